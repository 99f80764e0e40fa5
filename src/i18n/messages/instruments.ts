import { catalogue } from '../catalogue';

/** What a step of the law is. */
export const instruments = catalogue(
  {
    binding: 'Binding rule',
    court: 'Court case',
    enforcement: 'Enforcement',
    guidance: 'Guidance',
    proposal: 'Proposal',
    voluntary: 'Voluntary commitment',
  },
  {
    binding: '有约束力的规则',
    court: '诉讼',
    enforcement: '执法',
    guidance: '指引',
    proposal: '提案',
    voluntary: '自愿承诺',
  },
);
