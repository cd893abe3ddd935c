import type { Text } from '../../model/text.ts'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { FrameReader } from '../../telemetry/reader.ts'
import type { Sampler } from '../sampler.ts'

/** Where an enterprise's values are, below its path. */
const meterPath = 'utilities/energy/main-meter'
const profilePath = 'utilities/energy/hourly'
const boardPath = 'planning/orders/board'
const outputPath = 'planning/orders/hourly'

/** What meters and planning of one enterprise tell; undefined while they have not. */
export interface EnterpriseFigures {
  readonly id: string
  readonly path: string
  readonly name: Text
  /** kW, by the main meter: what stands under it would be counted twice. */
  readonly activePower: number | undefined
  /** kWh since local midnight. */
  readonly energyToday: number | undefined
  /** m³ since local midnight. */
  readonly waterToday: number | undefined
  /** Nm³/h */
  readonly compressedAir: number | undefined
  readonly ordersOpen: number | undefined
  /** Pieces since local midnight. */
  readonly outputToday: number | undefined
  /** Percent. */
  readonly onTimeRate: number | undefined
  /** Pieces. */
  readonly wip: number | undefined
}

export function enterpriseFigures(scene: CompiledScene, { reader }: Sampler): readonly EnterpriseFigures[] {
  return scene.document.enterprises.map(({ id, name }) => {
    const path = `${scene.id}/${id}`
    const meter = signalsOf(reader, `${path}/${meterPath}`)
    const board = signalsOf(reader, `${path}/${boardPath}`)
    return {
      id,
      path,
      name,
      activePower: meter('activePower'),
      energyToday: meter('energyToday'),
      waterToday: meter('media/waterToday'),
      compressedAir: meter('media/compressedAir'),
      ordersOpen: board('ordersOpen'),
      outputToday: board('outputToday'),
      onTimeRate: board('onTimeRate'),
      wip: board('wip'),
    }
  })
}

/** Energy and output of all enterprises by hour of the local day; undefined while no register has told. */
export interface HourlyFigures {
  /** kWh */
  readonly energy: readonly (number | undefined)[]
  /** Pieces. */
  readonly output: readonly (number | undefined)[]
}

export function hourlyFigures(scene: CompiledScene, { reader }: Sampler): HourlyFigures {
  const all = (below: string, signal: string) => {
    const registers = scene.document.enterprises.map(({ id }) => signalsOf(reader, `${scene.id}/${id}/${below}`))
    return Array.from({ length: 24 }, (_, hour) =>
      sumOf(registers.map((register) => register(`${signal}/h${String(hour).padStart(2, '0')}`))),
    )
  }
  return { energy: all(profilePath, 'energy'), output: all(outputPath, 'output') }
}

/** The sum of what is known; undefined when nothing is. */
export function sumOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0)
}

function signalsOf(reader: FrameReader, path: string): (signal: string) => number | undefined {
  const slot = reader.slotOf(path)
  return (signal) => (slot === undefined ? undefined : reader.number(slot, signal))
}
