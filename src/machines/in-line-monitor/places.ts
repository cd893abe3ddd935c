type Triple = readonly [number, number, number]

export const beltTop = 0.9
/** Where a pack begins, how far it goes, and how far along it is under X-rays, on the scales and at the pusher. */
export const way = { from: [-1.72, 0, beltTop] as Triple, length: 3.44, rays: 1.3, scales: 2.2, pusher: 2.85 } as const
/** How far a pack that is refused goes aside, and down into the bin. */
export const refused = { aside: 0.56, down: 0.3 } as const
/** Centre of the face of the X-ray's monitor, and its width. */
export const monitor = { at: [-0.42, -0.5, 1.5] as Triple, width: 0.5, height: 0.34 } as const
export const display: Triple = [0.5, -0.43, 1.48]
export const digits = { count: 5, height: 0.1 } as const
export const lamps = { pass: [0.36, -0.44, 1.66] as Triple, refuse: [0.64, -0.44, 1.66] as Triple } as const
