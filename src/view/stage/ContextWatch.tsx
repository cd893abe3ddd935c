import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { Stage } from './stage.ts'

interface ContextWatchProps {
  readonly stage: Stage
  readonly onContextLost: ((lost: boolean) => void) | undefined
}

/** Tells when the graphics context is lost and comes back, and uploads then what three.js can't know of. */
export function ContextWatch({ stage, onContextLost }: ContextWatchProps) {
  const gl = useThree((state) => state.gl)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    const canvas = gl.domElement
    const lost = (event: Event) => {
      event.preventDefault()
      onContextLost?.(true)
    }
    const restored = () => {
      stage.restore()
      gl.shadowMap.needsUpdate = true
      onContextLost?.(false)
      invalidate()
    }
    canvas.addEventListener('webglcontextlost', lost)
    canvas.addEventListener('webglcontextrestored', restored)
    return () => {
      canvas.removeEventListener('webglcontextlost', lost)
      canvas.removeEventListener('webglcontextrestored', restored)
    }
  }, [stage, gl, invalidate, onContextLost])
  return null
}
