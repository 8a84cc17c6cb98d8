/** Languages that councils write pages in, as their codes (BCP 47). What each calls itself is known to the runtime. */
const codes = ['am', 'ar', 'bg', 'bn', 'cs', 'cy', 'da', 'de', 'el', 'es', 'et', 'fa', 'fi', 'fr', 'ga', 'gd', 'gu', 'ha', 'he', 'hi', 'hr', 'hu', 'hy', 'ig', 'it', 'ja', 'ka', 'ko', 'ku', 'lt', 'lv', 'ml', 'mr', 'ms', 'ne', 'nl', 'pa', 'pl', 'ps', 'pt', 'ro', 'ru', 'si', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'ti', 'tr', 'uk', 'ur', 'uz', 'vi', 'yo', 'zh', 'zh-Hans', 'zh-Hant', 'zu'];

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();

const ownNames: ReadonlyMap<string, string> = new Map(codes.map((code) => [plain(new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code), code]));

/**
 * The code of the language in which a link names a language: “Polski” is Polish, and “Polish” is English and has none, nor
 * has a name that nobody knows. A screen reader speaks it with the right voice only if the page says so (WCAG 2.2, 3.1.2).
 * What stands in brackets or after a comma is left out: “Polski (Polish)”.
 */
export const languageOf = (label: string): string | undefined => ownNames.get(plain(label.split(/[,(/–]/)[0] ?? ''));
