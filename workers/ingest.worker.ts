import { expose } from 'comlink'
import type { IngestRequest, WorkerControl } from './control.ts'
import { openDirectLink } from './directLink.ts'
import { openGatewayLink } from './gatewayLink.ts'
import type { Link } from './link.ts'
import { openScene } from './openScene.ts'
import { noLink, Outlet } from './outlet.ts'

let link: Link | undefined
let outlet: Outlet | undefined

const control: WorkerControl<IngestRequest> = {
  async start(request, port) {
    const way = new Outlet(port, request.mode, request.broker)
    outlet = way
    way.status(noLink)
    const { scene, problems } = await openScene(request.sceneUrl)
    if (!scene) return way.status({ ...noLink, state: 'stopped', problems })
    const frame = (buffer: ArrayBuffer): void => way.frame(buffer)
    const open = request.mode === 'gateway' ? openGatewayLink : openDirectLink
    const opened = await open(request, scene, frame)
    link = opened
    way.watch(() => opened.facts())
  },
  async stop() {
    await link?.close()
    outlet?.close()
  },
}
expose(control)
