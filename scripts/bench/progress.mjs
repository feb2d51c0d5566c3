/** Pages between two lines when the output is not a terminal. */
const STEP = 100

/**
 * Reports how far a run is: on a terminal in one line that is rewritten, elsewhere with a line every hundred pages.
 *
 * @param {{ isTTY?: boolean, write(text: string): unknown }} stream
 * @param {number} total pages
 * @returns {{ report: (set: string, done: number) => void, end: () => void }} `done` counts the pages of all sets
 */
export function createProgress(stream, total) {
  return {
    report(set, done) {
      const line = `${done} of ${total} pages (${set})`
      if (stream.isTTY) stream.write(`\r\u001b[K${line}`)
      else if (done % STEP === 0 || done === total) stream.write(`${line}\n`)
    },
    end() {
      if (stream.isTTY) stream.write('\r\u001b[K')
    },
  }
}
