import { type CSSProperties, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../model/text.ts'
import { usePanelChoices } from '../session/panelChoices.ts'
import { useSession } from '../session/session.ts'
import { FeedContext, type HudFeed, sampleFeed } from './feed.ts'
import styles from './Hud.module.css'
import { useKeys } from './keys.ts'
import { columnPanels, fetchLaterPanels, overlays, type ColumnPanel, type ColumnPanelId } from './panels/index.ts'
import { samplePeriodMs } from './sampler.ts'
import { Column } from './shell/Column.tsx'
import { PanelBoundary } from './shell/PanelBoundary.tsx'
import { ShowPanels } from './shell/ShowPanels.tsx'
import { useStageWidth } from './shell/useStage.ts'
import { layOut } from './stages.ts'
import { useCover } from './cover.ts'

/** Width of the window, rem, that every further column on each side needs. */
const widthPerColumn = 110
/** Below this width of the window, rem, the picture needs the room: columns start as rails of icons. */
const narrowStage = 105

/** The first picture goes before; then the other panels and words are fetched, while the server is still there. */
const laterMs = 10_000

/** Everything that lies over the picture. It samples the reader at 5 Hz and never renders at frame rate. */
export function Hud(feed: HudFeed) {
  const { scene, scenes, reader, link, problems, report } = feed
  const sampled = useMemo(
    () => sampleFeed({ scene, scenes, reader, link, problems, report }),
    [scene, scenes, reader, link, problems, report],
  )
  useEffect(() => {
    const timer = setInterval(sampled.sampler.sample, samplePeriodMs)
    return () => clearInterval(timer)
  }, [sampled])
  const { i18n } = useTranslation()
  useEffect(() => {
    const fetchRest = () => Promise.allSettled([fetchLaterPanels(), i18n.loadLanguages([...languages])])
    const timer = setTimeout(() => void fetchRest(), laterMs)
    return () => clearTimeout(timer)
  }, [i18n])
  useKeys(scene)
  const aspect = useSession((state) => state.aspect)
  const hidden = useSession((state) => state.panelsHidden)
  const open = {
    problemsOpen: useSession((state) => state.problemsOpen),
    helpOpen: useSession((state) => state.helpOpen),
  }
  const width = useStageWidth()
  const folded = usePanelChoices((state) => state.folded)
  const [leftFolded, rightFolded] = [folded.left ?? width < narrowStage, folded.right ?? width < narrowStage]
  const columnsPerSide = Math.max(1, Math.floor(width / widthPerColumn))
  const { left, right } = useMemo(() => layOut(aspect, columnsPerSide), [aspect, columnsPerSide])
  useCover()
  return (
    <FeedContext value={sampled}>
      <div
        className={styles.hud}
        data-hidden={hidden}
        style={insets(leftFolded ? 0 : left.length, rightFolded ? 0 : right.length)}
      >
        {!hidden && (
          <>
            <Column side="left" folded={leftFolded} columns={left.map(panelsOf)} />
            <Column side="right" folded={rightFolded} columns={right.map(panelsOf)} card={panelOf('asset')} />
          </>
        )}
        {overlays.map(
          ({ id, Component, open: opened }) =>
            (!hidden || alwaysShown.has(id)) &&
            (!opened || open[opened]) && (
              <PanelBoundary key={id} name={id}>
                <Component />
              </PanelBoundary>
            ),
        )}
        {hidden && <ShowPanels />}
      </div>
    </FeedContext>
  )
}

/** What stands between the columns keeps clear of them; see `tokens.css`. */
function insets(left: number, right: number): CSSProperties {
  return { '--columns-left': left, '--columns-right': right } as CSSProperties
}

/** Also where the picture has the whole screen: it must not pass for live when it is not, and says where it comes from. */
const alwaysShown: ReadonlySet<string> = new Set(['tag', 'banner', 'note', 'help'])

const byId = new Map<ColumnPanelId, ColumnPanel>(columnPanels.map((panel) => [panel.id, panel]))

function panelOf(id: ColumnPanelId): ColumnPanel {
  return byId.get(id)!
}

function panelsOf(ids: readonly ColumnPanelId[]): readonly ColumnPanel[] {
  return ids.map(panelOf)
}
