import { type Lens, seenAt } from '../../../session/lens.ts'
import type { FrameReader } from '../../../telemetry/reader.ts'
import { panelAreas } from '../../cover.ts'
import { type Foot, type TagForm, foldTags } from './foldTags.ts'

/** Milliseconds between two decisions which cards are folded; where they are is written with each picture. */
const period = 250
/** Of a card with the line below it, and across a mark, rem. */
const sizes = { width: 10.5, height: 5.5, mark: 1.5 } as const
/** Metres over the body. */
const above = 0.4

/** Writes each card's place straight into its style, all in one go and only what has changed. */
export class TagPlacer {
  readonly #reader: FrameReader
  readonly #elements: readonly HTMLElement[]
  readonly #slots: readonly (number | undefined)[]
  readonly #selected: boolean
  readonly #forms: TagForm[]
  readonly #transforms: string[]
  #feet: readonly Foot[] = []
  #foldedAt = Number.NEGATIVE_INFINITY
  #foldsLater: ReturnType<typeof setTimeout> | undefined

  constructor(
    reader: FrameReader,
    elements: readonly HTMLElement[],
    paths: readonly string[],
    selected: string | undefined,
  ) {
    this.#reader = reader
    this.#elements = elements
    this.#slots = paths.map((path) => reader.slotOf(path))
    this.#selected = selected !== undefined && paths[0] === selected
    // The elements may have been another placer's: what it wrote still shows.
    this.#forms = elements.map(formOf)
    this.#transforms = elements.map(({ style }) => style.transform)
  }

  place(lens: Lens): void {
    const feet = this.#slots.map((slot) => this.#foot(slot, lens))
    const due = this.#foldedAt + period - performance.now()
    if (due <= 0) this.#fold(feet)
    else this.#foldsLater ??= setTimeout(() => this.#fold(this.#feet), due)
    this.#feet = feet
    feet.forEach((foot, i) => {
      if (!foot) return this.#set(i, hidden)
      const transform = `translate3d(${foot.x.toFixed(1)}px, ${foot.y.toFixed(1)}px, 0)`
      if (transform === this.#transforms[i]) return
      this.#transforms[i] = transform
      this.#elements[i]!.style.transform = transform
    })
  }

  dispose(): void {
    clearTimeout(this.#foldsLater)
  }

  #foot(slot: number | undefined, lens: Lens): Foot {
    const pose = slot === undefined ? undefined : this.#reader.pose(slot)
    const identity = slot === undefined ? undefined : this.#reader.identity(slot)
    if (!pose || !identity) return undefined
    const seen = seenAt(lens, pose.x, pose.y, pose.z + identity.size[2] + above)
    return seen && seen.x > 0 && seen.x < lens.width && seen.y > 0 && seen.y < lens.height ? seen : undefined
  }

  #fold(feet: readonly Foot[]): void {
    clearTimeout(this.#foldsLater)
    this.#foldsLater = undefined
    this.#foldedAt = performance.now()
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const pixels = { width: sizes.width * rem, height: sizes.height * rem, mark: sizes.mark * rem }
    foldTags(feet, pixels, panelAreas(), this.#selected).forEach((form, i) => this.#set(i, form))
  }

  #set(i: number, { form, count }: TagForm): void {
    const { form: before, count: counted } = this.#forms[i]!
    if (before === form && counted === count) return
    this.#forms[i] = { form, count }
    const { dataset } = this.#elements[i]!
    dataset['form'] = form
    dataset['count'] = count > 1 ? String(count) : ''
  }
}

function formOf({ dataset }: HTMLElement): TagForm {
  const form = dataset['form'] as TagForm['form']
  return { form, count: form === 'hidden' ? 0 : Number(dataset['count'] || 1) }
}

const hidden: TagForm = { form: 'hidden', count: 0 }
