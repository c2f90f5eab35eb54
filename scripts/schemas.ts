/** Writes the JSON Schemas that editors complete from: `npm run schemas`. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {jsonSchema, jsonSchemas} from '../src/document/schema/json.ts'

const folder = new URL('../schemas/', import.meta.url)
mkdirSync(folder, {recursive: true})
for (const name of Object.keys(jsonSchemas) as (keyof typeof jsonSchemas)[])
  writeFileSync(new URL(name, folder), jsonSchema(name))
