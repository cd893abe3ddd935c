import { useTranslation } from 'react-i18next'
import type { KindDefinition } from '../../machines/definition.ts'
import { assetStateNames } from '../../model/assetState.ts'
import { assetStateOfPackml, type PackmlState, packmlStates } from '../../model/packml.ts'
import { looks, useExhibit } from '../../session/exhibit.ts'
import { StateMark } from '../marks/StateMark.tsx'
import { TrustShape } from '../marks/TrustMark.tsx'
import { Panel } from '../shell/Panel.tsx'
import styles from './controls.module.css'

const states: readonly PackmlState[] = ['Execute', 'Idle', 'Held', 'Suspended', 'Stopped', 'Aborted']
/** Vehicles have no PackML: one state each of those that they share with machines. */
const vehicleStates: readonly PackmlState[] = ['Execute', 'Idle', 'Held', 'Stopped', 'Aborted', 'Undefined']

/** What the machine does, and how far what it tells can be trusted. */
export function ConditionPanel({ definition }: { readonly definition: KindDefinition }) {
  const { t } = useTranslation()
  const { t: own } = useTranslation('gallery')
  const state = useExhibit((exhibit) => exhibit.state)
  const look = useExhibit((exhibit) => exhibit.look)
  const choose = useExhibit((exhibit) => exhibit.choose)
  const vehicle = definition.mobility === 'vehicle'
  const condensed = (name: PackmlState) => assetStateOfPackml(packmlStates.indexOf(name))
  return (
    <Panel name="gallery-condition" title={own('condition')} fixed>
      <div className={styles.choices} role="radiogroup" aria-label={own('state')} data-columns="3">
        {(vehicle ? vehicleStates : states).map((name) => (
          <button
            key={name}
            type="button"
            role="radio"
            aria-checked={name === state}
            data-choice={name}
            onClick={() => choose({ state: name })}
          >
            <StateMark state={condensed(name)} />
            {vehicle ? t(`state.${assetStateNames[condensed(name)]}`) : t(`packml.${name}`)}
          </button>
        ))}
      </div>
      <div className={styles.choices} role="radiogroup" aria-label={own('look')} data-columns="3">
        {looks.map((name) => (
          <button
            key={name}
            type="button"
            role="radio"
            aria-checked={name === look}
            data-choice={name}
            onClick={() => choose({ look: name })}
          >
            <TrustShape trust={name} />
            {t(`trust.${name}`)}
          </button>
        ))}
      </div>
    </Panel>
  )
}
