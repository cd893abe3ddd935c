import fc from 'fast-check'
import { BoxGeometry, Group, Mesh, MeshStandardMaterial } from 'three'
import { afterEach, expect, test, vi } from 'vitest'
import { writeGlb } from '../../../tests/fixtures/glb.ts'
import { loadKinds } from '../../machines/index.ts'
import type { Problem } from '../../model/problem.ts'
import type { Fetched } from '../../scene/fetchBytes.ts'
import { modelLimits } from '../../scene/ownModel.ts'
import { OwnModels, type ReadFile } from './ownModels.ts'

const deep = process.env['YUJING_DEEP'] === '1'
const press = { kind: 'stamping-press', size: [6, 4, 6.9], model: 'models/press.glb' } as const

await loadKinds([press.kind])

const plain = writeGlb(pressModel())
const packed = writeGlb(pressModel(), { meshopt: true })

afterEach(() => vi.useRealTimers())

test('a sound file is drawn, once for all that name it, and there is no problem', async () => {
  const { own, read, said } = given({ bytes: packed })
  const body = await own.body(press)
  expect(body!.geometry.index!.count / 3).toBe(24)
  expect(body!.joints[0]).toMatchObject({ name: 'slide', type: 'prismatic', parent: 0, axis: [0, 0, 1] })
  expect(await own.body(press)).toBe(body)
  expect(read).toHaveBeenCalledTimes(1)
  expect(said).toEqual([])
})

test('what names no file has no body of its own, which is no problem', async () => {
  const { own, read } = given({ bytes: packed })
  expect(await own.body({ kind: press.kind, size: press.size })).toBeUndefined()
  expect(read).not.toHaveBeenCalled()
})

test.each([
  ['a file that is not there', { refusal: 'HTTP 404 Not Found' }, 'model.missing', 'models/press.glb', '404'],
  ['a file too large', { tooMany: 9_300_000 }, 'model.limit', 'at most 8 MB', '9.3 MB'],
  ['a page', { bytes: new TextEncoder().encode('<!doctype html>').buffer }, 'model.invalid', 'glTF', '<!doctype'],
] as const)('%s is one problem, and nothing is thrown', async (_what, fetched, code, expected, got) => {
  const { own, said } = given(fetched)
  expect(await own.body(press)).toBeUndefined()
  expect(await own.body(press)).toBeUndefined()
  expect(said).toHaveLength(1)
  expect(said[0]).toMatchObject({ code, where: press.model, count: 1 })
  expect(said[0]!.expected).toContain(expected)
  expect(said[0]!.got).toContain(got)
})

test('more files than a scene may have are one problem each', async () => {
  const { own, said } = given({ refusal: 'none' })
  const files = Array.from({ length: modelLimits.files + 1 }, (_, i) => `models/${i}.glb`)
  for (const model of files) await own.body({ ...press, model })
  expect(said.filter(({ code }) => code === 'model.limit')).toHaveLength(1)
  expect(said.at(-1)).toMatchObject({ where: files.at(-1), expected: `at most ${modelLimits.files} models` })
})

test('a file that never comes to an end is a problem', async () => {
  vi.useFakeTimers()
  const said: Problem[] = []
  const own = new OwnModels(
    () => new Promise<Fetched>(() => {}),
    (problems) => said.push(...problems),
  )
  const body = own.body(press)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(await body).toBeUndefined()
  expect(said).toMatchObject([{ code: 'model.invalid', got: 'no end' }])
})

test.each([
  ['plain', plain],
  ['packed', packed],
])('every beginning of a file is refused: %s', async (_what, whole) => {
  const step = deep ? 1 : 11
  for (let length = 0; length < whole.byteLength; length += step) {
    const { own, said } = given({ bytes: whole.slice(0, length) })
    expect(await own.body(press)).toBeUndefined()
    expect(said).toHaveLength(1)
  }
})

test('a file with bytes gone wrong is drawn within its limits or is one problem', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const slip = fc.record({ at: fc.nat(), to: fc.nat(255) })
  const broken = fc.tuple(fc.constantFrom(plain, packed), fc.array(slip, { minLength: 1, maxLength: 5 }))
  await fc.assert(
    fc.asyncProperty(broken, async ([whole, slips]) => {
      const bytes = new Uint8Array(whole.slice(0))
      for (const { at, to } of slips) bytes[at % bytes.length] = to
      const { own, said } = given({ bytes: bytes.buffer })
      const body = await own.body(press)
      expect(said).toHaveLength(body ? 0 : 1)
      expect(
        [...(body?.geometry.getAttribute('position').array ?? [])].filter((each) => !Number.isFinite(each)),
      ).toEqual([])
    }),
    { numRuns: deep ? 5000 : 150 },
  )
  vi.restoreAllMocks()
})

function given(fetched: Fetched) {
  const said: Problem[] = []
  const read = vi.fn<ReadFile>(() => Promise.resolve(fetched))
  const own = new OwnModels(read, (problems) => said.push(...problems))
  return { own, read, said }
}

/** A block, and on it what goes up and down. */
function pressModel() {
  const material = new MeshStandardMaterial({ color: 'teal' })
  const slide = new Group()
  slide.name = 'slide'
  slide.position.y = 3.2
  slide.add(new Mesh(new BoxGeometry(2, 0.4, 2), material))
  const frame = new Mesh(new BoxGeometry(5, 2, 3), material)
  frame.position.y = 1
  return new Group().add(frame, slide)
}
