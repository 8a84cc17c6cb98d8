import { parentPort, workerData } from 'node:worker_threads';
import type { GlossaryTerm } from '../../schemas/index.ts';
import type { SearchDocument } from '../../src/domain/search-document.ts';
import { writeSearch } from './index-site.ts';

/** What the thread is given: what the search finds, and the folder for its files. */
export interface Task { documents: readonly SearchDocument[]; terms: readonly GlossaryTerm[]; folder: string }

const { documents, terms, folder } = workerData as Task;
await writeSearch(documents, terms, folder);
parentPort?.postMessage('written');
