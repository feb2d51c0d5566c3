const svg = 'http://www.w3.org/2000/svg'

/** Draws an icon on a grid of 24 without Preact, for scripts that come later. Screen readers skip it. */
export function drawIcon(document: Document, path: string): SVGElement {
  const icon = document.createElementNS(svg, 'svg')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(svg, 'path')
  line.setAttribute('d', path)
  icon.append(line)
  return icon
}
