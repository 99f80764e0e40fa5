import { readFileSync } from 'node:fs';
import { checkDataset } from '../src/data/checkDataset';
import { issueInWords } from '../src/i18n/messages/issueInWords';
import { parseUrl } from '../src/state/urlCodec';
import { buildAtlas } from '../src/data/atlas';
import { resolveState } from '../src/state/resolveState';

/** `npm run data:check [FILE]`: prints each fault of a dataset with its place, then a summary. Exit code 1 if any. */
const file = process.argv[2] ?? 'public/data/ai-2023.json';

const { dataset, issues } = checkDataset(JSON.parse(readFileSync(file, 'utf8')) as unknown);
const faults = issues.map((issue) => {
  const record = issue.record === null ? '' : ` (${issue.record})`;
  return `${issue.path}${record} ${issueInWords(issue, 'en')}`;
});
if (dataset) {
  const atlas = buildAtlas(dataset);
  for (const [index, chapter] of atlas.chapters.entries()) {
    const link = parseUrl(chapter.link);
    const dropped = [...link.dropped, ...resolveState(link.state, atlas).dropped];
    for (const { name, value } of dropped) {
      faults.push(
        `chapters[${index}].link (${chapter.id}) has ${name}=${value}, which opens nothing`,
      );
    }
  }
}
for (const fault of faults) console.log(fault);
if (dataset) {
  const { events, relations, models, companies, categories } = dataset;
  console.log(
    `${file}: ${events.length} events, ${relations.length} ties, ${models.length} models, ` +
      `${companies.length} companies, ${categories.length} categories; ${faults.length} faults`,
  );
}
process.exitCode = faults.length === 0 && dataset ? 0 : 1;
