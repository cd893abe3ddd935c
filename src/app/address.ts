import { useSession, type Session } from '../session/session.ts'
import { type Parameters, readParameters, writePlace, writeScene } from './parameters.ts'

/** Milliseconds between two changes of the address: browsers refuse more than a hundred in half a minute. */
const periodMs = 500

/**
 * Holds scene, camera, selection, language, theme and aspect in the address. Entering another scene is a step of the history;
 * all else replaces the step that one is at. `arrive` is called when Back or Forward leads somewhere.
 * @returns what ends it
 */
export function keepAddress(arrive: (parameters: Parameters) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    timer = undefined
    history.replaceState(null, '', writePlace(location.search, useSession.getState()))
  }
  const settle = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
  }
  const changed = (session: Session, before: Session) => {
    if (session.scene !== before.scene) {
      settle()
      if (before.scene !== '' && session.scene !== readParameters(location.search).scene) {
        history.pushState(null, '', writeScene(location.search, session))
      }
    } else if (differs(session, before)) timer ??= setTimeout(write, periodMs)
  }
  const moved = () => {
    settle()
    arrive(readParameters(location.search))
  }
  const unsubscribe = useSession.subscribe(changed)
  addEventListener('popstate', moved)
  return () => {
    unsubscribe()
    settle()
    removeEventListener('popstate', moved)
  }
}

function differs(a: Session, b: Session): boolean {
  const held = ['camera', 'selection', 'language', 'theme', 'aspect'] as const
  return held.some((name) => a[name] !== b[name])
}
