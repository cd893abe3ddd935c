import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { formatDigits, formatWhole } from '../../format.ts'
import { enterpriseFigures } from '../../measures/enterprises.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import styles from './OrdersPanel.module.css'

const source = { groups: ['other'], protocol: 'uns' } as const

/** What planning says of each enterprise that has a board. */
export function OrdersPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const boards = useMeasured(enterpriseFigures).filter(({ ordersOpen }) => ordersOpen !== undefined)
  const whole = (value: number | undefined) => (value === undefined ? '–' : formatWhole(value, language))
  return (
    <Panel name="orders" title={t('orders.title')} source={source}>
      {boards.length === 0 ? (
        <Empty>{t('orders.empty')}</Empty>
      ) : (
        <table className={styles.orders}>
          <thead>
            <tr>
              <th />
              <th>{t('orders.open')}</th>
              <th>{t('orders.output')}</th>
              <th>{t('orders.wip')}</th>
              <th>{t('orders.onTime')}</th>
            </tr>
          </thead>
          <tbody>
            {boards.map(({ path, name, ordersOpen, outputToday, wip, onTimeRate }) => (
              <tr key={path}>
                <th title={name[language]}>{name[language]}</th>
                <td>{whole(ordersOpen)}</td>
                <td>{whole(outputToday)}</td>
                <td>{whole(wip)}</td>
                <td>
                  {onTimeRate === undefined ? '–' : formatDigits(onTimeRate, language, 1)}
                  <small>%</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
