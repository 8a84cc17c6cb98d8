import type { Handover } from '../../src/reader/handover.ts';
import { checkFolder, type Report } from '../check/check.ts';
import type { Built } from './build-site.ts';
import { outFolderRefused } from './out-folder.ts';
import { checkSiteAddress } from './site-address.ts';

/** What is built, from where and to where. */
export interface ToBuild {
  folder: string;
  today: string;
  out: string;
  /** What the forms of the site are, where they are not what the council says. */
  forms?: Handover['forms'];
  /** Told what the check found, before anything that needs the content is made. */
  checked?: (report: Report) => void;
}

class NotRight extends Error {}

/**
 * Checks a content folder and builds its site. While the files are read, the program that makes pages starts and bundles
 * its templates, which takes as long. Where the check finds an error nothing is built, and the site that is there stays.
 * Throws a sentence, before anything is done, where a build would replace what is no site or `SITE_URL` is no address.
 */
export async function buildChecked({ folder, today, out, forms, checked }: ToBuild): Promise<{ report: Report; built?: Built }> {
  checkSiteAddress();
  const refused = await outFolderRefused(out, folder);
  if (refused) throw new Error(refused);
  process.env['CONTENT_DIR'] = folder;
  const checking = checkFolder(folder, today);
  const right = checking.then(({ content, report }) => {
    checked?.(report);
    if (report.counts.error > 0) throw new NotRight();
    return content;
  });
  right.catch(() => undefined);
  try {
    const { buildSite } = await import('./build-site.ts');
    const built = await buildSite(right, today, out, forms && { forms });
    return { report: (await checking).report, built };
  } catch (error) {
    if (error instanceof NotRight) return { report: (await checking).report };
    throw error;
  }
}
