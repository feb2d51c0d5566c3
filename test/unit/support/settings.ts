import fc from 'fast-check'
import { ruledKinds } from '../../../src/domain/clutter'
import { views } from '../../../src/domain/view'
import {
  defaultType,
  pictureSizes,
  preferenceRanges,
  type ReaderPreferences,
  themes,
  typefaces,
} from '../../../src/settings/preferences'
import { namesIn, type SiteTypes } from '../../../src/settings/site-type'
import type { SiteRule } from '../../../src/site-rules/site-rule'
import type { SiteEntries, SiteEntry } from '../../../src/sites/choices'
import { parseScope, writeScope } from '../../../src/sites/scope'
import { anySite } from './properties'

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  fc.double({ min, max, noNaN: true })

const someColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map(number => `#${number.toString(16).padStart(6, '0')}`)

/** Valid preferences. */
export const somePreferences: fc.Arbitrary<ReaderPreferences> = fc.record({
  theme: fc.constantFrom(...themes),
  ownPaper: someColor,
  ownInk: someColor,
  ownAccent: someColor,
  typeface: fc.constantFrom(...typefaces),
  ownFont: fc.constantFrom('', 'Verdana', 'Source Serif 4', 'ÅÄÖ Gothic'),
  size: within(preferenceRanges.size),
  width: within(preferenceRanges.width),
  leading: within(preferenceRanges.leading),
  paragraphSpace: within(preferenceRanges.paragraphSpace),
  letterSpace: within(preferenceRanges.letterSpace),
  wordSpace: within(preferenceRanges.wordSpace),
  justify: fc.boolean(),
  hyphenate: fc.boolean(),
  indent: fc.boolean(),
  pictures: fc.constantFrom(...pictureSizes),
  dimPictures: fc.boolean(),
  ownStyle: fc.constantFrom('', 'p { color: brown }', 'h2::before { content: "§ " }'),
  rememberPlace: fc.boolean(),
  showProgress: fc.boolean(),
  joinPages: fc.boolean(),
  followLinks: fc.boolean(),
  printLinks: fc.boolean(),
  printPictures: fc.boolean(),
})

const typeNames = namesIn(defaultType).slice()

const selector = fc.constantFrom(
  '.promo',
  '#weer',
  'aside > div',
  '[data-ad]',
  'main',
  '.__proto__',
  'toString',
)

/** The rule of a site: valid, and not empty. */
const someRule: fc.Arbitrary<SiteRule> = fc
  .record({
    site: anySite,
    hide: fc.uniqueArray(fc.record({ selector, kind: fc.constantFrom(...ruledKinds) }), {
      maxLength: 4,
      selector: part => part.selector,
    }),
    keep: fc.uniqueArray(selector, { maxLength: 4 }),
    content: fc.option(selector),
  })
  .map(rule =>
    rule.hide.length + rule.keep.length > 0 ? rule : { ...rule, content: rule.content ?? 'main' },
  )

/** The rules of a user: valid, one for each site. */
export const someRules: fc.Arbitrary<readonly SiteRule[]> = fc.uniqueArray(someRule, {
  maxLength: 4,
  selector: rule => rule.site,
})

const path = fc
  .array(fc.constantFrom('sport', 'a%20b', 'é', '*', 'live.html', '__proto__'), { maxLength: 3 })
  .map(parts => `/${parts.join('/')}`)

/** A scope, as `writeScope` writes it. */
export const someScope: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '=', '!', 'path'), anySite, path)
  .map(([sign, site, below]) => {
    if (sign === '!') return `!${site}${below}`
    return sign === 'path' ? `${site}${below}` : `${sign}${site}`
  })
  .map(written => parseScope(written))
  .filter(scope => scope !== null)
  .map(writeScope)

/**
 * The choices of a user.
 * @param latest ms since 1970
 */
export function someEntries(latest: number): fc.Arbitrary<SiteEntries> {
  const time = fc.integer({ min: 0, max: latest })
  const entry = fc.tuple(fc.constantFrom('always', 'never'), time, fc.constantFrom(...views), time)
  return fc
    .uniqueArray(fc.tuple(someScope, entry), { maxLength: 6, selector: ([scope]) => scope })
    .map(
      all =>
        new Map(
          all.map(([scope, [choice, at, view, viewAt]]) => [
            scope,
            entryFor(scope, choice, at, view, viewAt),
          ]),
        ),
    )
}

/** A single page is never opened by itself, and a view that was never set is the reader. */
function entryFor(
  scope: string,
  choice: 'always' | 'never',
  at: number,
  view: SiteEntry['view']['value'],
  viewAt: number,
): SiteEntry {
  return {
    choice: { value: scope.startsWith('!') ? 'never' : choice, at },
    view: viewAt === 0 ? { value: 'reader', at: 0 } : { value: view, at: viewAt },
  }
}

/** What a user has chosen for single sites: valid, and not empty. */
export const someSiteTypes: fc.Arbitrary<SiteTypes> = fc
  .array(fc.tuple(anySite, fc.subarray(typeNames, { minLength: 1 }), somePreferences), { maxLength: 4 })
  .map(
    all =>
      new Map(
        all.map(([site, names, preferences]) => [
          site,
          Object.fromEntries(names.map(name => [name, preferences[name]])),
        ]),
      ),
  )
