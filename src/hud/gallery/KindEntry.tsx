import { memo } from 'react'
import { useExhibit } from '../../session/exhibit.ts'
import { usePortraits } from '../../session/portraits.ts'
import { useSession } from '../../session/session.ts'
import type { Entry } from './catalogue.ts'
import styles from './KindBrowser.module.css'

/** A kind with its portrait; chosen, it comes onto the turntable. */
export const KindEntry = memo(function KindEntry({ entry }: { readonly entry: Entry }) {
  const { row, definition } = entry
  const { kind, name } = definition
  const language = useSession((state) => state.language)
  const chosen = useExhibit((state) => state.kind === kind)
  const enter = useExhibit((state) => state.enter)
  const portrait = usePortraits((state) => state.taken[kind])
  return (
    <button type="button" className={styles.entry} data-kind={kind} aria-current={chosen} onClick={() => enter(kind)}>
      <span className={styles.portrait}>{portrait !== undefined && <img src={portrait} alt="" />}</span>
      <span className={styles.names}>
        <b>{name[language]}</b>
        <small>{name[language === 'zh' ? 'en' : 'zh']}</small>
      </span>
      {row !== undefined && <i className={styles.row}>{row}</i>}
    </button>
  )
})
