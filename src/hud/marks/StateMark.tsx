import { assetStateNames, type AssetState, type AssetStateName } from '../../model/assetState.ts'
import styles from './marks.module.css'

/** A shape for each state, so that no state is told by colour alone. In a field of 12 × 12. */
const shapes: Record<AssetStateName, string> = {
  unknown: 'M4 4.2a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1V8M6 9.6v1',
  offline: 'M3 3l6 6M9 3l-6 6',
  idle: 'M6 2.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 1 0 0-6.8z',
  running: 'M3.4 2v8l6.8-4z',
  waiting: 'M3.2 2.4h2v7.2h-2zM6.8 2.4h2v7.2h-2z',
  charging: 'M7 1L2.6 7h2.8L4.8 11L9.4 5H6.4z',
  manual: 'M2.4 2.4h7.2v7.2H2.4zM4.6 4.6v2.8h2.8V4.6z',
  warning: 'M6 1l5 5l-5 5l-5-5z',
  fault: 'M6 1.2L11.2 10.4H.8z',
}

const outlined: ReadonlySet<AssetStateName> = new Set(['unknown', 'offline', 'idle'])

export function StateMark({ state }: { readonly state: AssetState }) {
  const name = assetStateNames[state]
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" data-state={name} data-outlined={outlined.has(name)} aria-hidden>
      <path d={shapes[name]} fillRule="evenodd" />
    </svg>
  )
}
