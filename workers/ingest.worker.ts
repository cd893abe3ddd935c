import { expose } from 'comlink'
import type { DirectRequest, IngestRequest, WorkerControl } from './control.ts'
import { openGatewayLink } from './gatewayLink.ts'
import type { Link } from './link.ts'
import { noLink, Outlet } from './outlet.ts'

let link: Link | undefined
let outlet: Outlet | undefined

const control: WorkerControl<IngestRequest> = {
  async start(request, port) {
    const way = new Outlet(port, request.mode, request.broker)
    outlet = way
    way.status(noLink)
    const opened =
      request.mode === 'gateway'
        ? openGatewayLink(request, (buffer) => way.frame(buffer))
        : await openDirect(request, way)
    link = opened
    way.watch(() => opened.facts())
  },
  async stop() {
    await link?.close()
    outlet?.close()
  },
}
expose(control)

/** Decoders are fetched only where they are needed: a gateway's viewer does without. */
async function openDirect(request: DirectRequest, way: Outlet): Promise<Link> {
  const { openDirectLink } = await import('./directLink.ts')
  return openDirectLink(request, (buffer) => way.frame(buffer))
}
