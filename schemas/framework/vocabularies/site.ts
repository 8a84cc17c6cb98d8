import { vocabulary } from '../vocabulary.ts';

/** Ways in which forms of the site can be received. */
export const formServices = vocabulary({
  id: 'form-services', label: 'Forms go to', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [{ id: 'netlify', label: 'Netlify Forms' }, { id: 'endpoint', label: 'An address of our own' }, { id: 'none', label: 'Nowhere: phone and e-mail only' }],
});

/** Hosts of Git repositories that the editor can write to. */
export const gitHosts = vocabulary({
  id: 'git-hosts', label: 'Git host', version: '1', source: 'Decap CMS', status: 'in-force',
  terms: [{ id: 'github', label: 'GitHub' }, { id: 'gitlab', label: 'GitLab' }, { id: 'gitea', label: 'Gitea' }, { id: 'forgejo', label: 'Forgejo' }],
});

/** What an accessibility statement may say (SI 2018/952 reg. 8 and the government’s model statement). */
export const complianceStatuses = vocabulary({
  id: 'compliance-statuses', label: 'Compliance status', version: '2.2', source: 'Model accessibility statement for public sector bodies; “not tested” by Local Offer', status: 'in-force',
  terms: [{ id: 'not-tested', label: 'Not tested yet' }, { id: 'fully', label: 'Fully compliant' }, { id: 'partially', label: 'Partially compliant' }, { id: 'not', label: 'Not compliant' }],
});
