import { createContext } from 'react'
import { create } from 'zustand'

export type Side = 'left' | 'right'

interface PanelChoices {
  /** Panels that somebody opened (true) or collapsed (false); all others do as their column has room. */
  readonly open: Readonly<Record<string, boolean>>
  /** Sides that somebody folded (true) or unfolded (false); the other does as the window has room. */
  readonly folded: Readonly<Partial<Record<Side, boolean>>>
  readonly choose: (name: string, open: boolean) => void
  readonly fold: (side: Side, folded: boolean) => void
}

export const usePanelChoices = create<PanelChoices>((set) => ({
  open: {},
  folded: {},
  choose: (name, open) => set((state) => ({ open: { ...state.open, [name]: open } })),
  fold: (side, folded) => set((state) => ({ folded: { ...state.folded, [side]: folded } })),
}))

/** Whether panels of this column make room for the card of what is selected. */
export const Crowded = createContext(false)
