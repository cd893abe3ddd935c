import type { KindDefinition } from '../definition.ts'
import { grow, shown, slide, spin } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { coupling, levelGlass, readoutAt, shownSignals, stem } from './layout.ts'

/** Jacketed batch reactor of 5 m³ with its stirrer, level glass, instruments and platform. */
export default {
  kind: 'stirred-reactor',
  name: { zh: '搅拌反应釜', en: 'Stirred batch reactor' },
  planRows: [],
  mobility: 'machine',
  size: [3.6, 3.2, 5],
  power: 11,
  joints: [
    spin('stirrer', 0, coupling, 'z'),
    grow('level', 0, levelGlass.at, 'z', 0.5),
    slide('outlet', 0, stem.at, '-x', [0, stem.stroke], 0.05),
    ...shownSignals.map((signal, row) => shown(`${signal}Shown`, 0, readoutAt(row), 9999)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('temperature', '釜内温度', 'Temperature', '°C', 'Reactor/Temperature', [28, 86]),
    ownSignal('pressure', '釜内压力', 'Pressure', 'kPa', 'Reactor/Pressure', [101, 240]),
    ownSignal('stirrerSpeed', '搅拌转速', 'Stirrer speed', 'rpm', 'Stirrer/Speed', [0, 95]),
    ownSignal('level', '液位', 'Level', '%', 'Reactor/Level', [12, 78]),
    ownSignal('outletPosition', '出料阀开度', 'Outlet valve', '%', 'Outlet/Position', [100, 0]),
    ownSignal('jacketTemperature', '夹套温度', 'Jacket temperature', '°C', 'Jacket/Temperature', [30, 112]),
  ],
  card: {
    headline: 'temperature',
    signals: ['pressure', 'level', 'stirrerSpeed', 'jacketTemperature', 'outletPosition', 'cycleProgress'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
