import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three'

/** Letters and other signs that are drawn over the finished picture, with their own colours. */
export const overlayLayer = 1

/** Brings a scene onto the canvas. */
export interface Painter {
  /** @param distance from the eye to what it looks at, metres */
  paint(scene: Scene, camera: PerspectiveCamera, distance: number): void
  dispose(): void
}

/** Straight to the canvas: edges, tones and colours are the canvas's own matter. */
export function directPainter(gl: WebGLRenderer): Painter {
  return {
    paint(scene, camera) {
      camera.layers.enable(overlayLayer)
      gl.render(scene, camera)
    },
    dispose() {},
  }
}
