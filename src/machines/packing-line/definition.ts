import type { JointDefinition, KindDefinition } from '../definition.ts'
import { grow, slide, swivel } from '../joints.ts'
import { ownSignal } from '../ownSignal.ts'
import { packmlSignals } from '../packmlSignals.ts'
import { beltHeight, carton, cartons, stations } from './layout.ts'

const { length, width, height } = carton
const jointsOfCarton = 7

/** A carton on the line, its walls and flaps, what is in it, its tape and its label. */
function cartonJoints(_: unknown, number: number): JointDefinition[] {
  const [slider, walls] = [number * jointsOfCarton + 1, number * jointsOfCarton + 2]
  const name = (part: string) => `${part}${number + 1}`
  return [
    slide(name('carton'), 0, [stations.erected, 0, beltHeight], 'x', [0, stations.gone - stations.erected], 3),
    grow(name('walls'), slider, [0, 0, 0], 'z', 2),
    swivel(name('leftFlap'), walls, [0, width / 2, height], 'x', [-2.3, 0], 4),
    swivel(name('rightFlap'), walls, [0, -width / 2, height], 'x', [0, 2.3], 4),
    grow(name('content'), slider, [0, 0, 0.01], 'xyz', 4),
    grow(name('tape'), slider, [length / 2, 0, height + 0.004], 'x', 2),
    grow(name('label'), slider, [0, -width / 2 - 0.002, 0.13], 'xz', 4),
  ]
}

/** Four stations on one belt: cartons unfold, are filled, taped shut and labelled; a cycle is a carton. */
export default {
  kind: 'packing-line',
  name: { zh: '自动化包装流水线', en: 'Automated packing line' },
  planRows: ['B10'],
  mobility: 'machine',
  size: [7, 1.8, 2.3],
  power: 6,
  joints: [
    ...Array.from({ length: cartons }, cartonJoints).flat(),
    slide('loader', 0, [stations.filled, 0, 1.75], 'z', [-0.62, 0], 1.2),
    slide('stamp', 0, [stations.labelled, -0.5, beltHeight + 0.13], 'y', [0, 0.34], 1.2),
    slide('former', 0, [stations.erected, 0.34, 1.2], 'z', [-0.2, 0], 1),
  ],
  signals: [
    ...packmlSignals,
    ownSignal('tapeLeft', '封箱胶带余量', 'Tape left', 'm', 'Sealer/Tape', [820, 816]),
    ownSignal('labelsLeft', '标签余量', 'Labels left', 'pcs', 'Labeller/Labels', [3200, 3195]),
    ownSignal('beltSpeed', '线速度', 'Belt speed', 'm/min', 'Belt/Speed', [0, 18]),
  ],
  card: {
    headline: 'curMachSpeed',
    signals: ['beltSpeed', 'tapeLeft', 'labelsLeft', 'processedCount', 'defectiveCount', 'activePower'],
  },
  facets: ['model', 'behavior'],
} as const satisfies KindDefinition
