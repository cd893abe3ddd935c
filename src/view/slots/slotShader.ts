import { jointsAtMost } from './jointTables.ts'

/** Pose, status and joints of a slot between the two snapshots: the same formulas as `interpolateAngle` and `FrameReader.pose`. */
export const slotGlsl = /* glsl */ `
uniform highp sampler2D uPosesPrevious, uPosesNext, uJointsPrevious, uJointsNext, uStatuses;
uniform float uFactor;
const float TURN = 6.283185307179586;
float wrapAngle(float a) { return a - TURN * floor((a + .5 * TURN) / TURN); }
float towardsAngle(float a, float b) { return a + wrapAngle(b - a) * uFactor; }
vec4 texelAt(highp sampler2D map, int index) {
  int width = textureSize(map, 0).x;
  return texelFetch(map, ivec2(index % width, index / width), 0);
}
vec4 slotPose(int slot) {
  vec4 a = texelAt(uPosesPrevious, slot), b = texelAt(uPosesNext, slot);
  return vec4(mix(a.xyz, b.xyz, uFactor), towardsAngle(a.w, b.w));
}
/** State, trust byte, placed, loaded. */
ivec4 slotStatus(int slot) { return ivec4(texelAt(uStatuses, slot) * 255. + .5); }
vec3 turnedBy(float theta, vec3 v) {
  float c = cos(theta), s = sin(theta);
  return vec3(c * v.x - s * v.y, s * v.x + c * v.y, v.z);
}
`

/**
 * Rolls a wheel (axle x and z, radius) by how far the vehicle has come along its heading. Measured from the nearest
 * knot of a grid: far from the origin, a slight turn would spin it.
 */
export const rollGlsl = /* glsl */ `
void rollWheel(vec4 pose, inout vec3 p, inout vec3 n) {
  if (wheel.z <= 0.) return;
  vec2 come = pose.xy - 8. * floor(pose.xy / 8. + .5);
  float angle = dot(come, vec2(cos(pose.w), sin(pose.w))) / wheel.z, c = cos(angle), s = sin(angle);
  vec2 q = p.xz - wheel.xy;
  p.xz = wheel.xy + vec2(c * q.x + s * q.y, c * q.y - s * q.x);
  n.xz = vec2(c * n.x + s * n.z, c * n.z - s * n.x);
}
`

/** The same chain as `jointChain.ts`; the kinds' joints come from `jointTables.ts`. */
export const chainGlsl = /* glsl */ `
uniform highp sampler2D uJointTables;
float jointValue(int row, int joint, float type) {
  if (row < 0) return 0.;
  int texel = row * 2 + joint / 4;
  float a = texelAt(uJointsPrevious, texel)[joint % 4], b = texelAt(uJointsNext, texel)[joint % 4];
  return type > 1.5 && type < 2.5 ? towardsAngle(a, b) : mix(a, b, uFactor);
}
vec3 turnedAbout(vec3 axis, float angle, vec3 v) {
  float c = cos(angle), s = sin(angle);
  return v * c + cross(axis, v) * s + axis * dot(axis, v) * (1. - c);
}
// A scale turns normals by the sizes across them; at 0 nothing is left of the part.
void followChain(int table, int part, int row, inout vec3 p, inout vec3 n, inout float glow) {
  for (int i = 0; i < ${jointsAtMost}; i++) {
    if (part <= 0) break;
    int joint = part - 1;
    vec4 origin = texelFetch(uJointTables, ivec2(2 * joint, table), 0);
    vec4 axis = texelFetch(uJointTables, ivec2(2 * joint + 1, table), 0);
    float value = jointValue(row, joint, axis.w);
    if (axis.w > 3.5) glow *= value;
    else if (axis.w > 2.5) {
      vec3 size = mix(vec3(1.), vec3(value), axis.xyz);
      p *= value > 0. ? size : vec3(0.);
      n /= max(size, .001);
    } else if (axis.w > .5) {
      p = turnedAbout(axis.xyz, value, p);
      n = turnedAbout(axis.xyz, value, n);
    } else p += axis.xyz * value;
    p += origin.xyz;
    part = int(origin.w + .5);
  }
}
`
