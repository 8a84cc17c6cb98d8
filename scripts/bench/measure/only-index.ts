import { glossaryTerms, searchDocuments } from '../../../src/data/search/documents.ts';
import { handOver } from '../../../src/reader/handover.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { londonToday } from '../../../src/reader/today.ts';
import { contentFolder, outFolder } from '../../lib/folders.ts';
import { writeSearch } from '../../lib/index-site.ts';

// The content, and of it nothing but the files of the search.
handOver({ content: await readContent(contentFolder(), { prose: false }), today: londonToday() });
await writeSearch(searchDocuments(), glossaryTerms(), outFolder());
