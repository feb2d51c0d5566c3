import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badgeColors } from '../../../src/background/button-state'

const icons = join(import.meta.dirname, '../../../icons')

/** The toolbars of Chromium and Firefox, light and dark. */
const toolbars = ['#ffffff', '#f1f3f4', '#f9f9fb', '#202124', '#35363a', '#3c3c3c', '#2b2a33', '#1c1b22']

/** Relative luminance, as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((less, more) => less - more)
  return (light + 0.05) / (dark + 0.05)
}

test.each(['lamp', 'lamp-small', 'lamp-ready', 'lamp-ready-small', 'lamp-on', 'lamp-on-small'])(
  '%s is visible on every toolbar',
  name => {
    const drawing = readFileSync(join(icons, `${name}.svg`), 'utf8')
    // Only the light may be faint on a light toolbar: it stands between the lamp and the lines.
    const lines = [...drawing.matchAll(/stroke="(#\w{6})"|<g fill="(#\w{6})"/g)].map(
      ([, stroke, fill]) => stroke ?? fill ?? '',
    )
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines)
      for (const toolbar of toolbars) expect(contrast(line, toolbar), toolbar).toBeGreaterThanOrEqual(3)
  },
)

test('the badge is readable', () => {
  expect(contrast(badgeColors.ground, badgeColors.text)).toBeGreaterThanOrEqual(4.5)
})
