import { create } from 'zustand'
import type { PackmlState } from '../model/packml.ts'
import { Provenance, Quality } from '../model/quality.ts'
import type { WindowArea } from './session.ts'

/** How far what a machine tells can be trusted, as it is to look. */
export const looks = ['live', 'simulated', 'stale'] as const
export type Look = (typeof looks)[number]

export const trustOf: Readonly<Record<Look, { readonly quality: Quality; readonly provenance: Provenance }>> = {
  live: { quality: Quality.good, provenance: Provenance.live },
  simulated: { quality: Quality.good, provenance: Provenance.simulated },
  stale: { quality: Quality.stale, provenance: Provenance.simulated },
}

/** 0 in full, 1 without chamfers, 2 from afar. */
export const detailLevels = [0, 1, 2] as const
export type DetailLevel = (typeof detailLevels)[number]

/** What drawing the machine takes, by level of detail. */
export interface DetailCounts {
  readonly levels: readonly { readonly triangles: number; readonly budget: number; readonly draws: number }[]
  /** The one that is being drawn. */
  readonly drawn: DetailLevel
}

type Numbers = Readonly<Record<string, number>>

/** What somebody chose to look at in the gallery, and how. */
export interface ExhibitChoice {
  readonly kind: string
  /** Those that differ from the kind's own. */
  readonly params: Numbers
  readonly state: PackmlState
  readonly look: Look
  /** Values of signals that are held. */
  readonly held: Numbers
  /** Undefined: as the distance says. */
  readonly level: DetailLevel | undefined
  /** Seconds after the start of a cycle, of a picture that stands still. */
  readonly at: number | undefined
}

export interface Exhibit extends ExhibitChoice {
  /** Whether the turntable turns by itself. */
  readonly spinning: boolean
  /** Where no panel covers the picture, CSS pixels; undefined: nowhere one does. Written by `hud`. */
  readonly free: WindowArea | undefined
  /** Undefined until the machine is built. Written by `view`. */
  readonly counts: DetailCounts | undefined
  /** Words that the list of kinds is narrowed by. */
  readonly search: string
  readonly choose: (choice: Partial<ExhibitChoice>) => void
  /** Another kind, with parameters and signals of its own. */
  readonly enter: (kind: string) => void
  readonly setParam: (name: string, value: number) => void
  /** @param value undefined lets the signal follow the cycle again */
  readonly hold: (signal: string, value: number | undefined) => void
  /** A picture that stands still begins to move when its table turns. */
  readonly spin: (spinning: boolean) => void
  readonly leaveFree: (free: WindowArea | undefined) => void
  readonly count: (counts: DetailCounts) => void
  readonly find: (search: string) => void
}

export const useExhibit = create<Exhibit>((set) => ({
  kind: '',
  params: {},
  state: 'Execute',
  look: 'simulated',
  held: {},
  level: undefined,
  at: undefined,
  spinning: true,
  free: undefined,
  counts: undefined,
  search: '',
  choose: (choice) => set(choice),
  enter: (kind) => set({ kind, params: {}, held: {}, at: undefined }),
  setParam: (name, value) => set(({ params }) => ({ params: { ...params, [name]: value } })),
  hold: (signal, value) =>
    set(({ held }) => {
      const { [signal]: _, ...others } = held
      return { held: value === undefined ? others : { ...others, [signal]: value } }
    }),
  spin: (spinning) => set(({ at }) => (spinning ? { spinning, at: undefined } : { spinning, at })),
  leaveFree: (free) => set({ free }),
  count: (counts) => set({ counts }),
  find: (search) => set({ search }),
}))
