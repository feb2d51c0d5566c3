import { render } from 'preact'
import { OmittedList, type OmittedListProps } from './OmittedList'
import { omittedStyles } from './omitted-styles'

/** A list that is on the screen. */
export interface OpenList {
  /** Takes it off. */
  readonly end: () => void
}

/**
 * Draws the list of what is not in an article.
 * @param place in the reader's panel, and empty
 */
export function openList(place: HTMLElement, props: OmittedListProps): OpenList {
  const { ownerDocument: document } = place
  const style = document.createElement('style')
  style.textContent = omittedStyles
  const list = document.createElement('div')
  place.append(style, list)
  render(<OmittedList {...props} />, list)
  return {
    end: () => {
      render(null, list)
      place.replaceChildren()
    },
  }
}
