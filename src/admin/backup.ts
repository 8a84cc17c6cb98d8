import { localForage } from 'decap-cms-lib-util';

let waiting: (() => void)[] = [];

/** The form of an entry is there. */
export function formIsOpen(): void {
  for (const go of waiting.splice(0)) go();
}

/**
 * Lets Decap have the words that the device kept only when the form is open. It asks for them while the repository is
 * still being read, puts them into the form, and then writes over them what the repository answers.
 */
export function keepBackupsForForms(): void {
  const getItem = localForage.getItem.bind(localForage);
  localForage.getItem = async (key) => {
    if (key.startsWith('backup.')) await new Promise<void>((go) => { waiting.push(go); });
    return getItem(key);
  };
}
