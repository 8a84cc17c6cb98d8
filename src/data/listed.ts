import { type Listed, listedEntries } from '../domain/listed.ts';
import { allEntries } from '../reader/read-content.ts';
import { findShown, site } from './site.ts';

/** Every entry with what tells it apart, for the editor. Those that are not on the website today are among them. */
export const listed = (): Listed[] => listedEntries(allEntries(site().content), ({ collection, id }) => findShown(collection, id) !== undefined);
