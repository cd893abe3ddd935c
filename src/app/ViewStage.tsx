import { lazy, Suspense, useEffect, useState } from 'react'
import { Boundary } from '../hud/shell/Boundary.tsx'
import { ViewFailure } from '../hud/opening/ViewFailure.tsx'
import { probeRenderer } from '../view/quality.ts'
import styles from './ViewStage.module.css'
import type { Park } from './park.ts'

/** Fetched while the scene loads, so that neither waits for the other. */
const viewModule = import('../view/SceneView.tsx')
const SceneView = lazy(async () => ({ default: (await viewModule).SceneView }))

/** The picture. Where it can't be drawn, it says why and the panels go on. */
export function ViewStage({ park }: { readonly park: Park }) {
  const { scene, reader, now, still, report } = park
  const [drawable] = useState(() => probeRenderer() !== undefined)
  useEffect(() => {
    if (!drawable) report('webgl.unavailable', 'WebGL 2', navigator.userAgent)
  }, [drawable, report])
  if (!drawable) return <ViewFailure reason="noWebgl" />
  return (
    <div className={styles.stage} data-view={scene.id}>
      <Boundary
        failed={(error) => report('kind.failed', 'view', error.message)}
        fallback={(error, retry) => <ViewFailure reason="failed" detail={error.message} retry={retry} />}
      >
        <Suspense>
          <SceneView scene={scene} reader={reader} now={now} still={still} />
        </Suspense>
      </Boundary>
    </div>
  )
}
