/** What a list beside the text needs for the words of a subhead, and what it takes at most. px */
const narrowest = 200
const widest = 260

/** Between the edge of the window and the list, and between the list and the article, which has a margin of its own. px */
const around = 16 + 8

/**
 * Shows the list beside the text while the margin has room for it, and the button that opens it in a panel while it has
 * not. How wide the text is depends on its size too, and on how large the browser draws text.
 */
export function fitRail(
  reader: HTMLElement,
  rail: HTMLElement,
  button: HTMLElement,
  signal: AbortSignal,
): void {
  const article = reader.querySelector<HTMLElement>('.article')
  if (!article) return
  const fit = () => {
    const room = (reader.clientWidth - article.offsetWidth) / 2 - around
    rail.style.inlineSize = `${Math.min(room, widest)}px`
    // Pictures that are wider than the text stand where the list would.
    rail.hidden = room < narrowest || reader.dataset['pictures'] === 'large'
    button.hidden = !rail.hidden
  }
  const pictures = new MutationObserver(fit)
  pictures.observe(reader, { attributeFilter: ['data-pictures'] })
  const observer = new ResizeObserver(fit)
  observer.observe(reader)
  observer.observe(article)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    pictures.disconnect()
  })
  fit()
}
