import { allIn, attributeOf, textOf } from '../../page/dom-access'
import { foldSpace, lettersOf } from '../../page/text'
import type { MetadataRules } from '../rules'
import { isLower } from './clean-byline'
import { readWrittenDate } from './dates/parse-date'
import { isNameOf } from './site-name'

/** The name of a section is no longer. Characters, and words of a visible one. */
const longest = 40
const mostWords = 5
/** How many elements before the title are read. */
const before = 12

/** Where a page may name the section that its article is in. */
export interface SectionSources {
  /** Names stated for machines, the best source first: `article:section`, JSON-LD, breadcrumbs. */
  readonly claims: readonly string[]
  readonly root: Element
  /** The elements near the title, in document order; the last one before it is the nearest. */
  readonly above: readonly Element[]
  readonly title: string
  readonly siteName: string
}

/**
 * Chooses the section or category of an article, to stand over its title: as the page states it, or by its visible
 * breadcrumbs, or by a line above the title that is named one.
 * @returns `null` where the page names none but, say, "Home" or itself
 */
export function chooseSection(sources: SectionSources, rules: MetadataRules): string | null {
  const { claims, root, above } = sources
  const clean = (text: string) => cleanSection(text, sources, rules)
  const claimed = claims.map(clean).find(name => name !== null)
  if (claimed) return claimed
  const visible = [...breadcrumbs(root), ...kickers(above, rules)].map(clean)
  return visible.find(name => name !== null && name.split(' ').length <= mostWords) ?? null
}

/** The texts of the last links of breadcrumbs, the last one first. */
function breadcrumbs(root: Element): string[] {
  const [crumbs] = allIn(root, '[class*="readcrumb"], [id*="readcrumb"], [aria-label*="readcrumb"]')
  return crumbs ? allIn(crumbs, 'a[href]').slice(-2).reverse().map(textOf) : []
}

/** The texts of the elements above the title that are named kickers, the nearest first. */
function kickers(above: readonly Element[], { kickerClass }: MetadataRules): string[] {
  return above
    .slice(-before)
    .reverse()
    .filter(element => kickerClass.test(attributeOf(element, 'class') ?? ''))
    .map(textOf)
}

function cleanSection(
  text: string,
  { title, siteName }: SectionSources,
  { vagueSections }: MetadataRules,
): string | null {
  if (text.length > 4 * longest || text.includes('://')) return null
  // "News/Politics", "News > Politics"
  const part =
    foldSpace(text)
      .split(/\s*[/>›»|]\s*/)
      .findLast(Boolean) ?? ''
  const name = fromSlug(part.replace(/^[#:\s]+|[:\s]+$/g, ''))
  const letters = lettersOf(name)
  const isName = letters.length > 1 && name.length <= longest && !/^\d|[{}<=@]|\.\w|,.*,/.test(name)
  if (!isName || vagueSections.has(name.toLowerCase()) || isNameOf(name, siteName)) return null
  if (readWrittenDate(name) !== null || /\d{4,}/.test(name)) return null
  const whole = lettersOf(title)
  return whole === letters || (whole.includes(letters) && name.length > longest / 2) ? null : name
}

/** "world-news" is "World news", and "politics" is "Politics". */
function fromSlug(name: string): string {
  if (!isLower(name)) return name
  const words = /\s/.test(name) ? name : name.replaceAll(/[-_]/g, ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
