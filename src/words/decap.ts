/** Words for screens of Decap, by its own keys, beside those in `admin.ts`. With both, nothing that Decap shows is its own English. */
export const decapWords = {
  auth: {
    loginWithNetlifyIdentity: 'Sign in', loginWithAzure: 'Sign in with Azure', loginWithBitbucket: 'Sign in with Bitbucket',
    errors: { email: 'Write your email address.', password: 'Write your password.', identitySettings: 'Nobody can sign in, because the settings for it could not be read. Tell whoever looks after this website.' },
  },
  app: { app: { checkConfigYml: 'Tell whoever looks after this website.' } },
  collection: {
    collectionTop: {
      sortBy: 'Sort by', viewAs: 'Show as', viewAsList: 'Show as a list', viewAsGrid: 'Show as tiles', ascending: 'A to Z', descending: 'Z to A',
      searchResults: 'What was found for “%{searchTerm}”', searchResultsInCollection: 'What was found for “%{searchTerm}” in %{collection}', filterBy: 'Show only', groupBy: 'Group by',
    },
    groups: { other: 'Other', negateLabel: 'Not %{label}' },
    defaultFields: { author: { label: 'Written by' }, updatedOn: { label: 'Changed on' } },
  },
  editor: {
    editorControlPane: {
      widget: {
        regexPattern: '“%{fieldLabel}” is not written as it should be.', processing: '“%{fieldLabel}” is still being worked on.', range: '“%{fieldLabel}” must be from %{minValue} to %{maxValue}.',
        min: '“%{fieldLabel}” must be at least %{minValue}.', max: '“%{fieldLabel}” must be at most %{maxValue}.', rangeCount: '“%{fieldLabel}” needs from %{minCount} to %{maxCount}.',
        rangeCountExact: '“%{fieldLabel}” needs exactly %{count}.', rangeMin: '“%{fieldLabel}” needs at least %{minCount}.', rangeMax: '“%{fieldLabel}” needs at most %{maxCount}.',
        invalidPath: '“%{path}” cannot be an address.', pathExists: 'There is a page at “%{path}” already.',
      },
    },
    editor: {
      onPublishingNotReady: 'It has to be checked first.', onPublishingWithUnsavedChanges: 'Save your changes first.', onPublishing: 'Put this on the website?', onUnpublishing: 'Take this off the website?',
      onDeleteWithUnsavedChanges: 'Take this off the website, and throw away what you have not saved?', onDeletePublishedEntry: 'Take this off the website?',
      onDeleteUnpublishedChangesWithUnsavedChanges: 'Throw away this draft, and what you have not saved?', onDeleteUnpublishedChanges: 'Throw away this draft? What is on the website stays as it is.',
    },
    editorInterface: { togglePreview: 'Show or hide the preview', toggleScrollSync: 'Scroll the form and the preview together', toggleNotes: 'Show or hide the notes', toggleI18n: 'Show or hide the other language' },
    editorNotesPane: { emptyState: 'There are no notes yet.', confirmDelete: 'Remove this note?', shortcut: 'Ctrl and Enter add the note' },
    editorToolbar: {
      publishing: 'Putting it on the website …', publish: 'Put on the website', unpublish: 'Take off the website', duplicate: 'Make a copy', unpublishing: 'Taking it off the website …',
      publishAndCreateNew: 'Put on the website and add another', publishAndDuplicate: 'Put on the website and make a copy', publishNow: 'Put on the website now', deleting: 'Removing …', updating: 'Saving …',
    },
    editorWidgets: {
      markdown: { richText: 'Formatted', markdown: 'As written', addComponent: 'Add', toggleMode: { rich: 'Show it formatted', markdown: 'Show it as written' } },
      unknownControl: { noControl: 'This field cannot be filled in here (%{widget}).' }, unknownPreview: { noPreview: 'This field has no preview (%{widget}).' },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: { draft: 'Not on the website yet', copy: 'Copy', copyUrl: 'Copy its address', copyPath: 'Copy its address', copyName: 'Copy its name', copied: 'Copied' },
    mediaLibrary: { onDelete: 'Remove the chosen pictures?', fileTooLarge: 'This picture is too large. The most that can be kept is %{size} kB.' },
    mediaLibraryModal: {
      loading: 'Getting the pictures …', noResults: 'Nothing is called that.', noAssetsFound: 'There are no pictures yet.', noImagesFound: 'There are no pictures yet.', private: 'Private ', images: 'Pictures', mediaAssets: 'Pictures',
      search: 'Search the pictures', uploading: 'Adding …', upload: 'Add a picture', download: 'Keep a copy on this device', deleting: 'Removing …', deleteSelected: 'Remove the chosen picture', chooseSelected: 'Use the chosen picture',
    },
  },
  ui: {
    errorBoundary: {
      title: 'Something went wrong', details: 'The editor cannot go on. Load this page again. If it happens again, tell whoever looks after this website. The makers of the software can be told too: ', reportIt: 'write to them.',
      detailsHeading: 'What the software said', privacyWarning: 'What the software said is written into the message for you.\nTake out whatever is nobody else’s business.',
      recoveredEntry: { heading: 'What you were writing', warning: 'Copy this and keep it somewhere before you leave this page.', copyButtonLabel: 'Copy' },
    },
    toast: {
      onFailToLoadDeployPreview: 'The preview could not be opened. %{details}', onFailToUpdateStatus: 'It is not saved how the draft stands. %{details}', entryPublished: 'It is on the website', entryUnpublished: 'It is off the website',
      onFailToPublishEntry: 'It could not be put on the website. %{details}', onFailToUnpublishEntry: 'It could not be taken off the website. %{details}', onDeleteUnpublishedChanges: 'The draft has been thrown away',
      onFailToToggleNote: 'The note is not saved. %{details}', onFailToAddNote: 'The note is not saved. %{details}', onFailToUpdateNote: 'The note is not saved. %{details}', onFailToDeleteNote: 'The note could not be removed. %{details}', noteDeleted: 'The note has been removed',
      onBackendDown: 'The place where this website is kept is out of order. See %{details}.',
    },
  },
  workflow: {
    workflow: { dateFormat: 'D MMMM' },
    workflowCard: { deleteChanges: 'Throw this draft away', deleteNewEntry: 'Throw this draft away', publishChanges: 'Put on the website', publishNewEntry: 'Put on the website' },
    workflowList: {
      onPublishingNotReadyEntry: 'It has to be checked first.', onPublishEntry: 'Put this on the website?', currentEntries: '%{smart_count} draft |||| %{smart_count} drafts',
    },
  },
} as const;
