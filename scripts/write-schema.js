// Writes schema.graphql and docs/csv-mapping.schema.json from the built code: `npm run schema`.
import { writeFile } from 'node:fs/promises';
import { URL } from 'node:url';
import { mappingSchemaText } from '../dist/importers/csv/mapping/json-schema.js';
import { schemaText } from '../dist/api/print-schema.js';

await writeFile(new URL('../schema.graphql', import.meta.url), await schemaText());
await writeFile(new URL('../docs/csv-mapping.schema.json', import.meta.url), mappingSchemaText());
