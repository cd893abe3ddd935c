import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderSomething, startFleet } from '../../fixtures/fleetRun.ts'
import { networkOf, randomPlan } from '../../fixtures/randomNetwork.ts'

const deep = process.env['YUJING_DEEP'] === '1'
const timeout = deep ? 3_000_000 : 60_000
/** Simulated minutes in which things go wrong, and in which all orders must be delivered after that. */
const troubledMinutes = deep ? 10 : 3
const latestMinutes = 40

test(
  'fleets on any network deliver every order, never touch and starve nobody, whatever goes wrong',
  { timeout },
  () => {
    fc.assert(
      fc.property(randomPlan, fc.double({ min: 0.05, max: 0.25, noNaN: true }), fc.integer(), (plan, fill, seed) => {
        const network = networkOf(plan)
        if (network.nodes.length < 6) return
        const vehicles = Math.max(2, Math.floor(network.nodes.length * fill))
        const fleet = startFleet(network, vehicles, seed)
        const { control, random } = fleet
        for (let order = 0; order < 2 * vehicles; order++) orderSomething(fleet, `order ${order}`)
        const transports = [...control.openOrders]
        fleet.run(troubledMinutes * 60, (second) => {
          const vehicle = control.vehicles[random.below(control.vehicles.length)]!
          if (second % 7 === 0 && vehicle.mover.present) control.setHalted(vehicle, true)
          if (second % 5 === 0) for (const each of control.vehicles) control.setHalted(each, false)
          if (second % 60 === 30) control.setClosed(random.below(network.edges.length), true)
          if (second % 60 === 59) for (let edge = 0; edge < network.edges.length; edge++) control.setClosed(edge, false)
          if (second === 50) control.remove(control.vehicles[0]!)
          if (second === 70) control.add(0, random.below(network.nodes.length))
        })
        for (const each of control.vehicles) control.setHalted(each, false)
        for (let edge = 0; edge < network.edges.length; edge++) control.setClosed(edge, false)
        const isOpen = () => transports.some(({ state }) => state !== 'delivered')
        for (let minute = 0; minute < latestMinutes && isOpen(); minute++) fleet.run(60)
        expect(fleet.touching).toEqual([])
        expect(transports.filter(({ state }) => state !== 'delivered')).toEqual([])
      }),
      { numRuns: deep ? 1000 : 12 },
    )
  },
)
