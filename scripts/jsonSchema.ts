import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema } from '../src/data/schema';

/** The dataset format as JSON Schema (draft 7). What JSON Schema cannot say (real dates, references) is left to the data check. */
export function jsonSchemaText(): string {
  const schema = toJsonSchema(datasetSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'The Leap Year dataset, version 1', ...schema }, null, 1)}\n`;
}
