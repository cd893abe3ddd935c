import { useTranslation } from 'react-i18next'
import { assetStateNames, AssetState } from '../../../model/assetState.ts'
import { useSession } from '../../../session/session.ts'
import { formatNumber } from '../../format.ts'
import { StateMark } from '../../marks/StateMark.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { StateBar } from '../../shell/StateBar.tsx'
import { useSampled } from '../../useSampled.ts'
import styles from './FleetPanel.module.css'
import { countStates, fleetGroups, fleetStates } from './countStates.ts'

const source = { groups: fleetGroups, protocol: 'vda5050' }

export function FleetPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const agv = useSampled(({ survey }) => countStates(survey, 'agv'))
  const truck = useSampled(({ survey }) => countStates(survey, 'truck'))
  const fleets = [
    { group: 'agv', counts: agv },
    { group: 'truck', counts: truck },
  ] as const
  const shown = fleetStates.filter((state) => state !== AssetState.unknown || agv[state]! + truck[state]! > 0)
  return (
    <Panel name="fleet" title={t('fleet.title')} source={source}>
      <div className={styles.totals}>
        {fleets.map(({ group, counts }) => (
          <div key={group}>
            <span>{t(`group.${group}`)}</span>
            <b>{formatNumber(sum(counts), language)}</b>
            <StateBar shares={fleetStates.map((state) => ({ name: assetStateNames[state], count: counts[state]! }))} />
          </div>
        ))}
      </div>
      <table className={styles.states}>
        <thead>
          <tr>
            <th>{t('fleet.state')}</th>
            {fleets.map(({ group }) => (
              <th key={group}>{t(`group.${group}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((state) => (
            <tr key={state} data-empty={fleets.every(({ counts }) => counts[state] === 0)}>
              <th>
                <StateMark state={state} />
                {t(`state.${assetStateNames[state]}`)}
              </th>
              {fleets.map(({ group, counts }) => (
                <td key={group} data-alarm={state === AssetState.fault && counts[state]! > 0}>
                  {formatNumber(counts[state]!, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
