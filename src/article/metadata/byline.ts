import { lettersOf } from '../../page/text'
import type { MetadataRules } from '../rules'
import { cleanByline, isLower } from './clean-byline'
import { isNameOf } from './site-name'

export interface BylineSources {
  /** What structured data and meta elements say, the best first; each a list of names. */
  readonly claims: readonly (readonly string[])[]
  /** The same of organisations: they count where no person is named. */
  readonly organisations: readonly string[]
  /** Bylines by the title, the likeliest first. */
  readonly near: () => Iterable<string>
  /** Bylines elsewhere on the page. */
  readonly elsewhere: () => Iterable<string>
  readonly siteName: string
}

/** More than one name in a byline. */
const severalNames = /,|&|\s(?:and|und|en|et|y|e|og|och|i)\s/

/**
 * Who wrote the article: people before organisations, those before the site itself and before what looks like a
 * login. What stands elsewhere on the page may be of other articles: it counts where nothing else says anything.
 * @returns names only, without "by"; `null` where nobody is named
 */
export function chooseByline(sources: BylineSources, rules: MetadataRules): string | null {
  const clean = (text: string) => cleanByline(text, rules)
  const isPersonal = (name: string) => !isNameOf(name, sources.siteName) && !isLogin(name)
  const claimed = sources.claims.map(names => listOf(names.map(clean))).filter(name => name !== null)
  const personal = claimed.find(isPersonal)
  if (personal && severalNames.test(personal)) return personal
  const near = [...sources.near()].map(clean).filter(name => name !== null)
  if (personal) return fullest(personal, [...claimed, ...near])
  const known = [near.find(isPersonal) ?? null, listOf(sources.organisations.map(clean)), ...near, ...claimed]
  return known.find(name => name !== null) ?? firstNamed(sources.elsewhere(), clean, isPersonal)
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

/** Of texts that name the same person, the one that names others too. */
function fullest(name: string, texts: readonly string[]): string {
  const letters = lettersOf(name)
  const names = (text: string) =>
    text.length > name.length && severalNames.test(text) && lettersOf(text).includes(letters)
  return texts.find(names) ?? name
}

/** "admin", "jan_kok", "www.blad.example": what systems and sites call themselves. */
function isLogin(name: string): boolean {
  return (isLower(name) && !/\s/.test(name)) || /\bwww\.|\.(?:com|net|org)\b/i.test(name)
}
