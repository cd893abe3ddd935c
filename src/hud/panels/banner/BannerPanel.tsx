import { useTranslation } from 'react-i18next'
import { useLink } from '../../feed.ts'
import { formatClock } from '../../format.ts'
import { useAgeText } from '../../shell/useAgeText.ts'
import { useSampled } from '../../useSampled.ts'
import styles from './BannerPanel.module.css'
import { interruptionOf } from './interruption.ts'

/** Says that what is shown no longer follows the plant, for as long as that is so. */
export function BannerPanel() {
  const { t } = useTranslation()
  const link = useLink()
  const age = useAgeText()
  const now = useSampled(() => Math.floor(Date.now() / 1000) * 1000)
  const interruption = interruptionOf(link, now)
  if (!interruption) return null
  return (
    <div className={styles.banner} role="alert" data-panel="banner">
      <b>{t(`banner.${interruption.reason}`)}</b>
      <span>
        {t('banner.since', { time: formatClock(interruption.since), age: age(Math.max(0, now - interruption.since)) })}
      </span>
      {interruption.reason !== 'connecting' && <span className={styles.consequence}>{t('banner.stale')}</span>}
    </div>
  )
}
