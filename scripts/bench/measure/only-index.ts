import { outFolder } from '../../lib/folders.ts';
import { indexSite } from '../../lib/index-site.ts';

// The search index of pages that are there already.
await indexSite(outFolder());
