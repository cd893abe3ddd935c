import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatWhole } from '../../format.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { useSampled } from '../../useSampled.ts'

const mostShown = 5

/** What is wrong with documents, messages and frames, the newest first; the drawer has the details. */
export function IssuesPanel() {
  const { t } = useTranslation()
  const { problems } = useFeed()
  const language = useSession((state) => state.language)
  const openProblems = useSession((state) => state.openProblems)
  const newest = useSampled(() =>
    problems()
      .toSorted((a, b) => b.lastTime - a.lastTime)
      .slice(0, mostShown),
  )
  return (
    <Panel name="issues" title={t('issues.title')}>
      {newest.length === 0 ? (
        <Empty>{t('problems.emptyMeaning')}</Empty>
      ) : (
        <BarList
          bars={newest.map(({ code, where, binding, count }) => ({
            key: `${code}|${binding ?? ''}|${where}`,
            name: t(`problems.${code}`),
            note: where,
            value: `× ${formatWhole(count, language)}`,
            open: () => openProblems(true),
          }))}
        />
      )}
    </Panel>
  )
}
