import { toSite } from '../domain/host'
import { isRecord, quote } from '../domain/untrusted'
import type { LeftOutEntry, ParsedPart } from './left-out'
import { mostSiteTypes, namesIn, type SiteType, type SiteTypes, validSiteType } from './site-type'

/** Parses the type of single sites in a backup file. */
export function parseBackupSiteTypes(written: unknown): ParsedPart<SiteTypes> {
  if (!isRecord(written)) return { value: null, leftOut: [] }
  const entries = Object.entries(written)
  const types = new Map<string, SiteType>()
  const leftOut: LeftOutEntry[] = []
  for (const [name, type] of entries) {
    const site = toSite(name)
    if (site === null) leftOut.push(leave('badScope', name, name))
    else leftOut.push(...unusableIn(name, type))
    const valid = validSiteType(type)
    if (site !== null && namesIn(valid).length > 0) types.set(site, valid)
  }
  const rest = Math.max(0, types.size - mostSiteTypes)
  if (rest > 0) leftOut.push({ ...leave('tooMany', '', ''), path: 'siteTypes', entries: rest })
  const value = new Map([...types].slice(0, mostSiteTypes))
  return { value: value.size > 0 || entries.length === 0 ? value : null, leftOut }
}

function unusableIn(site: string, type: unknown): readonly LeftOutEntry[] {
  if (!isRecord(type)) return [leave('badValue', site, type)]
  const valid = validSiteType(type)
  return Object.keys(type)
    .filter(name => !Object.hasOwn(valid, name))
    .map(name => leave('badValue', `${quote(site)}.${name}`, type[name]))
}

function leave(
  fault: Extract<LeftOutEntry, { readonly part: 'siteTypes' }>['fault'],
  path: string,
  about: unknown,
): LeftOutEntry {
  return {
    part: 'siteTypes',
    fault,
    path: `siteTypes.${quote(path)}`,
    site: '',
    about: quote(about),
    entries: 1,
  }
}
