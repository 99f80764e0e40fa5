import type { ViewName } from '../../state/viewState';

export type ExportFormat =
  'csvOfEvents' | 'csvOfTies' | 'csvOfModels' | 'graphml' | 'gexf' | 'json';

/** What can be taken from each view, in the order of its menu. */
export const FORMATS_OF: Readonly<Record<ViewName, readonly ExportFormat[]>> = {
  timeline: ['csvOfEvents', 'json'],
  network: ['graphml', 'gexf', 'csvOfTies', 'json'],
  models: ['csvOfModels', 'json'],
  story: ['json'],
};
