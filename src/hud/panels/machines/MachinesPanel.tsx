import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { formatNumber } from '../../format.ts'
import { packmlGroups } from '../../packmlGroups.ts'
import { Panel } from '../../shell/Panel.tsx'
import { StateBar } from '../../shell/StateBar.tsx'
import { useSampled } from '../../useSampled.ts'
import { PackmlMark } from './PackmlMark.tsx'
import styles from './MachinesPanel.module.css'

const source = { groups: ['machine'], protocol: 'sparkplug' } as const

export function MachinesPanel() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const counts = useSampled(({ survey }) => Array.from(survey.packml))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const shares = packmlGroups.map((name, i) => ({ name, count: counts[i]! }))
  const shown = shares.filter(({ name, count }) => name !== 'unknown' || count > 0)
  return (
    <Panel name="machines" title={t('machines.title')} source={source}>
      <div className={styles.total}>
        <span>{t('machines.inExecute')}</span>
        <b>
          {formatNumber(counts[0]!, language)}
          <small> / {formatNumber(total, language)}</small>
        </b>
        <StateBar shares={shares} />
      </div>
      <ul className={styles.groups}>
        {shown.map(({ name, count }) => (
          <li key={name} data-empty={count === 0} title={t(`packmlGroup.${name}.meaning`)}>
            <PackmlMark group={name} />
            {t(`packmlGroup.${name}.name`)}
            <b data-alarm={name === 'aborted' && count > 0}>{formatNumber(count, language)}</b>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
