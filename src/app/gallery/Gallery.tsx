import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FeedContext, sampleFeed } from '../../hud/feed.ts'
import { GalleryHud } from '../../hud/gallery/GalleryHud.tsx'
import { createObservable } from '../../hud/observable.ts'
import { ViewFailure } from '../../hud/opening/ViewFailure.tsx'
import { samplePeriodMs } from '../../hud/sampler.ts'
import type { KindDefinition } from '../../machines/definition.ts'
import { useExhibit } from '../../session/exhibit.ts'
import { useSession } from '../../session/session.ts'
import type { LinkStatus } from '../../telemetry/source.ts'
import type { Exhibited } from '../../view/exhibit/exhibitStage.ts'
import { ExhibitView } from '../../view/exhibit/ExhibitView.tsx'
import { now, portraitOf, stillNow, useExhibited } from './useExhibited.ts'

interface GalleryProps {
  readonly kinds: readonly KindDefinition[]
  /** Whether anything lies over the picture. */
  readonly hud: boolean
}

/** Every machine that the plan names, one at a time on a turntable. */
export function Gallery({ kinds, hud }: GalleryProps) {
  const exhibited = useExhibited()
  const still = useExhibit((state) => state.at !== undefined)
  const [refusal, setRefusal] = useState<string>()
  const onUnavailable = useCallback((words: string) => setRefusal(words), [])
  usePageLanguage()
  return (
    <main>
      {refusal !== undefined && <ViewFailure reason="noWebgl" detail={refusal} />}
      {exhibited && refusal === undefined && (
        <ExhibitView {...{ exhibited, still, portraitOf, onUnavailable }} now={still ? stillNow : now} />
      )}
      {exhibited && hud && <Panels exhibited={exhibited} kinds={kinds} />}
    </main>
  )
}

function Panels({ exhibited, kinds }: { readonly exhibited: Exhibited; readonly kinds: readonly KindDefinition[] }) {
  const feed = useMemo(
    () =>
      sampleFeed({
        scene: exhibited.scene,
        scenes: [],
        reader: exhibited.reader,
        link: createObservable(alone),
        problems: () => [],
        report: (code, where, got) => console.error(code, where, got),
      }),
    [exhibited],
  )
  useEffect(() => {
    const timer = setInterval(feed.sampler.sample, samplePeriodMs)
    return () => clearInterval(timer)
  }, [feed])
  return (
    <FeedContext value={feed}>
      <GalleryHud kinds={kinds} />
    </FeedContext>
  )
}

/** Nothing comes from anywhere. */
const alone: LinkStatus = {
  mode: 'simulation',
  state: 'online',
  since: 0,
  broker: '',
  ageMs: 0,
  plantOnline: true,
  reconnects: 0,
  gaps: 0,
  bindings: [],
  problems: [],
}

function usePageLanguage(): void {
  const { i18n } = useTranslation()
  const language = useSession((state) => state.language)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    void i18n.changeLanguage(language).then((t) => {
      document.title = `${i18n.t('title', { ns: 'gallery' })} · ${t('product.name')}`
    })
  }, [i18n, language])
}
