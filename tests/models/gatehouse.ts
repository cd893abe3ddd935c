import type { Group } from 'three'
import { material, Shapes } from './shapes.ts'

const concrete = material('#a7aaa6', { roughness: 0.9 })
const graphite = material('#2b3238', { roughness: 0.6 })
const timber = material('#9b6a3c', { roughness: 0.8 })
const white = material('#eceff0', { roughness: 0.5 })
const pane = material('#20384a', { roughness: 0.15 })
const warm = material('#ffd9a0', { emissive: '#ffc880', emissiveIntensity: 1.2 })

/** Gatehouse of 7 by 5 metres: glass between timber fins under a roof that reaches out over the barrier lane. */
export function gatehouse(): Group {
  const house = new Shapes()
    .box(concrete, [7.4, 5.4, 0.24], [0, 0, 0.12])
    .box(graphite, [6.2, 4.2, 0.7], [0, 0, 0.55])
    .box(pane, [6.1, 4.1, 1.9], [0, 0, 1.85])
    .box(warm, [5.6, 0.06, 0.5], [0, -2.06, 2.4])
    .box(warm, [5.6, 0.06, 0.5], [0, 2.06, 2.4])
    .box(graphite, [6.3, 4.3, 0.2], [0, 0, 2.9])
    .box(white, [9, 6.4, 0.32], [0.6, 0, 3.2])
    .box(graphite, [8.6, 6, 0.12], [0.6, 0, 3.42])
    .box(warm, [8.6, 0.08, 0.06], [0.6, -3.1, 3.03])
    .box(warm, [8.6, 0.08, 0.06], [0.6, 3.1, 3.03])
  for (let i = 0; i <= 14; i++) {
    const x = -3.08 + i * 0.44
    for (const y of [-2.2, 2.2]) house.box(timber, [0.09, 0.24, 2.7], [x, y, 1.6])
  }
  for (const x of [4.6]) for (const y of [-2.6, 2.6]) house.cylinder(white, 0.12, 3, [x, y, 1.6], 'z', 16)
  return house.standing()
}
