import { CameraControls } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { type ComponentRef, useEffect, useRef } from 'react'
import { Vector3 } from 'three'
import { useSession } from '../../session/session.ts'
import { toSite } from '../picking/ray.ts'
import type { Stage } from '../stage/stage.ts'
import { CameraPilot } from './cameraPilot.ts'
import { climb } from './climb.ts'

type Controls = ComponentRef<typeof CameraControls>

const steepest = 1.53
const nearest = 2.2
const farthest = 4500
const reportEvery = 250

/** Orbit by hand, flights to the session's goals, following a vehicle; tells the session where it is. */
export function CameraRig({ stage, still }: { readonly stage: Stage; readonly still: boolean }) {
  const controls = useRef<Controls>(null)
  const pilot = useRef<CameraPilot>(null)
  const reportedAt = useRef(0)
  const invalidate = useThree((state) => state.invalidate)

  useEffect(() => {
    pilot.current = new CameraPilot(controls.current!, stage, still || prefersStillness())
    invalidate()
    return useSession.subscribe((state, before) => {
      if (state.goal !== before.goal || state.following !== before.following) invalidate()
    })
  }, [stage, still, invalidate])

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') climb(stage)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [stage])

  useFrame(({ camera }, seconds) => {
    if (pilot.current?.steer(seconds)) invalidate()
    const near = Math.min(8, Math.max(0.3, camera.position.y * 0.03, (controls.current?.distance ?? 0) * 0.02))
    if ('isPerspectiveCamera' in camera && Math.abs(camera.near - near) > near * 0.2) {
      camera.near = near
      camera.updateProjectionMatrix()
    }
    const now = performance.now()
    if (now - reportedAt.current < reportEvery) return
    reportedAt.current = now
    report(controls.current!)
  }, -2)

  return (
    <CameraControls
      ref={controls}
      makeDefault
      minDistance={nearest}
      maxDistance={farthest}
      maxPolarAngle={steepest}
      smoothTime={0.18}
      draggingSmoothTime={0.06}
      dollyToCursor
      onControlStart={() => pilot.current?.letGo()}
      onRest={() => report(controls.current!)}
    />
  )
}

function report(controls: Controls): void {
  const eye = toSite(controls.getPosition(new Vector3()))
  const target = toSite(controls.getTarget(new Vector3()))
  const { camera, cameraMoved } = useSession.getState()
  const same = (a: readonly number[], b: readonly number[]) => a.every((value, i) => Math.abs(value - b[i]!) < 0.01)
  if (!camera || !same(camera.eye, eye) || !same(camera.target, target)) cameraMoved(eye, target)
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
