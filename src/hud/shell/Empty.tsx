import styles from './Empty.module.css'

/** What stands in a panel that has nothing to show, and why. */
export function Empty({ children }: { readonly children: string }) {
  return (
    <p className={styles.empty}>
      <svg viewBox="0 0 16 16" aria-hidden>
        <path d="M2 13.5h12M4.5 10.5v-2M8 10.5v-5M11.5 10.5v-3" />
      </svg>
      {children}
    </p>
  )
}
