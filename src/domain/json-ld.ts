import type { Service, Setting } from '../../schemas/index.ts';
import { openingHours, specialHours } from './opening.ts';

const context = 'https://schema.org';

/** Where a page stands, for search engines. */
export const breadcrumbList = (crumbs: readonly { label: string; href: string }[], base: URL | undefined): object => ({
  '@context': context, '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, href }, index) => ({ '@type': 'ListItem', position: index + 1, name: label, item: new URL(href, base).href })),
});

const audienceOf = (ages: Service['ages']): object =>
  ages ? { audience: { '@type': 'PeopleAudience', suggestedMinAge: ages.min, suggestedMaxAge: ages.max } } : {};

const placesOf = (places: Service['places']): object[] =>
  (places ?? []).map(({ name, address, postcode }) => ({
    '@type': 'Place', ...(name && { name }),
    address: { '@type': 'PostalAddress', ...(address && { streetAddress: address.replaceAll('\n', ', ') }), ...(postcode && { postalCode: postcode }), addressCountry: 'GB' },
  }));

/** A property of a thing that holds a list, or nothing where the list is empty. */
const listed = (name: string, list: readonly object[]): object => (list.length > 0 ? { [name]: list } : {});

/** A service as a thing of schema.org. Only what is known is said. */
export function serviceThing(data: Service, url: string, council: string, provider: string | undefined, kind: string | undefined): object {
  const { name, summary, contact, website, cost } = data;
  return {
    '@context': context, '@type': kind === 'council' || kind === 'nhs' ? 'GovernmentService' : 'Service', name, url, ...(summary && { description: summary }),
    ...audienceOf(data.ages), ...(provider && { provider: { '@type': 'Organization', name: provider } }),
    ...(data.inArea && { areaServed: { '@type': 'AdministrativeArea', name: council } }),
    // A service has one property for all its hours; only places have one for the special ones.
    ...listed('hoursAvailable', [...openingHours(data.times), ...specialHours(data.exceptions)]),
    ...(cost?.kind === 'free' && { offers: { '@type': 'Offer', price: 0, priceCurrency: 'GBP' } }),
    availableChannel: { '@type': 'ServiceChannel', ...(website && { serviceUrl: website }), ...(contact?.phone && { servicePhone: { '@type': 'ContactPoint', telephone: contact.phone } }), ...(data.places && { serviceLocation: placesOf(data.places) }) },
  };
}

const settingTypes: Record<string, string> = { nursery: 'Preschool', 'nursery-school': 'Preschool', childminder: 'ChildCare', 'out-of-school-club': 'ChildCare', college: 'CollegeOrUniversity', 'specialist-college': 'CollegeOrUniversity' };

/** A setting as a thing of schema.org. */
export function settingThing(data: Setting, url: string): object {
  const [place] = placesOf(data.places);
  return {
    '@context': context, '@type': settingTypes[data.type ?? ''] ?? 'School', name: data.name, url, ...(data.summary && { description: data.summary }), ...(data.website && { sameAs: data.website }),
    ...listed('openingHoursSpecification', openingHours(data.times)), ...listed('specialOpeningHoursSpecification', specialHours(data.exceptions)),
    ...(data.contact?.phone && { telephone: data.contact.phone }), ...(place && { address: (place as { address: object }).address }),
  };
}
