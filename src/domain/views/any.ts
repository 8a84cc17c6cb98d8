import type { CommentsView } from './comment.ts';
import type { GuideView } from './guide.ts';
import type { PathwayView } from './pathway.ts';
import type { ServiceView } from './service.ts';
import type { SettingView } from './setting.ts';

/** A page that shows an entry, with its kind. */
export type View =
  | { kind: 'services'; view: ServiceView }
  | { kind: 'settings'; view: SettingView }
  | { kind: 'guides'; view: GuideView }
  | { kind: 'pathways'; view: PathwayView }
  | { kind: 'comments'; view: CommentsView };
