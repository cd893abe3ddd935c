import { type ArmTable, range } from './armTable.ts'

/**
 * Size classes of six-axis arms, by reach of the wrist centre. Lengths, ranges and speeds are those of the published
 * data sheet of the arm named, as ROS-Industrial's descriptions carry them too, in the zero position of `ArmTable`.
 */

/** 0.7 m, 6 kg. KUKA KR 6 R700 sixx. */
export const reach07: ArmTable = {
  a1: 0.025,
  a2: -0.035,
  b: 0,
  c1: 0.4,
  c2: 0.315,
  c3: 0.365,
  c4: 0.08,
  axes: [
    range(-170, 170, 360),
    range(-100, 135, 300),
    range(-210, 66, 360),
    range(-185, 185, 381),
    range(-120, 120, 388),
    range(-350, 350, 615),
  ],
}

/** 1.45 m, 10 kg. ABB IRB 1600-10/1.45. */
export const reach15: ArmTable = {
  a1: 0.15,
  a2: 0,
  b: 0,
  c1: 0.4865,
  c2: 0.7,
  c3: 0.6,
  c4: 0.065,
  axes: [
    range(-180, 180, 180),
    range(-90, 120, 180),
    range(-245, 65, 185),
    range(-200, 200, 385),
    range(-115, 115, 400),
    range(-400, 400, 460),
  ],
}

/** 1.65 m, 12 kg. ABB IRB 2600-12/1.65. */
export const reach17: ArmTable = {
  a1: 0.15,
  a2: -0.115,
  b: 0,
  c1: 0.445,
  c2: 0.7,
  c3: 0.795,
  c4: 0.085,
  axes: [
    range(-180, 180, 175),
    range(-95, 155, 175),
    range(-180, 75, 175),
    range(-400, 400, 360),
    range(-120, 120, 360),
    range(-400, 400, 500),
  ],
}

/** 2.05 m, 60 kg. ABB IRB 4600-60/2.05. */
export const reach20: ArmTable = {
  a1: 0.175,
  a2: -0.175,
  b: 0,
  c1: 0.495,
  c2: 0.9,
  c3: 0.96,
  c4: 0.135,
  axes: [
    range(-180, 180, 175),
    range(-90, 150, 175),
    range(-180, 75, 175),
    range(-400, 400, 250),
    range(-125, 120, 250),
    range(-400, 400, 360),
  ],
}

/** 2.6 m, 200 kg. ABB IRB 6700-200/2.60. */
export const reach26: ArmTable = {
  a1: 0.32,
  a2: -0.2,
  b: 0,
  c1: 0.78,
  c2: 1.125,
  c3: 1.1425,
  c4: 0.2,
  axes: [
    range(-170, 170, 110),
    range(-65, 85, 110),
    range(-180, 70, 110),
    range(-300, 300, 190),
    range(-130, 130, 150),
    range(-360, 360, 210),
  ],
}

/** 3.1 m, 210 kg. KUKA KR 210 R3100-2. */
export const reach31: ArmTable = {
  a1: 0.33,
  a2: -0.115,
  b: 0,
  c1: 0.645,
  c2: 1.35,
  c3: 1.42,
  c4: 0.24,
  axes: [
    range(-185, 185, 105),
    range(-50, 85, 94),
    range(-210, 78, 100),
    range(-350, 350, 136),
    range(-122.5, 122.5, 129),
    range(-350, 350, 206),
  ],
}

/** 2.0 m, 20 kg, hollow arm as used for painting. Stäubli TX2-160L. */
export const reach20Slim: ArmTable = {
  a1: 0.15,
  a2: 0,
  b: 0,
  c1: 0.55,
  c2: 0.825,
  c3: 0.925,
  c4: 0.11,
  axes: [
    range(-180, 180, 200),
    range(-137.5, 137.5, 200),
    range(-240, 60, 255),
    range(-270, 270, 315),
    range(-105, 120, 390),
    range(-270, 270, 870),
  ],
}

/** 1.3 m, 10 kg, collaborative. Doosan M1013. */
export const reach13Collaborative: ArmTable = {
  a1: 0,
  a2: 0,
  b: 0.0345,
  c1: 0.1525,
  c2: 0.62,
  c3: 0.559,
  c4: 0.121,
  axes: [
    range(-360, 360, 120),
    range(-360, 360, 120),
    range(-160, 160, 180),
    range(-360, 360, 225),
    range(-360, 360, 225),
    range(-360, 360, 225),
  ],
}
