import * as z from 'zod';
import { field } from '../field.ts';
import { gitHosts } from '../framework/vocabularies/site.ts';
import { says } from '../message.ts';
import { choice } from '../types/choice.ts';
import { webAddress } from '../types/contact-details.ts';
import { text } from '../types/text.ts';
import { yesNo } from '../types/yes-no.ts';

/** Hosts at which a browser signs in by itself (PKCE), as an application that the host knows by its id. */
const withApplication: readonly string[] = ['gitlab', 'gitea', 'forgejo'];

/** Programs for Git hosts that no one address is known by: whoever runs one says where. */
const withAddress: readonly string[] = ['gitea', 'forgejo'];

/** Hosts at which Decap can write to a copy of the repository for people who may not write to it. */
const withCopies: readonly string[] = ['github', 'gitea', 'forgejo'];

interface Said { backend: string; host?: string | undefined; applicationId?: string | undefined; signInService?: string | undefined; openAuthoring?: boolean | undefined }

/** What has to be said beside the host, the repository and the branch, by the host. */
function missing({ backend, host, applicationId, signInService, openAuthoring }: Said): [field: keyof Said, message: string, fix: string, rule: string][] {
  return [
    ...(withApplication.includes(backend) && applicationId === undefined ? [['applicationId', 'Nobody can sign in: the application has no id.', 'Register the editor as an application at the Git host and write its id here. docs/signing-in.md says what to click.', 'MissingApplication'] as const] : []),
    ...(withAddress.includes(backend) && host === undefined ? [['host', 'The Git host has no address.', 'Write the address at which people open it in their browser, for example https://git.example.org.', 'MissingHost'] as const] : []),
    ...(backend === 'github' && host !== undefined && signInService === undefined ? [['signInService', 'Nobody can sign in: Netlify signs in at github.com alone.', 'Write the address of the sign-in service that you run for your own GitHub, or take the address of the host out.', 'MissingSignInService'] as const] : []),
    ...(openAuthoring && !withCopies.includes(backend) ? [['openAuthoring', 'People who may not write to the repository cannot propose changes with this Git host.', 'Take it out, and give them the right to write: the branch that is published stays protected.', 'NoOpenAuthoring'] as const] : []),
  ].map((one) => [...one]);
}

/** The connection of the content management system to the repository, and how editors sign in. */
export const editing = () =>
  z.strictObject({
    backend: field(choice(gitHosts), { label: 'Git host', hint: 'Where the repository is.', widget: 'choice', vocabulary: 'git-hosts' }),
    repository: field(text(160), { label: 'Repository', hint: 'Its owner and name.', widget: 'text', example: 'example-council/local-offer' }),
    branch: field(text(80).optional(), { label: 'Branch', hint: 'The branch that is published. main if you leave it out.', widget: 'text' }),
    host: field(webAddress().optional(), { label: 'Address of the Git host', hint: 'Where people open the Git host in their browser. Leave it out for github.com and gitlab.com.', widget: 'web-address', example: 'https://git.example.org' }),
    applicationId: field(text(200).optional(), { label: 'Id of the application', hint: 'For GitLab, Gitea and Forgejo: the id that the host gave the editor. It is no secret.', widget: 'text' }),
    signInService: field(webAddress().optional(), { label: 'Sign-in service', hint: 'For GitHub: the address of your own sign-in service. Netlify’s if you leave it out.', widget: 'web-address' }),
    signInSite: field(text(120).optional(), { label: 'Site at the sign-in service', hint: 'For GitHub: the name under which the sign-in service knows this site. The host of the website if you leave it out.', widget: 'text', example: 'your-site.netlify.app' }),
    openAuthoring: field(yesNo().optional(), { label: 'Everybody can propose', hint: 'Say true so that people who may not write to the repository can propose changes from a copy of their own.', widget: 'yes-no' }),
  }).superRefine((value, context) => {
    for (const [name, message, fix, rule] of missing(value)) context.addIssue({ code: 'custom', path: [name], message: says(message, fix, rule) });
  });
