import { expect, test } from 'vitest'
import { toolPoint } from '../kit/grippers.ts'
import { bellCupTip, fanLength, glueNozzleTip, screwdriverTip, spotGunTip, torchTip } from './tools.ts'

test.each([
  ['spotGun', spotGunTip.at],
  ['torch', torchTip.at],
  ['bellCup', [bellCupTip.at[0] - fanLength, 0, 0]],
  ['glueNozzle', glueNozzleTip.at],
  ['screwdriver', screwdriverTip.at],
] as const)('the tip of the %s is where the tool is drawn, on a flange that looks along x', (tool, [x, y, z]) => {
  const [drawnX, drawnY, drawnZ] = toolPoint[tool]
  expect(Math.hypot(x - drawnZ, y - drawnY, z + drawnX)).toBeLessThan(1e-9)
})
