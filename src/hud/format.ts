import type { Language } from '../model/text.ts'

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }
const wholes: Record<Language, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat(locales.zh, { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 0 }),
}
const formats = new Map<string, Intl.NumberFormat>()

/** From here on a number is counted: 万 and 亿 are how Chinese reads, while k and M would clash with units. */
const countedFrom: Record<Language, number> = { zh: 10_000, en: 10_000_000 }

/** A number for people: grouped, and from some size on in 万, 亿 or millions. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return Number.isFinite(value) ? formatFor(value, language, digits).format(value) : '–'
}

/** The same in two parts: the digits, and 万, 亿 or M where there is one. */
export function numberParts(value: number, language: Language): { digits: string; scale: string } {
  const parts = formatFor(value, language, 0).formatToParts(value)
  const text = (compact: boolean) =>
    parts
      .filter(({ type }) => (type === 'compact') === compact)
      .map((part) => part.value)
      .join('')
  return { digits: text(false), scale: text(true) }
}

/** A number with all its digits, for columns that are compared. */
export function formatWhole(value: number, language: Language): string {
  return wholes[language].format(value)
}

/** The digits of a key figure, and 万, 亿 or M where it is counted in those; a dash for what is not known. */
export function digitsOfKpi(
  value: number | undefined,
  language: Language,
  digits: number,
): { readonly text: string; readonly scale: string } {
  if (value === undefined || !Number.isFinite(value)) return { text: '–', scale: '' }
  if (Math.abs(value) < countedFrom[language]) return { text: formatDigits(value, language, digits), scale: '' }
  const parts = numberParts(value, language)
  return { text: parts.digits, scale: parts.scale }
}

/** A number that is never counted in 万, with as many decimals as asked for. */
export function formatDigits(value: number, language: Language, digits: number): string {
  const key = `${language}${digits}whole`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits })
  formats.set(key, format)
  return format.format(value)
}

function formatFor(value: number, language: Language, digits: number): Intl.NumberFormat {
  const compact = Math.abs(value) >= countedFrom[language]
  const key = `${language}${digits}${compact}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(locales[language], {
    notation: compact ? 'compact' : 'standard',
    maximumFractionDigits: compact ? 2 : digits,
    minimumFractionDigits: compact ? 2 : digits,
  })
  formats.set(key, format)
  return format
}

/** Decimals that tell something: none for counts and percents, more the smaller the number is. */
export function digitsFor(value: number, unit: string): number {
  if (Number.isInteger(value) || unit === '%') return 0
  const size = Math.abs(value)
  return size >= 100 ? 0 : size >= 10 ? 1 : 2
}

export interface AgeText {
  readonly unit: 'seconds' | 'minutes' | 'hours' | 'days'
  readonly value: string
}

/** An age in the largest unit that leaves it at least one; what is younger than a second is that. */
export function ageOf(ageMs: number): AgeText {
  const seconds = ageMs / 1000
  if (seconds < 1) return { unit: 'seconds', value: '<1' }
  if (seconds < 60) return { unit: 'seconds', value: String(Math.floor(seconds)) }
  if (seconds < 3600) return { unit: 'minutes', value: String(Math.floor(seconds / 60)) }
  if (seconds < 86_400) return { unit: 'hours', value: String(Math.floor(seconds / 3600)) }
  return { unit: 'days', value: String(Math.floor(seconds / 86_400)) }
}

const plantZone = 'Asia/Shanghai'
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: plantZone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
const dates = Object.fromEntries(
  Object.entries(locales).map(([language, locale]) => [
    language,
    new Intl.DateTimeFormat(locale, {
      timeZone: plantZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      weekday: 'short',
    }),
  ]),
)

/** Time of day in the parks' time zone, as 14:03:22. */
export function formatClock(utcMs: number): string {
  return clock.format(utcMs)
}

export function formatDate(utcMs: number, language: Language): string {
  return dates[language]!.format(utcMs)
}

const hourFormat = new Intl.DateTimeFormat('en-GB', { timeZone: plantZone, hour: '2-digit', hourCycle: 'h23' })

/** Hour of the day in the parks' time zone, 0 … 23. */
export function hourOf(utcMs: number): number {
  return Number(hourFormat.format(utcMs))
}
