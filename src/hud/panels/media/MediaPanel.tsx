import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { formatWhole } from '../../format.ts'
import { enterpriseFigures, sumOf } from '../../measures/enterprises.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import styles from './MediaPanel.module.css'

const source = { groups: ['other'], protocol: 'uns' } as const

/** Water and compressed air of each enterprise by its main meter. */
export function MediaPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const enterprises = useMeasured(enterpriseFigures)
  const media = [
    { id: 'water', unit: 'm³', of: enterprises.map(({ waterToday }) => waterToday) },
    { id: 'air', unit: 'Nm³/h', of: enterprises.map(({ compressedAir }) => compressedAir) },
  ] as const
  const told = (value: number | undefined) => (value === undefined ? '–' : formatWhole(value, language))
  return (
    <Panel name="media" title={t('media.title')} source={source}>
      {media.every(({ of }) => sumOf(of) === undefined) ? (
        <Empty>{t('energy.empty')}</Empty>
      ) : (
        <table className={styles.media}>
          <thead>
            <tr>
              <th />
              {media.map(({ id, unit }) => (
                <th key={id}>
                  {t(`media.${id}`)} <small>{unit}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {enterprises.map(({ path, name }, i) => (
              <tr key={path}>
                <th>{name[language]}</th>
                {media.map(({ id, of }) => (
                  <td key={id}>{told(of[i])}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th>{t('media.total')}</th>
              {media.map(({ id, of }) => (
                <td key={id}>{told(sumOf(of))}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      )}
    </Panel>
  )
}
