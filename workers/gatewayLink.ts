import { ProblemLog } from '../src/ingest/problemLog.ts'
import { openConnection } from '../src/mqtt/connection.ts'
import type { Heartbeat } from '../src/telemetry/heartbeat.ts'
import { frameTopic, heartbeatTopic } from '../src/telemetry/topics.ts'
import type { GatewayRequest } from './control.ts'
import { FrameGuard } from './frameGuard.ts'
import type { Link } from './link.ts'

/** The broker answers and the gateway is silent: three heartbeats missing. */
const silentMs = 3500

/** Frames that a gateway publishes, guarded and passed on as they are. */
export function openGatewayLink(
  { broker, username, scene }: GatewayRequest,
  frame: (buffer: ArrayBuffer) => void,
): Link {
  const guard = new FrameGuard(scene)
  const log = new ProblemLog()
  let heartbeat: Heartbeat | undefined
  let lastSign = performance.now()

  const connection = openConnection({
    url: broker,
    ...(username === undefined ? {} : { username }),
    filters: [frameTopic(scene.id), heartbeatTopic(scene.id)],
    message(topic, payload, retained) {
      if (payload.length === 0) return
      if (!retained) lastSign = performance.now()
      if (topic === heartbeatTopic(scene.id)) heartbeat = readHeartbeat(payload) ?? heartbeat
      else {
        const buffer = new Uint8Array(payload).buffer
        if (guard.accepts(buffer, Date.now())) frame(buffer)
      }
    },
    changed(state, reason) {
      if (state === 'online') {
        guard.resume()
        lastSign = performance.now()
      }
      if (reason) log.add({ code: 'link.refused', where: broker, got: reason }, Date.now())
      if (state === 'halfOpen') log.add({ code: 'link.halfOpen', where: broker }, Date.now())
    },
  })

  return {
    facts() {
      const silent = connection.state === 'online' && performance.now() - lastSign > silentMs
      return {
        state: silent ? 'halfOpen' : connection.state,
        ageMs: heartbeat ? Math.round(performance.now() - lastSign) : null,
        plantOnline: connection.state === 'online' && !silent && heartbeat?.plantOnline !== false,
        reconnects: connection.reconnects,
        gaps: guard.gaps,
        bindings: heartbeat?.bindings ?? [],
        problems: [...log.list(), ...guard.problems(), ...(heartbeat?.problems ?? [])],
      }
    },
    close: () => connection.close(),
  }
}

function readHeartbeat(payload: Uint8Array): Heartbeat | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(payload)) as Heartbeat
  } catch {
    return undefined
  }
}
