import type { Body } from '../../../machines/kit/body.ts'
import { box, panel } from '../../../machines/kit/box.ts'
import { cylinder, rod } from '../../../machines/kit/lathe.ts'

/** Length of a conveyor section and of a cable tray, along x from 0. */
export const sectionLength = 3.2
export const trayHeight = 3.3
const front: readonly [number, number, number] = [-Math.PI / 2, 0, Math.PI]

/** Control cabinet of two doors that faces +y. */
export function cabinet(body: Body): void {
  box(body, 'dark', [1.2, 0.5, 0.1], [0, 0, 0.05], 0)
  box(body, 'gap', [1.17, 0.46, 1.86], [0, 0, 1.03], 0)
  for (const side of [-1, 1]) {
    box(body, 'white', [0.585, 0.03, 1.84], [side * 0.3, 0.235, 1.03], 0.012)
    box(body, 'white', [0.03, 0.47, 1.84], [side * 0.6, 0, 1.03], 0)
  }
  box(body, 'white', [1.2, 0.03, 1.84], [0, -0.235, 1.03], 0)
  box(body, 'grey', [1.22, 0.52, 0.03], [0, 0, 1.97], 0)
  if (!body.fine) return
  for (const side of [-1, 1]) {
    box(body, 'dark', [0.03, 0.04, 0.24], [side * 0.07, 0.262, 1.05], 0)
    body.at([side * 0.3, 0.252, 0.34], front, () => panel(body, 'louvre', 0.42, 0.26, [0, 0, 0], true))
  }
  body.at([-0.3, 0.252, 1.6], front, () => panel(body, 'screen', 0.24, 0.15, [0, 0, 0]))
  body.at([0.3, 0.252, 1.42], front, () => panel(body, 'warningSign', 0.16, 0.16, [0, 0, 0]))
  box(body, 'red', [0.08, 0.05, 0.08], [0.44, 0.265, 1.6], 0)
}

/** Roller conveyor along x; the line moves its work on these. */
export function conveyor(body: Body): void {
  const middle = sectionLength / 2
  for (const side of [-1, 1]) {
    box(body, 'blue', [sectionLength, 0.06, 0.16], [middle, side * 0.48, 0.3], 0)
    if (!body.fine) continue
    for (const x of [0.3, sectionLength - 0.3]) box(body, 'steel', [0.08, 0.08, 0.24], [x, side * 0.46, 0.12], 0)
  }
  body.at([middle, 0, 0.35], [0, 0, 0], () => panel(body, 'rollers', sectionLength, 0.9, [0, 0, 0], true))
  box(body, 'dark', [sectionLength, 0.86, 0.04], [middle, 0, 0.28], 0)
  if (body.fine) box(body, 'motor', [0.34, 0.16, 0.18], [0.7, 0.6, 0.2], 0)
}

/** Cable tray overhead along x, on a post at its beginning. */
export function tray(body: Body): void {
  const middle = sectionLength / 2
  box(body, 'steel', [0.08, 0.08, trayHeight], [0, 0, trayHeight / 2], 0)
  box(body, 'dark', [0.22, 0.22, 0.02], [0, 0, 0.01], 0)
  for (const side of [-1, 1]) box(body, 'zinc', [sectionLength, 0.02, 0.1], [middle, side * 0.2, trayHeight + 0.05], 0)
  for (let x = 0.4; x < sectionLength; x += 0.8) box(body, 'zinc', [0.04, 0.4, 0.02], [x, 0, trayHeight + 0.01], 0)
  for (const [y, paint] of [
    [-0.1, 'cable'],
    [0, 'dark'],
    [0.1, 'recess'],
  ] as const)
    // prettier-ignore
    box(body, paint, [sectionLength, 0.07, 0.06], [middle, y, trayHeight + 0.05], 0)
  box(body, 'lamp', [1.3, 0.08, 0.03], [middle, 0, trayHeight - 0.06], 0)
}

/** Workbench with a screen, drawers and a lamp; who works there stands at -y. */
export function bench(body: Body): void {
  box(body, 'wood', [1.8, 0.76, 0.05], [0, 0, 0.86], 0)
  for (const x of [-0.84, 0.84]) for (const y of [-0.32, 0.32]) box(body, 'grey', [0.06, 0.06, 0.84], [x, y, 0.42], 0)
  box(body, 'blue', [0.5, 0.6, 0.6], [0.5, 0, 0.5], 0)
  for (const z of [0.36, 0.55, 0.72]) box(body, 'gap', [0.44, 0.006, 0.012], [0.5, -0.303, z], 0)
  for (const x of [-0.88, 0.88]) box(body, 'grey', [0.05, 0.05, 1.2], [x, 0.34, 1.46], 0)
  box(body, 'grey', [1.8, 0.3, 0.03], [0, 0.24, 1.72], 0)
  box(body, 'lamp', [1.4, 0.1, 0.03], [0, 0.16, 2.02], 0)
  box(body, 'grey', [1.8, 0.02, 0.5], [0, 0.36, 1.2], 0)
  for (let i = 0; i < 4; i++) box(body, 'tote', [0.26, 0.24, 0.16], [-0.6 + i * 0.4, 0.24, 1.82], 0)
  body.at([-0.4, 0.1, 1.2], [Math.PI / 2, 0, 0], () => {
    box(body, 'dark', [0.56, 0.36, 0.04], [0, 0, 0], 0)
    panel(body, 'screen', 0.5, 0.3, [0, 0, 0.022])
  })
  rod(body, 'dark', [-0.4, 0.14, 0.88], [-0.4, 0.14, 1.1], 0.02, 6)
  cylinder(body, 'dark', 0.18, 0.05, [-0.2, -0.7, 0.56], 'z', 12)
  cylinder(body, 'steel', 0.03, 0.5, [-0.2, -0.7, 0.28], 'z', 6)
  cylinder(body, 'dark', 0.24, 0.03, [-0.2, -0.7, 0.02], 'z', 10)
}
