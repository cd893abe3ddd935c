import { useEffect } from 'react'
import type { CompiledScene } from '../scene/compiledScene.ts'
import { type Steering, useSession } from '../session/session.ts'
import { climb } from './goTo.ts'
import { bookmarkHere } from './panels/viewpoints/bookmarkHere.ts'

const searchWanted = new Set<() => void>()

/** Runs `listener` when somebody asks for the search field with `/`. */
export function onSearchWanted(listener: () => void): () => void {
  searchWanted.add(listener)
  return () => searchWanted.delete(listener)
}

/**
 * The HUD's keys. It listens before the view does: Esc closes what lies over the picture first, and only
 * then reaches the camera.
 */
export function useKeys(scene: CompiledScene): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape' ? closeTopmost(event.target, scene) : act(event, scene)) {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
    }
    addEventListener('keydown', pressed, { capture: true })
    return () => removeEventListener('keydown', pressed, { capture: true })
  }, [scene])
}

/** @returns whether there was something to close, or a level to climb */
function closeTopmost(target: EventTarget | null, scene: CompiledScene): boolean {
  const { helpOpen, problemsOpen, panelsHidden, steering, openHelp, openProblems, hidePanels } = useSession.getState()
  if (helpOpen) openHelp(false)
  else if (problemsOpen) openProblems(false)
  else if (isTyping(target)) target.blur()
  else if (panelsHidden) hidePanels(false)
  else return steering === 'orbit' && climb(scene)
  return true
}

function act({ key, target }: KeyboardEvent, scene: CompiledScene): boolean {
  if (isTyping(target)) return false
  const session = useSession.getState()
  const viewpoint = scene.document.viewpoints[Number(key) - 1]
  if (key === '/') for (const listener of searchWanted) listener()
  else if (key === '?') session.openHelp(!session.helpOpen)
  else if (key === 'l' || key === 'L') session.setLanguage(session.language === 'zh' ? 'en' : 'zh')
  else if (key === 'h' || key === 'H') session.hidePanels(!session.panelsHidden)
  else if (key === 'b' || key === 'B') bookmarkHere(scene)
  else if (key === 'g' || key === 'G') toggle('walk')
  else if ((key === 'f' || key === 'F') && session.selection !== undefined) toggle('follow')
  else if ((key === 'c' || key === 'C') && session.selection !== undefined) toggle('chase')
  else if (viewpoint) session.fly({ kind: 'viewpoint', id: viewpoint.id })
  else return false
  return true
}

function toggle(steering: Steering): void {
  const session = useSession.getState()
  session.steer(session.steering === steering ? 'orbit' : steering)
}

function isTyping(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement
}
