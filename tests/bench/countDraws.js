/**
 * Runs in a page before its scripts: draws cost nothing and are counted, so that what remains of a frame is the
 * script of whoever draws. Uploads stay.
 */
window.drawn = { draws: 0, instances: 0 }
const context = WebGL2RenderingContext.prototype
const count = (instancesArgument) =>
  function (...args) {
    window.drawn.draws++
    window.drawn.instances += instancesArgument === undefined ? 1 : args[instancesArgument]
  }
Object.assign(context, {
  clear() {},
  drawArrays: count(),
  drawElements: count(),
  drawRangeElements: count(),
  drawArraysInstanced: count(3),
  drawElementsInstanced: count(4),
})
