import { useTranslation } from 'react-i18next'
import type { AssetState } from '../../../model/assetState.ts'
import { assetStateNames } from '../../../model/assetState.ts'
import type { Building } from '../../../scene/schema.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatNumber } from '../../format.ts'
import { StateMark } from '../../marks/StateMark.tsx'
import { StateBar } from '../../shell/StateBar.tsx'
import { useSampled } from '../../useSampled.ts'
import { fleetStates } from '../fleet/countStates.ts'
import styles from './AssetPanel.module.css'
import { countMachines, metersOf } from './building.ts'
import { valueRows } from './ValueRow.tsx'

export function BuildingCard({ building }: { readonly building: Building }) {
  const { t } = useTranslation()
  const { scene, reader } = useFeed()
  const language = useSession((state) => state.language)
  const counts = useSampled((sampler) => countMachines(scene, sampler.reader, building.id))
  const meters = useSampled(({ slots }) => metersOf(slots, scene.id, building.enterprise ?? ''))
  useSampled(({ tick }) => tick)
  const enterprise = scene.document.enterprises.find(({ id }) => id === building.enterprise)
  const machines = counts.reduce((sum, count) => sum + count, 0)
  return (
    <>
      <dl className={styles.facts}>
        {enterprise && <dd>{enterprise.name[language]}</dd>}
        {enterprise && <dd>{enterprise.product[language]}</dd>}
        <dd>{t('building.floors', { count: building.floors })}</dd>
        <dd>{t('building.height', { value: formatNumber(building.height, language) })}</dd>
      </dl>
      {machines > 0 && (
        <section>
          <h3 className={styles.subheading}>
            {t('building.machines')}
            <b>{formatNumber(machines, language)}</b>
          </h3>
          <StateBar shares={fleetStates.map((state) => ({ name: assetStateNames[state], count: counts[state]! }))} />
          <ul className={styles.counts}>
            {fleetStates.map(
              (state: AssetState) =>
                counts[state]! > 0 && (
                  <li key={state}>
                    <StateMark state={state} />
                    {t(`state.${assetStateNames[state]}`)}
                    <b>{formatNumber(counts[state]!, language)}</b>
                  </li>
                ),
            )}
          </ul>
        </section>
      )}
      {meters.map(({ slot, path }) => (
        <section key={path}>
          <h3 className={styles.subheading}>
            {t('building.enterprise')}
            <code>{path.split('/').slice(2).join('/')}</code>
          </h3>
          <table className={styles.values}>
            <tbody>{valueRows(reader.tags(slot), '')}</tbody>
          </table>
        </section>
      ))}
    </>
  )
}
