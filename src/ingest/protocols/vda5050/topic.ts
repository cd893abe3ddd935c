import { isPlainName } from '../../names.ts'

/** The levels of a VDA 5050 topic, read from the right: brokers prefix what they like. */
export interface VehicleTopic {
  /** `2.0` for a level `v2`; empty without such a level. */
  readonly version: string
  readonly manufacturer: string
  readonly serialNumber: string
  readonly name: string
}

/** Undefined when a level is missing, or is no plain name. */
export function vehicleTopicOf(levels: readonly string[]): VehicleTopic | undefined {
  const [major, manufacturer, serialNumber, name] = levels.slice(-4)
  if (levels.length < 4 || !manufacturer || !serialNumber || !name) return undefined
  if (!isPlainName(manufacturer) || !isPlainName(serialNumber)) return undefined
  const version = /^v\d+$/.test(major!) ? `${major!.slice(1)}.0` : ''
  return { version, manufacturer, serialNumber, name }
}
