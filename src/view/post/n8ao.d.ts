declare module 'n8ao' {
  import type { Pass } from 'postprocessing'
  import type { Camera, Color, Scene } from 'three'

  /** Ambient occlusion as a pass of `postprocessing`; the package brings no types of its own. */
  export class N8AOPostPass extends Pass {
    constructor(scene: Scene, camera: Camera, width?: number, height?: number)
    readonly configuration: {
      /** Metres. */
      aoRadius: number
      distanceFalloff: number
      intensity: number
      readonly color: Color
      halfRes: boolean
      gammaCorrection: boolean
    }
    setQualityMode(mode: 'Performance' | 'Low' | 'Medium' | 'High' | 'Ultra'): void
  }
}
