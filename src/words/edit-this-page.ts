/** The link on the page of an entry that leads to its form. It stands alone, because every page loads this file. */
export const editThisPage = 'Edit this page';
