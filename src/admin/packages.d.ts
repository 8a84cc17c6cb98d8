/** What we use of packages that bring no types of their own. */
declare module 'decap-cms-locales' {
  export const en: object;
}

type AnyBackend = new (...given: never[]) => { persistEntry(entry: { dataFiles: { raw: string }[]; assets: { path: string; toBase64: () => Promise<string> }[] }, options: unknown): Promise<unknown>; entriesByFolder(folder: string, extension: string, depth: number): Promise<{ data: string; file: { path: string; id: null } }[]> };

declare module 'decap-cms-backend-forgejo' { export const ForgejoBackend: AnyBackend; }
declare module 'decap-cms-backend-gitea' { export const GiteaBackend: AnyBackend; }
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
