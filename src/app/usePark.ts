import { useEffect, useState } from 'react'
import type { FailedPark, Park } from './park.ts'
import { openPark } from './park.ts'
import type { ProblemLog } from './problemLog.ts'
import type { Site } from './site.ts'

/** The open park of scene `id`, undefined on the way there. A park that one leaves is closed. */
export function usePark(id: string, site: Site, log: ProblemLog): Park | FailedPark | undefined {
  const [park, setPark] = useState<{ readonly id: string; readonly park: Park | FailedPark }>()
  useEffect(() => {
    let left = false
    const opening = openPark(id, site, log)
    void opening.then((opened) => {
      if (!left) setPark({ id, park: opened })
    })
    return () => {
      left = true
      void opening.then((opened) => isOpen(opened) && opened.close())
    }
  }, [id, site, log])
  return park?.id === id ? park.park : undefined
}

export function isOpen(park: Park | FailedPark): park is Park {
  return 'scene' in park
}
