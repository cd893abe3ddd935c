import type { JointDefinition, KindDefinition } from '../definition.ts'
import { glow, grow, slide, swivel } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { beltHeight, ends, hinge, layers, opened, stations, toolHeight, toolStroke, tray } from './layout.ts'

/** A notebook on its tray: lower housing, board, keyboard, display. */
function notebookJoints(_: unknown, notebook: number): JointDefinition[] {
  const first = 7 * notebook
  const name = (part: string) => `${part}${notebook + 1}`
  return [
    slide(name('tray'), 0, [-ends, 0, beltHeight], 'x', [0, 2 * ends], 4),
    grow(name('present'), first + 1, [0, 0, 0], 'xyz', 4),
    grow(name('board'), first + 2, [0, 0, tray + layers.board], 'xyz', 4),
    grow(name('cover'), first + 2, [0, 0, tray + layers.cover], 'xyz', 4),
    swivel(name('lid'), first + 2, [0, hinge, tray + layers.lid], 'x', [opened, 0], 2),
    grow(name('display'), first + 5, [0, 0, 0], 'xyz', 4),
    glow(name('screen'), first + 6, [0, 0, 0], 1, 3),
  ]
}

/** Notebooks on a belt through three stations: board in, keyboard on, display on and lit for its test. */
export default {
  kind: 'assembly-line',
  name: { zh: '笔电组装流水线', en: 'Notebook assembly line' },
  planRows: [],
  mobility: 'machine',
  size: [6.8, 2, 2.5],
  power: 3,
  joints: [
    ...stations.flatMap(notebookJoints),
    ...stations.map((x, i) => slide(`tool${i + 1}`, 0, [x + 0.1, -0.02, toolHeight], 'z', [-toolStroke, 0], 1)),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('beltSpeed', '线速度', 'Belt speed', 'm/min', 'Belt/Speed', [0, 9]),
    ownSignal('torque', '拧紧扭矩', 'Tightening torque', 'N·m', 'Screwdriver/Torque', [0, 0.4]),
    ownSignal('takt', '节拍目标', 'Takt', 's', 'Line/Takt', [24, 24]),
  ],
  card: {
    headline: 'curMachSpeed',
    signals: ['takt', 'cycleTime', 'torque', 'beltSpeed', 'processedCount', 'defectiveCount', 'stopReason'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
