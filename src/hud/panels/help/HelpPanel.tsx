import { useTranslation } from 'react-i18next'
import { useSession } from '../../../session/session.ts'
import styles from './HelpPanel.module.css'

const keys = [
  ['1…9', 'viewpoint'],
  ['B', 'bookmark'],
  ['← ↑ ↓ →', 'turn'],
  ['W A S D', 'move'],
  ['+ −', 'zoom'],
  ['F', 'follow'],
  ['C', 'chase'],
  ['G', 'walk'],
  ['/', 'search'],
  ['Esc', 'back'],
  ['H', 'panels'],
  ['L', 'language'],
  ['?', 'help'],
] as const
const gestures = ['select', 'visit', 'follow', 'orbit', 'pan', 'zoom'] as const
/** What keys and the pointer do while one is on foot. */
const onFoot = ['step', 'hurry', 'look'] as const

export function HelpPanel() {
  const { t } = useTranslation()
  const openHelp = useSession((state) => state.openHelp)
  return (
    <div className={styles.help} role="dialog" aria-label={t('help.title')} data-panel="help">
      <header>
        <h2>{t('help.title')}</h2>
        <button type="button" aria-label={t('help.close')} onClick={() => openHelp(false)}>
          ×
        </button>
      </header>
      <dl>
        {keys.map(([key, action]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`help.keys.${action}`)}</dd>
          </div>
        ))}
        {gestures.map((gesture) => (
          <div key={gesture}>
            <dt>{t(`help.gestures.${gesture}.how`)}</dt>
            <dd>{t(`help.gestures.${gesture}.what`)}</dd>
          </div>
        ))}
        {onFoot.map((gesture) => (
          <div key={gesture}>
            <dt>{t(`help.onFoot.${gesture}.how`)}</dt>
            <dd>{t(`help.onFoot.${gesture}.what`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
