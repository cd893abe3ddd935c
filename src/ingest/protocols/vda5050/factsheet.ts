import { findKind } from '../../../machines/known.ts'
import { asName, asNumber, asObject, type JsonObject } from '../../json.ts'
import type { Dialect } from './version.ts'

/** What a factsheet says of a vehicle's body. */
export interface Body {
  readonly kind: string
  /** Length, width, height in metres. */
  readonly size: readonly [number, number, number]
  /** m/s */
  readonly maxSpeed: number
}

const defaultKind = 'agv-carrier'
const kindByClass: ReadonlyMap<string, string> = new Map([
  ['FORKLIFT', 'agv-forklift'],
  ['TUGGER', 'agv-tugger'],
  ['CONVEYOR', 'agv-conveyor'],
  ['UNIT_LOAD', 'agv-unit-load'],
  ['TRUCK', 'truck'],
])
const maxSide = 60
const defaultSize = [1, 1, 1] as const

/** The body of a vehicle that has told nothing of it. */
export function nominalBody(kind: string = defaultKind): Body {
  return { kind, size: findKind(kind)?.size ?? defaultSize, maxSpeed: kind === 'truck' ? 30 : 5 }
}

/** Sides that are missing or impossible are those of the kind. */
export function bodyOf(factsheet: JsonObject, dialect: Dialect, boundKind: string | undefined): Body {
  const nominal = nominalBody(kindOf(asObject(factsheet['typeSpecification']), dialect, boundKind))
  const physical = asObject(factsheet['physicalParameters'])
  const given = [physical?.['length'], physical?.['width'], physical?.[dialect.height]].map(asNumber)
  const side = (axis: 0 | 1 | 2) => (isSide(given[axis]) ? given[axis] : nominal.size[axis])
  const speed = asNumber(physical?.[dialect.maxSpeed])
  const maxSpeed = speed !== undefined && speed > 0 && speed < 100 ? speed : nominal.maxSpeed
  return { kind: nominal.kind, size: [side(0), side(1), side(2)], maxSpeed }
}

/** Carriers are what anything without a class of its own calls itself: there name and binding decide. */
function kindOf(type: JsonObject | undefined, dialect: Dialect, boundKind: string | undefined): string {
  const named = kindByClass.get((asName(type?.[dialect.vehicleClass]) ?? '').toUpperCase())
  if (named) return named
  const series = asName(type?.['seriesName']) ?? ''
  if (/truck|lorry|卡车|货车/i.test(series)) return 'truck'
  if (/unit.?load|潜伏|顶升/i.test(series)) return 'agv-unit-load'
  return boundKind ?? defaultKind
}

function isSide(length: number | undefined): length is number {
  return length !== undefined && length > 0 && length <= maxSide
}
