import type { Outbox } from '../outbox.ts'
import type { PlantScenario } from '../scenario.ts'
import { activePower } from './consumption.ts'
import { Device } from './device.ts'
import type { LineMachine } from './lines.ts'
import { Datatype, SparkplugPayload, type Metric } from './sparkplugPayload.ts'

const bdSeqMetric: Metric = { name: 'bdSeq', datatype: Datatype.UInt64 }
const rebirthMetric: Metric = { name: 'Node Control/Rebirth', datatype: Datatype.Boolean }
const softwareMetric: Metric = { name: 'Properties/Software', alias: 1, datatype: Datatype.String }
const powerMetric: Metric = { name: 'Energy/ActivePower', alias: 2, datatype: Datatype.Double, unit: 'kW' }
const firstDeviceAlias = 10
/** Machines lose their link more seldom than vehicles. */
const steadiness = 4

/** A Sparkplug B edge node: the machines of one area, behind one session and one sequence. */
export class EdgeNode {
  readonly devices: readonly Device[]
  readonly #scenario: PlantScenario
  readonly #group: string
  readonly #id: string
  readonly #payload = new SparkplugPayload()
  #seq = 0
  /** Number of the session; the death of an earlier one means nothing. */
  #bdSeq = -1
  #untilPower = 0
  #untilBirth: number

  constructor(group: string, id: string, machines: readonly LineMachine[], scenario: PlantScenario) {
    this.#scenario = scenario
    this.#group = group
    this.#id = id
    let alias = firstDeviceAlias
    this.devices = machines.map(({ machine, line, id: name }) => {
      const device = new Device(machine, `${line}:${name}`, alias, scenario.machines.publishSeconds)
      device.untilOffline = machine.random.exponential(scenario.disturbances.disconnectMeanSeconds * steadiness)
      alias += device.metricCount
      return device
    })
    this.#untilBirth = this.#birthPeriod
  }

  /** Filters of everything that the node publishes. */
  get topics(): readonly string[] {
    return [`spBv1.0/${this.#group}/+/${this.#id}/#`]
  }

  /** Begins a session. */
  start(outbox: Outbox, utcTime: number): void {
    this.#bdSeq = (this.#bdSeq + 1) % 256
    this.#untilBirth = this.#birthPeriod
    this.#birth(outbox, utcTime)
  }

  step(outbox: Outbox, utcTime: number, dt: number): void {
    this.#untilBirth -= dt
    if (this.#untilBirth <= 0) {
      this.#untilBirth = this.#birthPeriod
      this.#birth(outbox, utcTime)
    }
    for (const device of this.devices) this.#stepDevice(outbox, utcTime, dt, device)
    this.#untilPower -= dt
    if (this.#untilPower > 0) return
    this.#untilPower = this.#scenario.energySeconds
    this.#begin(utcTime)
    this.#payload.data(powerMetric, this.#power())
    this.#send(outbox, 'NDATA')
  }

  /** In order: deaths of the devices, then of the node, which carries no sequence. */
  death(outbox: Outbox, utcTime: number): void {
    for (const device of this.devices) if (device.offline <= 0) this.#killDevice(outbox, utcTime, device)
    this.#payload.begin(utcTime)
    this.#payload.birth(bdSeqMetric, this.#bdSeq)
    outbox.bytes(`spBv1.0/${this.#group}/NDEATH/${this.#id}`, this.#payload.take(), 1)
  }

  /** Births of the node and of all devices that are there. */
  #birth(outbox: Outbox, utcTime: number): void {
    this.#seq = -1
    this.#begin(utcTime)
    this.#payload.birth(bdSeqMetric, this.#bdSeq)
    this.#payload.birth(rebirthMetric, false)
    this.#payload.birth(softwareMetric, 'Yujing simulated edge node')
    this.#payload.birth(powerMetric, this.#power())
    this.#send(outbox, 'NBIRTH')
    for (const device of this.devices) if (device.offline <= 0) this.#birthDevice(outbox, utcTime, device)
  }

  #stepDevice(outbox: Outbox, utcTime: number, dt: number, device: Device): void {
    if (device.offline > 0) {
      device.offline -= dt
      if (device.offline <= 0) this.#birthDevice(outbox, utcTime, device)
      return
    }
    device.untilOffline -= dt
    if (device.untilOffline <= 0) return this.#lose(outbox, utcTime, device)
    if (!device.isDue(dt, this.#scenario.machines.publishSeconds)) return
    this.#begin(utcTime)
    device.writeChanges(this.#payload)
    this.#send(outbox, 'DDATA', device)
  }

  #lose(outbox: Outbox, utcTime: number, device: Device): void {
    const { random } = device.machine
    device.untilOffline = random.exponential(this.#scenario.disturbances.disconnectMeanSeconds * steadiness)
    device.offline = random.between(15, 45)
    this.#killDevice(outbox, utcTime, device)
  }

  #birthDevice(outbox: Outbox, utcTime: number, device: Device): void {
    this.#begin(utcTime)
    device.writeBirth(this.#payload)
    this.#send(outbox, 'DBIRTH', device)
  }

  #killDevice(outbox: Outbox, utcTime: number, device: Device): void {
    this.#begin(utcTime)
    this.#send(outbox, 'DDEATH', device)
  }

  #begin(utcTime: number): void {
    this.#seq = (this.#seq + 1) % 256
    this.#payload.begin(utcTime, this.#seq)
  }

  #send(outbox: Outbox, type: string, device?: Device): void {
    const topic = `spBv1.0/${this.#group}/${type}/${this.#id}`
    outbox.bytes(device ? `${topic}/${device.id}` : topic, this.#payload.take())
  }

  #power(): number {
    return Math.round(this.devices.reduce((sum, { machine }) => sum + activePower(machine), 0) * 10) / 10
  }

  /** Nodes give their births again now and then: who joins late waits no longer than this. */
  get #birthPeriod(): number {
    return this.#scenario.machines.birthSeconds
  }
}
