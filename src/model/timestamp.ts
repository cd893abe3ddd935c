/**
 * UTC milliseconds of an ISO 8601 timestamp, or NaN. A timestamp without zone is UTC: real VDA 5050
 * vehicles leave the `Z` out.
 */
export function parseTimestamp(text: string): number {
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`
  return Date.parse(zoned)
}
