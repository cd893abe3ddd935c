import type { Light, Theme } from './theme.ts'

const highSun: Light = {
  sky: { zenith: 0x2f74c0, middle: 0x7fb1e0, horizon: 0xd6e5f1, glow: 0xf6efe0 },
  clouds: { color: 0xffffff, cover: 0.75 },
  stars: 0,
  fog: { color: 0xd6e6f4, density: 0.00016, horizon: 0.95 },
  hemisphere: { sky: 0xd2e0f2, ground: 0x9a9486, intensity: 1.6 },
  key: { color: 0xfff0d8, intensity: 3.6, azimuth: 140, elevation: 46 },
  environment: 0.45,
  exposure: 1.3,
  neutral: 1,
  grade: { contrast: 0.16, saturation: 0.08 },
  lamps: { street: 0, flood: 0, hall: 0.7, window: 0 },
  awake: 1,
  halo: 0,
  water: 0x628798,
  accent: { color: 0x0a84ff, glow: 0 },
  muted: 0,
  bloom: { threshold: 1.1, intensity: 0.1 },
}

const lowSun: Light = {
  ...highSun,
  sky: { zenith: 0x3a76b8, middle: 0x8fb6de, horizon: 0xdce3e8, glow: 0xfbe3c6 },
  clouds: { color: 0xfff6ec, cover: 0.75 },
  fog: { color: 0xd9e5f0, density: 0.00016, horizon: 0.95 },
  hemisphere: { ...highSun.hemisphere, intensity: 1.75 },
  key: { ...highSun.key, color: 0xffdfb4, intensity: 3.8 },
  exposure: 1.35,
}

/** A clear day over light massing: one blue accent, state colours flat. */
export const day: Theme = {
  name: 'day',
  light: highSun,
  later: { light: lowSun, by: 'sun' },
  states: {
    unknown: 0x808a95,
    offline: 0x848e99,
    idle: 0x5f87b5,
    running: 0x159a66,
    waiting: 0xa8820f,
    charging: 0x1f86c9,
    manual: 0x8257d6,
    warning: 0xd07400,
    fault: 0xe5342b,
  },
  ink: {
    ground: '#c9d8e6',
    glass: 'rgb(255 255 255 / 86%)',
    'glass-solid': '#f7fafc',
    hairline: 'rgb(30 60 90 / 14%)',
    'hairline-strong': 'rgb(30 60 90 / 32%)',
    hover: 'rgb(30 60 90 / 6%)',
    pressed: 'rgb(10 132 255 / 12%)',
    ink: '#15212d',
    'ink-2': '#45566a',
    'ink-3': '#607285',
    accent: '#0a6fd8',
    ok: '#12805a',
    warning: '#a15800',
    alarm: '#cc1f2d',
    stale: '#64707c',
    simulated: '#6a4fd0',
    replay: '#2463b8',
    hatch: 'rgb(60 80 100 / 14%)',
  },
}
