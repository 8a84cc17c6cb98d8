import { fieldsOf, type FieldNode } from '../../schemas/derive/fields.ts';
import { vocabularyNamed } from '../../schemas/framework/vocabularies/index.ts';
import { termsInForce } from '../../schemas/framework/vocabulary.ts';
import { type Collection, collectionNamed, collections, isSingle } from '../../schemas/index.ts';
import type { SiteForEditor } from '../domain/site-for-editor.ts';
import { adminWords } from '../words/admin.ts';
import { folders, singles } from './files.ts';
import { keys } from './keys.ts';
import { noLibrary } from './pictures/media.ts';

/** A field as Decap is told about it. Our own controls take the rest from the schema. */
export interface FormField {
  name: string;
  label: string;
  hint: string;
  widget: string;
  required: boolean;
  options?: { value: string; label: string }[];
  fields?: FormField[];
  default?: string;
}

/** The name under which the control for a widget is registered. */
export const widgetName = (widget: string): string => `offer-${widget}`;

function formField(node: FieldNode): FormField {
  const terms = node.vocabulary && !node.fields ? vocabularyNamed(node.vocabulary) : undefined;
  return {
    name: node.name, label: node.label, hint: node.hint, widget: widgetName(node.widget), required: node.required,
    ...(terms && { options: termsInForce(terms).map(({ id, label }) => ({ value: id, label })) }),
    ...(node.fields && { fields: node.fields.map(formField) }),
  };
}

/** The field under which the text of a Markdown file stands in the form. */
export const bodyField = ({ label, hint }: { label: string; hint: string }): FieldNode => ({ name: 'body', path: ['body'], label, hint, widget: 'markdown', required: false, expected: true, list: false });

/** The form of a collection: what is wrong, every field of its schema in its order, and the text under them. */
export function formFields(collection: Collection, today?: string): FormField[] {
  return [
    { name: keys.removed, label: adminWords.summary, hint: adminWords.summaryHint, widget: widgetName('summary'), required: false },
    ...fieldsOf(collection.name).map((node) => ({ ...formField(node), ...(today && node.name === 'lastReviewed' && { default: today }) })),
    ...(collection.body ? [formField(bodyField(collection.body))] : []),
  ];
}

/** How a new file of a collection is named: by its name or title, and where it has neither by what tells it apart. */
const names: Partial<Record<Collection['name'], { identifier: string; slug: string; summary?: string }>> = {
  responses: { identifier: 'for', slug: '{{fields.for}}-{{fields.questions}}', summary: '{{for}}: {{questions}}' },
  comments: { identifier: 'title', slug: "{{fields.receivedOn | date('YYYY-MM')}}-{{slug}}" },
};

const formatOf = (ending: string): string => (ending === '.yml' ? 'offer-yaml' : 'offer-markdown');

/** The collections whose entries are shown beside their form as the website will show them. */
export const previewed: readonly Collection['name'][] = ['services', 'settings', 'responses', 'guides', 'pathways', 'comments'];

/** The whole configuration of Decap, computed from the schemas and from what the build says about the site. */
export function editorConfig({ backend, folder: content, address, logo, today }: SiteForEditor): Record<string, unknown> {
  const common = { publish: false, editor: { preview: false } };
  const withPreview = (name: Collection['name']) => ({ editor: { preview: previewed.includes(name) } });
  return {
    load_config_file: false,
    backend: { ...backend, commit_messages: adminWords.commits },
    publish_mode: 'editorial_workflow',
    // It reads every file of the repository first. The editors’ home finds a page by its name in an instant.
    search: false,
    locale: 'en_GB',
    site_url: address,
    display_url: address,
    logo: { src: logo ?? '/favicon.svg', show_in_header: false },
    show_preview_links: backend['name'] !== 'proxy',
    media_folder: `${content}/images`,
    public_folder: '/images',
    media_library: { name: noLibrary.name },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: [
      ...folders.map(({ name, label, singular, folder, collection }) => {
        const own = collection.schema.shape;
        const { identifier, slug, summary } = names[collection.name] ?? { identifier: 'name' in own ? 'name' : 'title', slug: '{{slug}}', summary: undefined };
        return {
          name, label, label_singular: singular, description: collection.about, folder: `${content}/${folder}`, create: true,
          // Decap removes an entry from the branch that is published at once. It is taken off the website in a draft instead.
          delete: false,
          identifier_field: identifier, slug, summary: summary ?? `{{${identifier}}}`,
          extension: (collection.endings[0] ?? '').slice(1), format: formatOf(collection.endings[0] ?? ''),
          fields: formFields(collection, today), ...common, ...withPreview(collection.name),
        };
      }),
      {
        name: singles, label: adminWords.singles, delete: false, format: 'offer-yaml', ...common,
        files: collections.filter(isSingle).map(({ name }) => {
          const { label, path, about } = collectionNamed(name);
          return { name, label, description: about, file: `${content}/${path}`, fields: formFields(collectionNamed(name)) };
        }),
      },
    ],
  };
}
