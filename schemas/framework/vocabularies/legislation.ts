import { vocabulary } from '../vocabulary.ts';

/** The Acts behind services, so that a page names the law in one way. The codes are the addresses' last part on legislation.gov.uk. */
export const legislation = vocabulary({
  id: 'legislation', label: 'Law', version: '1', source: 'legislation.gov.uk', status: 'in-force',
  terms: [
    { id: 'children-and-families-act-2014', label: 'Children and Families Act 2014', plain: 'Special educational needs, EHC plans and the Local Offer.', codes: ['ukpga/2014/6'] },
    { id: 'send-regulations-2014', label: 'Special Educational Needs and Disability Regulations 2014', plain: 'How the Act is carried out.', codes: ['uksi/2014/1530'] },
    { id: 'equality-act-2010', label: 'Equality Act 2010', plain: 'Reasonable adjustments, and protection from discrimination.', codes: ['ukpga/2010/15'] },
    { id: 'children-act-1989', label: 'Children Act 1989', plain: 'Help for children in need, including disabled children.', codes: ['ukpga/1989/41'] },
    { id: 'chronically-sick-disabled-persons-act-1970', label: 'Chronically Sick and Disabled Persons Act 1970', plain: 'Practical help at home for disabled people.', codes: ['ukpga/1970/44'] },
    { id: 'care-act-2014', label: 'Care Act 2014', plain: 'Adult social care, and moving into it.', codes: ['ukpga/2014/23'] },
    { id: 'education-act-1996', label: 'Education Act 1996', plain: 'Attending school, and travel to it.', codes: ['ukpga/1996/56'] },
    { id: 'childcare-act-2006', label: 'Childcare Act 2006', plain: 'Childcare, and information about it.', codes: ['ukpga/2006/21'] },
    { id: 'mental-capacity-act-2005', label: 'Mental Capacity Act 2005', plain: 'Decisions from age 16 on.', codes: ['ukpga/2005/9'] },
    { id: 'mental-health-act-1983', label: 'Mental Health Act 1983', plain: 'Treatment and rights in serious mental illness.', codes: ['ukpga/1983/20'] },
    { id: 'national-health-service-act-2006', label: 'National Health Service Act 2006', plain: 'What the NHS provides.', codes: ['ukpga/2006/41'] },
    { id: 'accessibility-regulations-2018', label: 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018', plain: 'Public websites that everyone can use.', codes: ['uksi/2018/952'] },
  ],
});
