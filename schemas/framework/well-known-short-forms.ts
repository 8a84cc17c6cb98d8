/** Short forms that need no explanation in England, and words in capitals that are no short forms. */
export const wellKnownShortForms: ReadonlySet<string> = new Set([
  'NHS', 'UK', 'EU', 'GP', 'TV', 'PC', 'IT', 'ID', 'PDF', 'CSV', 'URL', 'HTML', 'BBC', 'GCSE', 'BTEC', 'UCAS', 'PE', 'AM', 'PM', 'OK', 'CD', 'DVD', 'USB', 'QR', 'SMS', 'FAQ', 'HIV', 'IQ', 'DNA', 'MP', 'MRI', 'VAT', 'PIN', 'CV', 'PO', 'CCTV', 'DIY', 'LED', 'UNICEF', 'WC',
  'II', 'III', 'IV', 'VI', 'VII',
  'DO', 'NOT', 'AND', 'OR', 'IF', 'NO', 'YES', 'ALL', 'ANY', 'MUST', 'ONLY', 'FREE', 'NEW', 'NOW', 'NOTE', 'PLEASE', 'THE', 'TO', 'BE', 'IS', 'IN', 'ON', 'AT', 'IT', 'WE', 'YOU', 'SOS',
]);
