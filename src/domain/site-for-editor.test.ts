import { expect, test } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { siteForEditor } from './site-for-editor.ts';

test('the editor is told of the repository in council.yml, and of main where no branch is named', () => {
  const council = { ...examples.council, editing: { backend: 'gitlab', repository: 'example/offer', applicationId: '4f1c9b' } } as const;
  expect(siteForEditor(council, 'https://offer.example.org')).toMatchObject({ backend: { name: 'gitlab', repo: 'example/offer', branch: 'main', auth_type: 'pkce' }, folder: 'content' });
  const { editing: _none, ...without } = council;
  expect(siteForEditor(without, 'https://offer.example.org').backend).toEqual({});
});
