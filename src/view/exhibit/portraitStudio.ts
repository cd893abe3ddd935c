import { PerspectiveCamera, Scene, Vector4, type WebGLRenderer } from 'three'
import { useSession } from '../../session/session.ts'
import { fieldOfView } from '../camera/framing.ts'
import type { QualityTier } from '../quality.ts'
import { aim } from './aim.ts'
import { type Exhibited, ExhibitStage } from './exhibitStage.ts'
import { Framer } from './framing.ts'
import { firstSight } from './turntable.ts'

/** Pixels of a portrait; it is drawn twice as large. */
const size = { width: 192, height: 144 } as const
const sharper = 2

interface Sitting {
  readonly exhibited: Exhibited
  readonly done: (url: string | undefined) => void
}

/** Draws machines one after the other into a corner of the canvas and keeps what stands there. */
export class PortraitStudio {
  readonly #tier: QualityTier
  readonly #due: () => void
  readonly #scene = new Scene()
  readonly #camera = new PerspectiveCamera(fieldOfView, size.width / size.height)
  #stage: ExhibitStage | undefined
  #sitting: Sitting | undefined
  #busy = false

  /** @param due called when a picture is to be drawn, in which the portrait is taken */
  constructor(tier: QualityTier, due: () => void) {
    this.#tier = tier
    this.#due = due
  }

  /** Whether somebody sits for a portrait. */
  get busy(): boolean {
    return this.#busy
  }

  /** @returns address of the portrait; undefined where there was nothing to take */
  async sit(coming: Promise<Exhibited | undefined>): Promise<string | undefined> {
    this.#busy = true
    const exhibited = await coming
    const url = exhibited && (await new Promise<string | undefined>((done) => this.#seat({ exhibited, done })))
    this.#busy = false
    return url
  }

  /** Goes on with the portrait; whatever is drawn on the canvas afterwards covers it. */
  work(gl: WebGLRenderer): void {
    const [stage, sitting, camera] = [this.#stage, this.#sitting, this.#camera]
    if (!stage || !sitting || gl.getContext().isContextLost()) return
    const now = performance.now()
    stage.advance(performance.timeOrigin + now)
    stage.prepare({ camera, now })
    if (!stage.complete || !stage.outline) return
    this.#sitting = undefined
    aim(camera, new Framer(), stage.outline, { ...firstSight, zoom: 1 }, size, false)
    stage.face(firstSight.azimuth)
    stage.light(gl, { theme: useSession.getState().theme, now, still: true })
    keepPicture(gl, () => gl.render(this.#scene, camera), sitting.done)
  }

  dispose(): void {
    this.#sitting?.done(undefined)
    this.#stage?.dispose()
  }

  #seat(sitting: Sitting): void {
    this.#sitting = sitting
    if (this.#stage) this.#stage.show(sitting.exhibited)
    else {
      this.#stage = new ExhibitStage(sitting.exhibited, this.#tier)
      this.#stage.setLevel(0)
      this.#stage.watch(this.#due)
      this.#scene.add(this.#stage.group)
    }
    this.#stage.prepare({ camera: this.#camera, now: performance.now() })
  }
}

/** Copies what `draw` puts into the corner of the canvas. */
function keepPicture(gl: WebGLRenderer, draw: () => void, done: (url: string | undefined) => void): void {
  const before = gl.getViewport(new Vector4())
  const [width, height] = [size.width * sharper, size.height * sharper]
  gl.setViewport(0, 0, width / gl.getPixelRatio(), height / gl.getPixelRatio())
  draw()
  gl.setViewport(before)
  const copy = new OffscreenCanvas(size.width, size.height)
  const context = copy.getContext('2d')!
  context.imageSmoothingQuality = 'high'
  const canvas = gl.domElement
  context.drawImage(canvas, 0, canvas.height - height, width, height, 0, 0, size.width, size.height)
  void copy.convertToBlob({ type: 'image/webp', quality: 0.9 }).then((blob) => done(URL.createObjectURL(blob)))
}
