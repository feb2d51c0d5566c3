import type { PageJoiner } from './page-joiner'

/** The user is near the end of the text when so much of the window's height is left of it, in percent. */
const nearEnd = 150

/**
 * Adds page after page by itself, each as the user comes near the end of the last.
 * @param signal ends it
 */
export function joinNearEnd(reader: Element, joiner: PageJoiner, signal: AbortSignal): void {
  const [root, end] = [reader.querySelector('.scroller'), reader.querySelector('.end')]
  if (!root || !end) return
  const onSight = async (entries: readonly IntersectionObserverEntry[]) => {
    const { hasNext, failed, loading } = joiner.progress
    if (!entries.at(-1)?.isIntersecting || !hasNext || failed || loading !== null) return
    await joiner.run('next')
    // It may still be near after a short page, which the observer does not tell by itself.
    observer.unobserve(end)
    if (!signal.aborted) observer.observe(end)
  }
  const observer = new IntersectionObserver(entries => void onSight(entries), {
    root,
    rootMargin: `0px 0px ${nearEnd}% 0px`,
  })
  observer.observe(end)
  signal.addEventListener('abort', () => observer.disconnect())
}
