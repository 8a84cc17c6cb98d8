import * as z from 'zod';
import { field } from '../field.ts';
import { contact } from '../types/groups.ts';
import { longText, text } from '../types/text.ts';

/**
 * What the privacy notice cannot work out from the site itself. Everything else in it, such as where forms go, is
 * computed; what a council wants to add stands in its guide `about/privacy`.
 */
export const privacy = () =>
  z.strictObject({
    officer: field(contact(), { label: 'Data protection officer', hint: 'Whom to ask what you hold about somebody.', widget: 'group' }),
    messagesKept: field(text(120).optional(), { label: 'Messages are kept for', hint: 'How long you keep what people write to you.', widget: 'text', example: '12 months' }),
    visitsLogged: field(longText(300).optional(), { label: 'What the host keeps about visits', hint: 'What the company that hosts the website writes down about visits, why, and for how long. Ask it.', widget: 'long-text', example: 'The time, the page and the internet address, for security. It is deleted after 30 days.' }),
  });
