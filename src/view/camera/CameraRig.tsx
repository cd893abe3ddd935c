import { CameraControls } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { PerspectiveCamera } from 'three'
import { type ComponentRef, useEffect, useRef } from 'react'
import { pictureDrawn } from '../../session/lens.ts'
import { useSession } from '../../session/session.ts'
import { prefersStillness } from '../prefersStillness.ts'
import type { Stage } from '../stage/stage.ts'
import { CameraPilot, orbitLimits } from './cameraPilot.ts'
import { driftsAfter } from './drift.ts'
import type { Shot, Vector } from './flight.ts'
import { HeldKeys } from './heldKeys.ts'
import { IdleClock } from './idleClock.ts'
import { nearPlaneOf } from './nearPlane.ts'
import { siteToClip } from './siteToClip.ts'

/** Metres: the whole site in one picture, and no further. */
const farthest = 2600
const reportEvery = 250

/** Orbit by hand and by keys, flights to the session's goals, riding along, walking; tells the session where it is. */
export function CameraRig({ stage, still }: { readonly stage: Stage; readonly still: boolean }) {
  const controls = useRef<ComponentRef<typeof CameraControls>>(null)
  const pilot = useRef<CameraPilot>(null)
  const reportedAt = useRef(0)
  const invalidate = useThree((state) => state.invalidate)
  const canvas = useThree((state) => state.gl.domElement)

  useEffect(() => {
    const instant = still || prefersStillness()
    const keys = new HeldKeys(() => {
      pilot.current?.letGo()
      invalidate()
    })
    const idle = instant || stage.tier === 'lite' ? undefined : new IdleClock(driftsAfter, invalidate)
    const idleFor = idle && (() => idle.idleFor)
    const current = new CameraPilot({ controls: controls.current!, stage, keys, canvas, instant, idleFor, invalidate })
    pilot.current = current
    invalidate()
    const stop = useSession.subscribe((state, before) => {
      if (state.goal !== before.goal || state.steering !== before.steering) invalidate()
    })
    return () => {
      stop()
      current.dispose()
      keys.dispose()
      idle?.dispose()
    }
  }, [stage, still, canvas, invalidate])

  useEffect(() => {
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') useSession.getState().steer('orbit')
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])

  useFrame(({ camera }, seconds) => {
    if (!pilot.current) return
    if (pilot.current.steer(seconds)) invalidate()
    const { shot } = pilot.current
    const near = nearPlaneOf(shot, stage.surroundings)
    if ('isPerspectiveCamera' in camera && Math.abs(camera.near - near) > near * 0.2) {
      camera.near = near
      camera.updateProjectionMatrix()
    }
    const now = performance.now()
    if (now - reportedAt.current < reportEvery) return
    reportedAt.current = now
    report(shot)
  }, -2)

  useFrame(({ camera, size }) => {
    if (camera instanceof PerspectiveCamera) pictureDrawn(size.width, size.height, (into) => siteToClip(camera, into))
  }, 2)

  return (
    <CameraControls
      ref={controls}
      makeDefault
      {...orbitLimits}
      maxDistance={farthest}
      smoothTime={0.18}
      draggingSmoothTime={0.06}
      dollyToCursor
      onControlStart={() => pilot.current?.letGo()}
      onRest={() => pilot.current && report(pilot.current.shot)}
    />
  )
}

function report({ eye, target }: Shot): void {
  const { camera, cameraMoved } = useSession.getState()
  const same = (a: Vector, b: Vector) => a.every((value, i) => Math.abs(value - b[i]!) < 0.01)
  if (!camera || !same(camera.eye, eye) || !same(camera.target, target)) cameraMoved(eye, target)
}
