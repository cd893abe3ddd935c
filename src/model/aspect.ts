/** What a person looks at the park for: which panels stand beside the picture and what it stresses. */
export const aspects = ['overview', 'production', 'logistics', 'energy', 'security', 'equipment'] as const
export type Aspect = (typeof aspects)[number]
