import type { OwnQuestion } from '../../schemas/collections/own-questions.ts';
import type { Council } from '../../schemas/index.ts';
import { backendFor } from './editor-backend.ts';
import { siteNameOf } from './site-name.ts';

/** What the build tells the editor about the site. */
export interface SiteForEditor {
  siteName: string;
  /** The address of the council’s logo, which stands above the sign-in. */
  logo?: string;
  /** Where the site is published. */
  address: string;
  /** Where the repository is, as Decap is told. Empty where the council names none. */
  backend: Record<string, unknown>;
  /** The content folder from the top of the repository on. */
  folder: string;
  areas: readonly { id: string; name: string; postcodes?: readonly string[] }[];
  /** What the council asks beside the questions of the framework. */
  ownQuestions?: readonly OwnQuestion[];
  /** True where the site has files of postcodes to look places up in. */
  postcodes?: boolean;
  /** The short forms that the glossary explains, in capitals. */
  shortForms?: readonly string[];
  /** A day as text. */
  today: string;
}

/** What the editor is told about the site. The day it knows by itself, because the site may have been built on another. */
export function siteForEditor(council: Council, address: string): Omit<SiteForEditor, 'today'> {
  const { siteUrl, editing, areas, brand, ownQuestions } = council;
  const backend = editing ? backendFor(editing) : {};
  return { siteName: siteNameOf(council), ...(brand.logo && { logo: `/images/${brand.logo}` }), address: siteUrl ?? address, backend, folder: 'content', areas: areas.map(({ id, name, postcodes }) => ({ id, name, ...(postcodes && { postcodes }) })), ...(ownQuestions && { ownQuestions }) };
}
