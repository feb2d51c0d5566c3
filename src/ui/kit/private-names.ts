/** A property of our world alone, which all our scripts in a page share: one can draw a list in another's view. */
const key = Symbol.for('leeslamp names')

const world: typeof globalThis & { [key]?: string } = globalThis

world[key] ??= `--${crypto.getRandomValues(new Uint32Array(4)).join('')}-`

const prefix = world[key]

/**
 * The name that a custom property of our style sheets has in this page. A page can register a property, which gives it
 * another type and value in our roots too: `@property` has no scope. It cannot register what it cannot guess.
 * @param name without the dashes
 */
export function privateName(name: string): string {
  return `${prefix}${name}`
}

/** A style sheet whose custom properties all have their private names. */
export function withPrivateNames(styles: string): string {
  return styles.replace(/--(?=[a-z])/g, prefix)
}
