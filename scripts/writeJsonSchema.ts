import { writeFileSync } from 'node:fs';
import { jsonSchemaText } from './jsonSchema';

/** `npm run data:schema`: writes the published JSON Schema from the one schema module. */
writeFileSync('public/data/dataset.schema.json', jsonSchemaText());
