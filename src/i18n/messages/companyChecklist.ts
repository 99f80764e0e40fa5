import { catalogue } from '../catalogue';

/** The searchable list of every company. */
export const companyChecklist = catalogue(
  {
    findCompany: 'Find a company',
    noCompanyFound: 'No company of that name.',
  },
  {
    findCompany: '查找公司',
    noCompanyFound: '没有找到这家公司。',
  },
);
