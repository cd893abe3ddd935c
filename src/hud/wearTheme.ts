import { assetStateNames } from '../model/assetState.ts'
import type { ThemeName } from '../model/themeName.ts'
import { useSession } from '../session/session.ts'
import { themes } from '../theme/index.ts'

/** Gives the page the colours of the session's theme, now and whenever it changes. @returns what ends it */
export function wearTheme(): () => void {
  putOn(useSession.getState().theme)
  return useSession.subscribe((session, before) => {
    if (session.theme !== before.theme) putOn(session.theme)
  })
}

function putOn(name: ThemeName): void {
  const { ink, states } = themes[name]
  const { style, dataset } = document.documentElement
  for (const [token, value] of Object.entries(ink)) style.setProperty(`--${token}`, value)
  for (const state of assetStateNames) style.setProperty(`--state-${state}`, cssColor(states[state]))
  dataset['theme'] = name
}

function cssColor(hex: number): string {
  return `#${hex.toString(16).padStart(6, '0')}`
}
