import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../model/problem.ts'
import { useSession } from '../../../session/session.ts'
import { formatClock, formatNumber } from '../../format.ts'
import { CopyButton } from '../../shell/CopyButton.tsx'
import styles from './ProblemsPanel.module.css'

export function ProblemItem({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const { code, where, binding, expected, got, sample, count, lastTime } = problem
  const facts = [
    ['where', where],
    ['binding', binding],
    ['expected', expected],
    ['got', got],
  ] as const
  return (
    <li className={styles.problem}>
      <h3>
        {t(`problems.${code}`)}
        <b>× {formatNumber(count, language)}</b>
        <time dateTime={new Date(lastTime).toISOString()}>{formatClock(lastTime)}</time>
      </h3>
      <dl>
        {facts.map(
          ([name, value]) =>
            value !== undefined &&
            value !== '' && (
              <div key={name}>
                <dt>{t(`problems.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {sample !== undefined && (
        <div className={styles.sample}>
          <pre>{sample}</pre>
          <CopyButton text={sample} />
        </div>
      )}
    </li>
  )
}
