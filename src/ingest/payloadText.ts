const decoder = new TextDecoder()
const sampleLength = 400

/** The payload as UTF-8; bytes that are none become U+FFFD. */
export function payloadText(payload: Uint8Array): string {
  return decoder.decode(payload)
}

/** The first 400 characters for a person to look at; bytes that are no text as hexadecimal digits. */
export function samplePayload(payload: Uint8Array): string {
  const text = decoder.decode(payload.subarray(0, 4 * sampleLength)).slice(0, sampleLength)
  return isReadable(text) ? text : hexadecimal(payload.subarray(0, sampleLength / 2))
}

/** Whether a text holds no control characters besides white space and no damaged UTF-8. */
export function isReadable(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return !/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/.test(text)
}

function hexadecimal(bytes: Uint8Array): string {
  let digits = ''
  for (const byte of bytes) digits += byte.toString(16).padStart(2, '0')
  return digits
}
