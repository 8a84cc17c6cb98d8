/** The words round the preview in the editor. What is inside comes from the pages themselves. */
export const previewWords = {
  title: 'Preview: the page as it will be',
  about: 'About this preview',
  loading: 'The preview is opening …',
  failed: 'The preview cannot be shown at the moment. What you wrote is safe. Save it, then load this page again.',
  live: 'This is the page with what stands in the form. Links open in another tab.',
  /** What only the build can work out, by collection. */
  leftOut: {
    services: 'Only the website itself shows “You may also need” and where the service stands on a pathway.',
    settings: 'Only the website itself shows “You may also need” and where the setting stands on a pathway.',
    guides: 'Only the website itself shows “You may also need” and where the guide stands on a pathway.',
    pathways: 'Only the website itself shows “You may also need”.',
    responses: 'Only the website itself shows “You may also need” and where the page stands on a pathway.',
    comments: 'The other comments are only on the website itself.',
  },
  chooseFor: 'Choose for whom the answers are, and which questions they answer. The page then stands here.',
  noTarget: (name: string): string => `“${name}” is not on the website, so its page cannot be shown.`,
  missing: (label: string): string => `“${label}” is missing.`,
  notReady: (number: number): string => `${number} ${number === 1 ? 'thing is' : 'things are'} missing or wrong, and not shown here`,
} as const;
