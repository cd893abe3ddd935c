import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { digitsFor, formatDigits } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import { enterpriseFigures } from '../../measures/enterprises.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'

const source = { groups: ['other'], protocol: 'uns' } as const

/** Energy for one piece: what the meter counted today by what was made today, where both are told. */
export function IntensityPanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const enterprises = useMeasured(enterpriseFigures).flatMap(({ path, name, energyToday, outputToday }) =>
    energyToday !== undefined && outputToday ? [{ path, name, intensity: energyToday / outputToday }] : [],
  )
  const most = Math.max(...enterprises.map(({ intensity }) => intensity))
  return (
    <Panel name="intensity" title={t('intensity.title')} source={source}>
      {enterprises.length === 0 ? (
        <Empty>{t('intensity.empty')}</Empty>
      ) : (
        <BarList
          bars={enterprises.map(({ path, name, intensity }) => ({
            key: path,
            name: name[language],
            value: formatDigits(intensity, language, digitsFor(intensity, '')),
            unit: t('units.kwhPerPiece'),
            share: intensity / most,
            open: () => goTo(scene, { kind: 'enterprise', path }),
          }))}
        />
      )}
    </Panel>
  )
}
