import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useLink } from '../../feed.ts'
import { formatClock, formatNumber } from '../../format.ts'
import { trustLetters, TrustShape } from '../../marks/TrustMark.tsx'
import { useAgeText } from '../../shell/useAgeText.ts'
import { useSampled } from '../../useSampled.ts'
import styles from './SourceBadge.module.css'
import { countTrust, sourceTrust } from './sourceTrust.ts'

export function SourceBadge() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const link = useLink()
  const counts = useSampled((sampler) => countTrust(sampler.survey))
  const age = useAgeText()
  const tip = useId()
  const trusts = sourceTrust(link, counts)
  const facts: readonly (readonly [string, string])[] = [
    [t('source.mode'), t(`source.modes.${link.mode}`)],
    [t('source.state'), t(`link.${link.state}`)],
    [t('source.since'), formatClock(link.since)],
    [t('source.broker'), link.broker || t('source.noBroker')],
    [t('source.age'), link.ageMs === null ? '–' : age(link.ageMs)],
    [t('source.reconnects'), String(link.reconnects)],
    [t('source.gaps'), String(link.gaps)],
    ...trusts.map((trust) => [t(`trust.${trust}`), formatNumber(counts[trust], language)] as const),
  ]
  return (
    <div className={styles.source}>
      <button type="button" className={styles.badges} aria-describedby={tip} data-link={link.state}>
        {trusts.length === 0 && <span className={styles.badge}>{t(`link.${link.state}`)}</span>}
        {trusts.map((trust) => (
          <span key={trust} className={styles.badge} data-trust={trust}>
            <TrustShape trust={trust} />
            <b>{trustLetters[trust]}</b>
            {t(`trust.${trust}`)}
            {trusts.length > 1 && <span className={styles.count}>{formatNumber(counts[trust], language)}</span>}
          </span>
        ))}
      </button>
      <dl id={tip} role="tooltip" className={styles.tip}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
