import { type PerspectiveCamera, Vector3 } from 'three'
import type { WindowArea } from '../../session/session.ts'
import { type Framer, wayTo } from './framing.ts'
import type { Orbit } from './turntable.ts'

/** Height of the eye over the floor at least, metres. */
const lowestEye = 0.15
const degree = Math.PI / 180
/** How much of the floor is seen behind the body, metres. */
const farBehind = 400

/** Size of a picture and where no panel covers it, CSS pixels. */
interface Picture {
  readonly width: number
  readonly height: number
  readonly free?: WindowArea | undefined
}

/**
 * Puts the eye where all of a body is in sight.
 * @param outline outermost points, kind frame, metres
 * @param around keeps its distance wherever the eye goes round
 */
export function aim(
  camera: PerspectiveCamera,
  framer: Framer,
  outline: readonly Vector3[],
  orbit: Orbit,
  { width, height, free = { left: 0, top: 0, right: width, bottom: height } }: Picture,
  around: boolean,
): void {
  const perPixel = (2 * Math.tan((camera.fov * degree) / 2)) / height
  const opening = {
    across: (perPixel * (free.right - free.left)) / 2,
    up: (perPixel * (free.bottom - free.top)) / 2,
  }
  const { middle, distance, aside, above } = framer.frame(outline, orbit, opening, around)
  const away = distance * orbit.zoom
  const eye = middle.clone().addScaledVector(new Vector3(...wayTo(orbit.azimuth, orbit.elevation)), away)
  camera.position.set(eye.x, Math.max(lowestEye, eye.z), -eye.y)
  camera.lookAt(middle.x, middle.z, -middle.y)
  camera.near = away / 50
  camera.far = away + farBehind
  const left = (width - free.left - free.right) / 2 + aside / perPixel
  const top = (height - free.top - free.bottom) / 2 - above / perPixel
  camera.setViewOffset(width, height, left, top, width, height)
}
