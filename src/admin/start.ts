import CMS from 'decap-cms-core';
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import siteStyles from 'virtual:site-styles';
import type { SiteForEditor } from '../domain/site-for-editor.ts';
import { londonToday } from '../reader/today.ts';
import { editorConfig, previewed, widgetName } from './config.ts';
import { keepBackupsForForms } from './backup.ts';
import { careful } from './careful.ts';
import { controls } from './controls/control.ts';
import { DecapControl, DecapSummary } from './decap-control.ts';
import './editor.css';
import { folders } from './files.ts';
import { followPresses } from './held.ts';
import { nameParts } from './landmarks.ts';
import { markdownFormat, yamlFormat } from './format.ts';
import { guarded } from './pictures/guard.ts';
import { noLibrary } from './pictures/media.ts';
import { Preview } from './preview/frame.ts';
import { markFocusInPreview } from './preview/focus-mark.ts';
import { choosePanes } from './preview/panes.ts';
import { quick } from './quick-list.ts';
import { phrases } from './phrases.ts';
import { openRightForm } from './right-form.ts';
import { keepWhetherSignedIn } from './signed-in.ts';
import { refuseWhatIsWrong } from './save.ts';
import { readSiteFile } from './site-files.ts';
import { site } from './store.ts';

// Decap’s backend for Gitea has no drafts and refuses to start with them; Forgejo’s speaks the same language.
const backends = { github: GitHubBackend, gitlab: GitLabBackend, gitea: ForgejoBackend, forgejo: ForgejoBackend, proxy: ProxyBackend };

// Decap refuses a save by a promise that it rejects without a reason, or with what it told its own store, and leaves to nobody.
addEventListener('unhandledrejection', (event) => {
  const reason = event.reason as { type?: unknown } | undefined;
  if (reason === undefined || reason?.type === 'UNPUBLISHED_ENTRY_PERSIST_FAILURE') event.preventDefault();
});

async function start(): Promise<void> {
  // The site may have been built on another day.
  site.current = { ...(await readSiteFile<Omit<SiteForEditor, 'today'>>('/admin/site.json')), today: londonToday() };
  for (const [name, Backend] of Object.entries(backends)) CMS.registerBackend(name, quick(careful(guarded(Backend), site.current.folder), site.current.folder));
  for (const widget of Object.keys(controls)) CMS.registerWidget(widgetName(widget), DecapControl);
  CMS.registerMediaLibrary(noLibrary);
  CMS.registerWidget(widgetName('summary'), DecapSummary);
  CMS.registerCustomFormat('offer-yaml', 'yml', yamlFormat);
  CMS.registerCustomFormat('offer-markdown', 'md', markdownFormat);
  keepBackupsForForms();
  for (const { name } of folders.filter(({ collection }) => previewed.includes(collection.name))) CMS.registerPreviewTemplate(name, Preview);
  for (const address of siteStyles) CMS.registerPreviewStyle(new URL(address, location.origin).href);
  choosePanes();
  markFocusInPreview();
  CMS.registerLocale('en_GB', phrases);
  CMS.registerEventListener({ name: 'preSave', handler: refuseWhatIsWrong });
  keepWhetherSignedIn();
  openRightForm();
  followPresses(window);
  const root = document.getElementById('nc-root');
  if (root) nameParts(root, site.current.siteName);
  CMS.init({ config: editorConfig(site.current) });
}

void start();
