import { signedInName } from '../domain/signed-in.ts';
import { state, whenChanged } from './decap.ts';
import { remember } from './remembered.ts';

/** Keeps on this device whether somebody is signed in, from now on. Until Decap knows, what was kept holds. */
export function keepWhetherSignedIn(): void {
  let asked = false;
  let before: boolean | undefined;
  whenChanged(() => {
    const { isFetching, user } = state().auth;
    asked ||= isFetching || user !== undefined;
    if (!asked || (isFetching && !user)) return;
    const signedIn = user !== undefined;
    if (signedIn !== before) remember(signedInName, signedIn ? 'yes' : undefined);
    before = signedIn;
  });
}
