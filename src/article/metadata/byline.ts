import { lettersOf } from '../../page/text'
import type { MetadataRules } from '../rules'
import { cleanByline, isLower } from './clean-byline'
import { isNameOf } from './site-name'

/** Where a page may name the author. */
export interface BylineSources {
  /** Names in structured data and meta elements, the best source first; one list per source. */
  readonly claims: readonly (readonly string[])[]
  /** Organisations in structured data: they count where no person is named. */
  readonly organisations: readonly string[]
  /** Bylines near the title, the likeliest first. */
  readonly near: () => Iterable<string>
  /** Bylines elsewhere on the page. */
  readonly elsewhere: () => Iterable<string>
  readonly siteName: string
}

/** A byline with more than one name. */
const severalNames = /,|&|\s(?:and|und|en|et|y|e|og|och|i)\s/

/**
 * Chooses who wrote the article: people before organisations, and organisations before the site itself and before
 * what looks like a login. Bylines elsewhere on the page may be those of other articles, so they count last.
 * @returns names only, without "by"; `null` where no one is named
 */
export function chooseByline(sources: BylineSources, rules: MetadataRules): string | null {
  const clean = (text: string) => cleanByline(text, rules)
  const isPersonal = (name: string) => !isNameOf(name, sources.siteName) && !isLogin(name)
  const claimed = sources.claims.map(names => listOf(names.map(clean))).filter(name => name !== null)
  const personal = claimed.find(isPersonal)
  if (personal && severalNames.test(personal))
    return withOthers(personal, sources.organisations.map(clean), isPersonal)
  const near = [...sources.near()].map(clean).filter(name => name !== null)
  if (personal)
    return withOthers(fullest(personal, [...claimed, ...near]), sources.organisations.map(clean), isPersonal)
  const others = [
    near.find(isPersonal) ?? null,
    listOf(sources.organisations.map(clean)),
    ...near,
    ...claimed,
  ]
  return others.find(name => name !== null) ?? firstNamed(sources.elsewhere(), clean, isPersonal)
}

/** Names people and, after them, the agencies that the page states as authors besides. */
function withOthers(
  names: string,
  organisations: readonly (string | null)[],
  isPersonal: (name: string) => boolean,
): string {
  const letters = lettersOf(names)
  const others = organisations.filter(
    name => name !== null && isPersonal(name) && !letters.includes(lettersOf(name)),
  )
  return listOf([names, ...others]) ?? names
}

function firstNamed(
  texts: Iterable<string>,
  clean: (text: string) => string | null,
  isPersonal: (name: string) => boolean,
): string | null {
  for (const text of texts) {
    const name = clean(text)
    if (name && isPersonal(name)) return name
  }
  return null
}

function listOf(names: readonly (string | null)[]): string | null {
  return [...new Set(names.filter(name => name !== null))].join(', ') || null
}

/** Of the texts that name the same person, one that names more people, if there is one. */
function fullest(name: string, texts: readonly string[]): string {
  const letters = lettersOf(name)
  const namesMore = (text: string) =>
    text.length > name.length && severalNames.test(text) && lettersOf(text).includes(letters)
  return texts.find(namesMore) ?? name
}

/** Whether a name is that of an account or a site: "admin", "jan_kok", "www.blad.example". */
function isLogin(name: string): boolean {
  return (isLower(name) && !/\s/.test(name)) || /\bwww\.|\.(?:com|net|org)\b/i.test(name)
}
