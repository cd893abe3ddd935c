import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useLink } from '../../feed.ts'
import { formatWhole } from '../../format.ts'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { useAgeText } from '../../shell/useAgeText.ts'

/** How each binding of the plant is doing. */
export function FeedsPanel() {
  const { t } = useTranslation()
  const age = useAgeText()
  const language = useSession((state) => state.language)
  const { bindings } = useLink()
  return (
    <Panel name="feeds" title={t('feeds.title')}>
      {bindings.length === 0 ? (
        <Empty>{t('feeds.empty')}</Empty>
      ) : (
        <BarList
          bars={bindings.map(({ binding, protocol, ageMs, received, bad }) => ({
            key: binding,
            name: t(`feeds.protocols.${protocol}`, { defaultValue: protocol }),
            note: ageMs === null ? t('feeds.silent') : age(ageMs),
            value: bad > 0 ? t('feeds.bad', { value: formatWhole(bad, language) }) : formatWhole(received, language),
            unit: t('units.messages'),
            ...(bad > 0 ? { tone: 'alarm' as const } : {}),
          }))}
        />
      )}
    </Panel>
  )
}
