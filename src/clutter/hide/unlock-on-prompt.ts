import type { Clutter } from '../../domain/clutter'
import { childrenOf, parentElementOf } from '../../page/dom-access'
import type { Hider } from './hider'
import { isOverlay, isShown } from './overlay'
import { type Pace, paced, type Schedule } from './throttle'
import { createUnlocker } from './unlock-page'

/** A page that goes on changing what may be a lock is looked at so often. */
const pace: Pace = { gap: 250, most: 200 }

/** How a lock shows, and a prompt that opens. */
const telling = ['class', 'style', 'hidden', 'inert', 'aria-hidden']
const mostBeside = 30

export interface OpeningParts {
  readonly hider: Hider
  readonly isPrompt: (clutter: Clutter) => boolean
  readonly hasJustActed: () => boolean
  /** A block was given back, because the reader opened it. */
  readonly onShown: () => void
  readonly schedule: Schedule
  readonly now: () => number
}

/** Keeps a page open below the prompts that are hidden over it. */
export interface Opening {
  /** To be called before clutter is hidden; what it returns, once it is. */
  readonly prepare: (clutter: readonly Clutter[]) => () => void
  /** To be called when blocks were given back. */
  readonly check: () => void
  /** Ends it, once all is given back. */
  readonly end: () => void
}

/**
 * Opens a page when a prompt over it is hidden, and only then: a list of teasers locks nothing. Of prompts that were
 * hidden before the page opened them, the lock comes later; it is watched for.
 * @param content the element with the page's own text
 */
export function createOpening(document: Document, content: Element, parts: OpeningParts): Opening {
  const { hider, isPrompt, hasJustActed, onShown, schedule, now } = parts
  const unlocker = createUnlocker(document, content, hider)
  const overlays = new Set<Element>()
  const unopened = new Set<Element>()
  const isAnyHidden = () => [...overlays].some(hider.isHidden)

  const pass = paced(() => isAnyHidden() && unlocker.unlock(), pace, schedule, now)
  const observer = new MutationObserver(records => {
    if (!isAnyHidden()) return
    if (!hasJustActed()) return void pass.ask()
    const targets = new Set(records.map(({ target }) => target))
    for (const prompt of unopened) if (targets.has(prompt) && isWanted(hider, prompt)) onShown()
  })
  const watch = (element: Element) => observer.observe(element, { attributeFilter: telling })
  unlocker.around.forEach(watch)

  return {
    prepare: clutter => {
      const over = clutter.filter(isPrompt).flatMap(({ element }) => (isOverlay(element) ? [element] : []))
      const open = over.filter(isShown)
      return () => {
        for (const prompt of over) {
          overlays.add(prompt)
          if (!open.includes(prompt)) unopened.add(prompt)
          // Its backdrop is beside it.
          childrenOf(parentElementOf(prompt) ?? prompt)
            .slice(-mostBeside)
            .forEach(watch)
        }
        if (open.length > 0) unlocker.unlock()
      }
    },
    check: () => {
      if (overlays.size > 0 && !isAnyHidden()) unlocker.undo(true)
    },
    end: () => {
      observer.disconnect()
      pass.stop()
      unlocker.undo([...overlays].some(isShown))
    },
  }
}

/** A hidden prompt that the page has just opened would be on the screen now. */
function isWanted(hider: Hider, prompt: Element): boolean {
  if (!hider.isHidden(prompt)) return false
  hider.restoreBlock(prompt)
  if (isShown(prompt)) return true
  hider.hide(prompt)
  return false
}
