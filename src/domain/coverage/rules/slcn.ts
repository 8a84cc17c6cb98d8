import type { Service } from '../../../../schemas/index.ts';
import type { Evidence } from '../evidence.ts';
import { type Facts, fixedPage, pagesOf } from '../facts.ts';
import { type CoverageRules, found } from '../rule.ts';

const need = 'speech-language-communication';
const isAbout = ({ data }: { data: { needs?: readonly string[] | undefined } }): boolean => data.needs?.includes(need) ?? false;

/** Services that are made for speech, language and communication. One for any child is not: families would not find it by the need. */
const services = ({ services: all }: Facts, where: (service: Service) => boolean): Evidence[] => pagesOf(all.filter((fact) => isAbout(fact) && where(fact.data)));

/** The ten principles for speech, language and communication, as far as the content shows them. */
export const slcnRules: CoverageRules = {
  'slcn-1': found((facts) => services(facts, ({ tier }) => tier === 'universal'), 'No help with speech, language and communication is listed that is for everyone.'),
  'slcn-2': found((facts) => services(facts, ({ tier }) => tier === 'targeted'), 'No extra help with speech, language and communication is listed.'),
  'slcn-3': (facts, declared) => [
    { evidence: [...services(facts, ({ tier }) => tier === 'specialist'), ...declared], missing: 'No specialist help with speech, language and communication is listed.' },
    { evidence: [...services(facts, ({ tier, personalBudget }) => tier === 'specialist' && personalBudget !== undefined), ...declared], missing: 'No specialist help with speech, language and communication says whether a personal budget can pay for it.' },
  ],
  'slcn-4': found((facts) => services(facts, ({ commissionedBy }) => commissionedBy === 'community'), 'No help with speech, language and communication is listed that is not publicly funded.'),
  'slcn-6': (facts) => {
    const listed = services(facts, () => true);
    return [{ evidence: listed.length > 0 ? [fixedPage(`/needs/${need}/`, 'Speech, language and communication')] : [], missing: 'Nothing is listed for speech, language and communication.' }];
  },
  'slcn-7': found(({ guides }) => pagesOf(guides.filter(isAbout)), 'No guide is about speech, language and communication.'),
  'slcn-8': found((facts) => services(facts, ({ ages, tier }) => tier !== 'specialist' && ages !== undefined && ages.min <= 4), 'No early help with speech, language and communication is listed.'),
  'slcn-9': found((facts) => services(facts, ({ worksWith }) => (worksWith?.length ?? 0) > 0), 'No service for speech, language and communication says with whom it works.'),
  'slcn-10': found((facts) => services(facts, ({ coversWholeArea }) => coversWholeArea === true), 'No help with speech, language and communication is for the whole area.'),
};
