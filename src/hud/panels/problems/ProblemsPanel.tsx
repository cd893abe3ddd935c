import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { useSampled } from '../../useSampled.ts'
import { inOrder } from './inOrder.ts'
import { ProblemItem } from './ProblemItem.tsx'
import styles from './ProblemsPanel.module.css'

export function ProblemsPanel() {
  const { t } = useTranslation()
  const { problems } = useFeed()
  const openProblems = useSession((state) => state.openProblems)
  const listed = useSampled(() => inOrder(problems()))
  return (
    <aside className={styles.drawer} data-panel="problems" aria-label={t('problems.title')}>
      <header>
        <h2>{t('problems.title')}</h2>
        <button type="button" aria-label={t('problems.close')} onClick={() => openProblems(false)}>
          ×
        </button>
      </header>
      {listed.length === 0 ? (
        <div className={styles.empty}>
          <svg viewBox="0 0 48 48" aria-hidden>
            <path d="M24 4a20 20 0 1 0 0 40a20 20 0 1 0 0-40zM14 25l7 7l13-15" />
          </svg>
          <p>{t('problems.empty')}</p>
          <small>{t('problems.emptyMeaning')}</small>
        </div>
      ) : (
        <ol>
          {listed.map((problem) => (
            <ProblemItem key={`${problem.code}|${problem.binding ?? ''}|${problem.where}`} problem={problem} />
          ))}
        </ol>
      )}
    </aside>
  )
}
