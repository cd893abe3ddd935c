import type { MachineBehavior } from '../definition.ts'
import { cycleBehavior, type Key } from '../motion/cycle.ts'
import { readingsBehavior } from '../motion/readings.ts'
import { together } from '../motion/together.ts'
import definition from './definition.ts'
import { refused, way } from './places.ts'

const { joints } = definition
const shareAt = (metres: number) => 0.04 + (metres / way.length) * 0.92
const [rays, scales, pushed] = [shareAt(way.rays), shareAt(way.scales), shareAt(way.pusher)]

const common = cycleBehavior(joints, {
  tracks: {
    rays: [
      [rays - 0.14, 0],
      [rays - 0.1, 1],
      [rays + 0.1, 1],
      [rays + 0.14, 0],
    ],
    imaged: [
      [rays - 0.1, 0],
      [rays - 0.06, 1],
      [rays + 0.06, 1],
      [rays + 0.1, 0],
    ],
  },
  flows: [
    {
      joints: ['image'],
      keys: [
        [rays - 0.1, 0.12],
        [rays + 0.1, 0.48],
      ],
    },
  ],
})

/** A pack that goes all the way, or is stopped before the pusher. */
function packThat(passes: boolean): MachineBehavior {
  const lit: Key[] = [
    [scales, 0],
    [scales + 0.03, 1],
    [0.96, 1],
    [1, 0],
  ]
  const dark: Key[] = [[0, 0]]
  const aside = (value: number): Key[] => [
    [pushed, 0],
    [pushed + 0.05, passes ? 0 : value],
    [0.985, passes ? 0 : value],
    [1, 0],
  ]
  return cycleBehavior(joints, {
    tracks: {
      present: [
        [0.01, 0],
        [0.05, 1],
        [passes ? 0.95 : 0.94, 1],
        [passes ? 0.985 : 0.975, 0],
      ],
      aside: aside(refused.aside),
      down: aside(refused.down).map(([phase, value], i) => [
        i === 1 ? phase + 0.05 : i === 0 ? phase + 0.03 : phase,
        value,
      ]),
      pusher: [
        [pushed - 0.005, 0],
        [pushed + 0.045, passes ? 0 : 0.5],
        [pushed + 0.1, 0],
      ],
      pass: passes ? lit : dark,
      refuse: passes ? dark : lit,
    },
    flows: [
      {
        joints: ['pack'],
        keys: passes
          ? [
              [0.01, 0],
              [0.04, 0],
              [0.96, way.length],
              [0.99, way.length],
            ]
          : [
              [0.01, 0],
              [0.04, 0],
              [pushed, way.pusher],
              [0.99, way.pusher],
            ],
      },
    ],
  })
}

const [passing, refusing] = [packThat(true), packThat(false)]

/** A pack is looked through and weighed; any verdict but 1 makes the pusher throw it out. */
export default together(
  common,
  {
    step: (signals, dt, values) => {
      const verdict = signals.number('verdict')
      const good = verdict === undefined || verdict === 1
      ;(good ? passing : refusing).step(signals, dt, values)
    },
  },
  readingsBehavior(joints, [{ joint: 'weightShown', signal: 'weight' }]),
)
