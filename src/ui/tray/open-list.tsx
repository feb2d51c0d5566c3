import { render } from 'preact'
import { heedUserOnly } from '../kit/heed-user-only'
import { OmittedList, type OmittedListProps } from './OmittedList'
import { omittedStyles } from './styles'

/** A list that is shown. */
export interface OpenList {
  /** Removes it. */
  readonly end: () => void
}

/**
 * Shows the list of what is not in an article.
 * @param parent an empty element in the reader's panel
 */
export function openList(parent: HTMLElement, props: OmittedListProps): OpenList {
  heedUserOnly()
  const { ownerDocument: document } = parent
  const style = document.createElement('style')
  style.textContent = omittedStyles
  const list = document.createElement('div')
  parent.append(style, list)
  render(<OmittedList {...props} />, list)
  return {
    end: () => {
      render(null, list)
      parent.replaceChildren()
    },
  }
}
