/** The values of each kind of element in a view, by the property; only those that its outermost element has not. */
export type ComputedStyles = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Runs with the root of a view: the computed styles of each kind of element in it, and of what is drawn with them. */
export function computedStyles(root: ShadowRoot): ComputedStyles {
  const kindOf = (element: Element | null) => `${element?.localName}.${element?.getAttribute('class') ?? ''}`
  const all = [...root.querySelectorAll('div *:not(style)')]
  const usual = new Map<string, string>()
  const found: Record<string, Record<string, string>> = {}
  for (const element of all) {
    for (const pseudo of ['', '::before', '::after', '::marker', '::selection', '::backdrop']) {
      const kind = `${kindOf(element.parentElement)} > ${kindOf(element)}${pseudo}`
      if (found[kind]) continue
      const styles = getComputedStyle(element, pseudo)
      // The installed family of the serif typeface has another name each time that the reader opens.
      const read = (name: string) => styles.getPropertyValue(name).replace(/\bf\d{12,40}\b/, 'made-up')
      const values = Array.from(styles, name => [name, read(name)] as const)
      if (usual.size === 0) for (const [name, value] of values) usual.set(name, value)
      // Custom properties have other names in each page.
      const unusual = values.filter(([name, value]) => !name.startsWith('--') && usual.get(name) !== value)
      found[kind] = Object.fromEntries(unusual)
    }
  }
  return { ...found, outermost: Object.fromEntries(usual) }
}

/** What differs between two pages, a line each. */
export function differences(one: ComputedStyles, other: ComputedStyles): readonly string[] {
  const kinds = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...kinds].flatMap(kind => {
    const names = new Set([...Object.keys(one[kind] ?? {}), ...Object.keys(other[kind] ?? {})])
    return [...names]
      .filter(name => !name.startsWith('--') && one[kind]?.[name] !== other[kind]?.[name])
      .map(name => `${kind} { ${name}: ${one[kind]?.[name]} -> ${other[kind]?.[name]} }`)
  })
}
