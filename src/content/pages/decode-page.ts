/** Bytes at the beginning of a page in which it may say how its letters are written. */
const lookedThrough = 2048

const byHeader = /charset\s*=\s*["']?([\w-]+)/i
const byPage = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]+)/i

/**
 * Decodes the markup of a page as a browser does: by its byte order mark, its header, what it says itself, or else like
 * the other pages of its site.
 * @param type the header `content-type`
 * @param usual how the letters of the page that is open are written
 */
export function decodePage(bytes: Uint8Array<ArrayBuffer>, type: string, usual: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, lookedThrough))
  const declared = byHeader.exec(type)?.[1] ?? byPage.exec(start)?.[1] ?? usual
  const mark = start.startsWith('ï»¿') ? 'utf-8' : declared
  return decoderFor(mark).decode(bytes)
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder()
  }
}
