import type { ConfigData } from 'html-validate';

/** The rules for the HTML of every page. Each one that is off or eased has its reason. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A title ends in the name of the site and of the council, so that a page is known among open tabs. Search engines cut it.
    'long-title': 'off',
    // People copy numbers: what they paste must hold ordinary spaces. The style sheet keeps a number on one line.
    'tel-non-breaking': 'off',
    // Every resource is our own, from the same place as the page that names it.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A table whose rows become blocks on a narrow screen keeps its roles by name: browsers forget them with the layout.
    'no-redundant-role': 'off',
    // HTML allows a full stop in an id, and the ids of paragraphs of the law have one.
    'valid-id': ['error', { relaxed: true }],
  },
};
