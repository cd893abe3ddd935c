import type { Body } from './body.ts'
import { box, panel } from './box.ts'
import { facingBack, facingFront } from './housings.ts'
import { cylinder } from './lathe.ts'

const pitch = 1.6

/** A mesh fence along x from 0 to `length`, `height` m high: yellow posts every 1.6 m at most. */
export function fence(body: Body, length: number, height = 2): Body {
  const bays = Math.max(1, Math.round(length / pitch))
  const bay = length / bays
  for (let i = 0; i <= bays; i++) fencePost(body, i * bay, height)
  for (let i = 0; i < bays; i++) fencePanel(body, (i + 0.5) * bay, bay - 0.1, height)
  return body
}

export function fencePost(body: Body, x: number, height = 2): Body {
  box(body, 'yellow', [0.07, 0.07, height], [x, 0, height / 2], 0)
  return body.fine ? box(body, 'yellow', [0.16, 0.16, 0.02], [x, 0, 0.01], 0) : body
}

/** A gate in a fence along x from 0 to `width`: a mesh leaf in a yellow frame with its interlock and a handle. */
export function fenceGate(body: Body, width: number, height = 2): Body {
  for (const x of [0, width]) box(body, 'yellow', [0.1, 0.1, height + 0.1], [x, 0, (height + 0.1) / 2], 0)
  for (const x of [0.1, width - 0.1]) box(body, 'yellow', [0.06, 0.05, height - 0.16], [x, 0, height / 2], 0)
  fencePanel(body, width / 2, width - 0.2, height)
  box(body, 'dark', [0.09, 0.1, 0.24], [width - 0.08, -0.06, height * 0.55], 0)
  return cylinder(body, 'red', 0.025, 0.04, [width, -0.06, height * 0.6], 'y', 10)
}

/** Two posts along x, `width` m apart from 0, with a curtain of light between them up to `height` m. */
export function lightCurtain(body: Body, width: number, height = 1.8): Body {
  for (const x of [0, width]) {
    const inward = x === 0 ? 1 : -1
    box(body, 'yellow', [0.12, 0.12, height], [x, 0, height / 2], 0.012)
    box(body, 'yellow', [0.26, 0.26, 0.02], [x, 0, 0.01], 0)
    box(body, 'gap', [0.012, 0.07, height - 0.3], [x + inward * 0.062, 0, height / 2], 0)
    box(body, 'curtain', [0.012, 0.025, height - 0.36], [x + inward * 0.066, 0, height / 2], 0)
  }
  return body
}

/** The mesh between two posts, `width` m about `middle` on the x axis. */
export function fencePanel(body: Body, middle: number, width: number, height = 2): Body {
  for (const [turn, y] of [
    [facingFront, -0.002],
    [facingBack, 0.002],
  ] as const)
    body.at([middle, y, height / 2 + 0.05], turn, () => panel(body, 'mesh', width, height - 0.22, [0, 0, 0], true))
  box(body, 'dark', [width, 0.035, 0.035], [middle, 0, height - 0.05], 0)
  if (body.fine) for (const z of [0.14, height * 0.53]) box(body, 'dark', [width, 0.03, 0.03], [middle, 0, z], 0)
  return body
}
