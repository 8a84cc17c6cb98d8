/** The words of the page about help without the internet that follow from what the council says about itself. */
export const withoutWords = {
  title: 'Using this Local Offer without the internet',
  description: 'How to get any page by telephone, on paper or in another form.',
  talk: { id: 'by-telephone', heading: 'By telephone', text: 'Somebody can find things for you, read them to you and talk you through them:' },
  paper: { id: 'on-paper-or-in-another-form', heading: 'On paper, or in another form', text: 'Ask us for a page on paper or in a form that suits you, such as large print, easy read, a recording, braille or another language:', print: 'Every page can also be printed from any computer. It prints without menus and with the number to ring.' },
  views: { id: 'tell-us-by-post', heading: 'Tell us what you think', text: 'You can also ring or write a letter. What you tell us counts like any other message:' },
  footer: 'Without the internet',
} as const;
