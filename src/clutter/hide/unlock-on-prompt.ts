import type { Clutter } from '../../domain/clutter'
import { childrenOf, parentElementOf } from '../../page/dom-access'
import type { Hider } from './hider'
import { isOverlay, isShown } from './overlay'
import { type Schedule, type ThrottleLimits, throttle } from './throttle'
import { createUnlocker } from './unlock-page'

/** A page that keeps changing what may be a lock is checked so often. */
const limits: ThrottleLimits = { gap: 250, most: 200 }

/** The attributes that change when a page is locked or a prompt opens. */
const lockAttributes = ['class', 'style', 'hidden', 'inert', 'aria-hidden']
/** A prompt and its backdrop are usually the last elements in the body. */
const mostSiblings = 30

export interface PromptUnlockerDeps {
  readonly hider: Hider
  readonly isPrompt: (clutter: Clutter) => boolean
  readonly hasJustActed: () => boolean
  /** A hidden prompt is shown again because the user opened it. */
  readonly onShown: () => void
  readonly schedule: Schedule
  readonly now: () => number
}

/** Keeps a page unlocked while the prompts over it are hidden. */
export interface PromptUnlocker {
  /** Call it before clutter is hidden, and what it returns afterwards. */
  readonly prepare: (clutter: readonly Clutter[]) => () => void
  /** Call it after blocks were restored. */
  readonly check: () => void
  /** Call it at the end, after all blocks were restored. */
  readonly end: () => void
}

/**
 * Unlocks a page when a prompt over it is hidden, and only then: other clutter locks nothing. The lock of a prompt
 * that was hidden before the page opened it comes later, and is watched for.
 * @param textContainer the element with the text of the page
 */
export function createPromptUnlocker(
  document: Document,
  textContainer: Element,
  { hider, isPrompt, hasJustActed, onShown, schedule, now }: PromptUnlockerDeps,
): PromptUnlocker {
  const unlocker = createUnlocker(document, textContainer, hider)
  const prompts = collectPrompts(hider)
  const unlocking = throttle(() => prompts.isAnyHidden() && unlocker.unlock(), limits, schedule, now)
  const locks = watchLocks(records => {
    if (!prompts.isAnyHidden()) return
    if (!hasJustActed()) return void unlocking.request()
    for (const prompt of prompts.unopenedIn(records)) if (restoreIfShown(hider, prompt)) onShown()
  })
  locks.watch(unlocker.textAndAncestors)

  return {
    prepare: clutter => {
      const over = clutter.filter(isPrompt).flatMap(({ element }) => (isOverlay(element) ? [element] : []))
      const open = over.filter(isShown)
      return () => {
        for (const prompt of over) prompts.add(prompt, open.includes(prompt))
        locks.watch(over.flatMap(lastSiblingsOf))
        if (open.length > 0) unlocker.unlock()
      }
    },
    check: () => {
      if (prompts.all.size > 0 && !prompts.isAnyHidden()) unlocker.undo(true)
    },
    end: () => {
      locks.stop()
      unlocking.stop()
      unlocker.undo([...prompts.all].some(isShown))
    },
  }
}

/** Watches elements for changes that lock the page or open a prompt. */
function watchLocks(onChange: (records: readonly MutationRecord[]) => void) {
  const observer = new MutationObserver(onChange)
  return {
    watch: (elements: readonly Element[]) => {
      for (const element of elements) observer.observe(element, { attributeFilter: lockAttributes })
    },
    stop: () => observer.disconnect(),
  }
}

/** The prompts that were hidden over a page. */
interface HiddenPrompts {
  readonly all: ReadonlySet<Element>
  readonly add: (prompt: Element, isOpen: boolean) => void
  readonly isAnyHidden: () => boolean
  /** The changed elements that are prompts which were hidden before the page opened them. */
  readonly unopenedIn: (records: readonly MutationRecord[]) => Element[]
}

function collectPrompts(hider: Hider): HiddenPrompts {
  const all = new Set<Element>()
  const unopened = new Set<Element>()
  return {
    all,
    add: (prompt, isOpen) => {
      all.add(prompt)
      if (!isOpen) unopened.add(prompt)
    },
    isAnyHidden: () => [...all].some(hider.isHidden),
    unopenedIn: records => {
      const targets = new Set<Node>(records.map(({ target }) => target))
      return [...unopened].filter(prompt => targets.has(prompt))
    },
  }
}

/** The backdrop of a prompt is among its siblings, which include the prompt itself. */
function lastSiblingsOf(prompt: Element): readonly Element[] {
  return childrenOf(parentElementOf(prompt) ?? prompt).slice(-mostSiblings)
}

/** Shows a hidden prompt if the page has opened it: only then is it on the screen without the mark. */
function restoreIfShown(hider: Hider, prompt: Element): boolean {
  if (!hider.isHidden(prompt)) return false
  hider.restoreBlock(prompt)
  if (isShown(prompt)) return true
  hider.hide(prompt)
  return false
}
