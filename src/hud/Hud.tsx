import { useEffect, useMemo } from 'react'
import { FeedContext, type HudFeed } from './feed.ts'
import styles from './Hud.module.css'
import { useKeys } from './keys.ts'
import { panels } from './panels/index.ts'
import { createSampler, samplePeriodMs } from './sampler.ts'
import { Column } from './shell/Column.tsx'
import { PanelBoundary } from './shell/PanelBoundary.tsx'

/** Everything that lies over the picture. It samples the reader at 5 Hz and never renders at frame rate. */
export function Hud(feed: HudFeed) {
  const { scene, scenes, reader, link, problems, report } = feed
  const sampler = useMemo(() => createSampler(reader), [reader])
  const sampled = useMemo(
    () => ({ scene, scenes, reader, link, problems, report, sampler }),
    [scene, scenes, reader, link, problems, report, sampler],
  )
  useEffect(() => {
    const timer = setInterval(sampler.sample, samplePeriodMs)
    return () => clearInterval(timer)
  }, [sampler])
  useKeys(scene)
  return (
    <FeedContext value={sampled}>
      <div className={styles.hud}>
        <Column side="left" panels={panels.filter(({ region }) => region === 'left')} />
        <Column side="right" panels={panels.filter(({ region }) => region === 'right')} />
        {panels.map(
          ({ id, region, Component }) =>
            region === 'over' && (
              <PanelBoundary key={id} name={id}>
                <Component />
              </PanelBoundary>
            ),
        )}
      </div>
    </FeedContext>
  )
}
