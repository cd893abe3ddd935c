import type { KindDefinition } from './definition.ts'
import { admitKinds, builtInKinds, findKind } from './known.ts'

/** Kinds that are fetched when a scene needs them. To add one: a folder here and a line below. */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: KindDefinition }>>> = {
  'ageing-rack': () => import('./ageing-rack/definition.ts'),
  'assembly-line': () => import('./assembly-line/definition.ts'),
  'batching-machine': () => import('./batching-machine/definition.ts'),
  'board-loader': () => import('./board-loader/definition.ts'),
  'body-conveyor': () => import('./body-conveyor/definition.ts'),
  'booth-sensor': () => import('./booth-sensor/definition.ts'),
  'chip-mounter': () => import('./chip-mounter/definition.ts'),
  'cnc-lathe': () => import('./cnc-lathe/definition.ts'),
  'cnc-mill': () => import('./cnc-mill/definition.ts'),
  'coordinate-measuring': () => import('./coordinate-measuring/definition.ts'),
  dcs: () => import('./dcs/definition.ts'),
  'dip-tank': () => import('./dip-tank/definition.ts'),
  'draw-frame': () => import('./draw-frame/definition.ts'),
  'dyeing-instrument': () => import('./dyeing-instrument/definition.ts'),
  esd: () => import('./esd/definition.ts'),
  'field-instrument': () => import('./field-instrument/definition.ts'),
  'five-axis-centre': () => import('./five-axis-centre/definition.ts'),
  'flat-knitting': () => import('./flat-knitting/definition.ts'),
  'flexible-assembly-cell': () => import('./flexible-assembly-cell/definition.ts'),
  'food-line': () => import('./food-line/definition.ts'),
  'forming-press': () => import('./forming-press/definition.ts'),
  'functional-tester': () => import('./functional-tester/definition.ts'),
  'gear-grinder': () => import('./gear-grinder/definition.ts'),
  'gear-hobber': () => import('./gear-hobber/definition.ts'),
  'health-diagnosis': () => import('./health-diagnosis/definition.ts'),
  'high-bay-warehouse': () => import('./high-bay-warehouse/definition.ts'),
  'in-line-monitor': () => import('./in-line-monitor/definition.ts'),
  'injection-moulder': () => import('./injection-moulder/definition.ts'),
  'inline-inspection': () => import('./inline-inspection/definition.ts'),
  'laser-cutter': () => import('./laser-cutter/definition.ts'),
  'link-conveyor': () => import('./link-conveyor/definition.ts'),
  'marriage-station': () => import('./marriage-station/definition.ts'),
  'mems-sensor': () => import('./mems-sensor/definition.ts'),
  'metal-printer': () => import('./metal-printer/definition.ts'),
  'optical-inspection': () => import('./optical-inspection/definition.ts'),
  'overhead-carrier': () => import('./overhead-carrier/definition.ts'),
  'overhead-crane': () => import('./overhead-crane/definition.ts'),
  'package-tester': () => import('./package-tester/definition.ts'),
  'packaging-line': () => import('./packaging-line/definition.ts'),
  'packing-line': () => import('./packing-line/definition.ts'),
  'paint-booth': () => import('./paint-booth/definition.ts'),
  'pattern-cutter': () => import('./pattern-cutter/definition.ts'),
  'plc-cabinet': () => import('./plc-cabinet/definition.ts'),
  'positioning-terminal': () => import('./positioning-terminal/definition.ts'),
  'reflow-oven': () => import('./reflow-oven/definition.ts'),
  'rfid-gate': () => import('./rfid-gate/definition.ts'),
  'robot-arc-welding': () => import('./robot-arc-welding/definition.ts'),
  'robot-assembly': () => import('./robot-assembly/definition.ts'),
  'robot-collaborative': () => import('./robot-collaborative/definition.ts'),
  'robot-cutting': () => import('./robot-cutting/definition.ts'),
  'robot-delta': () => import('./robot-delta/definition.ts'),
  'robot-dual-arm': () => import('./robot-dual-arm/definition.ts'),
  'robot-gantry': () => import('./robot-gantry/definition.ts'),
  'robot-gluing': () => import('./robot-gluing/definition.ts'),
  'robot-insertion': () => import('./robot-insertion/definition.ts'),
  'robot-inspection': () => import('./robot-inspection/definition.ts'),
  'robot-packing': () => import('./robot-packing/definition.ts'),
  'robot-painting': () => import('./robot-painting/definition.ts'),
  'robot-palletiser': () => import('./robot-palletiser/definition.ts'),
  'robot-polishing': () => import('./robot-polishing/definition.ts'),
  'robot-press-tending': () => import('./robot-press-tending/definition.ts'),
  'robot-scara': () => import('./robot-scara/definition.ts'),
  'robot-six-axis': () => import('./robot-six-axis/definition.ts'),
  'robot-spot-welding': () => import('./robot-spot-welding/definition.ts'),
  'rotor-spinning': () => import('./rotor-spinning/definition.ts'),
  scada: () => import('./scada/definition.ts'),
  'screwdriving-machine': () => import('./screwdriving-machine/definition.ts'),
  'sensor-families': () => import('./sensor-families/definition.ts'),
  'sewing-machine': () => import('./sewing-machine/definition.ts'),
  'shop-logistics': () => import('./shop-logistics/definition.ts'),
  'smart-sensor': () => import('./smart-sensor/definition.ts'),
  'solder-printer': () => import('./solder-printer/definition.ts'),
  'stamping-press': () => import('./stamping-press/definition.ts'),
  'stirred-reactor': () => import('./stirred-reactor/definition.ts'),
  stockyard: () => import('./stockyard/definition.ts'),
  'turn-mill': () => import('./turn-mill/definition.ts'),
  'turnover-positioner': () => import('./turnover-positioner/definition.ts'),
  'vehicle-test-stand': () => import('./vehicle-test-stand/definition.ts'),
}

/** Every kind of asset with a body, loaded or not. */
export const kindNames: readonly string[] = [...builtInKinds, ...Object.keys(loaders)]

/**
 * The definitions of those of `names` that are kinds; from then on `findKind` knows them. To be awaited by the
 * thread that opens a scene. Rejects when a definition can't be fetched.
 */
export async function loadKinds(names: Iterable<string>): Promise<readonly KindDefinition[]> {
  const found = await Promise.all([...new Set(names)].map(loadKind))
  return found.filter((definition) => definition !== undefined)
}

async function loadKind(name: string): Promise<KindDefinition | undefined> {
  const known = findKind(name)
  if (known || !Object.hasOwn(loaders, name)) return known
  const { default: definition } = await loaders[name]!()
  admitKinds([definition])
  return definition
}
