import { create } from 'zustand'
import type { Language } from '../model/text.ts'

/** Where the camera should go; `view` flies there and reports back with `arrived`. */
export type CameraGoal =
  | { readonly kind: 'viewpoint'; readonly id: string }
  | { readonly kind: 'asset'; readonly path: string }
  | { readonly kind: 'pose'; readonly eye: Vector; readonly target: Vector; readonly instant: boolean }

type Vector = readonly [number, number, number]

export interface Session {
  readonly scene: string
  readonly language: Language
  /** Asset path of what is selected. */
  readonly selection: string | undefined
  readonly hovered: string | undefined
  readonly following: boolean
  readonly goal: CameraGoal | undefined
  /** Camera in the site frame, metres; written by `view` at most four times a second. */
  readonly camera: { readonly eye: Vector; readonly target: Vector } | undefined
  readonly problemsOpen: boolean
  select(path: string | undefined): void
  hover(path: string | undefined): void
  follow(following: boolean): void
  fly(goal: CameraGoal): void
  arrived(): void
  cameraMoved(eye: Vector, target: Vector): void
  setLanguage(language: Language): void
  openProblems(open: boolean): void
  enterScene(scene: string): void
}

/** Slow state only: what a person chose. Values of the plant never come here. */
export const useSession = create<Session>((set) => ({
  scene: '',
  language: 'zh',
  selection: undefined,
  hovered: undefined,
  following: false,
  goal: undefined,
  camera: undefined,
  problemsOpen: false,
  select: (selection) => set((state) => (state.selection === selection ? state : { selection, following: false })),
  hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
  follow: (following) => set({ following }),
  fly: (goal) => set({ goal }),
  arrived: () => set({ goal: undefined }),
  cameraMoved: (eye, target) => set({ camera: { eye, target } }),
  setLanguage: (language) => set({ language }),
  openProblems: (problemsOpen) => set({ problemsOpen }),
  enterScene: (scene) => set({ scene, selection: undefined, hovered: undefined, following: false, goal: undefined }),
}))
