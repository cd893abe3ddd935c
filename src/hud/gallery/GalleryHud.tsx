import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { KindDefinition } from '../../machines/definition.ts'
import { useExhibit } from '../../session/exhibit.ts'
import { useSession } from '../../session/session.ts'
import { ShowPanels } from '../shell/ShowPanels.tsx'
import { CardPanel } from './CardPanel.tsx'
import { catalogueOf } from './catalogue.ts'
import { ConditionPanel } from './ConditionPanel.tsx'
import { DetailPanel } from './DetailPanel.tsx'
import { GalleryBar } from './GalleryBar.tsx'
import styles from './GalleryHud.module.css'
import { KindBrowser } from './KindBrowser.tsx'
import { ParamPanel } from './ParamPanel.tsx'
import { Placard } from './Placard.tsx'
import { SignalPanel } from './SignalPanel.tsx'
import { useFreeArea } from './useFreeArea.ts'

interface GalleryHudProps {
  /** All that there are. */
  readonly kinds: readonly KindDefinition[]
}

/** Everything that lies over the machine on its turntable. */
export function GalleryHud({ kinds }: GalleryHudProps) {
  const { i18n } = useTranslation()
  const chosen = useExhibit((state) => state.kind)
  const hidden = useSession((state) => state.panelsHidden)
  const stages = useMemo(
    () =>
      catalogueOf(kinds, {
        zh: i18n.getFixedT('zh', 'gallery')('others'),
        en: i18n.getFixedT('en', 'gallery')('others'),
      }),
    [kinds, i18n],
  )
  const free = useFreeArea(hidden)
  useGalleryKeys()
  const definition = kinds.find(({ kind }) => kind === chosen)
  return (
    <div className={styles.gallery}>
      <div ref={free} className={styles.free} />
      {hidden ? (
        <ShowPanels />
      ) : (
        <>
          <GalleryBar />
          <KindBrowser stages={stages} kinds={kinds.length} />
          {definition && (
            <>
              <Placard definition={definition} stages={stages} />
              <div className={styles.side}>
                <CardPanel />
                <ConditionPanel definition={definition} />
                <SignalPanel definition={definition} />
                <ParamPanel definition={definition} />
                <DetailPanel />
              </div>
            </>
          )}
        </>
      )}
    </div>
  )
}

/** H shows and hides the panels, L goes over to the other language, as in the park. */
function useGalleryKeys(): void {
  useEffect(() => {
    const pressed = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey || target instanceof HTMLInputElement) return
      const { panelsHidden, hidePanels, language, setLanguage } = useSession.getState()
      if (key === 'h' || key === 'H') hidePanels(!panelsHidden)
      else if (key === 'l' || key === 'L') setLanguage(language === 'zh' ? 'en' : 'zh')
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}
