/** Topics that the product itself publishes. */
export const frameTopic = (scene: string): string => `yujing/v1/${scene}/frame`
export const heartbeatTopic = (scene: string): string => `yujing/v1/${scene}/heartbeat`

/** A publisher that is not a real plant says so here, retained: `{provenance: 'simulated', topics: [filters]}`. */
export const provenanceTopic = (publisher: string): string => `yujing/v1/provenance/${publisher}`
export const provenanceFilter = 'yujing/v1/provenance/+'
