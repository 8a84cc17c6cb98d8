/** What a site is called where the council gives it no other name: what the law calls it (Children and Families Act 2014, s.30), in the words of families. */
export const usualSiteName = 'SEND Local Offer';
