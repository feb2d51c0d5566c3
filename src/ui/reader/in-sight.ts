import { search } from '../../page/selectors'
import { focusInPlace } from '../kit/focus'
import type { Host } from '../kit/host'

/** Whether the user sees a reader that is open, and a way to have it seen again. */
export interface Sight {
  /** How much of it the user sees: `part` where something new lies over it, `none` where most of it is out of sight. */
  readonly inSight: () => 'all' | 'part' | 'none'
  /** Puts it above everything of the page again, wherever the page has put it. */
  readonly comeBack: () => void
}

/** How far inside its edges the view is looked at. px. */
const inset = 2

/**
 * Follows whether a page leaves the reader in sight: it can move its element, make all around it invisible, and open a
 * dialog or a popover of its own later, which then lies over it.
 * @param signal ends it
 */
export function followSight(document: Document, { host, root, reset }: Host, signal: AbortSignal): Sight {
  let beneath = topLayerOf(document, host)
  let scrolled = 0
  const scroller = () => root.querySelector('.scroller')
  const onScroll = () => {
    scrolled = scroller()?.scrollTop ?? 0
  }
  root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
  return {
    inSight: () => {
      reset()
      const dialog = root.querySelector('dialog')
      const share = dialog ? shareInSight(host, dialog) : 0
      const onTop = topLayerOf(document, host)
      const isNewOnTop = onTop.some(element => !beneath.includes(element))
      // What is closed and opened again lies on top too.
      beneath = beneath.filter(element => onTop.includes(element))
      if (share <= 0.5) return 'none'
      return share < 1 || isNewOnTop ? 'part' : 'all'
    },
    comeBack: () => {
      const dialog = root.querySelector('dialog')
      if (!dialog) return
      const focused = root.activeElement
      putInPage(document, host, dialog)
      reset()
      dialog.close()
      dialog.showModal()
      scroller()?.scrollTo({ top: scrolled, behavior: 'instant' })
      focusInPlace(focused ?? root.querySelector('.title'))
      beneath = topLayerOf(document, host)
    },
  }
}

/** Where the body is not rendered, nothing in it is, not even a modal dialog. */
function putInPage({ body, documentElement }: Document, host: HTMLElement, dialog: HTMLDialogElement): void {
  const isHiddenInBody = host.parentNode === body && !dialog.checkVisibility()
  const parent = isHiddenInBody || host.parentNode === documentElement ? documentElement : body
  if (host.parentNode !== parent) parent.append(host)
}

/** The share of five points, the corners and the centre, at which a modal dialog in a closed root can be seen. */
function shareInSight(host: Element, dialog: HTMLDialogElement): number {
  const { ownerDocument: document } = host
  if (!dialog.matches(':modal') || !dialog.checkVisibility()) return 0
  // Its pictures lie over the top layer as well, and Firefox looks through those that take no clicks.
  if (search(document, ':root:active-view-transition')?.length) return 0
  const { left, top, right, bottom } = dialog.getBoundingClientRect()
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ] as const
  const seen = points.filter(([x, y]) => host.contains(document.elementFromPoint(x, y)))
  return seen.length / points.length
}

/** The page's own elements in the top layer, where the later one lies over the earlier. */
function topLayerOf(document: Document, host: Element): readonly Element[] {
  const found = search(document, ':popover-open, dialog:modal, :fullscreen') ?? []
  // A film in the reader can fill the screen.
  return found.filter(element => !host.contains(element))
}
