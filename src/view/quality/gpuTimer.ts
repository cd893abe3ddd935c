/** `EXT_disjoint_timer_query_webgl2`, whose constants are not in the platform's types. */
interface TimerExtension {
  readonly TIME_ELAPSED_EXT: number
  readonly GPU_DISJOINT_EXT: number
}

const mostPending = 4
/** One picture of so many is timed: asking costs script. */
const timedEvery = 4

/** Time that the graphics chip spends on a picture, where the browser tells. */
export class GpuTimer {
  readonly #gl: WebGL2RenderingContext
  #extension!: TimerExtension | null
  #pending: WebGLQuery[] = []
  #open: WebGLQuery | null = null
  #last: number | undefined
  #untimed = 0

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl
    this.renew()
  }

  /** Milliseconds of the latest picture that is known; undefined where there is no way to know. */
  get milliseconds(): number | undefined {
    return this.#extension ? this.#last : undefined
  }

  begin(): void {
    if (!this.#extension || this.#pending.length >= mostPending || ++this.#untimed < timedEvery) return
    this.#untimed = 0
    this.#open = this.#gl.createQuery()
    if (this.#open) this.#gl.beginQuery(this.#extension.TIME_ELAPSED_EXT, this.#open)
  }

  end(): void {
    if (!this.#extension || !this.#open) return
    this.#gl.endQuery(this.#extension.TIME_ELAPSED_EXT)
    this.#pending.push(this.#open)
    this.#open = null
    this.#collect(this.#extension)
  }

  /** After the graphics context came back: the queries went with it, and so did the extension. */
  renew(): void {
    this.#extension = this.#gl.getExtension('EXT_disjoint_timer_query_webgl2') as TimerExtension | null
    this.#pending = []
    this.#open = null
    this.#last = undefined
  }

  #collect({ GPU_DISJOINT_EXT }: TimerExtension): void {
    const gl = this.#gl
    while (this.#pending[0] && Boolean(gl.getQueryParameter(this.#pending[0], gl.QUERY_RESULT_AVAILABLE))) {
      const query = this.#pending.shift()!
      if (!gl.getParameter(GPU_DISJOINT_EXT)) this.#last = Number(gl.getQueryParameter(query, gl.QUERY_RESULT)) / 1e6
      gl.deleteQuery(query)
    }
  }
}
