import type { Clutter, Ruling } from '../../domain/clutter'
import { bodyOf } from '../../page/document-access'
import { isInPage } from '../../page/dom-access'
import type { ClutterFinder } from '../find/find-clutter'
import { createTidyFinder } from '../find/find-for-tidy'
import type { createAddedContext, createPageContext } from '../find/page-context'
import { findTextContainer } from '../find/text-container'
import type { TidyRules } from '../rules'
import { createHider } from './hider'
import { createPageTopicTest } from './is-page-topic'
import { watchLateClutter } from './late-clutter'
import { isNeverHidden } from './never-hide'
import { reHideBlocks, type WatchedBlocks } from './re-hide'
import { hideableElementFor } from './shadow-host'
import { type Schedule, scheduleIdle } from './throttle'
import type { TidiedPage } from './types'
import { createPromptUnlocker, type PromptUnlocker } from './unlock-on-prompt'
import { type UserActivity, watchUserActivity } from './user-activity'

export interface TidyPageDeps {
  readonly createPageContext: typeof createPageContext
  readonly createAddedContext: typeof createAddedContext
  readonly find: ClutterFinder
  readonly rules: TidyRules
  /** Applies the site rules to what was found. They cannot hide an element that `canHide` refuses. */
  readonly rule?: (found: readonly Clutter[], canHide: (element: Element) => boolean) => Ruling
  /** The element with the text of the page, if a site rule names it. */
  readonly textContainer?: Element | null
  readonly schedule?: Schedule
  /** ms, on any clock. */
  readonly now?: () => number
}

/**
 * Hides the clutter of a page in place, now and as more of it is added.
 * @param document has a `body`, and `pageStyle` as a user style
 */
export function tidyPage(document: Document, deps: TidyPageDeps): TidiedPage {
  const tidier = new PageTidier(document, deps)
  return {
    blocks: () => tidier.blocks(),
    isHidden: ({ element }) => tidier.hider.isHidden(element),
    onChange: listener => tidier.listen(listener),
    restoreBlock: block => tidier.restoreBlock(block),
    hideBlock: block => tidier.hide([block]),
    canHide: tidier.canHide,
    list: block => tidier.list(block),
    unlist: block => tidier.unlist(block),
    restore: () => tidier.restore(),
  }
}

class PageTidier {
  readonly hider
  private readonly textContainer: Element
  private readonly isPageTopic: (block: Clutter) => boolean
  private readonly activity: UserActivity
  private readonly promptUnlocker: PromptUnlocker
  private readonly watchedBlocks: WatchedBlocks
  private readonly stopLateClutter: () => void
  private readonly listed = new Map<Element, Clutter>()
  private readonly listeners = new Set<() => void>()

  constructor(document: Document, deps: TidyPageDeps) {
    const { rules, schedule = scheduleIdle(window), now = () => performance.now() } = deps
    const { rule = found => ({ clutter: [...found], kept: [] }) } = deps
    const find = createTidyFinder(deps.find, rules)
    const page = deps.createPageContext(document)
    const found = find(page, rules.hidden)
    const isPrompt = ({ kind }: Clutter) => rules.prompts.has(kind)
    const prompts = found.filter(isPrompt).map(({ element }) => element)
    this.textContainer = deps.textContainer ?? findTextContainer(page.survey, prompts) ?? bodyOf(document)
    this.isPageTopic = createPageTopicTest(document, this.textContainer, rules)
    this.hider = createHider(document)
    this.activity = watchUserActivity(window, now)
    const { hasJustActed } = this.activity
    const onShown = () => this.handleShown()
    const shared = { hasJustActed, schedule, now }
    const unlockerDeps = { ...shared, hider: this.hider, isPrompt, onShown }
    this.promptUnlocker = createPromptUnlocker(document, this.textContainer, unlockerDeps)
    this.watchedBlocks = reHideBlocks(this.hider, hasJustActed, onShown)
    const ruling = rule(found, this.canHide)
    for (const block of ruling.kept) this.listed.set(block.element, block)
    this.hide(ruling.clutter)
    this.stopLateClutter = watchLateClutter(document, page.survey, {
      ...shared,
      createAddedContext: deps.createAddedContext,
      find,
      kinds: rules.hidden,
      neverProse: new Set([...rules.prompts, 'comments']),
      rule: late => this.takeNew(rule(late, this.canHide)),
      onFound: late => {
        this.hide(late)
        this.notify()
      },
    })
  }

  blocks(): Clutter[] {
    return [...this.listed.values()].filter(({ element }) => isInPage(element))
  }

  hide(clutter: readonly Clutter[]): void {
    const hideable = clutter.flatMap(block => {
      const element = hideableElementFor(block.element)
      return element ? [{ ...block, element }] : []
    })
    const allowed = hideable.filter(
      block => !isNeverHidden(block, this.textContainer) && !this.isPageTopic(block),
    )
    const unlock = this.promptUnlocker.prepare(allowed)
    for (const block of allowed) {
      if (!this.hider.hide(block.element)) continue
      this.listed.set(block.element, block)
      this.watchedBlocks.add(block.element)
    }
    unlock()
  }

  restoreBlock({ element }: Clutter): void {
    this.hider.restoreBlock(element)
    this.promptUnlocker.check()
  }

  list(block: Clutter): void {
    this.listed.set(block.element, block)
    this.notify()
  }

  unlist(block: Clutter): void {
    this.restoreBlock(block)
    this.listed.delete(block.element)
    this.notify()
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  restore(): void {
    this.stopLateClutter()
    this.watchedBlocks.stop()
    this.activity.stop()
    this.hider.restore()
    this.promptUnlocker.end()
  }

  readonly canHide = (element: Element): boolean =>
    !isNeverHidden({ element, kind: 'picked' }, this.textContainer)

  /**
   * Lists the blocks that site rules keep.
   * @returns the blocks to hide. A block on the list stays as it is: the user may have restored it.
   */
  private takeNew({ clutter, kept }: Ruling): Clutter[] {
    const isNew = ({ element }: Clutter) => !this.listed.has(element)
    for (const block of kept.filter(isNew)) this.listed.set(block.element, block)
    return clutter.filter(isNew)
  }

  private handleShown(): void {
    this.promptUnlocker.check()
    this.notify()
  }

  private notify(): void {
    for (const listener of this.listeners) listener()
  }
}
