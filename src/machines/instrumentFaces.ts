/** Where the readout of a transmitter lies, from the centre of its head; it faces -y. Metres. */
export const transmitterFace = [0, -0.112, 0] as const

/** Of the readout of a transmitter; height in metres. */
export const transmitterDigits = { count: 4, height: 0.062 } as const
