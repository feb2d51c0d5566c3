import type { Place } from '../../domain/place'
import type { OpenedPlace } from '../../messaging/calls'
import type { ReadingPosition } from '../../page/landmarks'
import { report } from '../../platform/report'
import { followPlace } from '../../ui/reader/place/follow-place'
import { scrollPageTo } from './page-reading-position'
import type { FollowInPage } from './tools-types'

/** Many pages have a bar over their text that is no higher than this. px */
const belowBars = 120

interface FollowDeps {
  /** Tells what is kept of the page's article; `null` where nothing may be kept. */
  readonly open: () => Promise<OpenedPlace | null>
  readonly keep: (ticket: string, place: Place | null) => void
}

/** Creates what follows the user's place in an open reader, and takes it over to the page beneath. */
export function createFollower(window: Window, { open, keep }: FollowDeps): FollowInPage {
  return ({ reader, readingPosition, ...shown }) => {
    let isOver = false
    let stop = () => {
      isOver = true
    }
    const follow = async () => {
      const opened = await open()
      const scroller = reader.querySelector('.scroller')
      const slot = reader.querySelector<HTMLElement>('.place')
      if (isOver || !scroller || !slot) return
      const keepHere = (place: Place | null) => opened && keep(opened.ticket, place)
      stop = followPlace({ window, scroller, slot, opened, keep: keepHere, ...shown })
    }
    follow().catch(error => report('following the place', error))
    return () => {
      stop()
      const position = readingPosition()
      return () => position && scrollPageTo(window, position.map(lowered))
    }
  }
}

function lowered<Seen extends ReadingPosition[number]>(seen: Seen): Seen {
  return { ...seen, top: seen.top < 0 ? seen.top : Math.max(seen.top, belowBars) }
}
