import { shown } from '../../../schemas/message.ts';
import { csvRows } from '../csv.ts';
import type { Incoming, Reading } from '../reading.ts';
import { type Note, type Say, sayAt } from '../reasons.ts';
import { possibleIds } from '../slug.ts';
import type { Source } from '../source.ts';
import { stated } from '../tidy.ts';
import type { Reader } from './index.ts';
import { type Cells, type Column, type Header, readHeader } from './schools/columns.ts';
import { typeOf } from './schools/establishment-type.ts';
import { agesOf, contactOf, inAreaOf, notOpen, phaseOf, placesOf, websiteOf } from './schools/facts.ts';
import { provisionOf, section41Of } from './schools/provision.ts';

const collection = 'settings';

/** A row as an entry, or undefined where it is not carried over. Then `say` was told why. */
function settingOf(cell: Cells, where: string, council: string | undefined, say: Say): Incoming | undefined {
  const reference = stated(cell('URN')) ?? '';
  if (!/^\d{5,6}$/.test(reference)) return void say('NoReference', reference === '' ? 'The URN is missing.' : `${shown(reference)} is not a URN of five or six digits.`, 'URN');
  const name = stated(cell('EstablishmentName'));
  if (name === undefined || name.length > 140) return void say('NoName', name === undefined ? `The establishment ${reference} has no name.` : `The name ${shown(name)} has ${name.length} characters, more than 140.`, 'EstablishmentName');
  const why = notOpen(cell, say);
  if (why !== undefined) return void say('NotOpen', `${name}: ${why}`, 'EstablishmentStatus (name)');
  const type = typeOf(cell, say);
  const found: Record<string, unknown> = {
    name, urn: reference, type, phase: phaseOf(cell, say), ages: agesOf(cell, say), inArea: inAreaOf(cell, council, say), ...provisionOf(cell, type, say),
    section41: section41Of(cell, say), contact: contactOf(cell, say), website: websiteOf(cell, say), places: placesOf(cell, say),
  };
  const fields = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  return { collection, reference, urn: reference, name, where, ids: possibleIds(name, stated(cell('Town')), reference), fields };
}

/** The columns without which a field cannot be stated. */
const columnsOf: Readonly<Record<string, readonly Column[]>> = {
  type: ['TypeOfEstablishment (code)', 'TypeOfEstablishment (name)'], phase: ['PhaseOfEducation (name)'], ages: ['StatutoryLowAge', 'StatutoryHighAge'], inArea: ['LA (name)'],
  needs: ['SEN1 (name)'], resourcedProvision: ['TypeOfResourcedProvision (name)'], section41: ['Section41Approved (name)'], contact: ['TelephoneNum'], website: ['SchoolWebsite'], places: ['Street', 'Town', 'Postcode'],
};

/** Fields that a file cannot state, because it has none of their columns or because no council was named. */
const unstatedBy = (header: Header, council: string | undefined): string[] =>
  Object.entries(columnsOf).filter(([field, columns]) => (field === 'inArea' && council === undefined) || !columns.some(header.has)).map(([field]) => field);

/** What is to be said about a file as a whole. */
function remarksOn(header: Header, council: string | undefined, authorities: ReadonlySet<string>): string[] {
  const remarks: string[] = [];
  if (header.unused.length > 0) remarks.push(`Columns that are not read: ${header.unused.map((name) => `“${name}”`).join(', ')}.`);
  if (council !== undefined && ![...authorities].some((name) => name.toLowerCase() === council.trim().toLowerCase())) {
    remarks.push(`No row has the authority “${council}”, so nothing is marked as inside our area. The column “LA (name)” has ${[...authorities].slice(0, 5).map((name) => `“${name}”`).join(', ') || 'nothing'}. Check the spelling.`);
  }
  return remarks;
}

async function read(source: Source, { council }: { council?: string }): Promise<Reading> {
  const notes: Note[] = [];
  const records: Incoming[] = [];
  const leftOut = new Map<string, string>();
  const seen = new Map<string, string>();
  const authorities = new Set<string>();
  let header: Header | undefined;
  let count = 0;
  for await (const { number, cells } of csvRows(source)) {
    if (!header) {
      header = readHeader(cells, source.name);
      continue;
    }
    count += 1;
    const where = `row ${number}`;
    const say = sayAt(where, notes);
    if (cells.length !== header.width) {
      say('RowOfAnotherLength', `The row has ${cells.length} cells, and the first row has ${header.width}.`);
      continue;
    }
    const cell = header.cellsOf(cells);
    const reference = stated(cell('URN')) ?? '';
    const before = seen.get(reference);
    if (reference !== '' && before !== undefined) {
      say('SameReferenceTwice', `The URN ${shown(reference)} stands in ${before} already.`, 'URN');
      continue;
    }
    seen.set(reference, where);
    const authority = stated(cell('LA (name)'));
    if (authority !== undefined) authorities.add(authority);
    const record = settingOf(cell, where, council, say);
    if (record) records.push(record);
    else leftOut.set(`${collection}/${reference}`, where);
  }
  if (!header) throw new Error(`${source.name} has no rows. Download it again.`);
  return { count, skipped: count - records.length, records, notes, remarks: remarksOn(header, council, authorities), leftOut, unstated: unstatedBy(header, council), partial: false };
}

/** Schools, colleges and other establishments from the register “Get Information about Schools” of the Department for Education. */
export const schools: Reader = {
  about: 'a CSV file of the register “Get Information about Schools”.',
  from: 'Get Information about Schools',
  part: 'column',
  options: ['council'],
  collections: [collection],
  owns: {
    [collection]: {
      name: [], urn: [], type: [], phase: [], ages: ['min', 'max'], inArea: [], needs: [], resourcedProvision: ['kind', 'needs', 'places'], section41: [], contact: ['phone'], website: [], places: ['address', 'postcode'],
    },
  },
  read,
};
