/** The light of the picture as `lightUniforms.ts` holds it; declared in the fragment shader of every lit material. */
export const lightingGlsl = /* glsl */ `
uniform vec3 uSkyZenith, uSkyMiddle, uSkyHorizon, uSkyGlow;
uniform vec4 uClouds; // colour, cover
uniform float uStars;
uniform vec4 uFog; // colour, density per metre
uniform float uFogHorizon;
uniform vec3 uAmbientSky, uAmbientGround;
uniform vec3 uKeyWay, uKeyColor; // towards sun or moon, site frame
uniform float uEnvironment;
uniform vec4 uLamps; // street, flood, hall, window
uniform float uAwake;
uniform vec3 uWater;
uniform vec3 uAccent;
uniform float uAccentGlow;
uniform float uMuted;
uniform float uSeconds;
vec3 glassAlbedo() { return mix(vec3(.09, .15, .21), vec3(.02, .03, .04), uLamps.w); }
vec3 greyed(vec3 color) { return mix(color, vec3(dot(color, vec3(.2126, .7152, .0722))), uMuted); }
vec3 muted(vec3 albedo) { return mix(greyed(albedo), vec3(.3), .42 * uMuted); }
`
