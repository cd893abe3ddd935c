import type { WireValue } from './payload.ts'

/** DataType of the specification, as far as a viewer shows it. */
const Datatype = { int8: 1, int16: 2, int32: 3, int64: 4, uint8: 5, uint16: 6, uint32: 7 } as const

/**
 * What a metric tells: booleans as 0 and 1, 64-bit integers and dates (milliseconds) as numbers, and undefined for
 * what is no single value. Negative integers come sign-extended to their own width or to 32 bits, and 32-bit ones
 * in either integer field: the datatype decides. Without one (a datatype outside the list) the bits are unsigned.
 */
export function metricValue(value: WireValue, datatype: number | undefined): number | string | undefined {
  if (value.type === 'integer') return integer(value.low, value.high, value.wide, datatype)
  if (value.type === 'number') return value.number
  if (value.type === 'flag') return Number(value.flag)
  return value.type === 'text' ? value.text : undefined
}

function integer(low: number, high: number, wide: boolean, datatype: number | undefined): number {
  if (datatype === Datatype.int8) return (low << 24) >> 24
  if (datatype === Datatype.int16) return (low << 16) >> 16
  if (datatype === Datatype.int32) return low | 0
  if (datatype === Datatype.uint8) return low & 0xff
  if (datatype === Datatype.uint16) return low & 0xffff
  if (datatype === Datatype.uint32) return low
  const signed = datatype === Datatype.int64 && wide
  return (signed ? high | 0 : high) * 2 ** 32 + low
}
