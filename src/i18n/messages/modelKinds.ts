import { catalogue } from '../catalogue';

export const weightsKinds = catalogue(
  { open: 'Open weights', api: 'API or product only', none: 'Not released' },
  { open: '开放权重', api: '仅 API 或产品', none: '未公开' },
);

export const paramsStatuses = catalogue(
  {
    disclosed: 'stated by the maker',
    estimated: 'an estimate, not stated by the maker',
    undisclosed: 'not disclosed',
  },
  { disclosed: '官方公布', estimated: '估计值，官方未公布', undisclosed: '未披露' },
);

/** Whether a size is disclosed, short enough for a button. */
export const disclosures = catalogue(
  { disclosed: 'Size disclosed', estimated: 'Size estimated', undisclosed: 'Size undisclosed' },
  { disclosed: '规模已披露', estimated: '规模为估计', undisclosed: '规模未披露' },
);
