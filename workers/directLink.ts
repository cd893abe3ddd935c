import { createIngest } from '../src/ingest/createIngest.ts'
import { ProblemLog } from '../src/ingest/problemLog.ts'
import { admitKinds } from '../src/machines/known.ts'
import { openConnection } from '../src/mqtt/connection.ts'
import type { MachineAnimator } from '../src/simulation/animator.ts'
import { provenanceFilter } from '../src/telemetry/topics.ts'
import type { DirectRequest } from './control.ts'
import { startCutting } from './cutting.ts'
import { randomEpoch } from './epoch.ts'
import type { Link } from './link.ts'

/**
 * The plant's own topics, decoded here: for small sites without a gateway. Publishes nothing. Its machines stand until
 * the plant has said something: then what they do is fetched.
 */
export function openDirectLink(
  { broker, username, topics, scene }: DirectRequest,
  frame: (buffer: ArrayBuffer) => void,
): Link {
  admitKinds(scene.kinds)
  let animate: MachineAnimator | undefined
  const ingest = createIngest(scene, randomEpoch(), { beforeFrame: (writer, now) => animate?.(writer, now) })
  const log = new ProblemLog()
  let lastMessage: number | undefined
  const animateMachines = async () => {
    try {
      const { createMachineAnimator } = await import('../src/simulation/animator.ts')
      animate = await createMachineAnimator(scene)
    } catch (error) {
      log.add({ code: 'link.refused', where: 'behavior', got: String(error) }, Date.now())
    }
  }

  const connection = openConnection({
    url: broker,
    ...(username === undefined ? {} : { username }),
    filters: topics ? [...topics, provenanceFilter] : ingest.filters,
    message(topic, payload, retained) {
      if (lastMessage === undefined) void animateMachines()
      lastMessage = performance.now()
      ingest.accept({ topic, payload, retained, receivedAt: Date.now() })
    },
    changed(state, reason) {
      if (state !== 'online') ingest.disconnected(Date.now())
      if (reason) log.add({ code: 'link.refused', where: broker, got: reason }, Date.now())
      if (state === 'halfOpen') log.add({ code: 'link.halfOpen', where: broker }, Date.now())
    },
  })
  const stopCutting = startCutting(ingest, frame)

  return {
    facts: () => ({
      state: connection.state,
      ageMs: lastMessage === undefined ? null : Math.round(performance.now() - lastMessage),
      plantOnline: connection.state === 'online',
      reconnects: connection.reconnects,
      gaps: 0,
      bindings: ingest.health(Date.now()),
      problems: [...log.list(), ...ingest.problems()],
    }),
    async close() {
      stopCutting()
      await connection.close()
    },
  }
}
