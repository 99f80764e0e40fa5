import type { Atlas } from '../../data/atlas';
import { datasetOf } from '../../data/export/datasetOf';
import { formatGexf } from '../../data/export/gexf';
import { formatGraphml } from '../../data/export/graphml';
import { eventTable, modelTable, tieTable } from '../../data/export/tables';
import { tieGraph } from '../../data/export/tieGraph';
import type { Shown } from '../../data/filter';
import type { Language } from '../../i18n/catalogue';
import { csvFile } from '../../ui/csv';
import type { TextFile } from '../../ui/textFile';
import type { ExportFormat } from './exportFormats';

/** What is on screen as a file of a format, its words in one language. */
export function makeExport(
  format: ExportFormat,
  atlas: Atlas,
  shown: Shown,
  language: Language,
): TextFile {
  const { events, relations, models } = shown;
  switch (format) {
    case 'csvOfEvents':
      return csvFile(`${atlas.id}-events`, eventTable(atlas, events, language));
    case 'csvOfTies':
      return csvFile(`${atlas.id}-ties`, tieTable(atlas, relations, language));
    case 'csvOfModels':
      return csvFile(`${atlas.id}-models`, modelTable(atlas, models, language));
    case 'graphml':
      return {
        name: `${atlas.id}-ties.graphml`,
        type: 'application/graphml+xml',
        text: formatGraphml(tieGraph(atlas, relations, language)),
      };
    case 'gexf':
      return {
        name: `${atlas.id}-ties.gexf`,
        type: 'application/gexf+xml',
        text: formatGexf(tieGraph(atlas, relations, language)),
      };
    case 'json':
      return {
        name: `${atlas.id}.json`,
        type: 'application/json',
        text: `${JSON.stringify(datasetOf(atlas, shown), null, 2)}\n`,
      };
  }
}
