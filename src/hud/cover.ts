import { useEffect } from 'react'
import { type WindowArea, useSession } from '../session/session.ts'

/** Milliseconds between two looks: panels fold and fill at a person's pace. */
const period = 250
/** Cards follow the picture: their layer is as large as the window and covers nothing by itself. */
const panel = '[data-panel]:not([data-panel="tag"]), [data-rail]'
const card = '[data-tag] > span'

/** Tells the session which parts of the window panels cover, for as long as the HUD is there. */
export function useCover(): void {
  useEffect(() => {
    let known = ''
    const look = () => {
      const areas = areasOf(`${panel}, ${card}`)
      const text = JSON.stringify(areas)
      if (text === known) return
      known = text
      useSession.getState().cover(areas)
    }
    const timer = setInterval(look, period)
    look()
    return () => {
      clearInterval(timer)
      useSession.getState().cover([])
    }
  }, [])
}

/** What the panels cover, cards left out, CSS pixels. */
export function panelAreas(): WindowArea[] {
  return areasOf(panel)
}

function areasOf(selector: string): WindowArea[] {
  return Array.from(document.querySelectorAll(selector), areaOf).filter(isThere)
}

function areaOf(element: Element): WindowArea {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) }
}

function isThere({ left, top, right, bottom }: WindowArea): boolean {
  return right > left && bottom > top && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
}
