import type { CameraControls } from '@react-three/drei'
import type { HeldKeys } from './heldKeys.ts'

/** Radians per second, and shares of the distance per second. */
const speeds = { turn: 1.1, tilt: 0.7, move: 0.7, zoom: 1.4 } as const

/** Arrows turn the view, W A S D move it, plus and minus zoom. @returns whether anything moved */
export function leadByKeys(controls: CameraControls, keys: Pick<HeldKeys, 'axis'>, seconds: number): boolean {
  const turn = keys.axis(['ArrowRight'], ['ArrowLeft'])
  const tilt = keys.axis(['ArrowUp'], ['ArrowDown'])
  const forward = keys.axis(['KeyW'], ['KeyS'])
  const right = keys.axis(['KeyD'], ['KeyA'])
  const zoom = keys.axis(['Equal', 'NumpadAdd', 'PageUp'], ['Minus', 'NumpadSubtract', 'PageDown'])
  const metres = controls.distance * speeds.move * seconds
  if (turn || tilt) void controls.rotate(turn * speeds.turn * seconds, -tilt * speeds.tilt * seconds, true)
  if (forward) void controls.forward(forward * metres, true)
  if (right) void controls.truck(right * metres, 0, true)
  if (zoom) void controls.dollyTo(controls.distance * Math.exp(-zoom * speeds.zoom * seconds), true)
  return [turn, tilt, forward, right, zoom].some((axis) => axis !== 0)
}
