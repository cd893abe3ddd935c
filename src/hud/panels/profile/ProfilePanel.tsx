import { useTranslation } from 'react-i18next'
import { hourOf } from '../../format.ts'
import { enterpriseFigures, hourlyFigures, sumOf } from '../../measures/enterprises.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { Amount } from '../../shell/Amount.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { HourBars } from '../../shell/HourBars.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { Total } from '../../shell/Total.tsx'
import { useSampled } from '../../useSampled.ts'

const source = { groups: ['other'], protocol: 'uns' } as const

/** Electricity by hour of the day, from the registers of the main meters. */
export function ProfilePanel() {
  const { t } = useTranslation()
  const { energy } = useMeasured(hourlyFigures)
  const hour = useSampled(({ reader }) => hourOf(reader.time))
  const total = sumOf(useMeasured(enterpriseFigures).map(({ energyToday }) => energyToday))
  return (
    <Panel name="profile" title={t('profile.title')} source={source} grows>
      {total === undefined ? (
        <Empty>{t('profile.empty')}</Empty>
      ) : (
        <>
          <Total name={t('profile.total')}>
            <Amount value={total} unit="kWh" />
          </Total>
          <HourBars values={energy} hour={hour} unit="kWh" />
        </>
      )}
    </Panel>
  )
}
