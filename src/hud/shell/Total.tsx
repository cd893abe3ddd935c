import type { ReactNode } from 'react'
import styles from './Total.module.css'

/** The one figure that stands above a panel's rows. */
export function Total({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <p className={styles.total}>
      <span>{name}</span>
      {children}
    </p>
  )
}
