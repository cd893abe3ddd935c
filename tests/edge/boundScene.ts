import type { CompiledScene } from '../../src/scene/compiledScene.ts'
import type { Binding } from '../../src/scene/schema.ts'
import { smallScene } from '../fixtures/smallScene.ts'

const bindings: readonly Binding[] = [
  {
    id: 'fleet',
    protocol: 'vda5050',
    topic: 'small-agv/+/+/+/+',
    asset: 'small/logistics/fleet/{manufacturer}/{serialNumber}',
  },
  {
    id: 'uns',
    protocol: 'uns',
    topic: 'small/{enterprise}/{area}/{line}/{asset}/{signal}',
    asset: 'small/{enterprise}/{area}/{line}/{asset}',
    map: [],
    staleAfterMs: 15_000,
  },
]

/** The small scene, fed by VDA 5050 and by a Unified Namespace. */
export function boundScene(): CompiledScene {
  const scene = smallScene()
  return { ...scene, document: { ...scene.document, bindings: [...bindings] } }
}

/** A VDA 5050 2.1 state as a person would type it. */
export function handTypedState(serialNumber: string, headerId: number, x: number, y: number): string {
  return `{"headerId": ${headerId}, "timestamp": "${new Date().toISOString()}", "version": "2.1.0",
    "manufacturer": "Foreign", "serialNumber": "${serialNumber}", "orderId": "", "orderUpdateId": 0,
    "lastNodeId": "", "lastNodeSequenceId": 0, "nodeStates": [], "edgeStates": [], "actionStates": [],
    "driving": true, "operatingMode": "AUTOMATIC", "errors": [],
    "batteryState": {"batteryCharge": 80, "charging": false},
    "safetyState": {"eStop": "NONE", "fieldViolation": false},
    "agvPosition": {"positionInitialized": true, "x": ${x}, "y": ${y}, "theta": 0, "mapId": "ground"}}`
}

export const stateTopic = (serialNumber: string): string => `small-agv/v2/Foreign/${serialNumber}/state`
export const vehiclePath = (serialNumber: string): string => `small/logistics/fleet/Foreign/${serialNumber}`
