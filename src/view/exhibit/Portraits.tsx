import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { usePortraits } from '../../session/portraits.ts'
import { useSession } from '../../session/session.ts'
import type { QualityTier } from '../quality.ts'
import type { Exhibited } from './exhibitStage.ts'
import { PortraitStudio } from './portraitStudio.ts'

/** Milliseconds between two portraits, so that the picture goes on meanwhile. */
const pauseMs = 40

interface PortraitsProps {
  readonly portraitOf: (kind: string) => Promise<Exhibited | undefined>
  readonly tier: QualityTier
}

/** Takes a small picture of each kind that somebody wants to see, one at a time, on the canvas before the picture is drawn. */
export function Portraits({ portraitOf, tier }: PortraitsProps) {
  const invalidate = useThree((state) => state.invalidate)
  const studio = useMemo(() => new PortraitStudio(tier, invalidate), [tier, invalidate])
  useEffect(() => {
    let left = false
    let resting = false
    const next = async (): Promise<void> => {
      const { wanted, taken, take } = usePortraits.getState()
      const kind = wanted.find((each) => !(each in taken))
      if (left || resting || studio.busy || kind === undefined) return
      const url = await studio.sit(portraitOf(kind))
      if (left) return
      resting = true
      take(kind, url)
      setTimeout(() => {
        resting = false
        void next()
      }, pauseMs)
    }
    const stopWanting = usePortraits.subscribe(() => void next())
    const stopTheme = useSession.subscribe((state, before) => {
      if (state.theme === before.theme) return
      const { taken, clear } = usePortraits.getState()
      for (const url of Object.values(taken)) if (url !== undefined) URL.revokeObjectURL(url)
      clear()
    })
    void next()
    return () => {
      left = true
      stopWanting()
      stopTheme()
      studio.dispose()
    }
  }, [studio, portraitOf])
  useFrame(({ gl }) => studio.work(gl), -1)
  return null
}
