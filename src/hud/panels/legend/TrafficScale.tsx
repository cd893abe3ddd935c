import { useTranslation } from 'react-i18next'
import styles from './LegendPanel.module.css'

/** Vehicle-minutes that are marked on the scale; the picture's colour goes with their square root, 1 is the full colour. */
const marks = [0.1, 0.3, 0.6, 1] as const

export function TrafficScale() {
  const { t } = useTranslation()
  return (
    <span className={styles.scaled}>
      {t('legend.traffic')}
      <span className={styles.scale} data-scale="traffic" aria-hidden />
      <span className={styles.marks}>
        {marks.map((mark) => (
          <span key={mark} style={{ left: `${100 * Math.sqrt(mark)}%` }}>
            {mark === 1 ? `≥${mark}` : mark}
          </span>
        ))}
      </span>
      <span className={styles.unit}>{t('legend.trafficUnit')}</span>
    </span>
  )
}
