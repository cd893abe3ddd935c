import { useTranslation } from 'react-i18next'
import { Quality, qualityOf } from '../../../model/quality.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatWhole } from '../../format.ts'
import { goTo } from '../../goTo.ts'
import type { Measure } from '../../measures/measured.ts'
import { useMeasured } from '../../measures/useMeasured.ts'
import type { SlotEntry } from '../../slotIndex.ts'
import { Amount } from '../../shell/Amount.tsx'
import { BarList } from '../../shell/BarList.tsx'
import { Empty } from '../../shell/Empty.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { Total } from '../../shell/Total.tsx'
import { useAgeText } from '../../shell/useAgeText.ts'

const source = { groups: ['agv', 'truck', 'machine', 'other'], protocol: '' } as const
const mostShown = 12

interface SilentAssets {
  readonly count: number
  readonly shown: readonly { readonly asset: SlotEntry; readonly ageMs: number }[]
}

/** Assets that no longer follow the plant, with the time since their last value. */
const silentAssets: Measure<SilentAssets> = (_scene, { reader, slots }) => {
  const silent: SlotEntry[] = []
  for (let slot = 0; slot < reader.assetCount; slot++) {
    const entry = slots.entry(slot)
    if (entry && entry.group !== 'building' && qualityOf(reader.statuses[4 * slot + 1]!) >= Quality.stale)
      silent.push(entry)
  }
  const shown = silent.slice(0, mostShown).map((asset) => ({ asset, ageMs: reader.asset(asset.slot).ageMs }))
  return { count: silent.length, shown }
}

export function StalePanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const age = useAgeText()
  const language = useSession((state) => state.language)
  const { count, shown } = useMeasured(silentAssets)
  return (
    <Panel name="stale" title={t('stale.title')} source={source}>
      {count === 0 ? (
        <Empty>{t('stale.empty')}</Empty>
      ) : (
        <>
          <Total name={t('stale.count')}>
            <Amount value={count} unit="" />
          </Total>
          <BarList
            bars={shown.map(({ asset: { path, label, group }, ageMs }) => ({
              key: path,
              name: label,
              note: group === 'machine' ? t('machines.title') : t(`group.${group}`),
              value: Number.isFinite(ageMs) ? age(ageMs) : '–',
              open: () => goTo(scene, { kind: 'asset', path }),
            }))}
          />
          {count > shown.length && (
            <small>{t('stale.more', { value: formatWhole(count - shown.length, language) })}</small>
          )}
        </>
      )}
    </Panel>
  )
}
