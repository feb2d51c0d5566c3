import type { View } from '../domain/view'
import type { ListOmitted } from './list-omitted'
import type { ReaderView } from './show-reader'
import type { ShowTidy } from './show-tidy'

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

/** Under this name stands in the extension's own world what has come so far. */
const shelf = '__leeslampViews'

type Shelf = { readonly [Known in View]?: ShownBy[Known] | undefined }

const world: typeof globalThis & { [shelf]?: Shelf } = globalThis

/** Says, as the script of a view, that it is here. */
export function offerView(view: Shelf): void {
  world[shelf] = { ...world[shelf], ...view }
}

/**
 * Makes what brings views into the page, each once.
 * @param bring has the script of a view run in the page, as far as the browser allows it
 */
export function createViewLoader(bring: (view: View) => Promise<void>): LoadView {
  return async view => {
    if (!world[shelf]?.[view]) await bring(view)
    return world[shelf]?.[view] ?? null
  }
}
