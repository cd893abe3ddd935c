import { Color } from 'three'

/** Colours of surfaces and of lamps: the same in every theme, whose light falls on them. */
export const palette = {
  /** Linear colours of the lamps that the light field and the shaders use. */
  lamp: {
    warm: [1, 0.72, 0.4],
    cool: [0.82, 0.94, 1.1],
    hall: [1, 0.97, 0.92],
    window: [1, 0.8, 0.52],
    office: [0.74, 0.88, 1],
  },
  ground: {
    soil: 0x34472c,
    lawn: 0x466038,
    grove: 0x32502d,
    field: 0x55602f,
    wetland: 0x2f4a3c,
    plaza: 0x66696c,
    apron: 0x5a5f64,
    parking: 0x4c5157,
    containers: 0x565b60,
    track: 0x3d4044,
    asphalt: 0x43474c,
    yard: 0x5a5e62,
    kerb: 0x666a6c,
    ballast: 0x57534d,
    marking: 0xc9c9c0,
    markingYellow: 0xd9a524,
    hallFloor: 0x5b5f61,
    lane: 0x35505f,
    cell: 0x50565b,
    padCharge: 0x2f7f8e,
    padPick: 0x3c6e4f,
    padDrop: 0x4a6484,
    bank: 0x6d7568,
    quay: 0x9b9d9c,
  },
  building: {
    wall: 0xc3cad0,
    wallWarm: 0xcfc8bb,
    wallDark: 0x8f9aa4,
    band: 0x244a6e,
    roof: 0x858d93,
    roofLight: 0x9aa1a6,
    glass: 0x1b2a36,
    concrete: 0x9b9d9c,
    white: 0xdfe3e5,
    steel: 0x77828b,
    dark: 0x2a3138,
    yellow: 0xe3a11a,
    exit: 0x1fae6a,
    extinguisher: 0xc02a20,
    crane: 0xc8502e,
    solar: 0x0b1a33,
    inside: 0xa9adb0,
    rail: 0x8a8f94,
  },
  foliage: [0x41602f, 0x53733a, 0x35543a, 0x66803f],
  trunk: 0x5b4a3a,
  cars: [0xf1f3f4, 0xe6e9ea, 0xb4bac0, 0x9aa2a9, 0x30363c, 0x4f7fb0, 0xb5443a, 0xf4f6f7],
  containers: [0x2b5d86, 0x8d3b2c, 0x3f6f5c, 0xb9802f, 0x9aa2a8, 0x24405c],
  city: [0xb4bcc3, 0x9aa5b0, 0xc9cbca, 0x8e9aa6],
  halo: { lamp: 0xffc27a, flood: 0xe6f0ff, beacon: 0xff4a3a },
  water: 0x0c1a28,
} as const

/** GLSL literal of a colour, linear. */
export function glslColor(hex: number): string {
  const { r, g, b } = new Color(hex)
  return glslVector([r, g, b])
}

export function glslVector(values: readonly [number, number, number]): string {
  return `vec3(${values.map((value) => value.toFixed(5)).join(', ')})`
}
