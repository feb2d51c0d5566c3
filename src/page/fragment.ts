/**
 * The element in a text that a link within it points to.
 * @param fragment what stands behind the `#`, escaped or not; a broken escape is taken as it is
 */
export function targetOf(fragment: string, root: Element): HTMLElement | null {
  const id = decodeFragment(fragment)
  return id ? root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`) : null
}

/** What stands behind a `#`, unescaped; as it is where its escapes are broken. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch (error) {
    if (error instanceof URIError) return fragment
    throw error
  }
}
