import { useTranslation } from 'react-i18next'
import type { Problem } from '../../model/problem.ts'
import { Mark } from '../panels/title/Mark.tsx'
import styles from './Opening.module.css'

/** The page before its park is there. */
export function Opening() {
  const { t } = useTranslation()
  return (
    <div className={styles.page} data-opening aria-busy>
      <div className={styles.loading}>
        <Mark />
        <p>{t('opening.loading')}</p>
      </div>
    </div>
  )
}

interface FailedOpeningProps {
  readonly problems: readonly Problem[]
  /** Ids of scenes that one may open instead. */
  readonly others: readonly string[]
  readonly open: (scene: string) => void
}

/** The page whose park can't be opened: what is wrong, and the way to another. */
export function FailedOpening({ problems, others, open }: FailedOpeningProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.page} data-opening="failed">
      <div className={styles.message} role="alert">
        <h2>{t('opening.failed')}</h2>
        {problems.map(({ code, where, expected, got }) => (
          <p key={`${code} ${where}`}>
            {t(`problems.${code}`)}
            <code>{[where, expected, got].filter(Boolean).join(' · ')}</code>
          </p>
        ))}
        {others.length > 0 && (
          <p>
            {t('opening.others')}
            {others.map((scene) => (
              <button key={scene} type="button" onClick={() => open(scene)}>
                {scene}
              </button>
            ))}
          </p>
        )}
      </div>
    </div>
  )
}
