import type { i18n } from 'i18next'
import { findKind } from '../../../machines/index.ts'
import { packmlStates } from '../../../model/packml.ts'
import type { Language } from '../../../model/text.ts'
import type { TagReading } from '../../../telemetry/reader.ts'
import { digitsFor, formatNumber } from '../../format.ts'

/** Signals whose number is a name. */
const booleans: ReadonlySet<string> = new Set(['charging', 'driving', 'paused'])

/** What people call a signal: its kind's own label, else the catalogue's, else the name in the topic. */
export function labelOf(kind: string, signal: string, language: Language, { t, exists }: i18n): string {
  const own = findKind(kind)?.signals.find(({ name }) => name === signal)?.label[language]
  if (own) return own
  const key = `signals.${signal}`
  return exists(key) ? t(key) : signal
}

/** A value as text and unit, with states and switches by their names. */
export function wordsOf(tag: TagReading, language: Language, { t, exists }: i18n): { text: string; unit: string } {
  const { signal, value, unit } = tag
  if (typeof value === 'string') {
    const key = `values.${signal}.${value}`
    return { text: exists(key) ? t(key) : value, unit }
  }
  if (booleans.has(signal)) return { text: t(value === 0 ? 'values.no' : 'values.yes'), unit: '' }
  if (signal === 'stateCurrent') return { text: packmlText(value, t), unit: '' }
  if (signal === 'unitModeCurrent' && exists(`values.unitMode.${value}`)) {
    return { text: t(`values.unitMode.${value}`), unit: '' }
  }
  return { text: formatNumber(value, language, digitsFor(value, unit)), unit }
}

function packmlText(value: number, t: i18n['t']): string {
  const state = packmlStates[value]
  return state === undefined ? String(value) : t(`packml.${state}`)
}
