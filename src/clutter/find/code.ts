import type { Survey } from '../../page/survey'

/** @returns 1 for the elements within code: a highlighter calls its words "comment", "header" or "ad" */
export function markCode({ tagged, end }: Survey): Uint8Array {
  const isCode = new Uint8Array(end.length)
  for (const code of [...(tagged.get('PRE') ?? []), ...(tagged.get('CODE') ?? [])])
    isCode.fill(1, code, end[code])
  return isCode
}
