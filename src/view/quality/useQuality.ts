import { useEffect, useMemo, useRef, useState } from 'react'
import { askedTier, tierOfRenderer, tiers } from '../quality.ts'
import { type Rung, type Standing, afterFirstPictures, govern, ladder, standAt, topRungOf } from './governor.ts'
import { rememberTier, rememberedTier } from './rememberedTier.ts'
import { type DrawnPicture, WorkTimes } from './workTimes.ts'

const lookEveryMs = 1000

export interface Quality extends Rung {
  /** To be called with what each picture took. */
  readonly drawn: (picture: DrawnPicture) => void
}

/**
 * Tier and pixels of the picture: first by the address, by what was found before and by the renderer's name, then by what
 * drawing takes. A tier that the address names stays, and so does that of a still picture.
 */
export function useQuality(renderer: string, still: boolean): Quality {
  const [first] = useState(() => firstStanding(renderer))
  const [rung, setRung] = useState(first.rung)
  const standing = useRef(first)
  const times = useMemo(() => new WorkTimes(), [])
  const fixed = still || askedTier(location.search) !== undefined
  const { tier } = ladder[rung]!

  useEffect(() => times.restart(), [times, rung])
  useEffect(() => {
    if (!fixed) rememberTier(renderer, tier)
  }, [fixed, renderer, tier])
  useEffect(() => {
    if (fixed) return
    let judged = false
    const look = () => {
      const work = document.hidden ? undefined : times.look()
      const judge = work !== undefined && !judged ? afterFirstPictures : govern
      judged ||= work !== undefined
      const allowed = tiers[ladder[standing.current.rung]!.tier].frameMs
      standing.current = judge(standing.current, performance.now(), work === undefined ? undefined : work / allowed)
      setRung(standing.current.rung)
    }
    const timer = setInterval(look, lookEveryMs)
    return () => clearInterval(timer)
  }, [fixed, times])

  return useMemo(() => ({ ...ladder[rung]!, drawn: (picture) => times.add(picture) }), [rung, times])
}

function firstStanding(renderer: string): Standing {
  const { start, most } = tierOfRenderer(renderer)
  const asked = askedTier(location.search)
  const tier = asked ?? rememberedTier(renderer) ?? start
  return standAt(topRungOf(tier), topRungOf(asked ?? most), performance.now())
}
