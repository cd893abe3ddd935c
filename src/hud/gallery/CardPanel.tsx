import { useFeed } from '../feed.ts'
import { AssetHeading } from '../panels/asset/AssetHeading.tsx'
import styles from '../panels/asset/AssetPanel.module.css'
import { ValuesCard } from '../panels/asset/ValuesCard.tsx'
import { Panel } from '../shell/Panel.tsx'

/** The card that the park shows of such a machine. */
export function CardPanel() {
  const { scene } = useFeed()
  const { path, kind } = scene.assets[0]!
  return (
    <Panel name="asset" title={<AssetHeading slot={0} path={path} />} fixed>
      <p className={styles.path}>{path}</p>
      <div className={styles.body} tabIndex={0} data-scrolls>
        <ValuesCard slot={0} kind={kind} />
      </div>
    </Panel>
  )
}
