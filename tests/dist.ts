import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../dist')

/** The folder that `npm run build` gives. @throws when it is not there */
export function builtFolder(): string {
  if (!existsSync(resolve(folder, 'index.html'))) throw new Error('dist/ is missing: run "npm run build" first')
  return folder
}
