import type { ThemeName } from '../../src/model/themeName.ts'
import type { QualityTier } from '../../src/view/quality.ts'
import type { Size } from '../e2e/studio.ts'

export interface NamedView {
  readonly name: string
  /** Query part of the address, without what all views share. */
  readonly query: string
  readonly theme: ThemeName
  /** Absent: what the command line says. */
  readonly size?: Size
  readonly quality?: QualityTier
}

const sceneIds = ['xiyong', 'yufu'] as const
const themeNames: readonly ThemeName[] = ['night', 'day', 'hmi']

/** Stands from which each park is seen in each theme. */
const stands: Readonly<Record<(typeof sceneIds)[number], Readonly<Record<string, string>>>> = {
  xiyong: {
    overview: 'view=overview',
    'bonded-street': 'view=bonded-street&hud=0',
    'smt-hall': 'view=smt-hall',
    line: 'asset=xiyong/laptop-1/smt/line-3/mounter-b-1',
    vehicle: 'asset=xiyong/logistics/fleet/YujingSim/MF-3',
  },
  yufu: {
    overview: 'view=overview',
    'supply-street': 'view=supply-street&hud=0',
    'body-hall': 'view=body-hall',
    line: 'asset=yufu/vehicle-1/body/line-3/robot-l-4',
    vehicle: 'asset=yufu/logistics/fleet/YujingSim/ST-6',
  },
}

/** Viewpoints that are seen by night alone. */
const furtherViewpoints = {
  xiyong: [
    'bonded-gate',
    'rail-port',
    'wafer-fab',
    'moulding-hall',
    'test-hall',
    'packing',
    'university-town',
    'main-avenue',
  ],
  yufu: [
    'port',
    'stamping-hall',
    'paint-hall',
    'final-assembly',
    'plant-2',
    'vehicle-yard',
    'test-track',
    'engine-hall',
    'bridge',
  ],
} as const

/** Reference halls, seen from their first viewpoint. */
const referenceHalls = [
  'reference-equipment',
  'reference-materials',
  'reference-logistics',
  'reference-food',
  'reference-textile',
  'reference-chemicals',
] as const

/** The views of the contact sheet, one row for a park in a theme. */
export const sheetRows: readonly (readonly NamedView[])[] = sceneIds.flatMap((scene) =>
  themeNames.map((theme) =>
    Object.entries(stands[scene]).map(([stand, query]) => ({
      name: `${scene}-${stand}${theme === 'night' ? '' : `-${theme}`}`,
      query: `scene=${scene}&${query}`,
      theme,
    })),
  ),
)

/** Every picture that is kept an eye on; each stands still at the same moment of the simulation. */
export const views: readonly NamedView[] = [
  ...sheetRows.flat(),
  ...sceneIds.flatMap((scene) =>
    furtherViewpoints[scene].map((id) => night(`${scene}-${id}`, `scene=${scene}&view=${id}`)),
  ),
  ...referenceHalls.map((scene) => night(scene, `scene=${scene}&view=overview`)),
  night('xiyong-english', 'scene=xiyong&view=overview&lang=en'),
  night('xiyong-picture-only', 'scene=xiyong&view=overview&hud=0'),
  night('yufu-picture-only', 'scene=yufu&view=overview&hud=0'),
  { ...night('xiyong-cinema', 'scene=xiyong&view=overview'), quality: 'cinema' },
  { ...night('yufu-cinema', 'scene=yufu&view=body-hall'), quality: 'cinema' },
  { ...night('xiyong-lite', 'scene=xiyong&view=overview'), quality: 'lite' },
  { ...night('xiyong-wall', 'scene=xiyong&view=overview'), size: { width: 3840, height: 1080 }, quality: 'cinema' },
  { ...night('yufu-wall-4k', 'scene=yufu&view=overview'), size: { width: 3840, height: 2160 }, quality: 'cinema' },
]

function night(name: string, query: string): NamedView {
  return { name, query, theme: 'night' }
}
