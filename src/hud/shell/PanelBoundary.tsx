import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useFeed } from '../feed.ts'
import { Boundary } from './Boundary.tsx'
import { Panel } from './Panel.tsx'
import styles from './PanelBoundary.module.css'

/** One panel that fails says so in its place, and one that is still on its way leaves its place free; the others go on. */
export function PanelBoundary({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { report } = useFeed()
  return (
    <Boundary
      failed={(error) => report('panel.failed', name, error.message)}
      fallback={(error, retry) => (
        <Panel name={name} title={t('panel.failed')}>
          <p className={styles.reason}>{error.message}</p>
          <button type="button" className={styles.retry} onClick={retry}>
            {t('panel.retry')}
          </button>
        </Panel>
      )}
    >
      <Suspense>{children}</Suspense>
    </Boundary>
  )
}
