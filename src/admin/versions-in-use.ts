import { useSyncExternalStore } from 'react';
import { type Standing, standingNow, subscribe } from './versions.ts';

/** How the open form stands to the repository, for a component that is drawn again when it changes. */
export const useStanding = (): Standing => useSyncExternalStore(subscribe, standingNow);
