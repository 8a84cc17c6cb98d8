import { expect, test } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { collectionNamed } from '../../schemas/index.ts';
import { parseYamlFile } from '../reader/front-matter.ts';
import { noticeFor } from './notice.ts';

const leaving = { collection: collectionNamed('services'), id: 'toy-library', draft: { ...examples.services, name: 'Toy library', formerAddresses: ['/services/toys/'], owner: 'Toy manager', publishFrom: '' }, why: 'The hall was sold.', instead: ['services/portage'], today: '2026-11-22' };

test('a notice has every address of the entry, and what was said', () => {
  const { path, raw, wrong } = noticeFor(leaving);
  expect(wrong).toEqual([]);
  expect(path).toBe('removed/services-toy-library.yml');
  expect(parseYamlFile(raw).data).toEqual({ title: 'Toy library', formerAddresses: ['/services/toy-library/', '/services/toys/'], removedOn: '2026-11-22', why: 'The hall was sold.', instead: ['services/portage'], owner: 'Toy manager', lastReviewed: '2026-11-22' });
});

test('a guide is named with its section, and a notice that says nothing is refused', () => {
  const { path, wrong } = noticeFor({ ...leaving, collection: collectionNamed('guides'), id: 'help/mediation', why: '  ', instead: [] });
  expect(path).toBe('removed/guides-help-mediation.yml');
  expect(wrong.map(({ message }) => message)).toEqual(['“What happened” is missing.']);
});
