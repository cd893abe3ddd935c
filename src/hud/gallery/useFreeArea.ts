import { type RefObject, useEffect, useRef } from 'react'
import { useExhibit } from '../../session/exhibit.ts'

/** Tells the picture where no panel covers it: the place of the element that the reference is given to. */
export function useFreeArea(hidden: boolean): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = area.current!
    const measure = () => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      useExhibit.getState().leaveFree(hidden ? undefined : { left, top, right, bottom })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [hidden])
  return area
}
