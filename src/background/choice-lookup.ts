import { report } from '../platform/report'
import { onSitesChanged } from '../platform/site-changes'
import { readSites } from '../platform/sites'
import { type PageChoice, SiteIndex } from '../sites/choice-index'

/** Made once for all pages, until sites change. */
let index: Promise<SiteIndex> | null = null
let isFollowing = false

/**
 * What the reader's choices say of a page. The registered script runs where this says `open`, and on a few pages
 * more: those that differ from an excepted one only in where their reader comes from. So whoever opens a page by
 * itself asks here first.
 * @param address of the page; what is no address is of no chosen site
 */
export async function choiceForPage(address: string): Promise<PageChoice> {
  if (!URL.canParse(address)) return { kind: 'unchosen' }
  follow()
  index ??= readSites().then(({ entries }) => new SiteIndex(entries))
  try {
    return (await index).choiceAt(new URL(address))
  } catch (error) {
    // To open nothing by itself beats to open what is not wanted. The next page asks the storage again.
    index = null
    report('looking up a site', error)
    return { kind: 'unchosen' }
  }
}

function follow(): void {
  if (isFollowing) return
  isFollowing = true
  onSitesChanged({
    here: () => {
      index = null
    },
  })
}
