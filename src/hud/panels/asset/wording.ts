import type { i18n } from 'i18next'
import { findKind } from '../../../machines/known.ts'
import { packmlStates } from '../../../model/packml.ts'
import type { Language } from '../../../model/text.ts'
import type { TagReading } from '../../../telemetry/reader.ts'
import { digitsFor, formatNumber } from '../../format.ts'

export interface Wording {
  readonly text: string
  readonly unit: string
  /** Whether `text` is words rather than a number or an identifier. */
  readonly words: boolean
}

/** Signals whose number is a switch. */
const switches: ReadonlySet<string> = new Set(['charging', 'driving', 'paused'])

/** What people call a signal: its kind's own label, else the catalogue's, else the name in the topic. */
export function labelOf(kind: string, signal: string, language: Language, { t, exists }: i18n): string {
  const own = findKind(kind)?.signals.find(({ name }) => name === signal)?.label[language]
  if (own) return own
  const key = `signals.${signal}`
  return exists(key) ? t(key) : signal
}

/** A value as text and unit, with states and switches by their names. */
export function wordsOf(tag: TagReading, language: Language, { t, exists }: i18n): Wording {
  const { signal, value, unit } = tag
  const key = wordKey(signal, value)
  if (key !== undefined && exists(key)) return { text: t(key), unit: '', words: true }
  if (typeof value === 'string') return { text: value || '–', unit, words: false }
  return { text: formatNumber(value, language, digitsFor(value, unit)), unit, words: false }
}

function wordKey(signal: string, value: number | string): string | undefined {
  if (typeof value === 'string') return `values.${signal}.${value}`
  if (switches.has(signal)) return value === 0 ? 'values.no' : 'values.yes'
  if (signal === 'stateCurrent') return `packml.${packmlStates[value]}`
  return signal === 'unitModeCurrent' ? `values.unitMode.${value}` : undefined
}
