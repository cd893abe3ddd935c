import { createContext } from 'react'

/** Whether panels of this column make room for the card of what is selected. */
export const Crowded = createContext(false)
