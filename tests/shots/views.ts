export interface NamedView {
  readonly name: string
  /** Query part of the address, without what all views share. */
  readonly query: string
}

const viewpoints = {
  xiyong: [
    'overview',
    'bonded-gate',
    'rail-port',
    'wafer-fab',
    'laptop-hall',
    'moulding-hall',
    'bonded-street',
    'university-town',
    'main-avenue',
  ],
  yufu: [
    'overview',
    'port',
    'final-assembly',
    'vehicle-yard',
    'test-track',
    'body-hall',
    'engine-hall',
    'supply-street',
    'bridge',
  ],
} as const

/** Every picture that is kept an eye on; each stands still at the same moment of the simulation. */
export const views: readonly NamedView[] = [
  ...Object.entries(viewpoints).flatMap(([scene, ids]) =>
    ids.map((view) => ({ name: `${scene}-${view}`, query: `scene=${scene}&view=${view}` })),
  ),
  { name: 'xiyong-english', query: 'scene=xiyong&view=overview&lang=en' },
  { name: 'xiyong-picture-only', query: 'scene=xiyong&view=overview&hud=0' },
]
