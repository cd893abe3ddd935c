import type { CameraControls } from '@react-three/drei'
import { Vector3 } from 'three'
import { type CameraGoal, useSession } from '../../session/session.ts'
import { toSite } from '../picking/ray.ts'
import type { Stage } from '../stage/stage.ts'
import { type Shot, type Vector, between, eased, flightSeconds } from './flight.ts'
import { firstShot, shotOf } from './goals.ts'

interface Flight {
  readonly goal: CameraGoal
  readonly from: Shot
  seconds: number
}

/** A slow picture may skip this much of a flight, seconds. */
const longestStep = 0.25
/** Height over the ground that the eye keeps, metres. */
const lowest = 0.7

/** Flies the camera: to the session's goals, and along with what is followed. */
export class CameraPilot {
  readonly #controls: CameraControls
  readonly #stage: Stage
  readonly #instant: boolean
  #flight: Flight | undefined
  #followed: Vector | undefined

  /** @param instant cut instead of fly: still pictures, reduced motion */
  constructor(controls: CameraControls, stage: Stage, instant: boolean) {
    this.#controls = controls
    this.#stage = stage
    this.#instant = instant
    const { goal, arrived } = useSession.getState()
    this.#set(firstShot(stage.scene))
    const shot = goal && shotOf(goal, stage.scene, stage.reader, this.#shot())
    if (!shot) return
    this.#set(shot)
    arrived()
  }

  /** Once per picture; true while the camera moves by itself. */
  steer(seconds: number): boolean {
    const { goal, following, selection } = useSession.getState()
    const takesOff = goal !== undefined && goal !== this.#flight?.goal
    if (takesOff) this.#flight = { goal, from: this.#shot(), seconds: 0 }
    if (!goal) this.#flight = undefined
    const step = takesOff ? 0 : Math.min(seconds, longestStep)
    const moved = this.#flight ? this.#fly(this.#flight, step) : following && this.#follow(selection)
    if (!following || this.#flight) this.#followed = undefined
    this.#keepAboveGround()
    return moved
  }

  /** A person took hold of the camera. */
  letGo(): void {
    if (this.#flight) useSession.getState().arrived()
    this.#flight = undefined
  }

  #fly(flight: Flight, seconds: number): boolean {
    const { scene, reader } = this.#stage
    const shot = shotOf(flight.goal, scene, reader, flight.from)
    if (!shot) return false
    const instant = this.#instant || (flight.goal.kind === 'pose' && flight.goal.instant)
    flight.seconds = instant ? flightSeconds : flight.seconds + seconds
    this.#set(between(flight.from, shot, eased(flight.seconds)))
    if (flight.seconds < flightSeconds) return true
    this.#flight = undefined
    useSession.getState().arrived()
    return true
  }

  #follow(path: string | undefined): boolean {
    const { reader } = this.#stage
    const slot = path === undefined ? undefined : reader.slotOf(path)
    const pose = slot === undefined ? undefined : reader.pose(slot)
    if (!pose) return false
    const at: Vector = [pose.x, pose.y, pose.z]
    const before = this.#followed
    this.#followed = at
    if (!before) return true
    const moved = at.map((value, i) => value - before[i]!)
    if (moved.every((value) => value === 0)) return false
    const { eye, target } = this.#shot()
    const shifted = (from: Vector): Vector => [from[0] + moved[0]!, from[1] + moved[1]!, from[2] + moved[2]!]
    this.#set({ eye: shifted(eye), target: shifted(target) })
    return true
  }

  #shot(): Shot {
    return {
      eye: toSite(this.#controls.getPosition(new Vector3())),
      target: toSite(this.#controls.getTarget(new Vector3())),
    }
  }

  #set({ eye, target }: Shot): void {
    void this.#controls.setLookAt(eye[0], eye[2], -eye[1], target[0], target[2], -target[1], false)
  }

  #keepAboveGround(): void {
    const { eye, target } = this.#shot()
    if (eye[2] >= lowest && target[2] >= -lowest) return
    this.#set({
      eye: [eye[0], eye[1], Math.max(lowest, eye[2])],
      target: [target[0], target[1], Math.max(0, target[2])],
    })
  }
}
