import type { CompiledScene } from '../scene/compiledScene.ts'
import { extentOf, levelsTo, type Level } from '../scene/levels.ts'
import { useSession } from '../session/session.ts'

/** Least distance of the camera from what it looks at, metres. */
const nearest = 24

/** Selects a level and flies there; at the park nothing is selected. */
export function goTo(scene: CompiledScene, { kind, path }: Pick<Level, 'kind' | 'path'>): void {
  const { select, steer, fly } = useSession.getState()
  steer('orbit')
  select(kind === 'park' ? undefined : path)
  if (kind === 'park') return fly({ kind: 'viewpoint', id: scene.document.viewpoints[0]!.id })
  const extent = kind === 'asset' ? undefined : extentOf(scene, path)
  if (!extent) return fly({ kind: 'asset', path })
  const [west, south, east, north] = extent
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const distance = Math.max(nearest, Math.hypot(east - west, north - south))
  fly({
    kind: 'pose',
    eye: [x - 0.4 * distance, y - 0.72 * distance, 0.62 * distance],
    target: [x, y, 0],
    instant: false,
  })
}

/** One level up from what is selected. @returns false at the park, above which there is nothing to fly to */
export function climb(scene: CompiledScene): boolean {
  const above = levelsTo(scene, useSession.getState().selection).at(-2)
  if (!above) return false
  goTo(scene, above)
  return true
}
