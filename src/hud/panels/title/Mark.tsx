import styles from './TitlePanel.module.css'

/** Two ridges over a river bend: the land that the parks stand on. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden>
      <path d="M2 19L10 7l5 7l4-5l11 10" />
      <path d="M3 25c5-3 9-3 13 0s8 3 13 0" data-river />
    </svg>
  )
}
