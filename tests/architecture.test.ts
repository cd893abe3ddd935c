import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const pure = ['src/model', 'src/machines', 'src/scene', 'src/telemetry', 'src/theme']

/** What each folder may import, besides itself. Adding an arrow here is a design decision: change src/README.md too. */
const mayImport: Record<string, readonly string[]> = {
  'src/model': [],
  'src/machines': ['src/model'],
  'src/scene': ['src/model', 'src/machines'],
  'src/telemetry': ['src/model', 'src/machines', 'src/scene'],
  'src/theme': ['src/model'],
  'src/ingest': pure,
  'src/simulation': pure,
  'src/mqtt': pure,
  'src/session': ['src/model'],
  'src/view': [...pure, 'src/session'],
  'src/hud': [...pure, 'src/session'],
  'src/app': [...pure, 'src/session', 'src/view', 'src/hud', 'workers'],
  'src/edge': [...pure, 'src/ingest', 'src/simulation', 'src/mqtt'],
  workers: [...pure, 'src/ingest', 'src/simulation', 'src/mqtt'],
}

/** Packages that only some folders may use. */
const packageHomes: Record<string, readonly string[]> = {
  three: ['src/view'],
  '@react-three/fiber': ['src/view'],
  '@react-three/drei': ['src/view'],
  react: ['src/view', 'src/hud', 'src/app'],
  zustand: ['src/session'],
  mqtt: ['src/mqtt'],
  aedes: ['src/edge'],
  ws: ['src/edge'],
}

const maxLines = 300
const maxMedianLines = 60

/** A kind's facets live beside each other but run in different places. */
const facetHomes: Record<string, string> = {
  'model.ts': 'src/view',
  'behavior.ts': 'src/simulation',
}

const root = resolve(import.meta.dirname, '..')
const folders = Object.keys(mayImport)
const sources = folders.flatMap((folder) => listFiles(join(root, folder))).filter((file) => !file.includes('.test.'))

test('every import follows an allowed arrow', () => {
  expect(sources.length).toBeGreaterThan(20)
  expect(sources.flatMap(violations)).toEqual([])
})

test('every file is short enough to read at once, and most are short', () => {
  const lengthOf = (file: string) => readFileSync(file, 'utf8').split('\n').length
  const long = ['src', 'workers', 'tests']
    .flatMap((folder) => listFiles(join(root, folder)))
    .filter((file) => lengthOf(file) > maxLines)
  expect(long.map(show)).toEqual([])
  const lengths = sources.map(lengthOf).toSorted((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(maxMedianLines)
})

test('a forbidden import is reported with the rule that it breaks', () => {
  const planted = join(root, 'src/hud/planted.ts')
  expect(violationsOf(planted, `import { x } from '../view/x.ts'`)).toEqual([
    expect.stringContaining('src/hud may import only src/model'),
  ])
  expect(violationsOf(planted, `import * as THREE from 'three'`)).toEqual([
    expect.stringContaining('only src/view may'),
  ])
})

function violations(file: string): string[] {
  return violationsOf(file, readFileSync(file, 'utf8'))
}

function violationsOf(file: string, text: string): string[] {
  const home = facetHome(file) ?? folderOf(file)
  return importsOf(text).flatMap((specifier) => {
    if (!specifier.startsWith('.')) {
      const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0]!
      const allowed = packageHomes[name]
      return allowed && !allowed.includes(home)
        ? [`${show(file)} imports ${specifier}: only ${allowed.join(', ')} may`]
        : []
    }
    const target = folderOf(resolve(dirname(file), specifier))
    const own = folderOf(file)
    const allowed = target === own || target === home || !folders.includes(target) || mayImport[home]!.includes(target)
    return allowed
      ? []
      : [`${show(file)} → ${target}: ${home} may import only ${mayImport[home]!.join(', ') || 'itself'}`]
  })
}

function facetHome(file: string): string | undefined {
  if (folderOf(file) !== 'src/machines') return undefined
  return show(file).startsWith('src/machines/kit/') ? facetHomes['model.ts'] : facetHomes[file.split('/').pop()!]
}

function folderOf(path: string): string {
  const name = relative(root, path)
  return folders.find((folder) => name === folder || name.startsWith(`${folder}/`)) ?? name
}

function importsOf(text: string): string[] {
  const pattern = /^import type .*$|(?:from\s+|import\s*\(\s*|import\s+|new URL\(\s*)['"`]([^'"`$]+)/gm
  return [...text.matchAll(pattern)].flatMap((match) => (match[1] ? [match[1]] : importedType(match[0])))
}

function importedType(line: string): string[] {
  const specifier = /from\s+['"]([^'"]+)/.exec(line)?.[1]
  return specifier?.startsWith('.') ? [specifier] : []
}

function listFiles(dir: string): string[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function show(file: string): string {
  return relative(root, file)
}
