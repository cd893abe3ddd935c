import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { scopes } from '../../../scene/schema.ts'
import { levelsTo } from '../../../scene/levels.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { climb, goTo } from '../../goTo.ts'
import styles from './TrailPanel.module.css'

/** The way from the city to what is selected; each step leads back to itself. */
export function TrailPanel() {
  const { t } = useTranslation()
  const { scene, scenes } = useFeed()
  const language = useSession((state) => state.language)
  const selection = useSession((state) => state.selection)
  const enterScene = useSession((state) => state.enterScene)
  const [cityOpen, openCity] = useState(false)
  const levels = levelsTo(scene, selection)
  return (
    <nav className={styles.trail} data-panel="trail" aria-label={t('trail.title')}>
      {levels.length > 1 && (
        <button type="button" className={styles.back} title={t('trail.back')} onClick={() => climb(scene)}>
          <svg viewBox="0 0 12 12" aria-hidden>
            <path d="M7.5 2L3.5 6L7.5 10" />
          </svg>
          {t('asset.back')}
        </button>
      )}
      <ol>
        <li>
          <button type="button" aria-expanded={cityOpen} onClick={() => openCity(!cityOpen)}>
            {t('trail.city')}
          </button>
          {cityOpen && (
            <div className={styles.scenes}>
              {scopes
                .map((scope) => ({ scope, choices: scenes.filter((choice) => choice.scope === scope) }))
                .filter(({ choices }) => choices.length > 0)
                .map(({ scope, choices }) => (
                  <section key={scope}>
                    <h3 id={`scenes-${scope}`}>{t(`trail.${scope}`)}</h3>
                    <ul aria-labelledby={`scenes-${scope}`}>
                      {choices.map(({ id, name }) => (
                        <li key={id}>
                          <button
                            type="button"
                            aria-current={id === scene.id}
                            onClick={() => {
                              openCity(false)
                              if (id !== scene.id) enterScene(id)
                            }}
                          >
                            {name[language]}
                          </button>
                        </li>
                      ))}
                    </ul>
                  </section>
                ))}
            </div>
          )}
        </li>
        {levels.map((level, i) => (
          <li key={level.path}>
            <button
              type="button"
              aria-current={i === levels.length - 1 ? 'location' : undefined}
              title={level.name[language]}
              onClick={() => goTo(scene, level)}
            >
              {level.name[language]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
