import type { KindDefinition } from '../../machines/definition.ts'
import { plan } from '../../machines/plan.ts'
import type { Text } from '../../model/text.ts'
import type { Spells } from '../useSpelling.ts'

/** A kind under one row of the plan. */
export interface Entry {
  /** Absent for what the plan's industries do not name. */
  readonly row?: string
  /** What the plan calls it. */
  readonly words: Text
  readonly definition: KindDefinition
}

export interface Stage {
  readonly industry: Text
  readonly stage: Text
  readonly entries: readonly Entry[]
}

/** Kinds by industry and stage in the plan's order, each under each of its rows; at the end those that have none. */
export function catalogueOf(kinds: readonly KindDefinition[], others: Text): readonly Stage[] {
  const stages = plan.map(({ industry, stage, rows }) => ({
    industry,
    stage,
    entries: Object.entries(rows).flatMap(([row, words]) =>
      kinds.filter(({ planRows }) => planRows.includes(row)).map((definition) => ({ row, words, definition })),
    ),
  }))
  const listed = new Set(stages.flatMap(({ entries }) => entries.map(({ definition }) => definition)))
  const rest = kinds.filter((kind) => !listed.has(kind)).map((definition) => ({ words: definition.name, definition }))
  return [...stages, { industry: others, stage: others, entries: rest }].filter(({ entries }) => entries.length > 0)
}

/** What of a catalogue answers to each of the words that were typed: Chinese, pinyin, English or a row of the plan. */
export function findIn(catalogue: readonly Stage[], typed: string, spells: Spells): readonly Stage[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return catalogue
  return catalogue
    .map((stage) => ({
      ...stage,
      entries: stage.entries.filter((entry) => words.every((word) => answers(stage, entry, word, spells))),
    }))
    .filter(({ entries }) => entries.length > 0)
}

function answers({ industry, stage }: Stage, { row, words, definition }: Entry, word: string, spells: Spells) {
  const texts = [definition.name, words, industry, stage]
  return (
    row?.toLowerCase().startsWith(word) === true ||
    texts.some(({ zh, en }) => zh.toLowerCase().includes(word) || en.toLowerCase().includes(word)) ||
    [definition.name, words].some(({ zh }) => spells(zh, word))
  )
}
