import { create } from 'zustand'
import type { Aspect } from '../model/aspect.ts'
import type { Language } from '../model/text.ts'
import type { ThemeName } from '../model/themeName.ts'

/** Where the camera should go; `view` flies there and reports back with `arrived`. */
export type CameraGoal =
  | { readonly kind: 'viewpoint'; readonly id: string }
  | { readonly kind: 'asset'; readonly path: string }
  | { readonly kind: 'pose'; readonly eye: Vector; readonly target: Vector; readonly instant: boolean }

/** How the camera is led: by hand, along with the selected vehicle, behind it, or on foot. */
export type Steering = 'orbit' | 'follow' | 'chase' | 'walk'

/** A part of the window, CSS pixels from its top left corner. */
export interface WindowArea {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Vector = readonly [number, number, number]

export interface Session {
  readonly scene: string
  readonly language: Language
  readonly theme: ThemeName
  readonly aspect: Aspect
  /** Asset path of what is selected. */
  readonly selection: string | undefined
  readonly hovered: string | undefined
  readonly steering: Steering
  readonly goal: CameraGoal | undefined
  /** Camera in the site frame, metres; written by `view` at most four times a second. */
  readonly camera: { readonly eye: Vector; readonly target: Vector } | undefined
  /** What panels cover of the picture: no label is placed there. Written by `hud`. */
  readonly covered: readonly WindowArea[]
  /** Assets that wear a card of their own, the most important first; `view` gives them no label. Written by `hud`. */
  readonly tagged: readonly string[]
  readonly problemsOpen: boolean
  readonly helpOpen: boolean
  /** The picture has the whole screen. */
  readonly panelsHidden: boolean
  readonly select: (path: string | undefined) => void
  readonly hover: (path: string | undefined) => void
  readonly steer: (steering: Steering) => void
  readonly fly: (goal: CameraGoal) => void
  readonly arrived: () => void
  readonly cameraMoved: (eye: Vector, target: Vector) => void
  readonly cover: (covered: readonly WindowArea[]) => void
  readonly tag: (tagged: readonly string[]) => void
  readonly setLanguage: (language: Language) => void
  readonly setTheme: (theme: ThemeName) => void
  readonly setAspect: (aspect: Aspect) => void
  readonly openProblems: (open: boolean) => void
  readonly openHelp: (open: boolean) => void
  readonly hidePanels: (hidden: boolean) => void
  readonly enterScene: (scene: string) => void
}

/** Slow state only: what a person chose. Values of the plant never come here. */
export const useSession = create<Session>((set) => ({
  scene: '',
  language: 'zh',
  theme: 'night',
  aspect: 'overview',
  selection: undefined,
  hovered: undefined,
  steering: 'orbit',
  goal: undefined,
  camera: undefined,
  covered: [],
  tagged: [],
  problemsOpen: false,
  helpOpen: false,
  panelsHidden: false,
  select: (selection) =>
    set((state) => {
      if (state.selection === selection) return state
      return { selection, steering: state.steering === 'walk' ? 'walk' : 'orbit' }
    }),
  hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
  steer: (steering) => set({ steering }),
  fly: (goal) =>
    set(({ selection, steering }) => {
      const staysWithIt = goal.kind === 'asset' && goal.path === selection && steering !== 'walk'
      return { goal, steering: staysWithIt ? steering : 'orbit' }
    }),
  arrived: () => set({ goal: undefined }),
  cameraMoved: (eye, target) => set({ camera: { eye, target } }),
  cover: (covered) => set({ covered }),
  tag: (tagged) => set({ tagged }),
  setLanguage: (language) => set({ language }),
  setTheme: (theme) => set({ theme }),
  setAspect: (aspect) => set({ aspect }),
  openProblems: (problemsOpen) => set({ problemsOpen }),
  openHelp: (helpOpen) => set({ helpOpen }),
  hidePanels: (panelsHidden) => set({ panelsHidden }),
  enterScene: (scene) =>
    set({
      scene,
      selection: undefined,
      hovered: undefined,
      steering: 'orbit',
      goal: undefined,
      camera: undefined,
      tagged: [],
    }),
}))
