import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { WebGLRenderer } from 'three'
import type { Stage } from './stage.ts'

interface ContextWatchProps {
  readonly stage: Pick<Stage, 'restore'>
  readonly onLost: () => void
}

/**
 * Waits for a lost graphics context to come back and makes again what three.js can't know to be gone: what was drawn on the
 * graphics chip once and is only read since. What has its bytes in memory, three.js uploads by itself.
 */
export function ContextWatch({ stage, onLost }: ContextWatchProps) {
  const gl = useThree((state) => state.gl)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    const canvas = gl.domElement
    const lost = (event: Event) => {
      event.preventDefault()
      forgetContext(gl)
      onLost()
    }
    const restored = () => {
      stage.restore()
      gl.shadowMap.needsUpdate = true
      invalidate()
    }
    canvas.addEventListener('webglcontextlost', lost)
    canvas.addEventListener('webglcontextrestored', restored)
    return () => {
      canvas.removeEventListener('webglcontextlost', lost)
      canvas.removeEventListener('webglcontextrestored', restored)
    }
  }, [stage, gl, invalidate, onLost])
  return null
}

/** Every shape and texture goes on listening for the books of each context that it was in: empties them, or each loss would keep its programs. */
function forgetContext({ info, properties }: WebGLRenderer): void {
  info.programs?.splice(0)
  properties.dispose()
}
