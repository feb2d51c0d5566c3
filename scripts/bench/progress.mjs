/** Pages between two reports where nobody watches. */
const STEP = 100

/**
 * Tells how far a run is: on a terminal in one line that keeps changing, elsewhere now and then.
 *
 * @param {{ isTTY?: boolean, write(text: string): unknown }} stream
 * @param {number} total pages
 * @returns {{ tell: (set: string, done: number) => void, end: () => void }} `done` counts all pages of the run
 */
export function createProgress(stream, total) {
  return {
    tell(set, done) {
      const line = `${done} of ${total} pages (${set})`
      if (stream.isTTY) stream.write(`\r\u001b[K${line}`)
      else if (done % STEP === 0 || done === total) stream.write(`${line}\n`)
    },
    end() {
      if (stream.isTTY) stream.write('\r\u001b[K')
    },
  }
}
