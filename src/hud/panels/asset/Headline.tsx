import { useTranslation } from 'react-i18next'
import { findKind } from '../../../machines/known.ts'
import { qualityNames } from '../../../model/quality.ts'
import { useSession } from '../../../session/session.ts'
import type { TagReading } from '../../../telemetry/reader.ts'
import { trustName } from '../../marks/TrustMark.tsx'
import styles from './AssetPanel.module.css'
import { labelOf, wordsOf } from './wording.ts'

/** The value that tells most of an asset of this kind, large; nothing while it is not told. */
export function Headline({ kind, tags }: { readonly kind: string; readonly tags: readonly TagReading[] }) {
  const { i18n } = useTranslation()
  const language = useSession((state) => state.language)
  const headline = findKind(kind)?.card.headline
  const tag = tags.find(({ signal }) => signal === headline)
  if (!tag) return null
  const { text, unit } = wordsOf(tag, language, i18n)
  return (
    <p
      className={styles.headline}
      data-quality={qualityNames[tag.quality]}
      data-trust={trustName(tag.quality, tag.provenance)}
    >
      <span>{labelOf(kind, tag.signal, language, i18n)}</span>
      <b>{text}</b>
      {unit && <small>{unit}</small>}
    </p>
  )
}
