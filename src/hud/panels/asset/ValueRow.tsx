import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Quality, qualityNames } from '../../../model/quality.ts'
import { useSession } from '../../../session/session.ts'
import type { TagReading } from '../../../telemetry/reader.ts'
import { trustName } from '../../marks/TrustMark.tsx'
import { useAgeText } from '../../shell/useAgeText.ts'
import styles from './AssetPanel.module.css'
import { labelOf, wordsOf } from './wording.ts'

interface ValueRowProps extends TagReading {
  readonly kind: string
}

/** One value of an asset. It renders again only when something that it shows has changed. */
export const ValueRow = memo(function ValueRow({ kind, ...tag }: ValueRowProps) {
  const { t, i18n } = useTranslation()
  const language = useSession((state) => state.language)
  const age = useAgeText()
  const { text, unit, words } = wordsOf(tag, language, i18n)
  const quality = qualityNames[tag.quality]
  return (
    <tr data-quality={quality} data-trust={trustName(tag.quality, tag.provenance)}>
      <th title={tag.signal}>{labelOf(kind, tag.signal, language, i18n)}</th>
      <td>
        <b data-words={words}>{text}</b>
        {unit && <small>{unit}</small>}
      </td>
      <td className={styles.age} title={t(`quality.${quality}`)}>
        {tag.quality !== Quality.good && <i>{t(`quality.${quality}`)}</i>}
        {age(tag.ageMs)}
      </td>
    </tr>
  )
})

/** Rows for readings, with ages in the whole seconds that are shown. */
export function valueRows(tags: readonly TagReading[], kind: string) {
  return tags.map((tag) => (
    <ValueRow key={tag.signal} {...tag} kind={kind} ageMs={Math.floor(tag.ageMs / 1000) * 1000} />
  ))
}
