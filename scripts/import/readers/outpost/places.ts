import { shown } from '../../../../schemas/message.ts';
import { place } from '../../../../schemas/types/groups.ts';
import type { Say } from '../../reasons.ts';
import { stated, tidyPostcode } from '../../tidy.ts';
import { plainLine } from '../../html-text.ts';
import { isObject, type Json, objectsIn, rawText } from './json.ts';
import { facilityFor, labelOf } from './mappings.ts';

const line = (value: unknown): string | undefined => { const text = rawText(value); return text === undefined ? undefined : stated(plainLine(text)); };

/** Latitude and longitude of a point that is in England. GeoJSON has the longitude first, and [0, 0] means unknown. */
function coordinatesOf({ geometry }: Json): { latitude: number; longitude: number } | undefined {
  const [longitude, latitude] = isObject(geometry) && Array.isArray(geometry['coordinates']) ? (geometry['coordinates'] as unknown[]) : [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number' || (longitude === 0 && latitude === 0)) return undefined;
  return place().safeParse({ latitude, longitude }).success ? { latitude, longitude } : undefined;
}

/** Facilities of a location, each once. */
function facilitiesOf(location: Json, say: Say): { facility: string; value: string }[] {
  const found = new Map<string, { facility: string; value: string }>();
  for (const term of objectsIn(location['accessibilities'])) {
    const facility = facilityFor(term);
    if (facility) found.set(facility.facility, facility);
    else say('UnknownFacility', `${shown(labelOf(term) ?? term)} has no counterpart.`, 'accessibilities');
  }
  return [...found.values()];
}

const online = /^(?:online|virtual|zoom|via zoom|on ?line via|telephone|phone)\b/i;

/**
 * A location as a place, or undefined where people cannot go there. Where the feed masks the exact address, neither the
 * name, the street, the postcode nor the coordinates are written: any of them may be somebody’s home.
 */
function placeOf(location: Json, say: Say): Record<string, unknown> | undefined {
  if (location['visible'] === false) return void say('NotPublic', 'A location is not visible in the source.', 'locations');
  const [name, street, town, county, given] = [line(location['name']), line(location['address_1']), line(location['city']), line(location['state_province']), line(location['postal_code'])];
  if (given === undefined && [name, town].some((text) => text !== undefined && online.test(text))) return void say('NotAPlace', `The location is ${shown(name ?? town)}.`, 'locations');
  const masked = location['mask_exact_address'] === true;
  if (masked) say('MaskedAddress', 'The exact address of a location is masked.', 'mask_exact_address');
  const postcode = given === undefined || masked ? undefined : tidyPostcode(given);
  if (given !== undefined && postcode === undefined && !masked) say('UnusablePostcode', `${shown(given)} is not a postcode.`, 'postal_code');
  const lines = [...new Set([...(masked ? [] : [street]), town, county].filter((text) => text !== undefined))];
  const address = lines.join('\n');
  if ((masked ? town : name ?? street ?? town ?? postcode) === undefined) return void say('NotAPlace', 'A location has neither a name, an address nor a postcode.', 'locations');
  if (address.length > 300 || (name?.length ?? 0) > 120) say('UnusableAddress', `The address or the name of a place has ${Math.max(address.length, name?.length ?? 0)} characters.`, 'locations');
  const facilities = facilitiesOf(location, say);
  return {
    ...(name !== undefined && !masked && name.length <= 120 && { name }), ...(address !== '' && address.length <= 300 && { address }), ...(postcode !== undefined && { postcode }),
    ...(!masked && coordinatesOf(location)), ...(facilities.length > 0 && { facilities }),
  };
}

/** The places of a service, or undefined where it has none. */
export function placesOf(service: Json, say: Say): Record<string, unknown>[] | undefined {
  const places = objectsIn(service['locations']).map((location) => placeOf(location, say)).filter((found) => found !== undefined && Object.keys(found).length > 0) as Record<string, unknown>[];
  return places.length > 0 ? places : undefined;
}
