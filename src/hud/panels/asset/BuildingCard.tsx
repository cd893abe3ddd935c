import { useTranslation } from 'react-i18next'
import type { Building } from '../../../scene/schema.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatNumber } from '../../format.ts'
import { useSampled } from '../../useSampled.ts'
import styles from './AssetPanel.module.css'
import { countMachines, metersOf } from './building.ts'
import { MachineCounts } from './MachineCounts.tsx'
import { MeterValues } from './MeterValues.tsx'

export function BuildingCard({ building }: { readonly building: Building }) {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const counts = useSampled((sampler) => countMachines(scene, sampler.reader, building.id))
  const meters = useSampled(({ slots }) => metersOf(slots, `${scene.id}/${building.enterprise ?? ''}`))
  const enterprise = scene.document.enterprises.find(({ id }) => id === building.enterprise)
  return (
    <>
      <dl className={styles.facts}>
        {enterprise && <dd>{enterprise.name[language]}</dd>}
        {enterprise && <dd>{enterprise.product[language]}</dd>}
        <dd>{t('building.floors', { count: building.floors })}</dd>
        <dd>{t('building.height', { value: formatNumber(building.height, language) })}</dd>
      </dl>
      <MachineCounts counts={counts} />
      <MeterValues meters={meters} />
    </>
  )
}
