import type { Clutter } from '../domain/clutter'
import { surveyDocument } from '../domain/survey'
import type { TidyRules } from '../domain/tidy-rules'
import { findContent } from './content'
import type { ClutterFinder } from './find'
import { createHider } from './hide'
import { type HiddenBlocks, keepHidden } from './keep-hidden'
import { watchArrivals } from './late'
import { createOpening, type Opening } from './opening'
import { outOfShadow } from './out-of-shadow'
import { type Schedule, scheduleIdle } from './pace'
import { type ReadersActs, watchReader } from './readers-acts'
import { isSpared } from './spare'

export interface TidyParts {
  readonly find: ClutterFinder
  readonly rules: TidyRules
  readonly schedule?: Schedule
  /** ms, on any clock. */
  readonly now?: () => number
}

/** A page that is tidied. */
export interface Tidying {
  /** What was hidden and is still in the page, given back or not, in the order it was found. */
  readonly blocks: () => readonly Clutter[]
  readonly isHidden: (block: Clutter) => boolean
  /** Calls when the list, or what is hidden of it, changes by itself. @returns ends that */
  readonly onChange: (listener: () => void) => () => void
  readonly giveBack: (block: Clutter) => void
  /** Hides a block: one that was given back, or one that is not on the list yet. */
  readonly hideAgain: (block: Clutter) => void
  /** Ends it: the page is as it would be without. */
  readonly restore: () => void
}

/**
 * Hides a page's clutter in place, now and as more of it comes.
 * @param document has a `body`, and `pageStyle` as a style of the reader's own
 */
export function tidyPage(document: Document, parts: TidyParts): Tidying {
  const tidied = new TidiedPage(document, parts)
  return {
    blocks: () => tidied.blocks(),
    isHidden: ({ element }) => tidied.hider.isHidden(element),
    onChange: listener => tidied.listen(listener),
    giveBack: block => tidied.giveBack(block),
    hideAgain: block => tidied.hide([block]),
    restore: () => tidied.restore(),
  }
}

class TidiedPage {
  readonly hider
  private readonly content: Element
  private readonly acts: ReadersActs
  private readonly opening: Opening
  private readonly hiddenBlocks: HiddenBlocks
  private readonly stopLate: () => void
  private readonly known = new Map<Element, Clutter>()
  private readonly listeners = new Set<() => void>()

  constructor(document: Document, parts: TidyParts) {
    const { find, rules, schedule = scheduleIdle(window), now = () => performance.now() } = parts
    const survey = surveyDocument(document)
    const found = find(document, survey, rules.hidden)
    const isPrompt = ({ kind }: Clutter) => rules.prompts.has(kind)
    const aside = found.filter(isPrompt).map(({ element }) => element)
    this.content = findContent(survey, aside) ?? document.body
    this.hider = createHider(document)
    this.acts = watchReader(window, now)
    const { hasJustActed } = this.acts
    const onShown = () => this.noteShown()
    const shared = { hasJustActed, schedule, now }
    this.opening = createOpening(document, this.content, { ...shared, hider: this.hider, isPrompt, onShown })
    this.hiddenBlocks = keepHidden(this.hider, hasJustActed, onShown)
    this.hide(found)
    this.stopLate = watchArrivals(document, survey, {
      ...shared,
      find,
      kinds: rules.hidden,
      neverProse: new Set([...rules.prompts, 'comments']),
      onFound: late => {
        this.hide(late)
        this.tell()
      },
    })
  }

  blocks(): Clutter[] {
    return [...this.known.values()].filter(({ element }) => element.isConnected)
  }

  hide(clutter: readonly Clutter[]): void {
    const hideable = clutter.flatMap(block => {
      const element = outOfShadow(block.element)
      return element ? [{ ...block, element }] : []
    })
    const allowed = hideable.filter(block => !isSpared(block, this.content))
    const open = this.opening.prepare(allowed)
    for (const block of allowed) {
      if (!this.hider.hide(block.element)) continue
      this.known.set(block.element, block)
      this.hiddenBlocks.add(block.element)
    }
    open()
  }

  giveBack({ element }: Clutter): void {
    this.hider.giveBack(element)
    this.opening.check()
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  restore(): void {
    this.stopLate()
    this.hiddenBlocks.stop()
    this.acts.stop()
    this.hider.restore()
    this.opening.end()
  }

  private noteShown(): void {
    this.opening.check()
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
