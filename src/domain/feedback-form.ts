import type { Council } from '../../schemas/index.ts';

/** The forms of the site by the names under which a service keeps their messages. They never change. */
export const formNames = ['page-useful', 'page-problem', 'provider-message', 'missing', 'feedback'] as const;

export type FormName = (typeof formNames)[number];

/** What may be written in a form, in characters. A browser keeps to it, and so must whoever receives it. */
export const longest = { message: 2000, reply: 200 } as const;

/** The field that people do not see and programs fill in. */
export const trap = 'website';

/** Where people read what happens to a message. The page is there whatever the content. */
export const privacyNotice = '/about/privacy/';

/** Where people arrive who have sent a message. */
export const thankYou = '/feedback/thank-you/';

/** Where forms are sent while the site is looked at on one’s own computer, and where their messages can be read. */
export const localAddress = '/feedback/local/';

/** Where a form is sent, and by which service it is received. */
export interface FormTarget { action: string; service: 'netlify' | 'endpoint' | 'local' }

/**
 * Where the forms of the site are sent. Undefined where nobody receives them: then the site shows none. On one’s own
 * computer (`local`) they stay there, whatever the council has chosen, so that nobody tries a form out on a team at work.
 */
export function formTarget({ service, endpoint }: Pick<Council['feedback'], 'service' | 'endpoint'>, instead?: 'local' | 'none'): FormTarget | undefined {
  if (instead === 'none') return undefined;
  if (instead === 'local') return { action: localAddress, service: 'local' };
  if (service === 'netlify') return { action: thankYou, service };
  return service === 'endpoint' && endpoint ? { action: endpoint, service } : undefined;
}

/**
 * The part of the security policy that says where forms may be sent. It stands in each page, because it depends on the
 * council; the header in netlify.toml allows any secure address, and a browser keeps to both.
 */
export const formPolicy = (target: FormTarget | undefined): string =>
  `form-action 'self'${target?.service === 'endpoint' ? ` ${new URL(target.action).origin}` : ''}`;
