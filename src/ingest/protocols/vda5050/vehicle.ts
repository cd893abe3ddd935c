import { Quality } from '../../../model/quality.ts'
import type { EdgePaths } from '../../motion/edgePaths.ts'
import { interpolationDelayMs, maxReckoningMs, PoseTrack } from '../../motion/poseTrack.ts'
import type { MutablePose } from '../../motion/poseSample.ts'
import type { IngestContext, Reception } from '../../protocol.ts'
import type { Body } from './factsheet.ts'
import { HeaderGuard } from './headerGuard.ts'
import { RouteAhead } from './routeAhead.ts'
import { VehicleTags } from './signals.ts'
import { assetStateOfVehicle, type Connection, type VehicleCondition } from './vehicleState.ts'

/** A vehicle sends its state at least each 30 s; a tenth more for the way here. */
const maxStateAgeMs = 33_000
/** A vehicle that speaks this long after it was said to be gone is there: last wills may come late. */
const lateWillMs = 2000
/** Smaller changes of pose are not written: metres, radians. */
const stillness = 0.0005

interface VehicleIdentity {
  readonly path: string
  readonly slot: number
  readonly boundKind: string | undefined
}

/** One vehicle as its messages tell it. */
export class Vehicle implements VehicleCondition {
  readonly slot: number
  /** Body when its factsheet says nothing. */
  readonly boundKind: string | undefined
  readonly tags: VehicleTags
  readonly track = new PoseTrack()
  readonly route: RouteAhead
  readonly guards = { state: new HeaderGuard(), visualization: new HeaderGuard(), order: new HeaderGuard() }

  connection: Connection = 'unknown'
  errors: 'none' | 'warning' | 'fault' = 'none'
  safetyStop = false
  charging = false
  manual = false
  paused = false
  driving: boolean | undefined
  ordered = false

  mapId = ''
  /** m/s, what its factsheet says or vehicles of its kind drive at most. */
  maxSpeed: number
  /** Whether the last pose can be trusted. */
  localized = true

  /** Quality of the last state or pose by the message that brought it. */
  #heard: Quality = Quality.uncertain
  #heardAt = Number.NaN
  #connectionAt = Number.NaN
  readonly #path: string
  readonly #context: IngestContext
  #poseStale = false
  readonly #pose: MutablePose = { x: 0, y: 0, theta: 0 }
  readonly #written: MutablePose = { x: Number.NaN, y: Number.NaN, theta: Number.NaN }

  constructor(context: IngestContext, identity: VehicleIdentity, network: EdgePaths, body: Body) {
    this.#context = context
    this.#path = identity.path
    this.slot = identity.slot
    this.boundKind = identity.boundKind
    this.maxSpeed = body.maxSpeed
    this.route = new RouteAhead(network)
    this.tags = new VehicleTags(context.tags, identity.slot)
  }

  /** Gives it the body that its factsheet describes. */
  shape(body: Body): void {
    this.maxSpeed = body.maxSpeed
    this.#context.assets.open(this.#path, body.kind, body.size)
  }

  connect(connection: Connection, receivedAt: number): void {
    this.connection = connection
    this.#connectionAt = receivedAt
    if (connection === 'offline') return this.lose()
    for (const guard of Object.values(this.guards)) guard.reset()
    if (connection === 'hibernating' && this.#heard > Quality.uncertain) this.#heard = Quality.uncertain
  }

  /** A state or visualization message came. */
  hear(reception: Reception): void {
    this.#heard = reception.quality
    this.#poseStale = false
    if (reception.quality === Quality.good) {
      this.#heardAt = reception.receivedAt
      if (this.connection === 'offline' && reception.receivedAt - this.#connectionAt > lateWillMs)
        this.connection = 'online'
    }
    this.tell(reception)
  }

  /** Says the condensed state as it follows from all that is known. */
  tell(reception?: Reception): void {
    this.#context.assets.tell(this.slot, assetStateOfVehicle(this), this.#quality(), reception)
  }

  lose(): void {
    this.#heard = Quality.stale
    this.tags.worsen(Quality.stale)
    this.tell()
  }

  /** Writes the pose for `now`; false when it can't change without a further message. */
  move(now: number): boolean {
    const time = now - interpolationDelayMs
    if (!this.track.poseAt(time, this.#pose)) return false
    this.#write()
    if (!this.track.settledAt(time)) return true
    if (this.driving && time - this.track.last!.time > maxReckoningMs) {
      this.#poseStale = true
      this.tell()
    }
    return false
  }

  age(now: number): void {
    if (this.connection === 'hibernating' || this.#heard >= Quality.stale) return
    if (now - this.#heardAt > maxStateAgeMs) this.lose()
  }

  #write(): void {
    const { x, y, theta } = this.#pose
    const written = this.#written
    const jump = this.track.takeJump()
    const moved = Math.max(Math.abs(x - written.x), Math.abs(y - written.y), Math.abs(theta - written.theta))
    if (!jump && moved < stillness) return
    Object.assign(written, this.#pose)
    const z = this.#context.scene.floorHeights.get(this.mapId) ?? 0
    this.#context.writer.pose(this.slot, x, y, z, theta, jump)
  }

  #quality(): Quality {
    if (this.connection === 'offline' || this.#poseStale) return Quality.stale
    return this.localized ? this.#heard : (Math.max(this.#heard, Quality.uncertain) as Quality)
  }
}
