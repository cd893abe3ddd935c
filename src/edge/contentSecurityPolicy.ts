/**
 * Scripts come from this server alone and none is made from text. Connections may go to any WebSocket, since
 * `yujing.json` may name a broker elsewhere; `blob:` and `data:` are pictures and workers made in the page.
 * `wasm-unsafe-eval` lets in WebAssembly and no script: meshopt's decoder, which unpacks compressed models, is some.
 */
export const contentSecurityPolicy = [
  `default-src 'self'`,
  `script-src 'self' 'wasm-unsafe-eval'`,
  `worker-src 'self' blob:`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `font-src 'self' data:`,
  `connect-src 'self' ws: wss: data: blob:`,
  `object-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
].join('; ')
