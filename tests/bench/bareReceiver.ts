import { connectAsync } from 'mqtt'

/** mqtt.js and nothing else: `tsx tests/bench/bareReceiver.ts URL FILTER`. Prints each second how many came so far. */
const [url, filter] = process.argv.slice(2)
let received = 0
const client = await connectAsync(url!)
client.on('message', () => void received++)
await client.subscribeAsync(filter!)
setInterval(() => console.log(`received ${received}`), 1000)
console.log('received 0')
