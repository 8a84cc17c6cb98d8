/**
 * The name under which a device keeps that somebody has signed in to the editor on it: with it, the pages of entries
 * show a link to their form. It says nothing of who it was, and is never sent anywhere.
 */
export const signedInName = 'local-offer-editor';
