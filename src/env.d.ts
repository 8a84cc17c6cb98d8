/// <reference types="astro/client" />

declare module 'virtual:mdx-guides' {
  /** The content of each guide that is MDX, by the guide’s id. */
  export const guides: Readonly<Record<string, import('astro').MarkdownInstance<Record<string, never>>['Content']>>;
}

declare module '*.astro' {
  /** A component, for a module that renders it outside a page. */
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
