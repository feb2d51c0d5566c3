/** What a block of a page that is not the article is for. Rules and message names use these names too. */
export const clutterKinds = [
  'consent',
  'prompt',
  'newsletter',
  'paywall',
  'appBanner',
  'ad',
  'share',
  'related',
  'mostRead',
  'comments',
  'sidebar',
  'navigation',
  'authorBox',
  'tags',
] as const

export type ClutterKind = (typeof clutterKinds)[number]

/** The kinds a site rule may name. A block the user picked on a page has no kind of its own, only `picked`. */
export const ruledKinds = [...clutterKinds, 'picked'] as const

export type RuledKind = (typeof ruledKinds)[number]

/** Why a block was classified as clutter, with the piece of the page that gave it away. */
export type ClutterReason =
  | { readonly signal: 'token'; readonly token: string }
  | { readonly signal: 'selector'; readonly selector: string }
  | { readonly signal: 'heading'; readonly heading: string }
  | { readonly signal: 'choice'; readonly heading: string }
  | { readonly signal: 'repeatedCards'; readonly cards: number }
  | { readonly signal: 'arrows' }
  | { readonly signal: 'comments'; readonly count: number }
  | { readonly signal: 'place'; readonly position: 'above' | 'between' | 'below' }
  /** The user picked it. */
  | { readonly signal: 'picked' }
  | RuledReason

/** A site rule selects the block, to hide it or to keep it. */
export interface RuledReason {
  readonly signal: 'siteRule'
  /** `user` for a rule the user made, `bundled` for one that comes with the extension. */
  readonly by: 'user' | 'bundled'
  readonly site: string
  readonly selector: string
  /** Why the block would be hidden without the rule; `null` if it would not be. */
  readonly otherwise: ClutterReason | null
}

/** Whether a rule that the user made selects the block. */
export function isUserRule(reason: ClutterReason): reason is RuledReason {
  return reason.signal === 'siteRule' && reason.by === 'user'
}

/** Whether the user picked the block on the page. */
export function isPicked({ signal }: ClutterReason): boolean {
  return signal === 'picked'
}

/** One block of the live page that is not part of the article. */
export interface Clutter {
  readonly element: Element
  readonly kind: RuledKind
  readonly reason: ClutterReason
}

/** A page's clutter after its site's rules were applied. */
export interface Ruling {
  /** In document order, no block inside another. */
  readonly clutter: Clutter[]
  /** Found clutter that stays on the page, with the rule that keeps it. */
  readonly kept: Clutter[]
}
