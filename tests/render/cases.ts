import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { QualityTier } from '../../src/view/quality.ts'
import type { Studio } from '../e2e/studio.ts'
import { decodePng, type Picture } from '../png.ts'
import { reduce } from './compare.ts'

/** `case.json`: what is looked at and how. */
export interface RenderCase {
  readonly name: string
  /** Query of the address. */
  readonly query: string
  /** Query that the page switches to before the picture is taken. */
  readonly then?: string
  readonly size: readonly [width: number, height: number]
  readonly tier: QualityTier
  /** Share of the picture that may differ noticeably, 0 to 1. */
  readonly tolerance: number
}

export const folder = resolve(import.meta.dirname)

/** Moment of the simulation, seconds. */
const at = 10

export const cases: readonly RenderCase[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ ...(JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as RenderCase), name }))

export function expectedFile(name: string): string {
  return join(folder, name, 'expected.png')
}

/** The case as the app draws it now, as small as it is kept. */
export async function render(
  studio: Studio,
  { query, then, size: [width, height], tier }: RenderCase,
): Promise<Picture> {
  const show = (place: string) => studio.show(`at=${at}&quality=${tier}&${place}`, { width, height })
  const before = await show(query)
  const { page } = then === undefined ? before : await show(then)
  return reduce(decodePng(await page.screenshot()))
}
