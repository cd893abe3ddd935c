import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { formatWhole } from '../../format.ts'
import { Amount } from '../../shell/Amount.tsx'
import { Panel } from '../../shell/Panel.tsx'
import { useSampled } from '../../useSampled.ts'
import { powerByEnterprise } from './powerByEnterprise.ts'
import styles from './EnergyPanel.module.css'

const source = { groups: ['other'], protocol: 'uns' } as const

export function EnergyPanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const powers = useSampled(({ reader }) => powerByEnterprise(scene, reader))
  const known = powers.filter((power) => power !== undefined)
  const most = Math.max(...known, 1)
  return (
    <Panel name="energy" title={t('energy.title')} source={source} shrinks>
      {known.length === 0 ? (
        <p className={styles.empty}>{t('energy.empty')}</p>
      ) : (
        <>
          <p className={styles.total}>
            <span>{t('energy.total')}</span>
            <Amount value={known.reduce((sum, power) => sum + power, 0)} unit="kW" />
          </p>
          <ul className={styles.enterprises}>
            {scene.document.enterprises.map(({ id, name }, i) => (
              <li key={id} data-known={powers[i] !== undefined}>
                <span>{name[language]}</span>
                <b>{powers[i] === undefined ? '–' : formatWhole(powers[i], language)}</b>
                <small>kW</small>
                <i style={{ width: `${(100 * (powers[i] ?? 0)) / most}%` }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
