import { Group, type IUniform } from 'three'
import type { Aspect } from '../../model/aspect.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import { prefersStillness } from '../prefersStillness.ts'
import { ScanPulse } from '../selection/scanPulse.ts'
import { Emphasis } from './emphasis.ts'
import { ArcLayer } from './layers/arcLayer.ts'
import { BeaconLayer } from './layers/beaconLayer.ts'
import { HeatLayer } from './layers/heatLayer.ts'
import { perimeterLayer } from './layers/perimeterLayer.ts'
import { TrailLayer } from './layers/trailLayer.ts'
import { WaypointLayer } from './layers/waypointLayer.ts'
import { PowerMap } from './powerMap.ts'
import type { LifeRecord } from './record/lifeRecord.ts'
import { wrappedSeconds } from './record/wrappedSeconds.ts'

interface Attention {
  readonly aspect: Aspect
  readonly selected: number | undefined
  /** Since the last picture. */
  readonly seconds: number
  readonly still: boolean
}

/** What shows that the park lives, in six draw calls at most. Nothing in it is without a message that says so. */
export class Life {
  readonly group = new Group()
  /** What other materials need so that they take part. */
  readonly uniforms: Record<string, IUniform>
  readonly #reader: FrameReader
  readonly #emphasis = new Emphasis()
  readonly #power: PowerMap
  readonly #scan = new ScanPulse()
  readonly #seconds: IUniform<number> = { value: 0 }
  readonly #trails: TrailLayer
  readonly #arcs: ArcLayer
  readonly #beacons: BeaconLayer
  readonly #heat: HeatLayer
  readonly #waypoints: WaypointLayer
  readonly #perimeter: ReturnType<typeof perimeterLayer>
  #revision = -1
  #selected: number | undefined

  /** @param uniforms of slots and light */
  constructor(scene: CompiledScene, reader: FrameReader, record: LifeRecord, uniforms: Record<string, IUniform>) {
    this.#reader = reader
    this.#power = new PowerMap(scene, reader)
    this.uniforms = { ...this.#emphasis.uniforms, ...this.#power.uniforms, uScan: this.#scan.uniform }
    const shared = { ...uniforms, ...this.uniforms, uLifeSeconds: this.#seconds }
    this.#trails = new TrailLayer(record, reader, shared)
    this.#arcs = new ArcLayer(record.flows, shared)
    this.#beacons = new BeaconLayer(reader, shared)
    this.#heat = new HeatLayer(record.presence, shared)
    this.#waypoints = new WaypointLayer(record.waypoints, shared)
    this.#perimeter = perimeterLayer(scene.document, shared)
    this.group.add(...this.#layers.map(({ mesh }) => mesh), this.#perimeter)
  }

  /** Takes over what the record holds after frames were applied. */
  sync(): void {
    if (this.#reader.revision === this.#revision) return
    this.#revision = this.#reader.revision
    this.#seconds.value = wrappedSeconds(this.#reader.time)
    this.#power.sync()
    for (const layer of this.#layers) layer.sync()
  }

  /** How much farther away than usual halls open. */
  get openingReach(): number {
    return this.#emphasis.openingReach
  }

  /** @returns whether something goes on though no frame comes */
  step({ aspect, selected, seconds, still }: Attention): boolean {
    const passed = still ? Number.POSITIVE_INFINITY : seconds
    const changing = this.#emphasis.step(aspect, passed)
    if (selected !== this.#selected) this.#select(selected)
    const scanning = this.#scan.step(passed)
    const { uArcStrength, uHeatStrength, uPerimeterStrength } = this.#emphasis.uniforms
    const flowing = this.#arcs.count > 0 && uArcStrength.value > 0
    this.#arcs.mesh.visible = flowing
    this.#heat.mesh.visible = uHeatStrength.value > 0
    this.#perimeter.visible = uPerimeterStrength.value > 0
    const running = !prefersStillness() && (this.#beacons.beating || flowing)
    return !still && (changing || scanning || running)
  }

  /** After the graphics context came back. */
  restore(): void {
    this.#trails.restore()
    this.#heat.restore()
    this.#power.restore()
  }

  dispose(): void {
    this.#power.dispose()
    this.#trails.dispose()
    this.#heat.dispose()
    for (const mesh of [...this.#layers.map((layer) => layer.mesh), this.#perimeter]) {
      mesh.geometry.dispose()
      for (const material of [mesh.material].flat()) material.dispose()
    }
  }

  #select(slot: number | undefined): void {
    this.#selected = slot
    const pose = slot === undefined ? undefined : this.#reader.pose(slot)
    if (pose && !prefersStillness()) this.#scan.start(pose.x, pose.y)
  }

  get #layers() {
    return [this.#trails, this.#arcs, this.#beacons, this.#heat, this.#waypoints] as const
  }
}
