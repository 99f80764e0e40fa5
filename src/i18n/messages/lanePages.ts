import { catalogue } from '../catalogue';

/** Which of the timeline's lanes are shown, where there are more than a screen has room for. */
export const lanePages = catalogue(
  {
    lanePages: (first: number, last: number, all: number) => `${first}–${last} of ${all}`,
    earlierLanes: 'More active companies',
    laterLanes: 'Less active companies',
  },
  {
    lanePages: (first: number, last: number, all: number) => `第 ${first}–${last} 家，共 ${all} 家`,
    earlierLanes: '更活跃的公司',
    laterLanes: '较不活跃的公司',
  },
);
