import type { Clutter } from '../../domain/clutter'
import type { Ruling } from '../../site-rules/apply'
import type { ClutterFinder } from '../find/find-clutter'
import { createTidyFinder } from '../find/find-for-tidy'
import type { createAddedContext, createPageContext } from '../find/page-context'
import { findTextContainer } from '../find/text-container'
import type { TidyRules } from '../rules'
import { createHider } from './hider'
import { createTextTest } from './is-page-topic'
import { watchArrivals } from './late-clutter'
import { isSpared } from './never-hide'
import { type HiddenBlocks, keepHidden } from './re-hide'
import { outOfShadow } from './shadow-host'
import { type Schedule, scheduleIdle } from './throttle'
import type { Tidying } from './types'
import { createOpening, type Opening } from './unlock-on-prompt'
import { type ReadersActs, watchReader } from './user-activity'

export interface TidyParts {
  readonly createPageContext: typeof createPageContext
  readonly createAddedContext: typeof createAddedContext
  readonly find: ClutterFinder
  readonly rules: TidyRules
  /** What the site's rules make of what was found. `canHide` has the last word on what they would hide. */
  readonly rule?: (found: readonly Clutter[], canHide: (element: Element) => boolean) => Ruling
  /** The element with the page's own text, where the site's rules say it. */
  readonly content?: Element | null
  readonly schedule?: Schedule
  /** ms, on any clock. */
  readonly now?: () => number
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
    restoreBlock: block => tidied.restoreBlock(block),
    hideBlock: block => tidied.hide([block]),
    canHide: tidied.canHide,
    list: block => tidied.list(block),
    unlist: block => tidied.unlist(block),
    restore: () => tidied.restore(),
  }
}

class TidiedPage {
  readonly hider
  private readonly content: Element
  private readonly isOfText: (block: Clutter) => boolean
  private readonly acts: ReadersActs
  private readonly opening: Opening
  private readonly hiddenBlocks: HiddenBlocks
  private readonly stopLate: () => void
  private readonly known = new Map<Element, Clutter>()
  private readonly listeners = new Set<() => void>()

  constructor(document: Document, parts: TidyParts) {
    const { rules, schedule = scheduleIdle(window), now = () => performance.now() } = parts
    const { rule = found => ({ clutter: [...found], kept: [] }) } = parts
    const find = createTidyFinder(parts.find, rules)
    const page = parts.createPageContext(document)
    const found = find(page, rules.hidden)
    const isPrompt = ({ kind }: Clutter) => rules.prompts.has(kind)
    const aside = found.filter(isPrompt).map(({ element }) => element)
    this.content = parts.content ?? findTextContainer(page.survey, aside) ?? document.body
    this.isOfText = createTextTest(document, this.content, rules)
    this.hider = createHider(document)
    this.acts = watchReader(window, now)
    const { hasJustActed } = this.acts
    const onShown = () => this.noteShown()
    const shared = { hasJustActed, schedule, now }
    this.opening = createOpening(document, this.content, { ...shared, hider: this.hider, isPrompt, onShown })
    this.hiddenBlocks = keepHidden(this.hider, hasJustActed, onShown)
    const ruling = rule(found, this.canHide)
    for (const block of ruling.kept) this.known.set(block.element, block)
    this.hide(ruling.clutter)
    this.stopLate = watchArrivals(document, page.survey, {
      ...shared,
      createAddedContext: parts.createAddedContext,
      find,
      kinds: rules.hidden,
      neverProse: new Set([...rules.prompts, 'comments']),
      rule: late => this.newOf(rule(late, this.canHide)),
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
    const allowed = hideable.filter(block => !isSpared(block, this.content) && !this.isOfText(block))
    const open = this.opening.prepare(allowed)
    for (const block of allowed) {
      if (!this.hider.hide(block.element)) continue
      this.known.set(block.element, block)
      this.hiddenBlocks.add(block.element)
    }
    open()
  }

  restoreBlock({ element }: Clutter): void {
    this.hider.restoreBlock(element)
    this.opening.check()
  }

  list(block: Clutter): void {
    this.known.set(block.element, block)
    this.tell()
  }

  unlist(block: Clutter): void {
    this.restoreBlock(block)
    this.known.delete(block.element)
    this.tell()
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

  readonly canHide = (element: Element): boolean => !isSpared({ element, kind: 'picked' }, this.content)

  /** What is on the list is as the reader wants it. */
  private newOf({ clutter, kept }: Ruling): Clutter[] {
    const isNew = ({ element }: Clutter) => !this.known.has(element)
    for (const block of kept.filter(isNew)) this.known.set(block.element, block)
    return clutter.filter(isNew)
  }

  private noteShown(): void {
    this.opening.check()
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
