/** The accessibility statement of the editor. `tests/editor-access.test.ts` looks at each screen that is named here. */
export const editorAccess = {
  title: 'Accessibility of the editor',
  description: 'How accessible the editor at /admin/ is, how that was tested, what remains, and whom to tell.',
  intro: 'The editor is where the people who keep this Local Offer write. It is for staff and for providers, and families never need it. It should be usable for everyone who writes here.',
  ableTitle: 'What you should be able to do',
  able: [
    'do everything with a keyboard alone, and see where you are',
    'use it with a screen reader: every field says its name, its hint and what is wrong with it',
    'read it on a screen that is 320 pixels wide, or at 400% zoom',
    'use the contrast colours of your device',
    'be told in words what to mend before anything is saved',
  ],
  testedTitle: 'What has been tested, and how',
  tested: 'On every change of the software these screens are opened in Chromium, on a wide screen, on one of 320 pixels and in forced colours, and axe looks for faults (WCAG 2.2 A and AA, and best practice). A service is written, saved and marked as ready with the keyboard alone; whatever has the focus must show it. Programs find only some barriers.',
  notTestedTitle: 'What has not been tested',
  notTested: [
    'Disabled editors have not tried it with us yet.',
    'No screen reader and no speech recognition has been used on it yet.',
    'Browsers other than Chromium have not been tried.',
    'The windows of GitHub, GitLab, Gitea and Forgejo in which you sign in belong to them.',
  ],
  remainsTitle: 'What is not accessible',
  noneFound: 'The tests find no fault on these screens. This is known all the same:',
  known: [
    'On the board of drafts a card can be dragged with a mouse. With a keyboard you open the draft and choose its state there.',
    'Questions such as “Leave this page all the same?” are windows of your browser, and look as it shows them.',
    'A message that something was saved goes away after a few seconds. The state of the draft stays at the top of the form.',
    'Text inside the small buttons of the board is in the size that Decap, the program behind the editor, gives it. It grows with the zoom of your browser.',
  ],
  withoutTitle: 'If you cannot use it',
  without: 'Ask us: we can write for you, or take your words by e-mail or telephone. Whoever knows Git can change the files themselves; the guide for editors says what each field means.',
  guide: 'The guide for editors',
  tellTitle: 'Tell us',
  tell: 'If something keeps you from using the editor, tell us what you were doing:',
} as const;

/** The screens that are tested, as editors know them. */
export const editorScreens = [
  { id: 'sign-in', label: 'the first screen, on which you sign in' },
  { id: 'list', label: 'the list of entries' },
  { id: 'home', label: 'the home, with the pages that were found' },
  { id: 'form', label: 'a form with everything filled in' },
  { id: 'refused', label: 'a form that was refused, with the list of what to mend' },
  { id: 'pictures', label: 'a form while you choose a picture' },
  { id: 'board', label: 'the board of drafts' },
  { id: 'menu', label: 'an open menu' },
  { id: 'nothing', label: 'an address that leads to nothing' },
] as const;

/** What axe finds and cannot be mended from here, by the name of its rule. The statement lists it. */
export const remainingFaults: readonly { rule: string; where: string }[] = [];
