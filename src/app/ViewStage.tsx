import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { ViewFailure } from '../hud/opening/ViewFailure.tsx'
import { Boundary } from '../hud/shell/Boundary.tsx'
import type { Park } from './park.ts'
import styles from './ViewStage.module.css'

/** Fetched while the scene loads, so that neither waits for the other. */
const viewModule = import('../view/SceneView.tsx')
const SceneView = lazy(async () => ({ default: (await viewModule).SceneView }))

/** A lost graphics context that is not back by then needs a new canvas, milliseconds. */
const patienceMs = 5000

/** The picture. Where it can't be drawn, it says why and the panels go on. */
export function ViewStage({ park }: { readonly park: Park }) {
  const { scene, reader, now, still, report } = park
  const [unavailable, setUnavailable] = useState(false)
  const [lost, setLost] = useState(false)
  const [attempt, setAttempt] = useState(0)

  const onUnavailable = useCallback(() => {
    setUnavailable(true)
    report('webgl.unavailable', 'WebGL 2', navigator.userAgent)
  }, [report])
  const onContextLost = useCallback(
    (isLost: boolean) => {
      setLost(isLost)
      if (isLost) report('webgl.unavailable', 'WebGL 2', 'context lost')
    },
    [report],
  )
  useEffect(() => {
    if (!lost) return
    const timer = setTimeout(() => {
      setLost(false)
      setAttempt((count) => count + 1)
    }, patienceMs)
    return () => clearTimeout(timer)
  }, [lost])

  if (unavailable) return <ViewFailure reason="noWebgl" />
  return (
    <div className={styles.stage} data-view={scene.id}>
      <Boundary
        key={attempt}
        failed={(error) => report('kind.failed', 'view', error.message)}
        fallback={(error, retry) => <ViewFailure reason="failed" detail={error.message} retry={retry} />}
      >
        <Suspense>
          <SceneView {...{ scene, reader, now, still, onUnavailable, onContextLost }} />
        </Suspense>
      </Boundary>
    </div>
  )
}
