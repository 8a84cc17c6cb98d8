const context = 'https://schema.org';

const place = ({ name, address, postcode }) => ({ '@type': 'Place', name, address: { '@type': 'PostalAddress', streetAddress: address.replaceAll('\n', ', '), postalCode: postcode, addressCountry: 'GB' } });
const hours = ({ day, opens, closes }) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: `https://schema.org/${day[0].toUpperCase()}${day.slice(1)}`, opens, closes });

const thing = ({ name, summary, ages, inArea, times, cost, website, contact, places }, url, council, provider) => ({
  '@context': context, '@type': ['council', 'nhs'].includes(provider.kind) ? 'GovernmentService' : 'Service', name, url, description: summary,
  audience: { '@type': 'PeopleAudience', suggestedMinAge: ages.min, suggestedMaxAge: ages.max }, provider: { '@type': 'Organization', name: provider.name },
  ...(inArea && { areaServed: { '@type': 'AdministrativeArea', name: council.name } }), ...(times && { hoursAvailable: times.map(hours) }), ...(cost.kind === 'free' && { offers: { '@type': 'Offer', price: 0, priceCurrency: 'GBP' } }),
  availableChannel: { '@type': 'ServiceChannel', serviceUrl: website, servicePhone: { '@type': 'ContactPoint', telephone: contact.phone }, ...(places && { serviceLocation: places.map(place) }) },
});

/** What a page is to search engines: where it stands and, for a service, the service. */
export function jsonLd(crumbs, url, service, council, provider) {
  const items = [{ href: '/', label: 'Home' }, ...crumbs].map(({ href, label }, index) => ({ '@type': 'ListItem', position: index + 1, name: label, item: `${council.siteUrl}${href}` }));
  return JSON.stringify([{ '@context': context, '@type': 'BreadcrumbList', itemListElement: items }, ...(service ? [thing(service, `${council.siteUrl}${url}`, council, provider)] : [])]).replaceAll('<', '\\u003C');
}
