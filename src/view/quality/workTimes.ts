/** What one picture took, milliseconds. */
export interface DrawnPicture {
  readonly script: number
  /** Of the graphics chip; undefined where it can't be measured. */
  readonly graphics: number | undefined
  /** Since the picture before, when that one asked for this one; undefined after a rest. */
  readonly interval: number | undefined
}

/** Programs are compiled and textures uploaded meanwhile. */
const warmUpPictures = 8
const fewest = 12
const kept = 300
/** Where graphics work can't be measured, pictures follow each other at the screen's pace at best. */
const intervalAllowance = 1.8

/** The work of the pictures drawn lately. */
export class WorkTimes {
  #skip = warmUpPictures
  #works: number[] = []
  #fresh = false

  add({ script, graphics, interval }: DrawnPicture): void {
    const work = graphics === undefined ? interval && interval / intervalAllowance : script + graphics
    if (work === undefined) return
    this.#fresh = true
    if (this.#skip > 0) this.#skip--
    else this.#works.push(work)
    if (this.#works.length > kept) this.#works.shift()
  }

  /** 95th percentile, milliseconds; undefined while too little or nothing was drawn since the last look. */
  look(): number | undefined {
    const rested = !this.#fresh
    this.#fresh = false
    if (rested || this.#works.length < fewest) return undefined
    const sorted = this.#works.toSorted((a, b) => a - b)
    return sorted[Math.floor(sorted.length * 0.95)]
  }

  /** The picture is another one: what was measured does not count any more. */
  restart(): void {
    this.#skip = warmUpPictures
    this.#works = []
    this.#fresh = false
  }
}
