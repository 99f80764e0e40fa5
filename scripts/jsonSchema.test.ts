import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaText } from './jsonSchema';

it('the published JSON Schema is the schema module’s (npm run data:schema writes it)', () => {
  expect(readFileSync('public/data/dataset.schema.json', 'utf8')).toBe(jsonSchemaText());
});
