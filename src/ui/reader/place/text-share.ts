/** Lengths that were counted before: while the text moves, it is asked for every frame. */
const lengths = new WeakMap<Element, number>()

/**
 * How much of the text is behind the user, from 0 to 1: by its letters, since pictures are looked at and not read. The
 * line up to which it counts goes from the top of the window, at the top of the article, to its foot, at the end.
 * @param scrollTop where the article is, or would be, scrolled to. px
 */
export function textShare(scroller: Element, scrollTop = scroller.scrollTop): number {
  const { scrollHeight, clientHeight } = scroller
  const below = scrollHeight - clientHeight
  if (below <= 0) return 1
  const line = scroller.getBoundingClientRect().top - scroller.scrollTop + (scrollTop * scrollHeight) / below
  let [read, all] = [0, 0]
  for (const block of scroller.querySelectorAll('.content > *')) {
    const length = lengths.get(block) ?? block.textContent.length
    lengths.set(block, length)
    const { top, height } = block.getBoundingClientRect()
    all += length
    read += length * Math.min(1, Math.max(0, (line - top) / (height || 1)))
  }
  return all > 0 ? read / all : 0
}

/** Whether the end of the text is in sight. */
export function isEndInSight(scroller: Element): boolean {
  // The last page, where others were added.
  const text = [...scroller.querySelectorAll('.content')].at(-1)
  return text !== undefined && text.getBoundingClientRect().bottom <= scroller.getBoundingClientRect().bottom
}
