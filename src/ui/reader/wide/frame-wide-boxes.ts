import type { Locale } from '../../kit/locale'
import { onContentChange } from '../tools/on-content-change'

/** What scrolls by itself where it is wider than the text, by the message that names it. */
const boxes = {
  wide_code: '.content pre',
  wide_table: '.content .table',
  wide_formula: '.content :has(> math[display="block"])',
} as const

/** A browser rounds sizes. px */
const slack = 1

interface WideBox {
  readonly name: keyof typeof boxes
  /** Which of its kind it is in the article, from 1 on. */
  readonly number: number
}

/**
 * Lets the user see that a table, code or a formula goes on beside what is shown of it, and scroll it with keys: only
 * while it does, which changes with the window and the type.
 * @param reader the reader's dialog
 */
export function frameWideBoxes(reader: HTMLDialogElement, locale: Locale, signal: AbortSignal): void {
  const known = new WeakMap<Element, WideBox>()
  const observer = new ResizeObserver(entries => {
    const resized = entries.map(({ target }) => (known.has(target) ? target : target.parentElement))
    measure(new Set(resized), known, locale)
  })
  const look = () => {
    for (const name of namesOfBoxes)
      for (const [at, box] of reader.querySelectorAll(boxes[name]).entries()) {
        const isKnown = known.has(box)
        known.set(box, { name, number: at + 1 })
        // A change of type is seen by what is inside.
        if (!isKnown) for (const each of [box, ...box.children]) observer.observe(each)
      }
  }
  look()
  onContentChange(reader, look, signal)
  const onScroll = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.hasAttribute('data-wide')) markEdges(target)
  }
  reader.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => observer.disconnect())
}

const namesOfBoxes = ['wide_code', 'wide_table', 'wide_formula'] as const

/** All is measured before anything is changed: the browser would lay out the text again for each. */
function measure(
  targets: ReadonlySet<Element | null>,
  known: WeakMap<Element, WideBox>,
  { translate }: Locale,
): void {
  const measured = [...targets]
    .filter(target => target instanceof HTMLElement)
    .map(box => ({ box, isWide: box.scrollWidth > box.clientWidth + slack }))
  for (const { box, isWide } of measured) {
    const kind = known.get(box)
    if (!kind || isWide === box.hasAttribute('data-wide')) continue
    box.toggleAttribute('data-wide', isWide)
    if (isWide) nameBox(box, translate(kind.name, String(kind.number)))
    else for (const attribute of ['tabindex', 'role', 'aria-label']) box.removeAttribute(attribute)
  }
  for (const { box, isWide } of measured) if (isWide) markEdges(box)
}

function nameBox(box: HTMLElement, name: string): void {
  box.tabIndex = 0
  box.role = 'region'
  box.ariaLabel = box.querySelector('caption')?.textContent.trim() || name
}

/** On which sides there is more. */
function markEdges(box: HTMLElement): void {
  // Text from right to left is scrolled into the negative.
  const before = Math.abs(box.scrollLeft) > slack
  const after = Math.abs(box.scrollLeft) < box.scrollWidth - box.clientWidth - slack
  const isReversed = getComputedStyle(box).direction === 'rtl'
  const [left, right] = isReversed ? [after, before] : [before, after]
  box.dataset['wide'] = [left ? 'left' : '', right ? 'right' : ''].join(' ').trim()
}
