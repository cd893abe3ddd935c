import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatWhole } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import { enterpriseFigures, sumOf } from '../../measures/enterprises.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { Amount } from '../../shell/Amount.tsx'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { Total } from '../../shell/Total.tsx'

const source = { groups: ['other'], protocol: 'uns' } as const

/** Active power of each enterprise by its main meter. */
export function EnergyPanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const enterprises = useMeasured(enterpriseFigures)
  const total = sumOf(enterprises.map(({ activePower }) => activePower))
  const most = Math.max(...enterprises.map(({ activePower }) => activePower ?? 0), 1)
  return (
    <Panel name="energy" title={t('energy.title')} source={source}>
      {total === undefined ? (
        <Empty>{t('energy.empty')}</Empty>
      ) : (
        <>
          <Total name={t('energy.total')}>
            <Amount value={total} unit="kW" />
          </Total>
          <BarList
            bars={enterprises.map(({ path, name, activePower }) => ({
              key: path,
              name: name[language],
              value: activePower === undefined ? '–' : formatWhole(activePower, language),
              unit: 'kW',
              share: (activePower ?? 0) / most,
              ...(activePower === undefined ? { tone: 'quiet' as const } : {}),
              open: () => goTo(scene, { kind: 'enterprise', path }),
            }))}
          />
        </>
      )}
    </Panel>
  )
}
