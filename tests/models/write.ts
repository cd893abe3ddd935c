import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { models } from './models.ts'

/** `npm run models`: writes the models of the demonstration into the folder of their scene. */
for (const [file, make] of models) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, new Uint8Array(make()))
}
