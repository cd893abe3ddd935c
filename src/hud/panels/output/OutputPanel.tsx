import { useTranslation } from 'react-i18next'
import { enterpriseFigures, hourlyFigures, sumOf } from '../../measures/enterprises.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { hourOf } from '../../format.ts'
import { Amount } from '../../shell/Amount.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { HourBars } from '../../shell/HourBars.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { Total } from '../../shell/Total.tsx'
import { useSampled } from '../../useSampled.ts'

const source = { groups: ['other'], protocol: 'uns' } as const

/** Pieces by hour of the day, of all enterprises that count them. */
export function OutputPanel() {
  const { t } = useTranslation()
  const { output } = useMeasured(hourlyFigures)
  const hour = useSampled(({ reader }) => hourOf(reader.time))
  const total = sumOf(useMeasured(enterpriseFigures).map(({ outputToday }) => outputToday))
  return (
    <Panel name="output" title={t('output.title')} source={source} grows>
      {total === undefined ? (
        <Empty>{t('output.empty')}</Empty>
      ) : (
        <>
          <Total name={t('output.total')}>
            <Amount value={total} unit={t('units.pieces')} />
          </Total>
          <HourBars values={output} hour={hour} unit={t('units.piecesPerHour')} />
        </>
      )}
    </Panel>
  )
}
