import { catalogue } from '../catalogue';

/** The filters in force, each with a way to drop it. */
export const activeFilters = catalogue(
  {
    activeFilters: 'Active filters',
    removeFilter: (name: string) => `Remove filter: ${name}`,
    searchFilter: (query: string) => `“${query}”`,
    windowFilter: (from: string, to: string) => `${from} – ${to}`,
    untilFilter: (to: string) => `Up to ${to}`,
    clearAll: 'Clear all',
  },
  {
    activeFilters: '当前筛选',
    removeFilter: (name: string) => `移除筛选：${name}`,
    searchFilter: (query: string) => `“${query}”`,
    windowFilter: (from: string, to: string) => `${from} 至 ${to}`,
    untilFilter: (to: string) => `截至${to}`,
    clearAll: '全部清除',
  },
);
