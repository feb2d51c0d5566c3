/** Bytes at the start of a page in which its charset is looked for. */
const HEAD = 4096

/**
 * Turns the bytes of a stored page into text. What a page says of its charset is not always so: bytes that are
 * good UTF-8, and more than ASCII, are UTF-8 whatever the page says; what should be UTF-8 and is not, is read as
 * Windows-1252, as a browser would.
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function decodePage(bytes) {
  const declared = declaredCharset(bytes)
  const utf8 = decodeStrictly(bytes)
  const saysUtf8 = /^utf-?8$/i.test(declared)
  if (utf8 !== undefined && (saysUtf8 || hasMoreThanAscii(bytes))) return utf8
  return decoderFor(saysUtf8 ? 'windows-1252' : declared).decode(bytes)
}

/** @param {Uint8Array} bytes */
function declaredCharset(bytes) {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
}

/** @param {Uint8Array} bytes */
function decodeStrictly(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** @param {Uint8Array} bytes */
function hasMoreThanAscii(bytes) {
  return bytes.some(byte => byte > 0x7f)
}

/** @param {string} charset as a page names it, which may be a name that nobody knows */
function decoderFor(charset) {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
