/** What stands for the name of the index of words where a site has nothing to find: Pagefind writes none then. */
export const emptyIndex = 'none';
