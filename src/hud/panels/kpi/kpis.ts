import type { Aspect } from '../../../model/aspect.ts'
import { AssetState } from '../../../model/assetState.ts'
import { assetStateNames } from '../../../model/assetState.ts'
import type { CompiledScene } from '../../../scene/compiledScene.ts'
import { enterpriseFigures, sumOf, type EnterpriseFigures } from '../../measures/enterprises.ts'
import { fleetFigures, type FleetFigures } from '../../measures/fleet.ts'
import { lineFigures, type LineFigures } from '../../measures/lines.ts'
import { measured } from '../../measures/measured.ts'
import type { AlarmLog } from '../../measures/alarmLog.ts'
import { packmlGroups, type PackmlGroup } from '../../packmlGroups.ts'
import type { Sampler } from '../../sampler.ts'
import { slotGroups, type SlotGroup } from '../../slotGroups.ts'
import type { PanelSource } from '../../shell/useFreshness.ts'
import { stateCount } from '../../survey.ts'

/** What key figures are computed from. */
export interface KpiFacts {
  readonly sampler: Sampler
  readonly alarms: AlarmLog
  readonly lines: readonly LineFigures[]
  readonly fleet: FleetFigures
  readonly enterprises: readonly EnterpriseFigures[]
  readonly problems: number
}

/** One key figure; its name and how it is computed are `kpi.<id>` of the catalogues. */
export interface Kpi {
  readonly id: string
  readonly source?: PanelSource
  /** Of UCUM, or a key of `units` in the catalogues. */
  readonly unit: string
  readonly digits: number
  /** A value above zero is something that somebody should look at. */
  readonly tone?: 'alarm' | 'warning'
  /** Undefined while nothing was told that it could be computed from. */
  readonly value: (facts: KpiFacts) => number | undefined
}

const vehicles: PanelSource = { groups: ['agv', 'truck'], protocol: 'vda5050' }
const machines: PanelSource = { groups: ['machine'], protocol: 'sparkplug' }
const meters: PanelSource = { groups: ['other'], protocol: 'uns' }
const everything: PanelSource = { groups: ['agv', 'truck', 'machine', 'other'], protocol: 'vda5050' }

const all = {
  inTransit: counted(vehicles, 'vehicles', (facts) => inState(facts, AssetState.running, ['agv', 'truck'])),
  waiting: counted(vehicles, 'vehicles', (facts) => inState(facts, AssetState.waiting, ['agv', 'truck'])),
  charging: counted(vehicles, 'vehicles', (facts) => inState(facts, AssetState.charging, ['agv', 'truck'])),
  loaded: counted(vehicles, 'vehicles', ({ fleet }) => fleet.loaded),
  lowBattery: { ...counted(vehicles, 'vehicles', ({ fleet }) => fleet.lowBattery), tone: 'warning' },
  vehicleFaults: {
    ...counted(vehicles, 'vehicles', (facts) => inState(facts, AssetState.fault, ['agv', 'truck'])),
    tone: 'alarm',
  },
  safetyStops: { ...counted(vehicles, 'vehicles', ({ fleet }) => fleet.stopped.length), tone: 'alarm' },
  manualVehicles: counted(vehicles, 'vehicles', ({ fleet }) => fleet.manual.length),
  utilisation: {
    source: machines,
    unit: '%',
    digits: 1,
    value: (facts) => {
      const told = machinesIn(facts, ...packmlGroups.filter((group) => group !== 'unknown'))
      return told === 0 ? undefined : (100 * machinesIn(facts, 'execute')) / told
    },
  },
  producing: counted(machines, 'machines', (facts) => machinesIn(facts, 'execute')),
  suspended: counted(machines, 'machines', (facts) => machinesIn(facts, 'suspended')),
  held: counted(machines, 'machines', (facts) => machinesIn(facts, 'held')),
  aborted: { ...counted(machines, 'machines', (facts) => machinesIn(facts, 'aborted')), tone: 'alarm' },
  yield: {
    source: machines,
    unit: '%',
    digits: 2,
    value: ({ lines }) => {
      const processed = lines.reduce((sum, line) => sum + line.processed, 0)
      const defective = lines.reduce((sum, line) => sum + line.defective, 0)
      return processed === 0 ? undefined : (100 * (processed - defective)) / processed
    },
  },
  takt: {
    source: machines,
    unit: 's',
    digits: 1,
    value: ({ lines }) => medianOf(lines.flatMap(({ takt }) => (takt === undefined ? [] : [takt]))),
  },
  output: metered('pieces', 0, ({ outputToday }) => outputToday),
  orders: metered('orders', 0, ({ ordersOpen }) => ordersOpen),
  wip: metered('pieces', 0, ({ wip }) => wip),
  onTime: {
    source: meters,
    unit: '%',
    digits: 1,
    value: ({ enterprises }) => {
      const rates = enterprises.flatMap(({ onTimeRate }) => (onTimeRate === undefined ? [] : [onTimeRate]))
      return rates.length === 0 ? undefined : sumOf(rates)! / rates.length
    },
  },
  power: metered('kW', 0, ({ activePower }) => activePower),
  energyToday: metered('kWh', 0, ({ energyToday }) => energyToday),
  water: metered('m³', 0, ({ waterToday }) => waterToday),
  air: metered('Nm³/h', 0, ({ compressedAir }) => compressedAir),
  machinePower: {
    source: machines,
    unit: 'kW',
    digits: 0,
    value: ({ lines }) => sumOf(lines.map(({ power }) => power)),
  },
  intensity: {
    source: meters,
    unit: 'kwhPerPiece',
    digits: 2,
    value: ({ enterprises }) => {
      const both = enterprises.filter(({ energyToday, outputToday }) => energyToday !== undefined && outputToday)
      const pieces = sumOf(both.map(({ outputToday }) => outputToday))
      return pieces === undefined ? undefined : sumOf(both.map(({ energyToday }) => energyToday))! / pieces
    },
  },
  alarms: {
    source: everything,
    unit: 'items',
    digits: 0,
    tone: 'alarm',
    value: ({ alarms, sampler }) =>
      heard(sampler.survey.provenance) ? alarms.active.filter(({ priority }) => priority !== 'P3').length : undefined,
  },
  followed: {
    source: everything,
    unit: '%',
    digits: 1,
    value: ({ sampler: { survey } }) => {
      const known = survey.provenance.reduce((sum, count) => sum + count, 0)
      return known === 0 ? undefined : (100 * (known - survey.stale.reduce((sum, count) => sum + count, 0))) / known
    },
  },
  silent: {
    source: everything,
    unit: 'items',
    digits: 0,
    tone: 'warning',
    value: ({ sampler: { survey } }) =>
      heard(survey.provenance) ? survey.stale.reduce((sum, count) => sum + count, 0) : undefined,
  },
  problems: { unit: 'items', digits: 0, tone: 'warning', value: ({ problems }) => problems },
} as const satisfies Readonly<Record<string, Omit<Kpi, 'id'>>>

type KpiId = keyof typeof all

const byAspect: Readonly<Record<Aspect, readonly KpiId[]>> = {
  overview: ['inTransit', 'utilisation', 'output', 'orders', 'power', 'alarms'],
  production: ['output', 'wip', 'takt', 'utilisation', 'yield', 'onTime'],
  logistics: ['inTransit', 'loaded', 'waiting', 'charging', 'lowBattery', 'vehicleFaults'],
  energy: ['power', 'machinePower', 'energyToday', 'intensity', 'air', 'water'],
  security: ['followed', 'silent', 'safetyStops', 'manualVehicles', 'problems', 'alarms'],
  equipment: ['utilisation', 'producing', 'suspended', 'held', 'aborted', 'alarms'],
}

export function kpisOf(aspect: Aspect): readonly Kpi[] {
  return byAspect[aspect].map((id) => ({ id, ...all[id] }))
}

export function kpiFacts(scene: CompiledScene, sampler: Sampler, alarms: AlarmLog, problems: number): KpiFacts {
  return {
    sampler,
    alarms,
    problems,
    lines: measured(scene, sampler, lineFigures),
    fleet: measured(scene, sampler, fleetFigures),
    enterprises: measured(scene, sampler, enterpriseFigures),
  }
}

/** A count of assets; undefined before any of them was heard. */
function counted(source: PanelSource, unit: string, count: (facts: KpiFacts) => number) {
  const value = (facts: KpiFacts) => {
    const { states } = facts.sampler.survey
    const known = source.groups.some((group) => {
      const first = slotGroups.indexOf(group) * stateCount
      return states.subarray(first + 1, first + stateCount).some((of) => of > 0)
    })
    return known ? count(facts) : undefined
  }
  return { source, unit, digits: 0, value }
}

/** The sum over all enterprises that tell. */
function metered(unit: string, digits: number, of: (enterprise: EnterpriseFigures) => number | undefined) {
  return { source: meters, unit, digits, value: ({ enterprises }: KpiFacts) => sumOf(enterprises.map(of)) }
}

function inState({ sampler: { survey } }: KpiFacts, state: AssetState, groups: readonly SlotGroup[]): number {
  return groups.reduce(
    (sum, group) => sum + survey.states[slotGroups.indexOf(group) * assetStateNames.length + state]!,
    0,
  )
}

function machinesIn({ sampler: { survey } }: KpiFacts, ...groups: readonly PackmlGroup[]): number {
  return groups.reduce((sum, group) => sum + survey.packml[packmlGroups.indexOf(group)]!, 0)
}

function heard(provenance: Int32Array): boolean {
  return provenance.some((count) => count > 0)
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)]
}
