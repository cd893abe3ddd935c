import { useDeferredValue, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useExhibit } from '../../session/exhibit.ts'
import { useSession } from '../../session/session.ts'
import { type Stage, findIn } from './catalogue.ts'
import { useSpelling } from '../useSpelling.ts'
import styles from './KindBrowser.module.css'
import { KindEntry } from './KindEntry.tsx'
import { useWantedPortraits } from './useWantedPortraits.ts'

interface KindBrowserProps {
  readonly stages: readonly Stage[]
  readonly kinds: number
}

/** All kinds by industry and stage, narrowed by what is typed. */
export function KindBrowser({ stages, kinds }: KindBrowserProps) {
  const { t } = useTranslation('gallery')
  const language = useSession((state) => state.language)
  const search = useExhibit((state) => state.search)
  const find = useExhibit((state) => state.find)
  const enter = useExhibit((state) => state.enter)
  const deferred = useDeferredValue(search)
  const spells = useSpelling(search !== '')
  const found = useMemo(() => findIn(stages, deferred, spells), [stages, deferred, spells])
  const list = useRef<HTMLDivElement>(null)
  useWantedPortraits(list, found)
  const rows = stages.reduce((sum, { entries }) => sum + new Set(entries.flatMap(({ row }) => row ?? [])).size, 0)
  const industries = [...new Map(stages.map(({ industry }) => [industry.zh, industry])).values()]
  return (
    <aside className={styles.browser} data-panel="kinds">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const first = found[0]?.entries[0]
          if (first) enter(first.definition.kind)
        }}
      >
        <input
          type="search"
          className={styles.search}
          value={search}
          placeholder={t('search')}
          aria-label={t('search')}
          onChange={({ target }) => find(target.value)}
        />
      </form>
      <nav className={styles.industries}>
        {industries.map((industry) => (
          <button
            key={industry.zh}
            type="button"
            onClick={() => list.current?.querySelector(`[data-industry="${industry.zh}"]`)?.scrollIntoView()}
          >
            {language === 'zh' ? industry.zh : industry.en.split(' and ')[0]}
          </button>
        ))}
      </nav>
      <div ref={list} className={styles.list} data-scrolls>
        {found.map((stage, i) => (
          <section key={`${stage.industry.zh} ${stage.stage.zh}`}>
            <h3
              className={styles.stage}
              {...(found[i - 1]?.industry.zh === stage.industry.zh ? {} : { 'data-industry': stage.industry.zh })}
            >
              <b>{stage.industry[language]}</b>
              {stage.stage !== stage.industry && stage.stage[language]}
            </h3>
            {stage.entries.map((entry) => (
              <KindEntry key={`${entry.row} ${entry.definition.kind}`} entry={entry} />
            ))}
          </section>
        ))}
        {found.length === 0 && <p className={styles.none}>{t('none')}</p>}
      </div>
      <p className={styles.count}>{t('count', { kinds, rows })}</p>
    </aside>
  )
}
