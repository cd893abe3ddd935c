import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './CopyButton.module.css'

/** How long the button says that it has copied, milliseconds. */
const confirmation = 1500

export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), confirmation)
  }
  const label = t(copied ? 'copy.done' : 'copy.do')
  return (
    <button
      type="button"
      className={styles.copy}
      title={label}
      aria-label={label}
      onClick={() => void copy().catch(() => {})}
    >
      <svg viewBox="0 0 12 12" aria-hidden>
        <path d={copied ? 'M2 6.5l2.8 2.8L10 3' : 'M4 4V1.5h6.5V8H8M1.5 4H8v6.5H1.5z'} />
      </svg>
    </button>
  )
}
