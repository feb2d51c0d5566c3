import { report } from '../platform/report'
import { onSitesChanged } from '../platform/site-changes'
import { readSites } from '../platform/sites'
import { type PageChoice, SiteIndex } from '../sites/choice-index'

/** Made once for all pages, until sites change. */
let index: Promise<SiteIndex> | null = null
let isFollowing = false

/**
 * What the user has chosen for a page. The probe is registered where this says `open`, and runs on a few pages more:
 * those that differ from an excepted one only in the tracking part of their address. So this is asked before any page
 * opens by itself.
 * @param address of the page; what is no address belongs to no chosen site
 */
export async function choiceForPage(address: string): Promise<PageChoice> {
  if (!URL.canParse(address)) return { kind: 'unchosen' }
  followSites()
  index ??= readSites().then(({ entries }) => new SiteIndex(entries))
  try {
    return (await index).choiceAt(new URL(address))
  } catch (error) {
    // Opening nothing by itself is better than opening a page that the user excepted. The next page reads it again.
    index = null
    report('looking up a site', error)
    return { kind: 'unchosen' }
  }
}

function followSites(): void {
  if (isFollowing) return
  isFollowing = true
  onSitesChanged({
    local: () => {
      index = null
    },
  })
}
