import { Color } from 'three'

/** What a surface is made of, evaluated in the one shader of all kinds: no textures, nothing to lose with the context. */
export const Pattern = {
  plain: 0,
  hazard: 1,
  louvre: 2,
  screen: 3,
  glass: 4,
  ribbed: 5,
  carton: 6,
  planks: 7,
  brushed: 8,
  /** Takes the colour of the asset's state. */
  stateLight: 9,
  corrugated: 10,
  /** Wires with holes between them. */
  mesh: 11,
  /** Black on yellow triangle; uv 0..1. */
  warningSign: 12,
  /** Conveyor rollers across x. */
  rollers: 13,
  /** A printed board with its parts. */
  board: 14,
  /** Digits of the number that the part's glow joint stands at; uv.x counts them from the right, uv.y 0..1. */
  number: 15,
  /** The same with one decimal. */
  tenths: 16,
} as const
export type Pattern = (typeof Pattern)[keyof typeof Pattern]

export interface Paint {
  /** Linear RGB, 0..1. */
  readonly color: readonly [number, number, number]
  readonly roughness: number
  readonly metalness: number
  /** How many times its own colour a surface gives off, 0..8. */
  readonly emissive: number
  readonly pattern: Pattern
}

function paint(hex: number, roughness: number, metalness = 0, emissive = 0, pattern: Pattern = Pattern.plain): Paint {
  const { r, g, b } = new Color(hex)
  return { color: [r, g, b], roughness, metalness, emissive, pattern }
}

/** One colour per function: orange arms, yellow safety, teal drives, blue accents. */
export const paints = {
  white: paint(0xdde4e9, 0.38, 0.05),
  grey: paint(0x8e9ca8, 0.45, 0.1),
  blue: paint(0x2a6cb0, 0.4, 0.1),
  teal: paint(0x2a7f8e, 0.42, 0.1),
  orange: paint(0xff7e18, 0.38, 0.02),
  recess: paint(0xb85c10, 0.5),
  yellow: paint(0xf0b410, 0.45),
  red: paint(0xc9261c, 0.4, 0, 0.2),
  dark: paint(0x26323f, 0.55, 0.2),
  gap: paint(0x0a1018, 0.8, 0.1),
  rubber: paint(0x10151a, 0.9),
  cast: paint(0x52616f, 0.6, 0.45),
  steel: paint(0x8495a6, 0.36, 0.7),
  chrome: paint(0xc2cfdb, 0.2, 0.85, 0.05),
  brushed: paint(0x9fb0c0, 0.3, 0.8, 0.08, Pattern.brushed),
  mast: paint(0x59687a, 0.45, 0.4),
  motor: paint(0x1c2630, 0.45, 0.3),
  cable: paint(0x161d24, 0.7, 0, 0, Pattern.ribbed),
  glass: paint(0x35607e, 0.06, 0.1, 0.1, Pattern.glass),
  smoke: paint(0x12202c, 0.08, 0.2),
  screen: paint(0x19c8f0, 0.3, 0, 1.1, Pattern.screen),
  hazard: paint(0xf2b80f, 0.5, 0, 0, Pattern.hazard),
  louvre: paint(0x8496a8, 0.5, 0.2, 0, Pattern.louvre),
  carton: paint(0xb08d60, 0.85, 0, 0, Pattern.carton),
  wood: paint(0x9a7a4e, 0.85, 0, 0, Pattern.planks),
  strap: paint(0x2f6fb5, 0.5),
  led: paint(0x19e3ff, 0.3, 0, 2.2),
  lamp: paint(0xdff2ff, 0.4, 0, 2),
  headlight: paint(0xfff1d6, 0.3, 0, 3),
  tailLight: paint(0xff2a1a, 0.3, 0, 1.4),
  container: paint(0xd9dfe4, 0.5, 0.1, 0, Pattern.corrugated),
  state: paint(0xffffff, 0.3, 0, 3, Pattern.stateLight),
  lampOff: paint(0x5c3a30, 0.35),
  mesh: paint(0x55626f, 0.6, 0.2, 0, Pattern.mesh),
  warningSign: paint(0xf2b80f, 0.5, 0, 0, Pattern.warningSign),
  rollers: paint(0x8795a3, 0.35, 0.6, 0, Pattern.rollers),
  board: paint(0x1d7a4d, 0.5, 0.1, 0, Pattern.board),
  number: paint(0x6dff9a, 0.3, 0, 2, Pattern.number),
  tenths: paint(0x6dff9a, 0.3, 0, 2, Pattern.tenths),
  curtain: paint(0xffe9a8, 0.3, 0, 1.5),
  tote: paint(0x3a78b8, 0.6),
  rackPost: paint(0x24507f, 0.5, 0.2),
  rackBeam: paint(0xe07020, 0.5, 0.1),
  zinc: paint(0xa7b3bd, 0.4, 0.5),
  sheet: paint(0xb9c2ca, 0.36, 0.35),
  copper: paint(0xb8693c, 0.35, 0.75),
  brass: paint(0xc79a3e, 0.32, 0.75),
  granite: paint(0x2c3138, 0.35, 0.05),
  ringLight: paint(0xff8a70, 0.3, 0, 4),
  grindstone: paint(0x8a6f96, 0.95),
  dialFace: paint(0xf4f6f7, 0.5),
  primer: paint(0x6d7478, 0.6, 0.1),
  bodyPaint: paint(0x1f5fa8, 0.16, 0.25),
  mist: paint(0x8fb8dc, 0.9, 0, 0.3, Pattern.glass),
  plastic: paint(0x2b3036, 0.5),
  aluminium: paint(0xc7cdd2, 0.34, 0.55),
  yarn: paint(0xe8dfcc, 0.95),
  cloth: paint(0x35548a, 0.95),
  bottle: paint(0x7fc4a8, 0.15, 0, 0, Pattern.glass),
  label: paint(0xd8433a, 0.6),
  food: paint(0xd9a45a, 0.7),
  earth: paint(0x96663a, 0.85),
  sand: paint(0xf3dd8f, 0.7),
  /** Pictures on screens. */
  display: paint(0x0b1d2e, 0.4, 0, 0.5),
  mimicLine: paint(0x3f8fc8, 0.5, 0, 0.45),
  mimicFill: paint(0x149fd6, 0.4, 0, 0.6),
  mimicGood: paint(0x1fbf68, 0.4, 0, 0.7),
  mimicWarm: paint(0xee9a22, 0.4, 0, 0.6),
  mimicBad: paint(0xf22c1c, 0.4, 0, 0.9),
  juice: paint(0xf08a1c, 0.35),
  /** Give off light; parts made of these hang on a glow joint. */
  arc: paint(0xbfe4ff, 0.3, 0, 8),
  heat: paint(0xff5a14, 0.5, 0, 5),
  laser: paint(0xff2418, 0.3, 0, 6),
  /** Lamps on panels: dull while they are out. */
  lampGreen: paint(0x11753a, 0.3, 0, 8),
  lampAmber: paint(0x8a5206, 0.3, 0, 8),
  lampRed: paint(0x8a1408, 0.3, 0, 8),
  signalGreen: paint(0x18d860, 0.3, 0, 3),
  signalAmber: paint(0xffb010, 0.3, 0, 3),
  signalRed: paint(0xff2a1a, 0.3, 0, 3),
} as const satisfies Record<string, Paint>
export type PaintName = keyof typeof paints
