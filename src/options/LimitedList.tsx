import type { ComponentChild } from 'preact'
import { translateCount } from '../i18n/plural'
import type { Locale } from '../ui/kit/locale'

/** Thousands of rows would delay every key stroke in the search field. */
const mostRows = 100

interface LimitedListProps<Item> {
  readonly items: readonly Item[]
  readonly locale: Locale
  readonly row: (item: Item) => ComponentChild
}

/** The first rows of a list, and how many are not drawn. */
export function LimitedList<Item>({ items, locale, row }: LimitedListProps<Item>) {
  const hidden = items.length - mostRows
  return (
    <>
      <ul class="entries">{items.slice(0, mostRows).map(row)}</ul>
      {hidden > 0 && <p class="hint">{translateCount(locale, 'options_more', hidden)}</p>}
    </>
  )
}
