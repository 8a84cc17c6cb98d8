import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from './folders.ts';
import { editorFolder } from './install-editor.ts';
import { sharedPackages } from './shared-packages.ts';

interface Lock { packages: Record<string, { version: string; dependencies?: Record<string, string> }> }

const lockOf = async (folder: string): Promise<Lock> => JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as Lock;

test('what the editor takes from the site is there in the version that the editor asks for', async () => {
  const [editor, site] = [await lockOf(editorFolder), await lockOf(home)];
  const shared = Object.keys(editor.packages['']?.dependencies ?? {}).filter((name) => sharedPackages.test(name));
  expect(shared).toContain('mdast-util-from-markdown');
  const versions = ({ packages }: Lock): (string | undefined)[] => shared.map((name) => `${name} ${packages[`node_modules/${name}`]?.version}`);
  expect(versions(site)).toEqual(versions(editor));
});
