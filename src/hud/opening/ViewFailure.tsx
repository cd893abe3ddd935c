import { useTranslation } from 'react-i18next'
import styles from './Opening.module.css'

interface ViewFailureProps {
  readonly reason: 'noWebgl' | 'failed' | 'reloading' | 'lost'
  readonly detail?: string
  readonly retry?: () => void
}

/** What a person can switch on, the likeliest first. */
const steps = ['acceleration', 'firefox', 'driver', 'software'] as const

/** Stands where the picture would be. */
export function ViewFailure({ reason, detail, retry }: ViewFailureProps) {
  const { t } = useTranslation()
  const canBeSwitchedOn = reason === 'noWebgl' || reason === 'lost'
  return (
    <div className={styles.page} data-view-failure={reason}>
      <div className={styles.message}>
        <h2>{t('view.unavailable')}</h2>
        <p>{t(`view.${reason}`)}</p>
        {canBeSwitchedOn && (
          <ol>
            {steps.map((step) => (
              <li key={step}>{t(`view.steps.${step}`)}</li>
            ))}
          </ol>
        )}
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
