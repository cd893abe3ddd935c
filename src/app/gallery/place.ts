import { type PackmlState, packmlStates } from '../../model/packml.ts'
import { detailLevels, type ExhibitChoice, looks } from '../../session/exhibit.ts'

const usual = { state: 'Execute', look: 'simulated' } as const

/** What the address says of the machine to look at; what is missing or makes no sense is as usual. */
export function readExhibit(search: string): ExhibitChoice {
  const query = new URLSearchParams(search)
  const at = Number.parseFloat(query.get('t') ?? '')
  const isState = (state: string | null): state is PackmlState => packmlStates.some((name) => name === state)
  const state = query.get('state')
  return {
    kind: query.get('kind') ?? '',
    params: numbersAt(query, 'param.'),
    state: isState(state) ? state : usual.state,
    look: looks.find((look) => look === query.get('look')) ?? usual.look,
    held: numbersAt(query, 'signal.'),
    level: detailLevels.find((level) => String(level) === query.get('level')),
    at: Number.isFinite(at) ? Math.min(600, Math.max(0, at)) : undefined,
  }
}

/** The query part that leads back to it; parameters of other matters stay as they are. */
export function writeExhibit(search: string, { kind, params, state, look, held, level, at }: ExhibitChoice): string {
  const query = new URLSearchParams(search)
  for (const name of [...query.keys()]) if (name.startsWith('param.') || name.startsWith('signal.')) query.delete(name)
  const set = (name: string, value: string | undefined) =>
    value === undefined ? query.delete(name) : query.set(name, value)
  set('kind', kind || undefined)
  set('t', at === undefined ? undefined : String(at))
  set('state', state === usual.state ? undefined : state)
  set('look', look === usual.look ? undefined : look)
  set('level', level === undefined ? undefined : String(level))
  for (const [name, value] of Object.entries(params)) set(`param.${name}`, String(value))
  for (const [name, value] of Object.entries(held)) set(`signal.${name}`, String(value))
  return `?${query.toString()}`
}

function numbersAt(query: URLSearchParams, prefix: string): Readonly<Record<string, number>> {
  const entries = [...query].filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(
    entries
      .map(([name, value]) => [name.slice(prefix.length), Number.parseFloat(value)])
      .filter(([, value]) => Number.isFinite(value)),
  )
}
