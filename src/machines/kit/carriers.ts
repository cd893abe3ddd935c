import type { Body, Triple } from './body.ts'
import { box } from './box.ts'

/** Height of the deck of a pallet, m. */
export const palletDeck = 0.144

/** Euro pallet, 1.2 × 0.8 m, on z = 0. */
export function pallet(body: Body): Body {
  for (const y of [-0.35, 0, 0.35]) {
    for (const x of [-0.52, 0, 0.52]) box(body, 'wood', [0.13, 0.1, 0.09], [x, y, 0.065], 0)
    box(body, 'wood', [1.2, 0.1, 0.022], [0, y, 0.011], 0)
  }
  for (let i = 0; i < 7; i++) box(body, 'wood', [0.11, 0.8, 0.022], [-0.54 + i * 0.18, 0, 0.133], 0)
  return body
}

/** A taped carton of length × width × height (m) that stands on `foot`. */
export function carton(body: Body, [length, width, height]: Triple, [x, y, z]: Triple): Body {
  box(body, 'carton', [length, width, height], [x, y, z + height / 2], 0.012)
  return box(body, 'wood', [length + 0.002, width * 0.12, 0.003], [x, y, z + height], 0)
}

/** One layer of six cartons on a pallet; layer 0 lies on the deck, 0.27 m each. */
export function cartonLayer(body: Body, layer: number): Body {
  for (const x of [-0.395, 0, 0.395]) {
    for (const y of [-0.197, 0.197])
      box(body, 'carton', [0.385, 0.385, 0.265], [x, y, palletDeck + 0.141 + layer * 0.27], 0.012)
  }
  return body
}

/** A pallet on z = 0 with `layers` of six cartons, strapped. */
export function loadedPallet(body: Body, layers: number): Body {
  pallet(body)
  for (let layer = 0; layer < layers; layer++) cartonLayer(body, layer)
  const top = 0.15 + layers * 0.27
  for (const x of [-0.2, 0.2]) {
    box(body, 'strap', [0.02, 0.8, 0.005], [x, 0, top + 0.003], 0)
    for (const y of [-0.393, 0.393]) box(body, 'strap', [0.02, 0.005, top - 0.15], [x, y, 0.15 + (top - 0.15) / 2], 0)
  }
  return body
}
