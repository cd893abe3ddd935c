import { publisher } from '../edgeProcess.ts'
import { Credentials } from '../../src/edge/broker/roles.ts'
import { startEmbeddedBroker } from '../../src/edge/broker/embedded.ts'

/** The product's broker alone, without a gateway: `tsx tests/bench/embeddedBroker.ts`. Prints its port. */
const broker = await startEmbeddedBroker(
  new Credentials(new Map([[publisher.username, publisher.password]])),
  console.error,
)
console.log(`listening on ${await broker.listen('127.0.0.1', 0)}`)
