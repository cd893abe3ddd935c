import type { Body, Triple } from './body.ts'
import { box, panel } from './box.ts'
import { console } from './fittings.ts'
import { facingFront } from './housings.ts'
import { cylinder, rod } from './lathe.ts'

/** An operator console that hangs from `anchor` on an arm to `at`, and faces -y. Metres. */
export function pendantConsole(body: Body, anchor: Triple, at: Triple, width = 0.56, height = 0.74): Body {
  const [x, y, z] = at
  const elbow: Triple = [x, y + 0.08, anchor[2]]
  rod(body, 'dark', anchor, elbow, 0.035)
  rod(body, 'dark', elbow, [x, y + 0.08, z + height * 0.4], 0.035)
  return body.at(at, [-0.12, 0, 0], () => console(body, width, height))
}

/** A desk pedestal with a sloping screen and a mushroom stop, on z = 0, that faces -y; about 1.45 m high. */
export function pedestalPanel(body: Body): Body {
  box(body, 'dark', [0.34, 0.3, 0.03], [0, 0, 0.015], 0)
  box(body, 'grey', [0.18, 0.14, 1], [0, 0, 0.5], 0.012)
  return body.at([0, -0.08, 1.2], [Math.PI / 2 - 0.35, 0, 0], () => {
    box(body, 'dark', [0.52, 0.5, 0.1], [0, 0, 0], 0.02)
    panel(body, 'screen', 0.44, 0.26, [0, 0.09, 0.052])
    box(body, 'white', [0.44, 0.14, 0.02], [0, -0.14, 0.055], 0)
    cylinder(body, 'red', 0.03, 0.05, [0.16, -0.14, 0.08], 'z', 10)
  })
}

/** A flat screen of width × height (m) about `centre` that faces -y, leaning back by `lean` radians. */
export function monitor(body: Body, width: number, height: number, centre: Triple, lean = 0.12): Body {
  return body.at(centre, [-lean, 0, 0], () =>
    body.at([0, 0, 0], facingFront, () => {
      box(body, 'dark', [width, height, 0.04], [0, 0, 0], 0.012)
      panel(body, 'screen', width - 0.04, height - 0.04, [0, 0, 0.0215])
    }),
  )
}

/** A desk of `length` m with `screens` monitors in a row, on z = 0, worked at from -y. */
export function operatorDesk(body: Body, length: number, screens: number): Body {
  box(body, 'white', [length, 0.9, 0.05], [0, 0, 0.74], 0.012)
  box(body, 'grey', [length - 0.2, 0.05, 0.7], [0, 0.3, 0.36], 0)
  for (const side of [-1, 1]) box(body, 'grey', [0.06, 0.8, 0.72], [side * (length / 2 - 0.06), 0, 0.36], 0)
  const pitch = length / screens
  for (let i = 0; i < screens; i++) {
    const x = (i + 0.5) * pitch - length / 2
    box(body, 'dark', [0.2, 0.16, 0.02], [x, 0.2, 0.775], 0)
    cylinder(body, 'dark', 0.025, 0.26, [x, 0.22, 0.9], 'z', 8)
    monitor(body, pitch * 0.88, Math.min(0.46, pitch * 0.52), [x, 0.18, 1.14])
    box(body, 'dark', [0.42, 0.14, 0.02], [x, -0.2, 0.775], 0)
  }
  return body
}
