import type { Service } from '../../schemas/index.ts';
import type { Point } from '../domain/distance.ts';
import { pointOfPlace } from '../domain/postcodes.ts';
import { site } from './site.ts';

/** Where places are: what they say themselves, or else where their postcodes are. Places of which neither is known are left out. */
export const pointsOf = (places: Service['places']): Point[] => (places ?? []).flatMap((place) => pointOfPlace(place, site().content.postcodes.places) ?? []);
