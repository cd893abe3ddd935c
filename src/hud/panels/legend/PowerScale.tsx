import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatNumber } from '../../format.ts'
import type { Sampler } from '../../sampler.ts'
import { useSampled } from '../../useSampled.ts'
import { enterpriseFigures } from '../../measures/enterprises.ts'
import styles from './LegendPanel.module.css'

export function PowerScale() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const largest = useSampled((sampler: Sampler) =>
    Math.max(0, ...enterpriseFigures(scene, sampler).map(({ activePower }) => activePower ?? 0)),
  )
  return (
    <span className={styles.scaled}>
      {t('legend.power')}
      <span className={styles.scale} data-scale="power" aria-hidden />
      <span className={styles.marks}>
        <span style={{ left: 0 }}>0</span>
        <span style={{ left: '100%' }}>{formatNumber(largest, language)}</span>
      </span>
      <span className={styles.unit}>kW</span>
    </span>
  )
}
