import type { MessageName } from '../i18n/messages'
import type { TabState } from '../sites/tab-state'

/** What the toolbar button of a tab looks like. */
export interface ButtonAppearance {
  /** `ready` over an article that could be opened, on sites that open by themselves. */
  readonly lamp: 'off' | 'ready' | 'on'
  /** The names of the strings that make up its title, in their order. */
  readonly title: readonly MessageName[]
  /** Empty for none. */
  readonly badge: string
}

/** The brown of the lamp, darkened until white text on it has a contrast of 5.8 : 1. */
export const badgeColors = { ground: '#a34d10', text: '#ffffff' } as const

/** Derives the button from the state of its tab, and from nothing else. */
export function buttonAppearance({ view, hidden, verdict, choice }: TabState): ButtonAppearance {
  if (view === 'reader') return { lamp: 'on', title: ['action_close'], badge: '' }
  if (view === 'tidy')
    return { lamp: 'on', title: ['action_untidy'], badge: hidden > 0 ? String(hidden) : '' }
  const isChosen = choice === 'open' || choice === 'excepted'
  if (!isChosen || !verdict) return { lamp: 'off', title: ['action_open'], badge: '' }
  if (choice === 'excepted') return { lamp: 'ready', title: ['excepted', 'action_open_anyway'], badge: '' }
  if (verdict.is === 'article') return { lamp: 'ready', title: ['action_open'], badge: '' }
  const { looksLike } = verdict
  return { lamp: 'off', title: [`not_opened_${looksLike}`, 'action_open_anyway'], badge: '' }
}
