import { problemKey, type Problem, type ProblemCode } from '../model/problem.ts'

/** Entries at most; the one that was quiet for longest makes room. */
const maxEntries = 200
/** Places at most that one code of one binding is listed for; further places share the entry `…`. */
const maxPlaces = 20
const maxTextLength = 400

export interface ProblemReport {
  readonly code: ProblemCode
  readonly where: string
  readonly binding?: string | undefined
  readonly expected?: string | undefined
  readonly got?: string | undefined
  readonly sample?: string | undefined
}

/** What was wrong, once per fault and place, with a count: bounded whatever comes in. */
export class ProblemLog {
  readonly #entries = new Map<string, Problem>()
  readonly #places = new Map<string, number>()

  add(report: ProblemReport, time: number): void {
    const listed = this.#listed(report)
    const key = problemKey(listed)
    const known = this.#entries.get(key)
    this.#entries.delete(key)
    this.#entries.set(key, {
      ...listed,
      count: (known?.count ?? 0) + 1,
      firstTime: known?.firstTime ?? time,
      lastTime: time,
    })
    if (this.#entries.size > maxEntries) this.#dropQuietest()
  }

  list(): readonly Problem[] {
    return [...this.#entries.values()]
  }

  #listed({
    code,
    where,
    binding,
    expected,
    got,
    sample,
  }: ProblemReport): Omit<Problem, 'count' | 'firstTime' | 'lastTime'> {
    const named = { code, where: clipped(where), ...(binding === undefined ? {} : { binding }) }
    return {
      ...named,
      where: this.#place(named),
      ...(expected === undefined ? {} : { expected: clipped(expected) }),
      ...(got === undefined ? {} : { got: clipped(got) }),
      ...(sample === undefined ? {} : { sample: clipped(sample) }),
    }
  }

  #place(named: Pick<Problem, 'code' | 'where' | 'binding'>): string {
    if (this.#entries.has(problemKey(named))) return named.where
    const group = groupKey(named)
    const places = this.#places.get(group) ?? 0
    if (places >= maxPlaces) return '…'
    this.#places.set(group, places + 1)
    return named.where
  }

  #dropQuietest(): void {
    const [key, problem] = this.#entries.entries().next().value!
    this.#entries.delete(key)
    const group = groupKey(problem)
    if (problem.where !== '…') this.#places.set(group, this.#places.get(group)! - 1)
  }
}

function groupKey({ code, binding }: Pick<Problem, 'code' | 'binding'>): string {
  return `${code}|${binding ?? ''}`
}

function clipped(text: string): string {
  return text.length > maxTextLength ? text.slice(0, maxTextLength) : text
}
