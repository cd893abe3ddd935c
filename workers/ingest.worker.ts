import { expose } from 'comlink'
import type { IngestRequest, WorkerControl } from './control.ts'
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
        ? openGatewayLink(request, request.scene, (buffer) => way.frame(buffer))
        : await openDirect(request, way)
    link = opened
    if (opened) way.watch(() => opened.facts())
  },
  async stop() {
    await link?.close()
    outlet?.close()
  },
}
expose(control)

/** Decoders and the scene's schema are fetched only where they are needed: a gateway's viewer does without. */
async function openDirect(request: IngestRequest, way: Outlet): Promise<Link | undefined> {
  const [{ openScene }, { openDirectLink }] = await Promise.all([import('./openScene.ts'), import('./directLink.ts')])
  const { scene, problems } = await openScene(request.sceneUrl)
  if (scene) return openDirectLink(request, scene, (buffer) => way.frame(buffer))
  way.status({ ...noLink, state: 'stopped', problems })
  return undefined
}
