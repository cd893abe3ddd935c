import type { Group } from 'three'
import { material, Shapes } from './shapes.ts'

const steel = material('#9aa6b0', { metalness: 0.7, roughness: 0.35 })
const dark = material('#242c34', { roughness: 0.6 })
const cream = material('#e8e4d8')
const green = material('#2f7d5b')
const crimson = material('#b3263a')
const yellow = material('#e8b21a')
const glass = material('#3f6f8c', { opacity: 0.3, transparent: true })
const screen = material('#0c2233', { emissive: '#2fb8e6', emissiveIntensity: 0.9 })
const amber = material('#ff9a1c', { emissive: '#ff8a10', emissiveIntensity: 4 })
const state = material('#ffffff', { name: 'state' })

const axis = 1.06

/** Bench on which a gearbox runs against a brake: the shafts turn, the lamp warns, the mast tells the state. */
export function testBench(): Group {
  const bench = new Shapes().with(bed(), motor(), gearbox(), brake(), shafts(), console_(), mast())
  return bench.standing()
}

function bed(): Shapes {
  const bed = new Shapes('bed').box(dark, [3.3, 1, 0.12], [0, 0, 0.06]).box(cream, [3.2, 0.86, 0.5], [0, 0, 0.37])
  for (const y of [-0.36, -0.18, 0, 0.18, 0.36]) bed.box(steel, [3.3, 0.14, 0.08], [0, y, 0.66])
  for (const x of [-1.5, -0.75, 0, 0.75, 1.5]) bed.cylinder(dark, 0.06, 0.06, [x, -0.44, 0.03])
  return bed.box(green, [3.22, 0.02, 0.12], [0, -0.44, 0.52])
}

function motor(): Shapes {
  const motor = new Shapes('motor', [-1.15, 0, axis]).cylinder(green, 0.26, 0.72, [0, 0, 0], 'x', 32)
  for (let i = 0; i < 9; i++) motor.cylinder(green, 0.29, 0.03, [-0.28 + i * 0.07, 0, 0], 'x', 32)
  return motor
    .cylinder(dark, 0.27, 0.14, [-0.42, 0, 0], 'x', 32)
    .cylinder(steel, 0.2, 0.1, [0.4, 0, 0], 'x')
    .box(dark, [0.24, 0.2, 0.16], [0, 0, 0.32])
    .box(steel, [0.56, 0.5, 0.1], [0, 0, -0.31])
}

function gearbox(): Shapes {
  const gearbox = new Shapes('gearbox', [0.1, 0, axis])
    .box(crimson, [0.56, 0.62, 0.6], [0, 0, -0.04])
    .box(crimson, [0.64, 0.7, 0.05], [0, 0, 0.02])
    .box(dark, [0.5, 0.56, 0.06], [0, 0, -0.33])
    .cylinder(yellow, 0.05, 0.06, [0.12, 0.1, 0.29])
  for (const x of [-0.31, 0.31]) gearbox.cylinder(steel, 0.17, 0.06, [x, 0, 0], 'x')
  for (const x of [-0.2, -0.07, 0.07, 0.2])
    for (const y of [-0.32, 0.32]) gearbox.box(crimson, [0.03, 0.04, 0.5], [x, y, -0.06])
  return gearbox
}

function brake(): Shapes {
  const brake = new Shapes('brake', [1.2, 0, axis])
    .cylinder(cream, 0.34, 0.4, [0, 0, 0], 'x', 36)
    .box(cream, [0.44, 0.6, 0.3], [0, 0, -0.22])
    .cylinder(yellow, 0.345, 0.05, [0, 0, 0], 'x', 36)
  for (const y of [-0.2, 0.2]) brake.cylinder(steel, 0.04, 0.5, [0.1, y, 0.36])
  return brake
}

/** Coupling halves with jaws and a stripe, so that one sees them turn. */
function shafts(): Shapes {
  const shafts = new Shapes('spindle', [0, 0, axis])
    .cylinder(steel, 0.06, 0.6, [-0.5, 0, 0], 'x')
    .cylinder(steel, 0.07, 0.7, [0.7, 0, 0], 'x')
  for (const x of [-0.52, 0.72]) {
    shafts.cylinder(steel, 0.13, 0.07, [x - 0.06, 0, 0], 'x').cylinder(steel, 0.13, 0.07, [x + 0.06, 0, 0], 'x')
    for (let i = 0; i < 6; i++) {
      const [cos, sin] = [Math.cos((i * Math.PI) / 3), Math.sin((i * Math.PI) / 3)]
      shafts.box(i === 0 ? yellow : dark, [0.18, 0.05, 0.05], [x, 0.12 * cos, 0.12 * sin])
    }
  }
  return shafts
}

function console_(): Shapes {
  return new Shapes('console', [0.1, 0.62, 0])
    .box(cream, [1.5, 0.22, 1.5], [0, 0, 0.85])
    .box(dark, [1.5, 0.24, 0.1], [0, 0, 0.05])
    .box(dark, [0.9, 0.02, 0.5], [0, -0.12, 1.82])
    .box(cream, [1, 0.1, 0.62], [0, -0.05, 1.82])
    .box(screen, [0.82, 0.02, 0.42], [0, -0.135, 1.82])
    .box(glass, [1.4, 0.01, 0.6], [0, -0.2, 1.1])
}

function mast(): Shapes {
  return new Shapes('mast', [-1.5, 0.5, 0])
    .cylinder(steel, 0.03, 1.9, [0, 0, 0.95], 'z', 12)
    .cylinder(state, 0.06, 0.16, [0, 0, 2.06], 'z', 16)
    .with(new Shapes('warning', [0, 0, 1.92]).cylinder(amber, 0.06, 0.1, [0, 0, 0], 'z', 16))
}
