import { memo, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { digitsOfKpi } from '../../format.ts'
import { TrustMark } from '../../marks/TrustMark.tsx'
import { RollingNumber } from '../../shell/RollingNumber.tsx'
import { useAgeText } from '../../shell/useAgeText.ts'
import { useFreshness } from '../../shell/useFreshness.ts'
import { useSampled } from '../../useSampled.ts'
import styles from './KpiPanel.module.css'
import { kpiFacts, kpisOf, type Kpi } from './kpis.ts'

const KpiFigure = memo(function KpiFigure({
  kpi: { id, source, unit, digits, tone },
  value,
}: {
  readonly kpi: Kpi
  readonly value: number | undefined
}) {
  const { t, i18n } = useTranslation()
  const language = useSession((state) => state.language)
  const freshness = useFreshness(source)
  const age = useAgeText()
  const tip = useId()
  const { text, scale } = digitsOfKpi(value, language, digits)
  const named = i18n.exists(`units.${unit}`) ? t(`units.${unit}`) : unit
  return (
    <li
      className={styles.figure}
      data-kpi={id}
      data-stale={freshness?.stale ?? false}
      aria-describedby={tip}
      tabIndex={0}
    >
      <span className={styles.name}>
        {t(`kpi.${id}.name`)}
        {freshness?.trust && <TrustMark trust={freshness.trust} />}
      </span>
      <span className={styles.value} data-tone={value !== undefined && value > 0 ? tone : undefined}>
        <RollingNumber text={text} />
        <small>
          {scale}
          {named}
        </small>
      </span>
      <span id={tip} role="tooltip" className={styles.tip}>
        <b>{t('kpi.how')}</b>
        {t(`kpi.${id}.how`)}
        {freshness?.trust && (
          <small>
            {t(`trust.${freshness.trust}`)}
            {freshness.ageMs !== undefined && ` · ${age(freshness.ageMs)}`}
          </small>
        )}
      </span>
    </li>
  )
})

/** The key figures of the aspect. */
export function KpiPanel() {
  const { t } = useTranslation()
  const { scene, alarms, problems } = useFeed()
  const aspect = useSession((state) => state.aspect)
  const kpis = useMemo(() => kpisOf(aspect), [aspect])
  const values = useSampled((sampler) => {
    const facts = kpiFacts(scene, sampler, alarms, problems().length)
    return kpis.map(({ value }) => value(facts))
  })
  return (
    <ul className={styles.strip} data-panel="kpi" aria-label={t('kpi.title')}>
      {kpis.map((kpi, i) => (
        <KpiFigure key={kpi.id} kpi={kpi} value={values[i]} />
      ))}
    </ul>
  )
}
