import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRandom } from '../../src/simulation/random.ts'
import type { GridResult, GridRun } from './gridRun.ts'

type Reference = Pick<GridResult, 'stepMs' | 'fieldMs' | 'delivered' | 'hash'>

const source = resolve(import.meta.dirname, 'reference/pibt.c')
/** The same run by the same algorithm in C, the quickest of several; undefined where there is no compiler. */
export function runReference(run: GridRun): Reference | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'yujing-pibt-'))
  try {
    const program = join(folder, 'pibt')
    if (spawnSync('cc', ['-O3', '-march=native', '-o', program, source]).status !== 0) return undefined
    const instance = join(folder, 'instance')
    writeFileSync(instance, encode(run))
    const output = execFileSync(program, [instance, String(run.steps), String(run.timedRuns)], { encoding: 'utf8' })
    return JSON.parse(output) as Reference
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** As `reference/pibt.c` reads it. */
function encode({ map, costs, starts, goals, seed }: GridRun): Buffer {
  const bytesOf = (values: Int32Array) => Buffer.from(values.buffer, values.byteOffset, values.byteLength)
  const largest = costs.reduce((most, cost) => Math.max(most, cost), 1)
  const first = createRandom(seed, 'pibt').below(0xffff_ffff) + 1
  const header = Int32Array.of(map.cells, starts.length, goals.length, largest, first)
  return Buffer.concat([...[header, map.neighbours, starts, goals].map(bytesOf), costs])
}
