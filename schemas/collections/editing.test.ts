import { expect, test } from 'vitest';
import { councilExample } from '../examples/council.ts';
import { said } from '../examples/said.ts';
import { councilSchema } from './council.ts';

const about = (editing: object): string[] => said(councilSchema, { ...councilExample, editing: { repository: 'example/offer', ...editing } });

test('what a Git host needs beside its repository is asked for, each with what to do', () => {
  expect([...about({ backend: 'gitlab' }), ...about({ backend: 'forgejo' }), ...about({ backend: 'github', host: 'https://git.example.org' }), ...about({ backend: 'gitlab', applicationId: 'abc', openAuthoring: true })]).toMatchInlineSnapshot(`
    [
      "editing.applicationId: Nobody can sign in: the application has no id. Register the editor as an application at the Git host and write its id here. docs/signing-in.md says what to click. [MissingApplication]",
      "editing.applicationId: Nobody can sign in: the application has no id. Register the editor as an application at the Git host and write its id here. docs/signing-in.md says what to click. [MissingApplication]",
      "editing.host: The Git host has no address. Write the address at which people open it in their browser, for example https://git.example.org. [MissingHost]",
      "editing.signInService: Nobody can sign in: Netlify signs in at github.com alone. Write the address of the sign-in service that you run for your own GitHub, or take the address of the host out. [MissingSignInService]",
      "editing.openAuthoring: People who may not write to the repository cannot propose changes with this Git host. Take it out, and give them the right to write: the branch that is published stays protected. [NoOpenAuthoring]",
    ]
  `);
});

test('each Git host is enough with what it needs', () => {
  expect(['github'].flatMap((backend) => [...about({ backend }), ...about({ backend, openAuthoring: true })])).toEqual([]);
  expect(about({ backend: 'gitlab', applicationId: 'abc' })).toEqual([]);
  expect(['gitea', 'forgejo'].flatMap((backend) => about({ backend, applicationId: 'abc', host: 'https://git.example.org', openAuthoring: true }))).toEqual([]);
});
