import type { CameraControls } from '@react-three/drei'
import { Vector3 } from 'three'
import { type CameraGoal, type Steering, useSession } from '../../session/session.ts'
import { toSite } from '../picking/ray.ts'
import type { Stage } from '../stage/stage.ts'
import { ChaseCamera } from './chase.ts'
import { driftBy } from './drift.ts'
import { type Shot, type Vector, eased } from './flight.ts'
import { type FlightPlan, planFlight } from './flightPath.ts'
import { Footing } from './footing.ts'
import { firstShot, shotOf } from './goals.ts'
import type { HeldKeys } from './heldKeys.ts'
import { leadByKeys } from './leadByKeys.ts'
import { allowedShot } from './orbitLimits.ts'
import { shotOnFoot, walkerAt } from './walk.ts'
import { WalkLead } from './walkLead.ts'

interface Flight {
  readonly goal: CameraGoal | undefined
  readonly plan: FlightPlan
  /** Where it ends as planned, and where by now: what it flies to may move. */
  readonly planned: Shot
  readonly end: (seconds: number) => Shot | undefined
  seconds: number
}

export interface PilotOptions {
  readonly controls: CameraControls
  readonly stage: Pick<Stage, 'scene' | 'reader' | 'surroundings' | 'openings' | 'buildings'>
  readonly keys: Pick<HeldKeys, 'axis' | 'isHeld'>
  readonly canvas: HTMLElement
  /** Cut instead of fly: still pictures, reduced motion. */
  readonly instant: boolean
  /** Milliseconds since the last input; undefined where the view must not drift. */
  readonly idleFor: (() => number) | undefined
  /** A picture is due. */
  readonly invalidate: () => void
}

/** A slow picture may skip this much of a flight, seconds. */
const longestStep = 0.25
/** How far ahead the view turns about, once one no longer walks, metres. */
const afterWalk = 12

/** Leads the camera: to the session's goals, along with a vehicle, on foot, by keys, and adrift. */
export class CameraPilot {
  readonly #options: PilotOptions
  readonly #footing: Footing
  #steering: Steering = 'orbit'
  #flight: Flight | undefined
  #followed: Vector | undefined
  #chase: ChaseCamera | undefined
  #onFoot: WalkLead | undefined
  #driftsLeft = 1

  constructor(options: PilotOptions) {
    this.#options = options
    const { stage } = options
    this.#footing = new Footing(stage.surroundings, stage.scene.document)
    const { goal, arrived, camera } = useSession.getState()
    this.#set(camera ?? firstShot(stage.scene))
    const shot = goal && this.#shotOf(goal)
    if (!shot) return
    this.#set(shot)
    arrived()
  }

  get shot(): Shot {
    const { controls } = this.#options
    return { eye: toSite(controls.getPosition(new Vector3())), target: toSite(controls.getTarget(new Vector3())) }
  }

  /** Once per picture; true while the camera moves by itself. */
  steer(elapsed: number): boolean {
    const seconds = Math.min(elapsed, longestStep)
    const { goal, steering } = useSession.getState()
    if (!goal && this.#flight?.goal) this.#land()
    const before = this.#flight
    if (steering !== this.#steering) this.#change(steering)
    if (goal && goal !== this.#flight?.goal) this.#takeOff(goal, () => this.#shotOf(goal))
    const moved = this.#flight ? this.#fly(this.#flight, this.#flight === before ? seconds : 0) : this.#lead(seconds)
    if (!this.#flight && !this.#onFoot) this.#keepAllowed()
    return moved
  }

  /** A person took hold of the camera. */
  letGo(): void {
    if (this.#onFoot) return
    if (this.#flight?.goal) useSession.getState().arrived()
    this.#land()
    if (this.#steering === 'chase') useSession.getState().steer('follow')
    this.#steering = useSession.getState().steering
    this.#chase = undefined
  }

  dispose(): void {
    this.#onFoot?.dispose()
  }

  #change(steering: Steering): void {
    const { selection } = useSession.getState()
    this.#leaveFoot()
    this.#steering = steering
    this.#followed = undefined
    this.#chase = steering === 'chase' ? new ChaseCamera() : undefined
    if (steering === 'walk') this.#goOnFoot()
    if (selection === undefined) return
    if (steering === 'follow') this.#takeOff(undefined, () => this.#shotOf({ kind: 'asset', path: selection }))
    if (steering === 'chase') this.#takeOff(undefined, (seconds) => this.#chaseShot(seconds))
  }

  #takeOff(goal: CameraGoal | undefined, end: (seconds: number) => Shot | undefined): void {
    const planned = end(0)
    if (!planned) return
    const { surroundings, openings, buildings } = this.#options.stage
    const plan = planFlight(this.shot, planned, surroundings)
    this.#flight = { goal, plan, planned, end, seconds: 0 }
    this.#followed = undefined
    openings.hold(plan.opens.flatMap((slot) => buildings[slot]?.opening ?? []))
  }

  #fly(flight: Flight, seconds: number): boolean {
    const { goal, plan, planned } = flight
    const end = flight.end(seconds) ?? planned
    const instant = this.#options.instant || (goal?.kind === 'pose' && goal.instant)
    flight.seconds = instant ? plan.seconds : flight.seconds + seconds
    const share = eased(flight.seconds / plan.seconds)
    this.#set(share < 1 ? drawnTo(plan.at(share), planned, end, share) : end)
    if (share < 1) return true
    if (goal) useSession.getState().arrived()
    this.#land()
    return true
  }

  #land(): void {
    this.#flight = undefined
    this.#options.stage.openings.hold([])
  }

  #lead(seconds: number): boolean {
    const { controls, keys, idleFor } = this.#options
    if (this.#onFoot) {
      const moved = this.#onFoot.step(seconds)
      if (moved) this.#set(shotOnFoot(this.#onFoot.walker))
      return moved
    }
    if (this.#steering === 'chase') {
      const shot = this.#chaseShot(seconds)
      if (shot) this.#set(allowedShot(shot, this.#options.stage.surroundings))
      return shot !== undefined
    }
    const followed = this.#steering === 'follow' && this.#follow()
    if (leadByKeys(controls, keys, seconds)) return true
    const drift = this.#steering === 'orbit' && idleFor ? driftBy(idleFor(), seconds) : 0
    if (drift > 0) void controls.rotate(drift * this.#driftsLeft, 0, false)
    return followed || drift > 0
  }

  #goOnFoot(): void {
    const { controls, keys, canvas, invalidate } = this.#options
    const walker = walkerAt(this.shot, this.#footing)
    if (!walker) return useSession.getState().steer('orbit')
    this.#onFoot = new WalkLead(walker, keys, this.#footing, canvas, invalidate)
    this.#takeOff(undefined, () => shotOnFoot(walker))
    Object.assign(controls, { enabled: false, minDistance: 0.1, maxPolarAngle: Math.PI })
  }

  #leaveFoot(): void {
    if (!this.#onFoot) return
    const { controls } = this.#options
    const { walker } = this.#onFoot
    this.#onFoot.dispose()
    this.#onFoot = undefined
    Object.assign(controls, { enabled: true, ...orbitLimits })
    this.#set(shotOnFoot({ ...walker, pitch: Math.min(0, walker.pitch) }, afterWalk))
  }

  #follow(): boolean {
    const pose = this.#selectedPose()
    if (!pose) return false
    const at: Vector = [pose.x, pose.y, pose.z]
    const before = this.#followed
    this.#followed = at
    if (!before || at.every((value, i) => value === before[i])) return false
    this.#set(shifted(this.shot, before, at, 1))
    return true
  }

  #chaseShot(seconds: number): Shot | undefined {
    const pose = this.#selectedPose()
    const { reader } = this.#options.stage
    const slot = reader.slotOf(useSession.getState().selection ?? '')
    const identity = slot === undefined ? undefined : reader.identity(slot)
    return pose && identity && this.#chase?.step(pose, identity.size, seconds)
  }

  #selectedPose() {
    const { reader } = this.#options.stage
    const slot = reader.slotOf(useSession.getState().selection ?? '')
    return slot === undefined ? undefined : reader.pose(slot)
  }

  #shotOf(goal: CameraGoal): Shot | undefined {
    const { scene, reader, surroundings } = this.#options.stage
    const shot = shotOf(goal, scene, reader, this.shot, surroundings)
    return shot && goal.kind === 'pose' && !goal.instant ? allowedShot(shot, surroundings) : shot
  }

  #set({ eye, target }: Shot): void {
    const { controls } = this.#options
    void controls.setLookAt(eye[0], eye[2], -eye[1], target[0], target[2], -target[1], false)
  }

  /** The hand, the keys and the drift lead only where a camera may be; a drift that runs into something turns round. */
  #keepAllowed(): void {
    const { shot } = this
    const allowed = allowedShot(shot, this.#options.stage.surroundings)
    if (sameShot(shot, allowed)) return
    this.#driftsLeft = -this.#driftsLeft
    this.#set(allowed)
  }
}

/** What the hand may do while one is not on foot. */
export const orbitLimits = { minDistance: 2.2, maxPolarAngle: 1.53 } as const

/** A shot of the plan, moved along with what the flight leads to. */
function drawnTo(shot: Shot, planned: Shot, end: Shot, share: number): Shot {
  return {
    eye: shifted(shot, planned.eye, end.eye, share).eye,
    target: shifted(shot, planned.target, end.target, share).target,
  }
}

function shifted({ eye, target }: Shot, before: Vector, after: Vector, share: number): Shot {
  const move = (from: Vector): Vector => [
    from[0] + (after[0] - before[0]) * share,
    from[1] + (after[1] - before[1]) * share,
    from[2] + (after[2] - before[2]) * share,
  ]
  return { eye: move(eye), target: move(target) }
}

function sameShot(a: Shot, b: Shot): boolean {
  const near = (value: number, i: number, other: Vector) => Math.abs(value - other[i]!) < 1e-4
  return a.eye.every((value, i) => near(value, i, b.eye)) && a.target.every((value, i) => near(value, i, b.target))
}
