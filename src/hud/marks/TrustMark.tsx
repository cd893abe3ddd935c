import { useTranslation } from 'react-i18next'
import { Provenance, provenanceNames, type ProvenanceName, Quality } from '../../model/quality.ts'
import styles from './marks.module.css'

export type TrustName = Exclude<ProvenanceName, 'none'> | 'stale'

/** A shape and a letter for each answer to "can I believe this?". In a field of 12 × 12. */
const shapes: Record<TrustName, string> = {
  live: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z',
  simulated: 'M6 .8L10.6 3.4V8.6L6 11.2L1.4 8.6V3.4z',
  replay: 'M6 2.2v7.6L.8 6zM11.2 2.2v7.6L6 6z',
  stale: 'M1.4 1.4h9.2v9.2H1.4z',
}
export const trustLetters: Record<TrustName, string> = { live: 'L', simulated: 'S', replay: 'R', stale: 'X' }

/** Undefined where nothing was told that one could trust. */
export function trustName(quality: Quality, provenance: Provenance): TrustName | undefined {
  if (provenance === Provenance.none) return undefined
  return quality >= Quality.stale ? 'stale' : provenanceNames[provenance]
}

export function TrustShape({ trust }: { readonly trust: TrustName }) {
  return (
    <svg className={styles.trustShape} viewBox="0 0 12 12" data-trust={trust} aria-hidden>
      <path d={shapes[trust]} />
    </svg>
  )
}

/** The small form, for the corner of a panel or one value: shape and letter, the word as its title. */
export function TrustMark({ trust }: { readonly trust: TrustName | undefined }) {
  const { t } = useTranslation()
  if (trust === undefined) return null
  return (
    <span className={styles.trust} data-trust={trust} title={t(`trust.${trust}`)}>
      <TrustShape trust={trust} />
      {trustLetters[trust]}
    </span>
  )
}
