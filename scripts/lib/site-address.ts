/** Throws a sentence where `SITE_URL` is set and is not the address of a website. */
export function checkSiteAddress(): void {
  const set = process.env['SITE_URL'];
  if (!set || (URL.canParse(set) && /^https?:$/.test(new URL(set).protocol))) return;
  throw new Error(`SITE_URL is “${set}”, which is not the address of a website. Write all of it, for example https://localoffer.your-council.gov.uk`);
}

/** A sentence where nobody has said under which address the site is published, and undefined where somebody has. */
export const withoutAddress = (siteUrl: string | undefined): string | undefined => (process.env['SITE_URL'] || siteUrl ? undefined
  : 'Nobody has said under which address the site is published, so what other websites and posters are told of it says http://localhost:4321. Write “siteUrl” in council.yml, or set SITE_URL.');
