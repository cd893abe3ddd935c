import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneDocument } from '../../src/scene/schema.ts'
import { qualityTiers } from '../../src/view/quality.ts'
import { launchBrowser } from '../browser.ts'
import { Studio } from '../e2e/studio.ts'
import { serveBuild } from '../e2e/staticSite.ts'
import { decodePng, encodePng } from '../png.ts'
import type { StaticServer } from '../staticServer.ts'
import { cases, expectedFile, render, type RenderCase } from './cases.ts'
import { difference } from './compare.ts'

/** Pictures that differ are left here, to be looked at. */
const seen = resolve(import.meta.dirname, '../../.cache/render')

let server: StaticServer
let browser: Browser
let studio: Studio
beforeAll(async () => {
  server = await serveBuild()
  browser = await launchBrowser()
  studio = new Studio(browser, server.url)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function differenceOf(each: RenderCase, by: Studio): Promise<number> {
  const picture = await render(by, each)
  mkdirSync(seen, { recursive: true })
  writeFileSync(join(seen, `${each.name}.png`), encodePng(picture))
  return difference(picture, decodePng(readFileSync(expectedFile(each.name))))
}

test.each(cases)('$name looks as expected', async (each) => {
  expect(await differenceOf(each, studio)).toBeLessThanOrEqual(each.tolerance)
})

test('no scene, theme or tier complains or asks for anything beyond the origin', () => {
  expect(new Set(cases.map(({ tier }) => tier)).size).toBe(qualityTiers.length)
  expect(studio.complaints()).toEqual([])
})

test('a building that stands elsewhere is noticed', async () => {
  const buildings = cases.find(({ name }) => name === 'buildings')!
  const shifted = await serveBuild('/', { 'scenes/xiyong/scene.json': shiftOne })
  try {
    expect(await differenceOf(buildings, new Studio(browser, shifted.url))).toBeGreaterThan(2 * buildings.tolerance)
  } finally {
    await shifted.close()
  }
})

function shiftOne(scene: SceneDocument): SceneDocument {
  const buildings = scene.buildings.map((building) =>
    building.id === 'bonded-2'
      ? { ...building, footprint: building.footprint.map(([x, y]): [number, number] => [x, y - 8]) }
      : building,
  )
  return { ...scene, buildings }
}
