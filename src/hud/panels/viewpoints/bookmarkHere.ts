import type { Text } from '../../../model/text.ts'
import type { CompiledScene } from '../../../scene/compiledScene.ts'
import { useBookmarks } from '../../../session/bookmarks.ts'
import { useSession } from '../../../session/session.ts'

/** Keeps the present camera of the scene as a bookmark, named after what it looks at. */
export function bookmarkHere(scene: CompiledScene): void {
  const { camera } = useSession.getState()
  const { list, keep } = useBookmarks.getState()
  if (!camera) return
  const place = nearestName(scene, camera.target)
  const taken = list.map(({ name }) => name.zh)
  keep({ ...camera, name: numbered(place, taken) })
}

/** Name of the building that a point is nearest to. */
export function nearestName({ assets, document }: CompiledScene, [x, y]: readonly [number, number, number]): Text {
  const buildings = assets.slice(0, document.buildings.length)
  const away = ({ pose, size }: (typeof buildings)[number]) =>
    Math.hypot(pose.x - x, pose.y - y) - Math.min(size[0], size[1]) / 2
  return buildings.toSorted((a, b) => away(a) - away(b))[0]?.name ?? document.name
}

/** The name, with a number when it is taken. */
export function numbered(name: Text, taken: readonly string[]): Text {
  if (!taken.includes(name.zh)) return name
  let number = 2
  while (taken.includes(`${name.zh} ${number}`)) number++
  return { zh: `${name.zh} ${number}`, en: `${name.en} ${number}` }
}
