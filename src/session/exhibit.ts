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
export type DetailLevel = 0 | 1 | 2

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
  /** Words that the list of kinds is narrowed by. */
  readonly search: string
  readonly choose: (choice: Partial<ExhibitChoice>) => void
  /** Another kind, with parameters and signals of its own. */
  readonly enter: (kind: string) => void
  readonly setParam: (name: string, value: number) => void
  /** @param value undefined lets the signal follow the cycle again */
  readonly hold: (signal: string, value: number | undefined) => void
  readonly spin: (spinning: boolean) => void
  readonly leaveFree: (free: WindowArea) => void
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
  search: '',
  choose: (choice) => set(choice),
  enter: (kind) => set({ kind, params: {}, held: {}, at: undefined }),
  setParam: (name, value) => set(({ params }) => ({ params: { ...params, [name]: value } })),
  hold: (signal, value) =>
    set(({ held }) => {
      const { [signal]: _, ...others } = held
      return { held: value === undefined ? others : { ...others, [signal]: value } }
    }),
  spin: (spinning) => set({ spinning }),
  leaveFree: (free) => set({ free }),
  find: (search) => set({ search }),
}))
