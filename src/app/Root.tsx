import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Hud } from '../hud/Hud.tsx'
import { FailedOpening, Opening } from '../hud/opening/Opening.tsx'
import { useSession } from '../session/session.ts'
import { keepAddress } from './address.ts'
import { arriveIn } from './arrive.ts'
import { showInspection } from './inspect.ts'
import { defaultAspect, defaultTheme, type Parameters, readParameters } from './parameters.ts'
import type { ProblemLog } from './problemLog.ts'
import { choiceOf, useSceneChoices } from './sceneChoices.ts'
import type { Site } from './site.ts'
import { isOpen, usePark } from './usePark.ts'
import { ViewStage } from './ViewStage.tsx'

interface RootProps {
  readonly site: Site
  readonly log: ProblemLog
  /** What the address said when the page was opened. */
  readonly parameters: Parameters
}

export function Root({ site, log, parameters }: RootProps) {
  const sceneId = useSession((state) => state.scene)
  const enterScene = useSession((state) => state.enterScene)
  const opened = usePark(sceneId, site, log)
  const park = opened && isOpen(opened) ? opened : undefined
  const open = useMemo(() => park && choiceOf(park.scene.document), [park])
  const scenes = useSceneChoices(site.scenes, open)
  const awaited = useRef<Parameters>(parameters)
  usePageLanguage(site, open?.name)

  useEffect(
    () =>
      keepAddress((there) => {
        const session = useSession.getState()
        if (there.language) session.setLanguage(there.language)
        session.setTheme(there.theme ?? defaultTheme)
        session.setAspect(there.aspect ?? defaultAspect)
        if (park && there.scene === park.scene.id) return arriveIn(park.scene, there)
        awaited.current = there
        if (there.scene) session.enterScene(there.scene)
      }),
    [park],
  )
  useEffect(() => {
    if (!park) return
    const there = awaited.current
    const meant = there.scene === undefined || there.scene === park.scene.id
    arriveIn(park.scene, meant ? there : nowhere)
    awaited.current = nowhere
    return showInspection(park)
  }, [park])

  if (!opened) return <Opening />
  if (!park) {
    const others = site.scenes.filter((id) => id !== sceneId)
    return <FailedOpening problems={opened.problems()} others={others} open={enterScene} />
  }
  const { scene, reader, link, problems, report } = park
  return (
    <>
      <ViewStage key={scene.id} park={park} />
      {parameters.hud && <Hud key={`hud-${scene.id}`} {...{ scene, scenes, reader, link, problems, report }} />}
    </>
  )
}

/** An address without a place in it: the scene's first viewpoint, nothing selected. */
const nowhere = readParameters('')

function usePageLanguage(site: Site, scene: { readonly zh: string; readonly en: string } | undefined): void {
  const { i18n } = useTranslation()
  const language = useSession((state) => state.language)
  const name = scene?.[language]
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    void i18n.changeLanguage(language).then((t) => {
      const product = site.title?.title[language] ?? t('product.name')
      document.title = name ? `${name} · ${product}` : product
    })
  }, [i18n, site, language, name])
}
