/** To millimetres, milliradians, thousandths: what a vehicle's controller gives. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}
