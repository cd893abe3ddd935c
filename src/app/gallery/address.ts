import { kindNames } from '../../machines/index.ts'
import { type Exhibit, useExhibit } from '../../session/exhibit.ts'
import { type Session, useSession } from '../../session/session.ts'
import { defaultTheme, readParameters } from '../parameters.ts'
import { readExhibit, writeExhibit } from './place.ts'

/** Milliseconds between two changes of the address: browsers refuse more than a hundred in half a minute. */
const periodMs = 500
/** What stands on the turntable when the address names nothing that there is. */
const firstKind = 'robot-spot-welding'

/** Takes over what the address says. */
export function arrive(): void {
  const { language, theme } = readParameters(location.search)
  const session = useSession.getState()
  session.setLanguage(language ?? 'zh')
  session.setTheme(theme ?? defaultTheme)
  const choice = readExhibit(location.search)
  useExhibit.getState().choose({ ...choice, kind: kindNames.includes(choice.kind) ? choice.kind : firstKind })
}

/** Lets nothing on the page move by itself while the picture stands still. */
function keepStill({ at }: Exhibit): void {
  const { dataset } = document.documentElement
  if (at === undefined) delete dataset['still']
  else dataset['still'] = ''
}

/** Holds what is looked at, language and theme in the address, and follows Back and Forward. Another kind is a step of the history. */
export function keepAddress(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let arriving = false
  const write = () => {
    timer = undefined
    history.replaceState(null, '', addressOf(useExhibit.getState(), useSession.getState()))
  }
  keepStill(useExhibit.getState())
  useExhibit.subscribe((state, before) => {
    keepStill(state)
    if (arriving || unmoved(state, before)) return
    if (state.kind !== before.kind) {
      clearTimeout(timer)
      timer = undefined
      history.pushState(null, '', addressOf(state, useSession.getState()))
    } else timer ??= setTimeout(write, periodMs)
  })
  useSession.subscribe((state, before) => {
    if (!arriving && (state.theme !== before.theme || state.language !== before.language))
      timer ??= setTimeout(write, periodMs)
  })
  addEventListener('popstate', () => {
    clearTimeout(timer)
    timer = undefined
    arriving = true
    arrive()
    arriving = false
  })
}

/** Whether nothing changed that the address holds. */
function unmoved(state: Exhibit, before: Exhibit): boolean {
  return writeExhibit('', state) === writeExhibit('', before)
}

function addressOf(choice: Exhibit, { theme, language }: Session): string {
  const query = new URLSearchParams(writeExhibit(location.search, choice))
  query.set('lang', language)
  if (theme === defaultTheme) query.delete('theme')
  else query.set('theme', theme)
  return `?${query.toString()}`
}
