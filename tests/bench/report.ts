import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** One measure with what it is compared with in the same run. */
export interface Line {
  readonly measure: string
  readonly value: number
  readonly unit: string
  /** What `value` is compared with, in the same unit; absent: the bar is absolute. */
  readonly baseline?: { readonly name: string; readonly value: number }
  /** `value / baseline` */
  readonly ratio?: number
  /** What must hold, in words; absent: told for information. */
  readonly bar?: string
  readonly holds?: boolean
}

/** A line whose ratio to a baseline must lie at most (or at least) at `bar`. */
export function compared(
  measure: string,
  value: number,
  unit: string,
  baseline: { readonly name: string; readonly value: number },
  bar: { readonly atMost: number } | { readonly atLeast: number },
): Line {
  const ratio = value / baseline.value
  const holds = 'atMost' in bar ? ratio <= bar.atMost : ratio >= bar.atLeast
  const words = 'atMost' in bar ? `≤ ${round(bar.atMost)} × ${baseline.name}` : `≥ ${bar.atLeast} × ${baseline.name}`
  return { measure, value, unit, baseline, ratio, bar: words, holds }
}

/** A line with an absolute bar. */
export function limited(measure: string, value: number, unit: string, limit: number): Line {
  return { measure, value, unit, bar: `≤ ${limit} ${unit}`, holds: value <= limit }
}

/** A line that must come to at least `least`, beside what it is measured against, if there is such. */
export function reached(
  measure: string,
  value: number,
  unit: string,
  least: number,
  baseline?: { readonly name: string; readonly value: number },
): Line {
  const beside = baseline ? { baseline, ratio: value / baseline.value } : {}
  return { measure, value, unit, ...beside, bar: `≥ ${least} ${unit}`, holds: value >= least }
}

export function printTable(lines: readonly Line[]): void {
  const rows = lines.map((line) => [
    line.measure,
    `${round(line.value)} ${line.unit}`,
    line.baseline ? `${line.baseline.name}: ${round(line.baseline.value)}` : '',
    line.ratio === undefined ? '' : String(round(line.ratio)),
    line.bar ?? '',
    line.holds === undefined ? '' : line.holds ? 'holds' : 'MISSED',
  ])
  const table = [['measure', 'value', 'baseline', 'ratio', 'bar', ''], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
}

const file = resolve(import.meta.dirname, 'report.json')

/** Puts the lines into the report, in the place of what was measured by the same names before. */
export function writeReport(lines: readonly Line[]): void {
  const nameOf = ({ measure, baseline }: Line) => `${measure} ${baseline?.name ?? ''}`
  const names = new Set(lines.map(nameOf))
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Line[]) : []
  const rounded = lines.map((line) => ({
    ...line,
    value: round(line.value),
    ...(line.baseline ? { baseline: { ...line.baseline, value: round(line.baseline.value) } } : {}),
    ...(line.ratio === undefined ? {} : { ratio: round(line.ratio) }),
  }))
  const kept = before.filter((line) => !names.has(nameOf(line)))
  writeFileSync(file, `${JSON.stringify([...kept, ...rounded], null, 2)}\n`)
}

function round(value: number): number {
  return Number(value.toPrecision(4))
}

/** Value below which the share `fraction` of the sorted values lies. */
export function quantile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? Number.NaN
}
