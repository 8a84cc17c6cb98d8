import { usualSiteName } from '../../schemas/framework/site-name.ts';
import type { Council } from '../../schemas/index.ts';

/** What the site is called: as the council says, or as most are. */
export const siteNameOf = ({ siteName }: Pick<Council, 'siteName'>): string => siteName ?? usualSiteName;
