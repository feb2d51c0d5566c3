import type { ComponentChild } from 'preact'
import { formatCount, pluralForm } from '../i18n/plural'
import type { ReaderSettings } from '../ui/kit/settings'

/** So many rows are drawn and no more: thousands would make each key stroke in the search late. */
const mostRows = 100

interface CutProps<Item> {
  readonly items: readonly Item[]
  readonly settings: ReaderSettings
  readonly row: (item: Item) => ComponentChild
}

/** The beginning of a list, and how much of it is not drawn. */
export function Cut<Item>({ items, settings, row }: CutProps<Item>) {
  const { translate, language } = settings
  const hidden = items.length - mostRows
  const form = pluralForm(hidden, language)
  return (
    <>
      <ul class="entries">{items.slice(0, mostRows).map(row)}</ul>
      {hidden > 0 && <p class="hint">{translate(`options_more_${form}`, formatCount(hidden, language))}</p>}
    </>
  )
}
