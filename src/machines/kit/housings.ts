import type { Body, Triple } from './body.ts'
import { box, panel } from './box.ts'
import { cylinder } from './lathe.ts'
import type { PaintName } from './paint.ts'

/** Turns what faces +z with y up so that it faces -y, +y, +x or -x with z up. */
export const facingFront: Triple = [Math.PI / 2, 0, 0]
export const facingBack: Triple = [Math.PI / 2, Math.PI, 0]
export const facingAhead: Triple = [Math.PI / 2, Math.PI / 2, 0]
export const facingAstern: Triple = [Math.PI / 2, -Math.PI / 2, 0]

const gapWidth = 0.014
const plateDepth = 0.03

interface PlateSplits {
  /** Where the wall is parted along its width and height, as shares of it. */
  readonly across?: readonly number[]
  readonly up?: readonly number[]
}

/** A wall of width × height (m) about the origin that faces +z, of bevelled plates with gaps between them. */
export function plates(body: Body, paint: PaintName, width: number, height: number, splits: PlateSplits = {}): Body {
  const across = [0, ...(splits.across ?? []), 1]
  const up = [0, ...(splits.up ?? []), 1]
  for (let i = 0; i + 1 < across.length; i++) {
    for (let j = 0; j + 1 < up.length; j++) {
      const [left, right, low, high] = [across[i]!, across[i + 1]!, up[j]!, up[j + 1]!]
      const size: Triple = [(right - left) * width - gapWidth, (high - low) * height - gapWidth, plateDepth]
      box(body, paint, size, [((left + right - 1) / 2) * width, ((low + high - 1) / 2) * height, 0], 0.01)
    }
  }
  return body
}

interface HousingLook extends PlateSplits {
  readonly paint?: PaintName
  /** Height of the dark plinth that it stands on, m. */
  readonly plinth?: number
}

/** A closed housing of length × width × height (m) that stands on z = 0: dark core, bevelled plates on all sides. */
export function housing(body: Body, [length, width, height]: Triple, look: HousingLook = {}): Body {
  const { paint = 'white', plinth = 0.12 } = look
  const rise = height - plinth
  const middle = plinth + rise / 2
  box(body, 'dark', [length - 0.08, width - 0.08, plinth], [0, 0, plinth / 2], 0)
  box(body, 'gap', [length - plateDepth, width - plateDepth, rise - 0.01], [0, 0, middle], 0)
  const sides = [
    [[0, -width / 2, middle], facingFront, length],
    [[0, width / 2, middle], facingBack, length],
    [[length / 2, 0, middle], facingAhead, width],
    [[-length / 2, 0, middle], facingAstern, width],
  ] as const
  for (const [at, turn, span] of sides) body.at(at, turn, () => plates(body, paint, span, rise, look))
  return box(body, paint, [length + plateDepth, width + plateDepth, plateDepth], [0, 0, height], 0.01)
}

/** A pane of width × height (m) about the origin that faces +z, in a dark frame. */
export function windowPane(body: Body, width: number, height: number, frame = 0.04): Body {
  for (const side of [-1, 1]) {
    box(body, 'dark', [width + 2 * frame, frame, 0.04], [0, (side * (height + frame)) / 2, 0], 0)
    box(body, 'dark', [frame, height, 0.04], [(side * (width + frame)) / 2, 0, 0], 0)
  }
  return panel(body, 'glass', width, height, [0, 0, 0.004])
}

/** A sliding door of width × height (m) about the origin that faces +z; `handle` is the side (1 or -1) of its grip. */
export function slidingDoor(body: Body, paint: PaintName, width: number, height: number, handle: 1 | -1 = 1): Body {
  const stile = Math.min(0.13, width * 0.2)
  const rail = Math.min(0.18, height * 0.2)
  for (const side of [-1, 1]) {
    box(body, paint, [stile, height, 0.05], [(side * (width - stile)) / 2, 0, 0], 0.012)
    box(body, paint, [width - 2 * stile, rail, 0.05], [0, (side * (height - rail)) / 2, 0], 0.012)
  }
  panel(body, 'glass', width - 2 * stile, height - 2 * rail, [0, 0, 0.005])
  const grip = handle * (width / 2 - stile / 2)
  box(body, 'dark', [0.05, Math.min(0.44, height * 0.5), 0.05], [grip, 0, 0.04], 0.012)
  return cylinder(body, 'chrome', 0.016, Math.min(0.4, height * 0.45), [grip, 0, 0.075], 'y', 8)
}

/** A control cabinet of length × width × height (m) that stands on z = 0 and faces -y, with `doors` doors. */
export function cabinet(body: Body, [length, width, height]: Triple, doors = 2): Body {
  const front = -width / 2
  const leaf = length / doors
  box(body, 'dark', [length, width, 0.1], [0, 0, 0.05], 0)
  box(body, 'white', [length, width - 0.03, height - 0.14], [0, 0.015, height / 2 + 0.03], 0.012)
  box(body, 'gap', [length - 0.02, 0.01, height - 0.16], [0, front + 0.026, height / 2 + 0.03], 0)
  box(body, 'grey', [length + 0.02, width + 0.02, 0.03], [0, 0, height - 0.015], 0)
  for (let door = 0; door < doors; door++) {
    const x = (door + 0.5) * leaf - length / 2
    box(body, 'white', [leaf - 0.015, 0.03, height - 0.16], [x, front + 0.01, height / 2 + 0.03], 0.012)
    box(body, 'dark', [0.03, 0.04, 0.2], [x + leaf * 0.4, front - 0.02, height * 0.55], 0)
    body.at([x, front - 0.006, height * 0.17], facingFront, () =>
      panel(body, 'louvre', leaf * 0.7, height * 0.12, [0, 0, 0], true),
    )
  }
  const first = leaf / 2 - length / 2
  body.at([first, front - 0.007, height * 0.8], facingFront, () =>
    panel(body, 'screen', Math.min(0.26, leaf * 0.6), 0.15, [0, 0, 0]),
  )
  body.at([first, front - 0.007, height * 0.68], facingFront, () => panel(body, 'warningSign', 0.14, 0.14, [0, 0, 0]))
  return box(body, 'red', [0.07, 0.05, 0.07], [length / 2 - leaf * 0.22, front - 0.02, height * 0.8], 0)
}
