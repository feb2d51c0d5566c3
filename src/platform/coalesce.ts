/**
 * Runs work never twice at once, and only once more for any number of requests that come while it runs.
 * @param work must read the state that it works on itself, so that the last request wins; its error rejects the
 * requests for that run
 * @param pause what to wait for between two runs
 * @returns requests a run; resolves when a run has ended that began after the request
 */
export function coalesce(
  work: () => Promise<void>,
  pause: () => Promise<void> = async () => undefined,
): () => Promise<void> {
  let isFree: Promise<void> = Promise.resolve()
  let next: Promise<void> | null = null
  const run = () => {
    next = null
    const running = work()
    isFree = running.then(pause, pause)
    return running
  }
  return () => {
    next ??= isFree.then(run)
    return next
  }
}
