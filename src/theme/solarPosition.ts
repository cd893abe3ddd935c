const degree = Math.PI / 180
const dayMs = 86_400_000
/** Noon of 1 January 2000, UTC. */
const j2000 = Date.UTC(2000, 0, 1, 12)

/**
 * Where the sun stands, to about 0.1°: degrees, azimuth clockwise from north. After the Astronomical Almanac's
 * low-precision formulas.
 * @param utc milliseconds
 */
export function solarPosition(
  utc: number,
  latitude: number,
  longitude: number,
): { azimuth: number; elevation: number } {
  const days = (utc - j2000) / dayMs
  const anomaly = (357.528 + 0.9856003 * days) * degree
  const meanLongitude = 280.46 + 0.9856474 * days
  const ecliptic = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * degree
  const tilt = (23.439 - 0.0000004 * days) * degree
  const declination = Math.asin(Math.sin(tilt) * Math.sin(ecliptic))
  const rightAscension = Math.atan2(Math.cos(tilt) * Math.sin(ecliptic), Math.cos(ecliptic))
  const sidereal = (280.46061837 + 360.98564736629 * days + longitude) * degree
  const hourAngle = sidereal - rightAscension
  const phi = latitude * degree
  const up = Math.sin(phi) * Math.sin(declination) + Math.cos(phi) * Math.cos(declination) * Math.cos(hourAngle)
  const east = -Math.cos(declination) * Math.sin(hourAngle)
  const north = Math.sin(declination) * Math.cos(phi) - Math.cos(declination) * Math.cos(hourAngle) * Math.sin(phi)
  return { azimuth: (Math.atan2(east, north) / degree + 360) % 360, elevation: Math.asin(up) / degree }
}
