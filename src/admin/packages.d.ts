/** What we use of packages that bring no types of their own. */
declare module 'decap-cms-locales' {
  export const en: object;
}

type AnyBackend = new (...given: never[]) => import('./careful.ts').Backend & import('./quick-list.ts').Backend;

declare module 'decap-cms-backend-forgejo' { export const ForgejoBackend: AnyBackend; }
declare module 'decap-cms-backend-github' { export const GitHubBackend: AnyBackend; }
declare module 'decap-cms-backend-gitlab' { export const GitLabBackend: AnyBackend; }
declare module 'decap-cms-backend-proxy' { export const ProxyBackend: AnyBackend; }

declare module 'decap-cms-core' {
  const CMS: {
    init: (options: { config: Record<string, unknown> }) => void;
    registerBackend: (name: string, backend: AnyBackend) => void;
    registerWidget: (name: string, control: unknown) => void;
    registerCustomFormat: (name: string, extension: string, format: { fromFile: (text: string) => object; toFile: (data: Record<string, unknown>, order?: readonly string[]) => string }) => void;
    registerMediaLibrary: (library: { name: string; init: () => Promise<object> }) => void;
    registerPreviewTemplate: (name: string, component: unknown) => void;
    registerPreviewStyle: (address: string) => void;
    registerLocale: (name: string, phrases: object) => void;
    registerEventListener: (listener: { name: string; handler: (data: { entry: { get: (name: string) => unknown } }) => void }) => void;
  };
  export default CMS;
}

// The insides of Decap: its version is fixed in package.json, and the tests of the editor's home use all of this.
declare module 'decap-cms-core/dist/esm/backend' {
  export function currentBackend(config: object): {
    implementation: import('./decap.ts').Implementation;
    processUnpublishedEntry: (collection: unknown, draft: import('./decap.ts').HostedDraft, withPictures: boolean) => Promise<import('./decap.ts').LoadedDraft>;
  };
}
declare module 'decap-cms-core/dist/esm/redux' {
  export const store: { getState: () => import('./decap.ts').State; dispatch: (action: { type: string; payload?: unknown }) => void; subscribe: (listener: () => void) => () => void };
}
declare module 'decap-cms-core/dist/esm/routing/history' {
  export const history: { location: { pathname: string }; push: (path: string) => void; listen: (listener: () => void) => () => void };
}
declare module 'decap-cms-core/dist/esm/actions/editorialWorkflow' {
  export const UNPUBLISHED_ENTRIES_SUCCESS: string;
}
declare module 'decap-cms-backend-test' { export const TestBackend: AnyBackend; }

declare module 'decap-cms-lib-util' {
  /** Where a list of Decap goes on: what can be asked next, and what its backend wants to know then. */
  export class Cursor {
    static create(of: { actions: string[]; meta: Record<string, unknown>; data: Record<string, unknown> }): Cursor;
    readonly meta: { get: (name: string) => unknown };
    readonly data: { get: (name: string) => unknown };
  }
  export const CURSOR_COMPATIBILITY_SYMBOL: unique symbol;
  /** What the browser keeps for the editor. */
  export const localForage: { getItem: (key: string) => Promise<unknown> };
}

declare module 'virtual:site-styles' {
  /** The addresses of the style sheets of the website, for previews. The build of the editor puts them here. */
  const styles: readonly string[];
  export default styles;
}
