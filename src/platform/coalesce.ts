/**
 * Lets work run that brings something in step with the state of the moment: never twice at once, and for any number
 * of wishes that come meanwhile only once more. So the last wish wins.
 * @param work looks at the state itself; a failure is given to those who wished for that run
 * @param pause what to wait for between two runs
 * @returns wishes for a run; resolves when one has ended that began after the wish
 */
export function oneAtATime(
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
