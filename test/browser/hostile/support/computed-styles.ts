/** The values of each kind of element in a view, by the property; only those that its outermost element has not. */
export type ComputedStyles = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Runs with the root of a view: the computed styles of each kind of element in it, and of what is drawn with them. */
export function computedStyles(root: ShadowRoot): ComputedStyles {
  const kindOf = (element: Element | null) => `${element?.localName}.${element?.getAttribute('class') ?? ''}`
  const isDrawn: Readonly<Record<string, (styles: CSSStyleDeclaration, element: Element) => boolean>> = {
    '::before': ({ content }) => content !== 'none' && content !== 'normal',
    '::after': ({ content }) => content !== 'none' && content !== 'normal',
    '::marker': (_, element) => getComputedStyle(element).display === 'list-item',
    '::backdrop': (_, element) => element.localName === 'dialog' || element.hasAttribute('popover'),
  }
  const drawn = [...root.querySelectorAll('div *:not(style)')].flatMap(element =>
    ['', '::before', '::after', '::marker', '::selection', '::backdrop'].flatMap(pseudo => {
      const kind = `${kindOf(element.parentElement)} > ${kindOf(element)}${pseudo}`
      const styles = getComputedStyle(element, pseudo)
      return isDrawn[pseudo]?.(styles, element) === false ? [] : [{ kind, styles }]
    }),
  )
  const found: Record<string, Record<string, string>> = {}
  const usual = new Map<string, string>()
  for (const { kind, styles } of drawn) {
    if (found[kind]) continue
    // The installed family of the serif typeface has another name each time that the reader opens.
    const read = (name: string) => styles.getPropertyValue(name).replace(/\bf\d{12,40}\b/, 'made-up')
    const values = Array.from(styles, name => [name, read(name)] as const)
    if (usual.size === 0) for (const [name, value] of values) usual.set(name, value)
    // Custom properties have other names in each page.
    const unusual = values.filter(([name, value]) => !name.startsWith('--') && usual.get(name) !== value)
    found[kind] = Object.fromEntries(unusual)
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
