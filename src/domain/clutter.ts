import type { Cues, TokenRule } from './rule-formats'

/** What a block on a page is for, where that is not the article. The names are those of the rules and the interface. */
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

/** The kinds that a site's rule may name: what a reader picked on a page is of no kind that anybody said. */
export const ruledKinds = [...clutterKinds, 'picked'] as const

export type RuledKind = (typeof ruledKinds)[number]

/** Why a block was taken for clutter, with the piece of the page that gave it away. */
export type ClutterReason =
  | { readonly signal: 'token'; readonly token: string }
  | { readonly signal: 'selector'; readonly selector: string }
  | { readonly signal: 'heading'; readonly heading: string }
  | { readonly signal: 'choice'; readonly heading: string }
  | { readonly signal: 'repeatedCards'; readonly cards: number }
  | { readonly signal: 'arrows' }
  | { readonly signal: 'place'; readonly position: 'above' | 'between' | 'below' }
  /** The reader pointed at it. */
  | { readonly signal: 'picked' }
  | RuledReason

/** A rule of the site's that names a block: to be hidden, or to stay. */
export interface RuledReason {
  readonly signal: 'siteRule'
  /** Whose rule: the reader's own, or one that comes with the extension. */
  readonly by: 'own' | 'bundled'
  readonly site: string
  readonly selector: string
  /** Why it would be hidden without the rule; `null` where it would not be. */
  readonly otherwise: ClutterReason | null
}

/** A rule of the reader's own names the block. */
export function isOwnRule(reason: ClutterReason): reason is RuledReason {
  return reason.signal === 'siteRule' && reason.by === 'own'
}

export function isPicked({ signal }: ClutterReason): boolean {
  return signal === 'picked'
}

/** One block of the live page that is not the article. The element is only pointed at, never changed. */
export interface Clutter {
  readonly element: Element
  readonly kind: RuledKind
  readonly reason: ClutterReason
}

/** How markup gives a kind away; lists of names are parted by spaces. */
export interface MarkupRule {
  /** Tag names, as `Element.tagName` has them. */
  readonly tags?: string
  /** What the `role` attribute says. */
  readonly roles?: string
  /** The names of types of schema.org. */
  readonly types?: string
  /** Anything else. Each costs a look at every element of the page. */
  readonly selectors?: readonly string[]
}

/** How the heading over a block gives its kind away. */
export type HeadingCues = Cues<ClutterKind>

/** All that the finder is told from outside. */
export interface ClutterRules {
  readonly tokens: Readonly<Partial<Record<ClutterKind, TokenRule>>>
  readonly markup: Readonly<Partial<Record<ClutterKind, MarkupRule>>>
  readonly headings: HeadingCues
}
