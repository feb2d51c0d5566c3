/** Bytes at the start of a page that are searched for its charset. */
const HEAD_BYTES = 4096

/**
 * Decodes the bytes of a stored page. Pages do not always tell the truth about their charset: valid UTF-8 with more
 * than ASCII is UTF-8 whatever the page says, and a page that claims UTF-8 but is not valid is read as Windows-1252, as a
 * browser would.
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function decodePage(bytes) {
  const declared = declaredCharset(bytes)
  const utf8 = decodeStrictly(bytes)
  const claimsUtf8 = /^utf-?8$/i.test(declared)
  if (utf8 !== undefined && (claimsUtf8 || hasMoreThanAscii(bytes))) return utf8
  return decoderFor(claimsUtf8 ? 'windows-1252' : declared).decode(bytes)
}

/** @param {Uint8Array} bytes */
function declaredCharset(bytes) {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
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

/** @param {string} charset as the page names it; the name may be unknown */
function decoderFor(charset) {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
