import type { Text } from '../model/text.ts'
import type { CompiledScene } from './compiledScene.ts'

/** One step of the way from the park down to an asset, by ISA-95: park, enterprise, line, asset. */
export interface Level {
  readonly kind: 'park' | 'enterprise' | 'line' | 'asset'
  /** The park's is the scene's id. */
  readonly path: string
  readonly name: Text
}

/** The way to `path`, the park first; only the park for undefined. Every step is a place that the scene knows, or the asset. */
export function levelsTo(scene: CompiledScene, path: string | undefined): readonly Level[] {
  const park: Level = { kind: 'park', path: scene.id, name: scene.document.name }
  if (path === undefined) return [park]
  const [, enterpriseId, area, lineId] = path.split('/')
  const enterprise = scene.document.enterprises.find(({ id }) => id === enterpriseId)
  const line = scene.document.lines.find(
    (known) => known.enterprise === enterpriseId && known.area === area && known.id === lineId,
  )
  const levels: Level[] = [park]
  if (enterprise) levels.push({ kind: 'enterprise', path: `${scene.id}/${enterprise.id}`, name: enterprise.name })
  if (line) levels.push({ kind: 'line', path: `${scene.id}/${line.enterprise}/${area}/${line.id}`, name: line.name })
  if (levels.at(-1)!.path !== path) levels.push({ kind: 'asset', path, name: nameOf(scene, path) })
  return levels
}

/** Corners of the rectangle that an enterprise's buildings or a line's machines cover, metres; undefined for none. */
export function extentOf(scene: CompiledScene, path: string): readonly [number, number, number, number] | undefined {
  const points = scene.assets
    .filter((asset) => asset.path.startsWith(`${path}/`))
    .map(({ pose, size }) => ({ pose, reach: Math.max(size[0], size[1]) / 2 }))
  if (points.length === 0) return undefined
  return [
    Math.min(...points.map(({ pose, reach }) => pose.x - reach)),
    Math.min(...points.map(({ pose, reach }) => pose.y - reach)),
    Math.max(...points.map(({ pose, reach }) => pose.x + reach)),
    Math.max(...points.map(({ pose, reach }) => pose.y + reach)),
  ]
}

function nameOf(scene: CompiledScene, path: string): Text {
  const last = path.slice(path.lastIndexOf('/') + 1)
  return scene.assets[scene.slotByPath.get(path) ?? -1]?.name ?? { zh: last, en: last }
}
