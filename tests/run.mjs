/**
 * `npm test`: everything that tells whether the product is sound, on a fresh clone, in one run. Plain Node, because it
 * runs before anything is installed. A failing step never hides the next one; the last line counts them all.
 */
import { readFileSync, rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { installPackages, requireSystemPrograms } from './requirements.mjs'
import { runCommand, stopCommands } from './command.mjs'
import { checkSchemas } from './schemas.mjs'

const root = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'yujing-test-'))
const deep = process.argv.includes('--deep')
const environment = { ...process.env, FORCE_COLOR: '0', ...(deep ? { YUJING_DEEP: '1' } : {}) }
const minutes = deep ? 60 : 20

const projects = ['src', 'workers', 'src/edge', 'tests']
const steps = [
  ['types', () => tool(projects.map((project) => `npx tsc -p ${project}`))],
  ['lint', () => tool(['npm run --silent lint'])],
  ['format', () => tool(['npx oxfmt --check .'])],
  ['unused', () => tool(['npm run --silent unused'])],
  ['schemas', () => checkSchemas(root, environment)],
  ['architecture, unit, contract, corpus', () => vitest('unit', '--exclude "tests/edge/**"')],
  // These look at the clock, so no other step runs beside them; they mostly wait, so two files at a time do no harm.
  ['edge', () => vitest('edge', 'tests/edge')],
  ['build', () => tool(['npm run --silent build'])],
  ['browser', () => vitest('browser', '--config tests/e2e/vitest.config.ts')],
]

const total = { passed: 0, failed: 0, skipped: 0 }
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopCommands()
    process.exit(130)
  })
}
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

const ready = (await requireSystemPrograms()) && (await installPackages(root))
if (!ready) process.exit(1)
for (const [name, step] of steps) await report(name, step)
if (total.passed + total.failed === 0) total.failed++
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 ? 1 : 0)

async function report(name, step) {
  const started = performance.now()
  process.stdout.write(`… ${name}\n`)
  const { passed, failed, skipped, output } = await step()
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (failed > 0) console.log(output.trimEnd())
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const counts = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`
  console.log(`${failed ? '✗' : '✓'} ${name}: ${counts} (${seconds} s)`)
}

/** One step made of commands that say by their exit code whether all is well. */
async function tool(commands) {
  const runs = await Promise.all(
    commands.map((command) => runCommand(command, { cwd: root, env: environment, minutes })),
  )
  const ok = runs.every(({ code }) => code === 0)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output: runs.map(({ output }) => output).join('') }
}

async function vitest(name, options) {
  const file = join(scratch, `${name}.json`)
  const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`
  const run = await runCommand(`npx vitest run ${options} ${reporters}`, {
    cwd: root,
    env: environment,
    minutes,
  })
  const result = readResult(file)
  const passed = result?.numPassedTests ?? 0
  const failed = result?.numFailedTests ?? 0
  const skipped = (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0)
  const nothingRan = passed + failed === 0
  const brokeOutsideTests = failed === 0 && (run.code !== 0 || nothingRan)
  const output = nothingRan ? `${run.output}\nNo test was collected.\n` : run.output
  return { passed, failed: brokeOutsideTests ? 1 : failed, skipped, output }
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
