/** Character references with names that texts in English use. Source: the WHATWG HTML list of named character references. */
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwnj: '', zwj: '',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·',
  pound: '£', euro: '€', cent: '¢', yen: '¥', copy: '©', reg: '®', trade: '™', deg: '°', times: '×', divide: '÷', frac12: '½', frac14: '¼', frac34: '¾', plusmn: '±', sect: '§', para: '¶', rarr: '→', larr: '←',
  agrave: 'à', aacute: 'á', acirc: 'â', auml: 'ä', aring: 'å', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', ouml: 'ö', oslash: 'ø', uacute: 'ú', ucirc: 'û', uuml: 'ü', szlig: 'ß',
  Eacute: 'É', Agrave: 'À', Ccedil: 'Ç', Ouml: 'Ö', Uuml: 'Ü', Auml: 'Ä',
};

const windows = new TextDecoder('windows-1252');

/** The character with a number. Numbers 128 to 159 mean Windows-1252, as in every browser (WHATWG HTML, 13.2.5.80). */
function numbered(code: number): string {
  if (code >= 128 && code <= 159) return windows.decode(Uint8Array.of(code));
  return code === 0 || code > 0x10_FFFF || (code >= 0xD800 && code <= 0xDFFF) ? '' : String.fromCodePoint(code);
}

/** A text with its character references decoded. A name that is not known stays as it is. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,8})|#x([\da-f]{1,6})|([a-z\d]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return numbered(Number(decimal));
    if (hex !== undefined) return numbered(Number.parseInt(hex, 16));
    return name !== undefined && Object.hasOwn(named, name) ? (named[name] as string) : whole;
  });
}
