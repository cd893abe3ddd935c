import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatDigits, formatWhole } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import { lineFigures } from '../../measures/lines.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'

const source = { groups: ['machine'], protocol: 'sparkplug' } as const

/** Quality ratio (ISO 22400: good by produced quantity) of each enterprise, over the counters of its machines. */
export function YieldPanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const lines = useMeasured(lineFigures)
  const enterprises = scene.document.enterprises.flatMap(({ id, name }) => {
    const path = `${scene.id}/${id}`
    const own = lines.filter((line) => line.path.startsWith(`${path}/`))
    const processed = own.reduce((sum, line) => sum + line.processed, 0)
    const defective = own.reduce((sum, line) => sum + line.defective, 0)
    return processed > 0 ? [{ path, name, processed, defective }] : []
  })
  return (
    <Panel name="yield" title={t('yield.title')} source={source}>
      {enterprises.length === 0 ? (
        <Empty>{t('yield.empty')}</Empty>
      ) : (
        <BarList
          bars={enterprises.map(({ path, name, processed, defective }) => ({
            key: path,
            name: name[language],
            note: t('yield.defective', { value: formatWhole(defective, language) }),
            value: formatDigits((100 * (processed - defective)) / processed, language, 2),
            unit: '%',
            open: () => goTo(scene, { kind: 'enterprise', path }),
          }))}
        />
      )}
    </Panel>
  )
}
