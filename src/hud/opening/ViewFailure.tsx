import { useTranslation } from 'react-i18next'
import styles from './Opening.module.css'

interface ViewFailureProps {
  readonly reason: 'noWebgl' | 'failed'
  readonly detail?: string
  readonly retry?: () => void
}

/** Stands where the picture would be. */
export function ViewFailure({ reason, detail, retry }: ViewFailureProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.page} data-view-failure={reason}>
      <div className={styles.message}>
        <h2>{t('view.unavailable')}</h2>
        <p>{t(`view.${reason}`)}</p>
        {detail && <pre>{detail}</pre>}
        {retry && (
          <button type="button" onClick={retry}>
            {t('view.retry')}
          </button>
        )}
      </div>
    </div>
  )
}
