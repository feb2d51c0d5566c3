import { type PageChoice, SiteIndex } from '../domain/site-index'
import { onSitesChanged } from '../platform/site-changes'
import { loadSites } from '../platform/sites'

let index: Promise<SiteIndex> | null = null

/** Has `choiceForPage` look anew once sites have changed. To be called as soon as the worker wakes. */
export function followSites(): void {
  onSitesChanged({
    here: () => {
      index = null
    },
  })
}

/**
 * What the reader's choices say of a page. The registered script runs where this may say `open`, and on a few pages
 * more: those that differ from an excepted one only in where their reader comes from. So whoever opens a page by
 * itself asks here first.
 * @param address of the page; what is no address is of no chosen site
 */
export async function choiceForPage(address: string): Promise<PageChoice> {
  if (!URL.canParse(address)) return { kind: 'unchosen' }
  index ??= loadSites().then(({ entries }) => new SiteIndex(entries))
  return (await index).choiceAt(new URL(address))
}
