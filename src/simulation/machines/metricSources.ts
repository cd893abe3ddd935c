import type { KindSignal } from '../../machines/definition.ts'
import { activePower, inRange, spindleSpeed } from './consumption.ts'
import type { Machine } from './machine.ts'
import { stateNumber } from './packml.ts'
import { Datatype, type MetricValue } from './sparkplugPayload.ts'

/** Where the value of a metric comes from. */
export interface MetricSource {
  readonly datatype: Datatype
  read(machine: Machine): MetricValue
}

/** By the standard's name of the signal. */
const metricSources: Readonly<Record<string, MetricSource>> = {
  'Status/StateCurrent': { datatype: Datatype.Int32, read: ({ state }) => stateNumber[state] },
  'Status/UnitModeCurrent': { datatype: Datatype.Int32, read: ({ manual }) => (manual ? 3 : 1) },
  'Status/CurMachSpeed': {
    datatype: Datatype.Float,
    read: ({ state, cycleTime }) => (state === 'Execute' ? hundredths(60 / cycleTime) : 0),
  },
  'Status/CycleProgress': { datatype: Datatype.Float, read: ({ progress }) => Math.round(progress * 1000) / 1000 },
  'Status/CycleTime': { datatype: Datatype.Float, read: ({ cycleTime }) => hundredths(cycleTime) },
  'Admin/ProdProcessedCount/0/AccCount': { datatype: Datatype.UInt64, read: ({ processed }) => processed },
  'Admin/ProdDefectiveCount/0/AccCount': { datatype: Datatype.UInt32, read: ({ defective }) => defective },
  'Admin/StopReason/ID': { datatype: Datatype.Int32, read: ({ stopReason }) => stopReason },
  'Energy/ActivePower': { datatype: Datatype.Double, read: (machine) => hundredths(activePower(machine)) },
  'Inspection/Result': { datatype: Datatype.Int32, read: ({ lastGood }) => (lastGood ? 1 : 0) },
  'Spindle/RotaryVelocity': { datatype: Datatype.Float, read: (machine) => spindleSpeed(machine) },
}

/** Undefined for a signal of which the simulation knows nothing: it is not published. */
export function metricSourceOf({ standard, range }: KindSignal): MetricSource | undefined {
  const ranged = range && { datatype: Datatype.Double, read: (machine: Machine) => inRange(machine, range) }
  return metricSources[standard] ?? ranged
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
