import { Group, type IUniform } from 'three'
import type { CompiledScene } from '../../scene/compiledScene.ts'
import type { Openings } from '../buildings/openings.ts'
import type { QualityTier } from '../quality.ts'
import type * as code from './halls.ts'

/** The insides of halls, whose code is fetched when the park stands or the first hall opens: the first picture goes before. */
export class LateHalls {
  readonly group = new Group()
  readonly #make: (from: typeof code) => code.Halls
  readonly #arrived: () => void
  #halls: code.Halls | undefined
  #fetching = false
  #wanted = false
  #disposed = false

  /**
   * @param uniforms light and openings
   * @param arrived called when the insides can be drawn: a picture is due
   */
  constructor(scene: CompiledScene, tier: QualityTier, uniforms: Record<string, IUniform>, arrived: () => void) {
    this.#make = ({ Halls }) => new Halls(scene, tier, uniforms)
    this.#arrived = arrived
  }

  /** Whether no inside that is seen is missing. */
  get complete(): boolean {
    return this.#halls !== undefined || !this.#wanted
  }

  fetch(): void {
    if (this.#fetching) return
    this.#fetching = true
    import('./halls.ts').then(
      (fetched) => this.#take(fetched),
      // Asked again with the next picture of an open hall: the server may be back by then.
      () => (this.#fetching = false),
    )
  }

  /** Draws the insides of the halls that are seen and of no others. */
  show(openings: Openings): void {
    if (this.#halls) return this.#halls.show(openings)
    this.#wanted = openings.seen().length > 0
    if (this.#wanted) this.fetch()
  }

  dispose(): void {
    this.#disposed = true
    this.#halls?.dispose()
  }

  #take(fetched: typeof code): void {
    if (this.#disposed) return
    this.#halls = this.#make(fetched)
    this.group.add(this.#halls.group)
    this.#arrived()
  }
}
