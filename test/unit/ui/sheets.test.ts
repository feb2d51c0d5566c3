import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ui = join(import.meta.dirname, '../../../src/ui')

/** The modules that put the views' style sheets together, and the element of each view that all others are in. */
const views = [
  { module: 'reader/styles/reader-styles.ts', outermost: '.reader' },
  { module: 'tray/styles.ts', outermost: '.tray' },
  { module: 'picker/styles.ts', outermost: '.picker' },
]

/** Set on elements themselves: the measures on the reader, how much is read on the line that shows it. */
const setInline = [
  ...['--face', '--size', '--measure', '--leading', '--letters', '--words', '--gap'],
  ...['--indent', '--align', '--hyphens', '--read'],
  ...['--own-paper', '--own-ink', '--own-accent', '--own-scheme', '--own-clear-ink', '--own-clear-accent'],
]

const genericFamilies = ['serif', 'sans-serif', 'monospace', 'system-ui', 'inherit']

/** The style sheets that a module imports, without their comments. */
function sheetsOf(path: string): string {
  const module = join(ui, path)
  return [...readFileSync(module, 'utf8').matchAll(/from '(.+\.css)\?inline'/g)]
    .map(([, sheet = '']) => readFileSync(join(dirname(module), sheet), 'utf8'))
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
}

describe.each(views)('the style sheet of $outermost', ({ module, outermost }) => {
  const sheets = sheetsOf(module)

  test('uses no custom property that it does not declare, so that none is inherited from the page', () => {
    const used = [...sheets.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)
    const declared = [...sheets.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name)
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter(name => ![...declared, ...setInline].includes(name))).toEqual([])
  })

  test('needs no fallback for a custom property, which would be for one that nothing declares', () => {
    expect(sheets.match(/var\(--[\w-]+,[^)]*\)/g)).toBe(null)
  })

  test('names no font family that a page can define', () => {
    const families = [...sheets.matchAll(/(?:--(?:serif|sans|mono)|font-family):([^;]+);/g)].flatMap(
      ([, list = '']) => list.split(',').map(family => family.trim()),
    )
    const shorthands = [...sheets.matchAll(/\bfont: [^;]*? (\S+);/g)].map(([, family = '']) => family)
    const named = [...families, ...shorthands].filter(
      family => !family.startsWith('var(') && !genericFamilies.includes(family) && family !== 'font: inherit',
    )
    expect(families.length).toBeGreaterThan(3)
    expect(named).toEqual([])
  })

  test('ends what is inherited from the page before the outermost element of the view', () => {
    expect(sheets).toMatch(/:where\(:host\) > div \{\s+all: initial;/)
    expect(sheets).toContain(outermost)
  })
})
