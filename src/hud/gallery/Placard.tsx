import { useTranslation } from 'react-i18next'
import type { KindDefinition } from '../../machines/definition.ts'
import { bodySize, completeParams } from '../../machines/params.ts'
import { useExhibit } from '../../session/exhibit.ts'
import { useSession } from '../../session/session.ts'
import { formatDigits } from '../format.ts'
import type { Stage } from './catalogue.ts'
import styles from './Placard.module.css'

interface PlacardProps {
  readonly definition: KindDefinition
  readonly stages: readonly Stage[]
}

/** What stands under a machine in an exhibition: its name, its measures, and what the plan calls it. */
export function Placard({ definition, stages }: PlacardProps) {
  const { t } = useTranslation('gallery')
  const language = useSession((state) => state.language)
  const params = useExhibit((state) => state.params)
  const spinning = useExhibit((state) => state.spinning && state.at === undefined)
  const spin = useExhibit((state) => state.spin)
  const { name, joints } = definition
  const [length, width, height] = bodySize(definition, completeParams(definition, params)).map((metres) =>
    formatDigits(metres, language, 2),
  )
  return (
    <div className={styles.placard}>
      <h2>{name[language]}</h2>
      <p className={styles.other}>{name[language === 'zh' ? 'en' : 'zh']}</p>
      <p className={styles.measures}>
        <span>
          {t('size')} <b>{t('sizeText', { length, width, height })}</b>
        </span>
        <span>
          {t('joints')} <b>{joints.length}</b>
        </span>
        <button type="button" aria-pressed={spinning} onClick={() => spin(!spinning)}>
          {t('spin')}
        </button>
        <small>{t('hint')}</small>
      </p>
      <ul className={styles.rows} aria-label={t('planSays')}>
        {stages.flatMap(({ industry, stage, entries }) =>
          entries
            .filter((entry) => entry.row !== undefined && entry.definition === definition)
            .map(({ row, words }) => (
              <li key={row}>
                <i>{row}</i>
                <span>
                  {industry[language]} · {stage[language]}
                </span>
                <b>{words.zh}</b>
                <small>{words.en}</small>
              </li>
            )),
        )}
      </ul>
    </div>
  )
}
