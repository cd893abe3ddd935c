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

/** How somebody arranged the panels of this page. */
export const usePanelChoices = create<PanelChoices>((set) => ({
  open: {},
  folded: {},
  choose: (name, open) => set((state) => ({ open: { ...state.open, [name]: open } })),
  fold: (side, folded) => set((state) => ({ folded: { ...state.folded, [side]: folded } })),
}))
