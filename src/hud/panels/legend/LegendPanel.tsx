import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AssetState } from '../../../model/assetState.ts'
import { useSession } from '../../../session/session.ts'
import { StateMark } from '../../marks/StateMark.tsx'
import { useStageWidth } from '../../shell/useStage.ts'
import { type LegendEntry, legendEntries } from './legendEntries.ts'
import styles from './LegendPanel.module.css'
import { PowerScale } from './PowerScale.tsx'
import { TrafficScale } from './TrafficScale.tsx'

const told = ['running', 'waiting', 'idle', 'charging', 'manual', 'offline', 'warning', 'fault'] as const

/** Width of the window, rem, from which the legend stands open by itself. */
const roomyStage = 150

/** What colours, lines and lights of the picture mean, for the aspect that it is looked at for. */
export function LegendPanel() {
  const { t } = useTranslation()
  const aspect = useSession((state) => state.aspect)
  const roomy = useStageWidth() >= roomyStage
  const [chosen, choose] = useState<boolean>()
  const open = chosen ?? roomy
  const list = useId()
  return (
    <section className={styles.legend} data-panel="legend" aria-label={t('legend.title')}>
      <button type="button" aria-expanded={open} aria-controls={list} onClick={() => choose(!open)}>
        {t('legend.title')}
        <svg viewBox="0 0 12 12" aria-hidden>
          <path d={open ? 'M3 4.5L6 7.5L9 4.5' : 'M3 7.5L6 4.5L9 7.5'} />
        </svg>
      </button>
      {open && (
        <ul id={list}>
          {legendEntries[aspect].map((entry) => (
            <li key={entry}>
              <Entry entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Entry({ entry }: { readonly entry: LegendEntry }) {
  const { t } = useTranslation()
  if (entry === 'traffic') return <TrafficScale />
  if (entry === 'power') return <PowerScale />
  if (entry === 'states') {
    return (
      <span className={styles.states}>
        {told.map((name) => (
          <span key={name}>
            <StateMark state={AssetState[name]} />
            {t(`state.${name}`)}
          </span>
        ))}
      </span>
    )
  }
  return (
    <>
      <span className={styles.swatch} data-entry={entry} aria-hidden />
      {t(`legend.${entry}`)}
    </>
  )
}
