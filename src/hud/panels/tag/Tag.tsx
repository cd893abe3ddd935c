import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { type AssetState, assetStateNames } from '../../../model/assetState.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { StateMark } from '../../marks/StateMark.tsx'
import { useSampled } from '../../useSampled.ts'
import { labelOf, wordsOf } from '../asset/wording.ts'
import { headlinesOf } from './headlines.ts'
import styles from './TagPanel.module.css'

/** Name, state and two values of one asset. */
export const Tag = memo(function Tag({ path }: { readonly path: string }) {
  const { t, i18n } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const selected = useSession((state) => state.selection === path)
  const select = useSession((state) => state.select)
  const fly = useSession((state) => state.fly)
  const seen = useSampled(({ reader }) => {
    const slot = reader.slotOf(path)
    const kind = slot === undefined ? undefined : reader.identity(slot)?.kind
    if (slot === undefined || kind === undefined) return undefined
    const texts = headlinesOf(kind, reader.tags(slot)).map((tag) => {
      const { text, unit } = wordsOf(tag, language, i18n)
      return `${labelOf(kind, tag.signal, language, i18n)}\n${text}\n${unit}`
    })
    return { slot, state: (reader.statuses[4 * slot] ?? 0) as AssetState, first: texts[0], second: texts[1] }
  })
  const name = (seen && scene.assets[seen.slot]?.name[language]) ?? path.slice(path.lastIndexOf('/') + 1)
  const state = seen?.state ?? 0
  const isBuilding = seen !== undefined && seen.slot < scene.document.buildings.length
  return (
    <button
      type="button"
      className={styles.tag}
      data-tag={path}
      data-form="hidden"
      data-state={assetStateNames[state]}
      data-selected={selected}
      title={path}
      onClick={() => select(path)}
      onDoubleClick={() => fly({ kind: 'asset', path })}
    >
      <span className={styles.mark}>
        <StateMark state={state} />
      </span>
      <span className={styles.card}>
        <b>
          {!isBuilding && <StateMark state={state} />}
          {name}
          {!isBuilding && <i>{t(`state.${assetStateNames[state]}`)}</i>}
        </b>
        {[seen?.first, seen?.second].map(
          (line) => line !== undefined && <Headline key={line.split('\n')[0]} line={line} />,
        )}
      </span>
    </button>
  )
})

/** @param line label, value and unit, one a line */
function Headline({ line }: { readonly line: string }) {
  const [label, value, unit] = line.split('\n')
  return (
    <span className={styles.value}>
      {label}
      <b>{value}</b>
      <small>{unit}</small>
    </span>
  )
}
