import { type RefObject, useEffect } from 'react'
import { usePortraits } from '../../session/portraits.ts'

/** Asks for portraits of the kinds that are in sight of a list. @param content a new one when other kinds are listed */
export function useWantedPortraits(list: RefObject<HTMLElement | null>, content: unknown): void {
  useEffect(() => {
    const root = list.current!
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.filter(({ isIntersecting }) => isIntersecting)
        usePortraits.getState().want(seen.flatMap(({ target }) => (target as HTMLElement).dataset['kind'] ?? []))
      },
      { root },
    )
    for (const entry of root.querySelectorAll('[data-kind]')) observer.observe(entry)
    return () => observer.disconnect()
  }, [list, content])
}
