/**
 * Finds the element that a link within a text points to.
 * @param fragment the part after the `#`, escaped or not. Broken escapes are taken literally
 */
export function targetOf(fragment: string, root: Element): HTMLElement | null {
  const id = decodeFragment(fragment)
  return id ? root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`) : null
}

/** Decodes the part after a `#`; returns it as it is where its escapes are broken. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch (error) {
    if (error instanceof URIError) return fragment
    throw error
  }
}
