import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatClock, formatWhole } from '../../format.ts'
import { trendLength } from '../../measures/powerTrend.ts'
import { Amount } from '../../shell/Amount.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { Sparkline } from '../../shell/Sparkline.tsx'
import { Total } from '../../shell/Total.tsx'
import { useSampled } from '../../useSampled.ts'

const source = { groups: ['other'], protocol: 'uns' } as const
/** Fewer values than this are no trend yet. */
const fewest = 10

/** The power of all main meters over the last ten minutes, as far as this page has seen them. */
export function TrendPanel() {
  const { t } = useTranslation()
  const { power } = useFeed()
  const language = useSession((state) => state.language)
  const values = useSampled(() => power.values)
  return (
    <Panel name="trend" title={t('trend.title')} source={source} grows>
      {values.length < fewest ? (
        <Empty>{t('trend.empty')}</Empty>
      ) : (
        <>
          <Total name={t('trend.since', { time: formatClock(power.from) })}>
            <Amount value={values.at(-1)!} unit="kW" />
          </Total>
          <Sparkline
            values={values}
            length={Math.max(60, Math.min(trendLength, values.length))}
            label={(value) => `${formatWhole(value, language)} kW`}
          />
        </>
      )}
    </Panel>
  )
}
