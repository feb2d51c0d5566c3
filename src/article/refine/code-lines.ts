/** Boxes that are a line of code each. They do not outlast refinement, but their line breaks must. */
const lineSelector = 'pre div, pre p, pre li'

/** Ends the lines of code that pages have in boxes of their own. */
export function endCodeLines(root: Element): void {
  for (const box of root.querySelectorAll(lineSelector)) {
    const next = box.nextSibling
    if (next && !next.textContent?.startsWith('\n') && !box.textContent?.endsWith('\n')) box.after('\n')
  }
}
