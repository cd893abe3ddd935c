import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './command.mjs'

/** The JSON Schemas in `public/schema` are what the zod schemas give; they are left as they were found. */
export async function checkSchemas(root, env) {
  const folder = join(root, 'public/schema')
  const before = readFolder(folder)
  const { code, output } = await runCommand('npm run --silent schema', { cwd: root, env })
  const after = readFolder(folder)
  const stale = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)
  for (const name of stale) if (before.has(name)) writeFileSync(join(folder, name), before.get(name))
  const ok = code === 0 && after.size > 0 && stale.length === 0
  const reason = stale.length ? `Out of date: ${stale.join(', ')}. Run: npm run schema\n` : ''
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output: output + reason }
}

function readFolder(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
