import { isRecord } from '../domain/untrusted'
import { preferenceNames, validPreferences } from './parse-preferences'
import { defaultType, type ReaderPreferences, type TypePreferences } from './preferences'

/** What the user has chosen of type and colours for one site, in place of what holds elsewhere. */
export type SiteType = Partial<TypePreferences>

/** By site, as `toSite` writes it. None of them is empty. */
export type SiteTypes = ReadonlyMap<string, SiteType>

/** What browsers sync is small, and other settings have to fit into it too. */
export const mostSiteTypes = 40

function isTypeName(name: keyof ReaderPreferences): name is keyof TypePreferences {
  return Object.hasOwn(defaultType, name)
}

const typeNames = preferenceNames.filter(isTypeName)

/** Picks what is valid out of anything. */
export function validSiteType(written: unknown): SiteType {
  const valid = validPreferences(written)
  return Object.fromEntries(
    typeNames.filter(name => Object.hasOwn(valid, name)).map(name => [name, valid[name]]),
  )
}

/** Parses the type of a site from a message. @returns `null` where any of it cannot be used */
export function parseSiteType(sent: unknown): SiteType | null {
  if (!isRecord(sent)) return null
  const type = validSiteType(sent)
  return Object.keys(sent).every(name => Object.hasOwn(type, name)) ? type : null
}

/** What a site has once the user has changed the preferences that hold there. */
export function changeSiteType(type: SiteType, before: TypePreferences, after: TypePreferences): SiteType {
  const changed = typeNames.filter(name => after[name] !== before[name])
  return { ...type, ...Object.fromEntries(changed.map(name => [name, after[name]])) }
}

/** What is chosen for a site, by the names of the preferences, in the order in which they are named to the user. */
export function namesIn(type: SiteType): readonly (keyof TypePreferences)[] {
  return typeNames.filter(name => Object.hasOwn(type, name))
}
