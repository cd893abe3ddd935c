import { lazy, Suspense } from 'react'
import { ViewFailure } from '../hud/opening/ViewFailure.tsx'
import { Boundary } from '../hud/shell/Boundary.tsx'
import type { Park } from './park.ts'
import { useRecovery } from './useRecovery.ts'
import styles from './ViewStage.module.css'

/** Fetched while the scene loads, so that neither waits for the other. */
const viewModule = import('../view/SceneView.tsx')
const SceneView = lazy(async () => ({ default: (await viewModule).SceneView }))

/** The picture. Where it can't be drawn, it says why and the panels go on. */
export function ViewStage({ park }: { readonly park: Park }) {
  const { scene, reader, record, own, now, still, report } = park
  const { attempt, failure, onPicture, onUnavailable } = useRecovery(report)
  if (failure) return <ViewFailure {...failure} {...(failure.reason === 'lost' ? { retry: reopen } : {})} />
  return (
    <div className={styles.stage} data-view={scene.id}>
      <Boundary
        key={attempt}
        failed={(error) => report('kind.failed', 'view', error.message)}
        fallback={(error, retry) => <ViewFailure reason="failed" detail={error.message} retry={retry} />}
      >
        <Suspense>
          <SceneView {...{ scene, reader, record, own, now, still, onUnavailable, onPicture }} />
        </Suspense>
      </Boundary>
    </div>
  )
}

function reopen(): void {
  location.reload()
}
