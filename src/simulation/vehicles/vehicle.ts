import type { PlantScenario } from '../scenario.ts'
import { createRandom, type Random } from '../random.ts'
import type { DriveAbilities } from '../traffic/drive.ts'
import type { Traffic } from '../traffic/traffic.ts'
import type { Traveller } from '../traffic/traveller.ts'
import { Disturbances } from './disturbances.ts'
import type { Stations } from './stations.ts'
import { noTask, type Task } from './task.ts'
import type { VehicleType } from './vehicleTypes.ts'

export type Fleet = PlantScenario['fleets'][number]

/** Where a fleet drives: one network with its stations. */
export interface Site {
  readonly traffic: Traffic
  readonly stations: Stations
}

export interface Load {
  readonly loadId: string
  readonly weight: number
}

export type VdaTopic = 'connection' | 'factsheet' | 'order' | 'state' | 'visualization'

/** One vehicle of a simulated fleet: everything that its messages tell. */
export class Vehicle {
  readonly site: Site
  readonly fleet: Fleet
  readonly type: VehicleType
  readonly able: DriveAbilities
  readonly traveller: Traveller
  readonly manufacturer: string
  readonly serialNumber: string
  /** `interface/version/manufacturer/serial` of its topics. */
  readonly topic: string
  readonly random: Random
  readonly disturbances: Disturbances
  /** Next headerId of each topic. */
  readonly headerIds: Record<VdaTopic, number> = { connection: 0, factsheet: 0, order: 0, state: 0, visualization: 0 }
  task: Task = noTask
  tasks = 0
  load: Load | undefined
  /** Percent. */
  battery: number
  charging = false
  /** Seconds until what it does at its goal is done; until it asks for a task again. */
  dwelling = 0
  idle = 0
  lastNodeId: string
  lastNodeSequenceId = 0
  /** Metres from the last node. */
  sinceLastNode = 0
  /** Seconds to the next message; `news` publishes a state at once. */
  untilState: number
  untilVisualization: number
  news = false
  /** Seconds until the link to the broker is back; 0 while it is up. */
  offline = 0
  /** What the broker says for the vehicle when the link breaks. */
  lastWill = ''

  constructor(
    site: Site,
    fleet: Fleet,
    type: VehicleType,
    traveller: Traveller,
    scenario: PlantScenario,
    serial: string,
  ) {
    this.site = site
    this.fleet = fleet
    this.type = type
    this.traveller = traveller
    this.manufacturer = scenario.manufacturer
    this.serialNumber = serial
    const major = fleet.version.startsWith('3') ? 'v3' : 'v2'
    this.topic = `${scenario.interfaceName}/${major}/${scenario.manufacturer}/${serial}`
    this.random = createRandom(scenario.seed, serial)
    this.disturbances = new Disturbances(this.random, scenario.disturbances)
    this.able = {
      speed: fleet.speed,
      acceleration: fleet.acceleration,
      turnSpeed: type.turnSpeed,
      sharpestTurn: type.sharpestTurn,
    }
    this.battery = this.random.between(35, 95)
    this.idle = this.random.between(0, 8)
    this.untilState = this.random.between(0, fleet.stateSeconds)
    this.untilVisualization = this.random.between(0, fleet.visualizationSeconds)
    this.lastNodeId = site.traffic.map.network.nodes[traveller.goal]!.id
  }

  get mapId(): string {
    return this.site.traffic.map.network.nodeById.get(this.lastNodeId)!.mapId
  }

  get isVersion3(): boolean {
    return this.fleet.version.startsWith('3')
  }

  get driving(): boolean {
    return this.traveller.speed > 0 || this.traveller.turning !== 0
  }
}
