import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { useSampled } from '../../useSampled.ts'
import styles from './TitlePanel.module.css'

export function ProblemsCounter() {
  const { t } = useTranslation()
  const { problems } = useFeed()
  const open = useSession((state) => state.problemsOpen)
  const openProblems = useSession((state) => state.openProblems)
  const count = useSampled(() => problems().length)
  const label = t('problems.counter', { count })
  return (
    <button
      type="button"
      className={styles.problems}
      data-any={count > 0}
      title={label}
      aria-label={label}
      aria-expanded={open}
      onClick={() => openProblems(!open)}
    >
      <svg viewBox="0 0 16 16" aria-hidden>
        <path d="M8 1.8L15 14H1zM8 6.2v4M8 11.4v1.2" />
      </svg>
      <b>{count}</b>
    </button>
  )
}
