import { useTranslation } from 'react-i18next'
import { findKind } from '../../../machines/known.ts'
import { assetStateNames } from '../../../model/assetState.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { StateMark } from '../../marks/StateMark.tsx'
import { TrustMark, trustName } from '../../marks/TrustMark.tsx'
import { useSampled } from '../../useSampled.ts'
import styles from './AssetPanel.module.css'

/** Name and kind of an asset, and what it is doing. */
export function AssetHeading({ slot, path }: { readonly slot: number; readonly path: string }) {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const asset = useSampled(({ reader }) => {
    const { kind, state, quality, provenance } = reader.asset(slot)
    return { kind, state, quality, provenance }
  })
  const building = asset.kind === 'building'
  const name = scene.assets[slot]?.name[language] ?? path.slice(path.lastIndexOf('/') + 1)
  const kind = findKind(asset.kind)?.name[language]
  return (
    <span className={styles.heading}>
      <span className={styles.name}>{name}</span>
      <span className={styles.facts}>
        {!building && (
          <>
            <StateMark state={asset.state} />
            <b>{t(`state.${assetStateNames[asset.state]}`)}</b>
            <TrustMark trust={trustName(asset.quality, asset.provenance)} />
          </>
        )}
        <span>{kind ?? t(building ? 'group.building' : 'group.other')}</span>
      </span>
    </span>
  )
}
