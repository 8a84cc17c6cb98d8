import { vocabulary } from '../vocabulary.ts';

/** The forms besides text on this website in which what a page says can be had. */
export const otherFormKinds = vocabulary({
  id: 'other-form-kinds', label: 'Form', version: '1', source: 'SE7 Local Offer Framework and Guidance, “flexible design”; SEND Regulations 2014, reg. 57', status: 'in-force',
  terms: [
    { id: 'easy-read', label: 'Easy read', plain: 'Short sentences, each with a picture.' },
    { id: 'symbols', label: 'With symbols', plain: 'Words with symbols above them, such as Makaton or Widgit.' },
    { id: 'audio', label: 'Recording to listen to' },
    { id: 'film', label: 'Film' },
    { id: 'large-print', label: 'Large print' },
    { id: 'braille', label: 'Braille', plain: 'A file for a braille display or embosser.' },
    { id: 'translation', label: 'Translation' },
  ],
});
