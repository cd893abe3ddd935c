import { useTranslation } from 'react-i18next'
import { detailLevels, useExhibit } from '../../session/exhibit.ts'
import { useSession } from '../../session/session.ts'
import { formatWhole } from '../format.ts'
import { Panel } from '../shell/Panel.tsx'
import styles from './controls.module.css'

/** Triangles and draw calls at each level of detail; one that is chosen stays, whatever the distance. */
export function DetailPanel() {
  const { t } = useTranslation('gallery')
  const language = useSession((state) => state.language)
  const level = useExhibit((state) => state.level)
  const counts = useExhibit((state) => state.counts)
  const choose = useExhibit((state) => state.choose)
  return (
    <Panel name="gallery-detail" title={t('detail')} fixed>
      <table className={styles.levels}>
        <thead>
          <tr>
            <th />
            <th>{t('triangles')}</th>
            <th />
            <th>{t('draws')}</th>
          </tr>
        </thead>
        <tbody>
          {detailLevels.map((each) => {
            const { triangles = 0, budget = 0, draws = 0 } = counts?.levels[each] ?? {}
            return (
              <tr key={each} data-drawn={counts?.drawn === each}>
                <th>
                  <button
                    type="button"
                    aria-pressed={level === each}
                    data-level={each}
                    onClick={() => choose({ level: level === each ? undefined : each })}
                  >
                    {t(`levels.${each}`)}
                  </button>
                </th>
                <td>
                  <b>{counts ? formatWhole(triangles, language) : '–'}</b>
                </td>
                <td title={t('budget', { count: formatWhole(budget, language) })}>
                  <meter min={0} max={budget} value={triangles} />
                </td>
                <td>
                  <b>{counts ? draws : '–'}</b>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}
