import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadScene } from '../../../src/scene/load.ts'

/** One broken scene: what is wrong, what is said about it, and what of it opens all the same. */
interface BrokenScene {
  readonly fault: string
  readonly problems: readonly { code: string; where: string; expected: string; got: string }[]
  /** Null when nothing opens. */
  readonly opens: { readonly assets: number; readonly networks: number } | null
  readonly scene: unknown
  /** Text, or an object to write as JSON; null: there is no such file. */
  readonly lif: unknown
}

const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))
const corpus = names.map((name): [string, BrokenScene] => {
  const broken = JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as BrokenScene
  return [`${name}: ${broken.fault}`, broken]
})

test.each(corpus)('%s', async (_, { problems, opens, scene, lif }) => {
  const loaded = await loadScene(async (file) => {
    if (file === 'scene.json') return JSON.stringify(scene)
    if (lif === null) throw new Error(`no ${file}`)
    return typeof lif === 'string' ? lif : JSON.stringify(lif)
  })
  const said = loaded.problems.map(({ code, where, expected, got }) => ({ code, where, expected, got }))
  expect(said).toEqual(problems)
  expect(loaded.problems.every(({ count, firstTime }) => count === 1 && firstTime > 0)).toBe(true)
  const opened = loaded.scene ? { assets: loaded.scene.assets.length, networks: loaded.scene.networks.length } : null
  expect(opened).toEqual(opens)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})
