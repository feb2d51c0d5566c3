import type { View } from '../../domain/view'
import { ownWorld } from '../session/shared-globals'
import type { ListOmitted } from './omitted-list'
import type { ReaderView } from './reader-view'
import type { ShowTidy } from './tidy-view'

/** How a page is shown, by view. Each is a script of its own, which comes into the page once the view is wanted. */
export interface ShownBy {
  readonly reader: ReaderView
  readonly tidy: TidyView
}

/** How a page is shown tidied, and how its blocks are listed, for which the reader has no code of its own. */
export interface TidyView {
  readonly show: ShowTidy
  readonly list: ListOmitted
}

/** Gives what shows a page in a view; `null` where it cannot be had. */
export type LoadView = <Wanted extends View>(view: Wanted) => Promise<ShownBy[Wanted] | null>

/** Says, as the script of a view, that it is here. */
export function offerView(view: NonNullable<typeof ownWorld.views>): void {
  ownWorld.views = { ...ownWorld.views, ...view }
}

/**
 * Makes what brings views into the page, each once.
 * @param bring has the script of a view run in the page, as far as the browser allows it
 */
export function createViewLoader(bring: (view: View) => Promise<void>): LoadView {
  return async view => {
    if (!ownWorld.views?.[view]) await bring(view)
    return ownWorld.views?.[view] ?? null
  }
}
