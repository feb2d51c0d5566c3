import type { Locale } from '../../kit/locale'

/** Shows on the button of what was left out how much that is. */
export function drawOmittedCount(
  reader: HTMLDialogElement,
  count: number,
  { translate, language }: Locale,
): void {
  const shown = reader.querySelector('.bar .count')
  const button = shown?.closest('button')
  if (!shown || !button) return
  const written = count > 0 ? new Intl.NumberFormat(language).format(count) : ''
  const name = count > 0 ? translate('omitted_count', written) : translate('omitted')
  // Written anew only if it differs, or what follows changes in the reader would be called again.
  if (shown.textContent !== written) shown.textContent = written
  button.setAttribute('aria-label', name)
  button.title = `${name} (H)`
}
