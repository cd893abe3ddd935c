import {
  FramebufferTexture,
  LinearFilter,
  Mesh,
  type PerspectiveCamera,
  PlaneGeometry,
  RGBFormat,
  Scene,
  ShaderMaterial,
  Vector2,
  type WebGLRenderer,
} from 'three'
import { type Painter, overlayLayer } from './painter.ts'

/**
 * Draws the scene into a corner of the canvas and stretches it over the whole, then the letters with all of the canvas's
 * pixels: where a processor does the drawing, few pixels are affordable, but words must stay readable.
 * @param share side of the drawn picture by that of the canvas, up to 1, where nothing is stretched
 */
export function stretchedPainter(gl: WebGLRenderer, share: () => number): Painter {
  const copy = new FramebufferTexture(1, 1)
  copy.format = RGBFormat
  copy.internalFormat = 'RGB8'
  copy.minFilter = LinearFilter
  copy.magFilter = LinearFilter
  const material = new ShaderMaterial({
    uniforms: { uPicture: { value: copy } },
    vertexShader: `varying vec2 vAt; void main() { vAt = uv; gl_Position = vec4(position.xy * 2., 0., 1.); }`,
    fragmentShader: `uniform sampler2D uPicture; varying vec2 vAt; void main() { gl_FragColor = texture2D(uPicture, vAt); }`,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  })
  const sheet = new Mesh(new PlaneGeometry(), material)
  sheet.frustumCulled = false
  const stretching = new Scene().add(sheet)
  const canvas = new Vector2()

  const drawCorner = (scene: Scene, camera: PerspectiveCamera, width: number, height: number) => {
    if (copy.image.width !== width || copy.image.height !== height) {
      copy.dispose()
      copy.image = { width, height }
    }
    const ratio = gl.getPixelRatio()
    gl.setViewport(0, 0, width / ratio, height / ratio)
    gl.render(scene, camera)
    gl.copyFramebufferToTexture(copy)
    gl.setViewport(0, 0, canvas.x / ratio, canvas.y / ratio)
  }

  return {
    paint(scene, camera) {
      gl.getDrawingBufferSize(canvas)
      const width = Math.round(canvas.x * share())
      const height = Math.round(canvas.y * share())
      if (width >= canvas.x) {
        camera.layers.enable(overlayLayer)
        return gl.render(scene, camera)
      }
      camera.layers.set(0)
      drawCorner(scene, camera, width, height)
      gl.autoClear = false
      gl.render(stretching, camera)
      camera.layers.set(overlayLayer)
      gl.render(scene, camera)
      camera.layers.set(0)
      gl.autoClear = true
    },
    dispose() {
      copy.dispose()
      material.dispose()
      sheet.geometry.dispose()
    },
  }
}
