import { create } from 'zustand'

/** Small pictures of kinds, for lists. */
export interface Portraits {
  /** Kinds that are or were in sight of a list, the most wanted first. Written by `hud`. */
  readonly wanted: readonly string[]
  /** Addresses of pictures by kind, undefined where there was nothing to take. Written by `view`. */
  readonly taken: Readonly<Record<string, string | undefined>>
  readonly want: (kinds: readonly string[]) => void
  readonly take: (kind: string, url: string | undefined) => void
  /** Forgets all pictures, as when the light changes. */
  readonly clear: () => void
}

export const usePortraits = create<Portraits>((set) => ({
  wanted: [],
  taken: {},
  want: (kinds) => set(({ wanted }) => ({ wanted: [...new Set([...kinds, ...wanted])] })),
  take: (kind, url) => set(({ taken }) => ({ taken: { ...taken, [kind]: url } })),
  clear: () => set({ taken: {} }),
}))
