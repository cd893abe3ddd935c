import { useTranslation } from 'react-i18next'
import { levelsTo } from '../../../scene/levels.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { groupOfKind } from '../../slotGroups.ts'
import { useSampled } from '../../useSampled.ts'
import { Panel } from '../../shell/Panel.tsx'
import { AssetActions } from './AssetActions.tsx'
import { AssetHeading } from './AssetHeading.tsx'
import styles from './AssetPanel.module.css'
import { BuildingCard } from './BuildingCard.tsx'
import { GroupActions } from './GroupActions.tsx'
import { GroupCard } from './GroupCard.tsx'
import { ValuesCard } from './ValuesCard.tsx'

/** What is known of the selected asset. */
export function AssetPanel() {
  const { t } = useTranslation()
  const path = useSession((state) => state.selection)
  const { scene } = useFeed()
  const known = useSampled(({ reader }) => {
    const slot = path === undefined ? undefined : reader.slotOf(path)
    const kind = slot === undefined ? undefined : reader.identity(slot)?.kind
    return slot === undefined || kind === undefined ? undefined : { slot, kind }
  })
  const language = useSession((state) => state.language)
  if (path === undefined) return null
  const level = levelsTo(scene, path).at(-1)!
  if (level.kind === 'enterprise' || level.kind === 'line') {
    return (
      <Panel name="asset" title={level.name[language]} fixed>
        <p className={styles.path}>{path}</p>
        <GroupActions level={level} />
        <div className={styles.body} tabIndex={0} data-scrolls>
          <GroupCard path={path} />
        </div>
      </Panel>
    )
  }
  if (known === undefined) {
    return (
      <Panel name="asset" title={t('asset.title')} fixed>
        <p className={styles.path}>{path}</p>
        <p className={styles.empty}>{t('asset.unknown')}</p>
        <AssetActions path={path} mobile={false} />
      </Panel>
    )
  }
  const { slot, kind } = known
  const group = groupOfKind(kind)
  const building = scene.document.buildings.find(({ id }) => id === scene.assets[slot]?.building)
  return (
    <Panel name="asset" title={<AssetHeading slot={slot} path={path} />} fixed>
      <p className={styles.path}>{path}</p>
      <AssetActions path={path} mobile={group === 'agv' || group === 'truck'} />
      <div className={styles.body} tabIndex={0} data-scrolls>
        {group === 'building' && building ? (
          <BuildingCard building={building} />
        ) : (
          <ValuesCard slot={slot} kind={kind} />
        )}
      </div>
    </Panel>
  )
}
