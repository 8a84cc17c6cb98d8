import { shown } from '../../../../schemas/message.ts';
import { settingTypes } from '../../../../schemas/framework/vocabularies/settings.ts';
import type { Say } from '../../reasons.ts';
import { stated } from '../../tidy.ts';
import type { Cells } from './columns.ts';

/** Names of the establishment types of the register with their codes. Source: Get Information about Schools, list “Establishment type”. */
const codes: Readonly<Record<string, string>> = {
  'community school': '1', 'voluntary aided school': '2', 'voluntary controlled school': '3', 'foundation school': '5', 'city technology college': '6',
  'community special school': '7', 'non-maintained special school': '8', 'other independent special school': '10', 'other independent school': '11',
  'foundation special school': '12', 'pupil referral unit': '14', 'local authority nursery school': '15', 'la nursery school': '15', 'further education': '18',
  'secure units': '24', 'offshore schools': '25', 'service children’s education': '26', miscellaneous: '27', 'academy sponsor led': '28',
  'higher education institutions': '29', 'welsh establishment': '30', 'sixth form centres': '31', 'special post 16 institution': '32',
  'academy special sponsor led': '33', 'academy converter': '34', 'free schools': '35', 'free schools special': '36', 'british schools overseas': '37',
  'free schools alternative provision': '38', 'free schools 16 to 19': '39', 'university technical college': '40', 'studio schools': '41',
  'academy alternative provision converter': '42', 'academy alternative provision sponsor led': '43', 'academy special converter': '44',
  'academy 16-19 converter': '45', 'academy 16 to 19 sponsor led': '46', 'children’s centre': '47', 'children’s centre linked site': '48', 'online provider': '49',
};

const codeOfName = (name: string): string | undefined => codes[name.toLowerCase().replaceAll(/['‘]/g, '’')];

/**
 * The type of a setting, from its establishment type and never from its group: academies that are special schools are in
 * the group “Academies”. Undefined where the register does not say, has a type of its own, or contradicts itself.
 */
export function typeOf(cell: Cells, say: Say): string | undefined {
  const code = stated(cell('TypeOfEstablishment (code)'))?.replace(/^0+(?=\d)/, '');
  const name = stated(cell('TypeOfEstablishment (name)'));
  const group = stated(cell('EstablishmentTypeGroup (name)'));
  if (code === undefined && name === undefined) {
    if (group !== undefined) say('TypeOnlyAsGroup', `The group ${shown(group)} does not tell the type.`, 'EstablishmentTypeGroup (name)');
    return undefined;
  }
  const named = name === undefined ? undefined : codeOfName(name);
  if (code !== undefined && named !== undefined && code !== named) {
    say('TypeUnknown', `The code is ${shown(code)} and the name ${shown(name)}, which is another type.`, 'TypeOfEstablishment (code)');
    return undefined;
  }
  const found = code ?? named;
  const type = found === undefined ? undefined : settingTypes.terms.find((term) => term.codes?.includes(found))?.id;
  if (type === undefined) say('TypeUnknown', `${shown(name ?? code)} is not a type that we have.`, `TypeOfEstablishment (${name === undefined ? 'code' : 'name'})`);
  return type;
}
