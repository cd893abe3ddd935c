import { isRecord } from './leaveOutInvalid.ts'

/** Lenient readers of LIF members: null counts as absent, numbers may come as text. */
export function textOf(object: unknown, key: string): string | undefined {
  const value = memberOf(object, key)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

export function numberOf(object: unknown, key: string): number | undefined {
  const value = memberOf(object, key)
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

export function listOf(object: unknown, key: string): readonly unknown[] {
  const value = memberOf(object, key)
  return Array.isArray(value) ? value : []
}

export function memberOf(object: unknown, key: string): unknown {
  return isRecord(object) && Object.hasOwn(object, key) ? object[key] : undefined
}
