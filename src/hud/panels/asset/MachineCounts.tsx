import { useTranslation } from 'react-i18next'
import { assetStateNames } from '../../../model/assetState.ts'
import { useSession } from '../../../session/session.ts'
import { formatNumber } from '../../format.ts'
import { StateMark } from '../../marks/StateMark.tsx'
import { StateBar } from '../../shell/StateBar.tsx'
import { fleetStates } from '../fleet/countStates.ts'
import styles from './AssetPanel.module.css'

/** Machines by `AssetState`; nothing where there are none. */
export function MachineCounts({ counts }: { readonly counts: readonly number[] }) {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const machines = counts.reduce((sum, count) => sum + count, 0)
  if (machines === 0) return null
  return (
    <section>
      <h3 className={styles.subheading}>
        {t('building.machines')}
        <b>{formatNumber(machines, language)}</b>
      </h3>
      <StateBar shares={fleetStates.map((state) => ({ name: assetStateNames[state], count: counts[state]! }))} />
      <ul className={styles.counts}>
        {fleetStates.map(
          (state) =>
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
  )
}
