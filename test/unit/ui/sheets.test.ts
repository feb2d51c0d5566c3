import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ui = join(import.meta.dirname, '../../../src/ui')

/** The modules that put the views' style sheets together, and the outermost element of each view. */
const views = [
  { module: 'reader/styles/reader-styles.ts', outermost: '.reader' },
  { module: 'tray/styles.ts', outermost: '.tray' },
  { module: 'picker/styles.ts', outermost: '.picker' },
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

describe.each(views)('the style sheet of $outermost', ({ module }) => {
  const sheets = sheetsOf(module)

  test('names no font family that a page can define', () => {
    const families = [...sheets.matchAll(/(?:--(?:serif|sans|easy|mono)|font-family):([^;]+);/g)].flatMap(
      ([, list = '']) => list.split(',').map(family => family.trim()),
    )
    const shorthands = [...sheets.matchAll(/\bfont: [^;]*? (\S+);/g)].map(([, family = '']) => family)
    const named = [...families, ...shorthands].filter(
      family => !family.startsWith('var(') && !genericFamilies.includes(family) && family !== 'font: inherit',
    )
    expect(families.length).toBeGreaterThan(3)
    expect(named).toEqual([])
  })
})
