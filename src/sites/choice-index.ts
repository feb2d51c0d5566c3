import { hostsAbove } from '../domain/host'
import type { View } from '../domain/view'
import { type SiteChoice, type SiteEntries, siteChoices } from './choices'
import { matchesPath, pathOfPage, type SiteScope, writeScope } from './scope'

/** What to do with a page that is about to open, and the scope whose choice decided it. */
export type PageChoice =
  | { readonly kind: 'open'; readonly view: View; readonly scope: SiteScope }
  /** The site opens by itself, but the user chose "not this page". */
  | { readonly kind: 'excepted'; readonly scope: SiteScope }
  /** Neither opened by itself nor offered. */
  | { readonly kind: 'never'; readonly scope: SiteScope }
  | { readonly kind: 'unchosen' }

/** The choices for a host and what is below it. */
interface HostChoices {
  site?: SiteChoice
  host?: SiteChoice
  readonly paths: SiteChoice[]
  readonly pages: Map<string, SiteChoice>
}

/**
 * Finds the choice that holds at an address. A lookup costs as much as the host has labels, however many sites there
 * are; only the paths chosen on that very host are searched one by one.
 */
export class SiteIndex {
  /** All scopes with a choice. */
  readonly choices: readonly SiteChoice[]
  private readonly byHost = new Map<string, HostChoices>()

  constructor(entries: SiteEntries) {
    this.choices = siteChoices(entries, 'always', 'never')
    for (const choice of this.choices) this.add(choice)
  }

  /** What to do with the page at an address. The narrowest scope decides. */
  choiceAt(url: URL): PageChoice {
    const matching = this.matchingAt(url.hostname, pathOfPage(url))
    const [narrowest, ...broader] = matching.reverse()
    if (narrowest?.scope.kind !== 'page') return toPageChoice(narrowest)
    const otherwise = toPageChoice(broader[0])
    return otherwise.kind === 'open' ? { kind: 'excepted', scope: narrowest.scope } : otherwise
  }

  /** The choices for the scopes that contain a scope and are broader, the broadest first. */
  broaderThan(scope: SiteScope): readonly SiteChoice[] {
    const written = writeScope(scope)
    const matching = 'path' in scope ? this.matchingAt(scope.host, scope.path) : this.sitesAbove(scope.host)
    return matching.filter(found => found.scope.kind !== 'page' && writeScope(found.scope) !== written)
  }

  private matchingAt(host: string, path: string): SiteChoice[] {
    const here = this.byHost.get(host.replace(/\.$/, ''))
    const page = here?.pages.get(path)
    const paths = here?.paths.filter(({ scope }) => 'path' in scope && matchesPath(path, scope.path)) ?? []
    return [
      ...this.sitesAbove(host.replace(/\.$/, '')),
      ...(here?.host ? [here.host] : []),
      ...paths.sort((one, other) => pathLength(one) - pathLength(other)),
      ...(page ? [page] : []),
    ]
  }

  private sitesAbove(host: string): SiteChoice[] {
    return hostsAbove(host).flatMap(above => this.byHost.get(above)?.site ?? [])
  }

  private add(choice: SiteChoice): void {
    const { scope } = choice
    const onHost: HostChoices = this.byHost.get(scope.host) ?? { paths: [], pages: new Map() }
    this.byHost.set(scope.host, onHost)
    if (scope.kind === 'site') onHost.site = choice
    else if (scope.kind === 'host') onHost.host = choice
    else if (scope.kind === 'path') onHost.paths.push(choice)
    else onHost.pages.set(scope.path, choice)
  }
}

function toPageChoice(choice: SiteChoice | undefined): PageChoice {
  if (!choice) return { kind: 'unchosen' }
  const { scope, entry } = choice
  return entry.choice.value === 'always'
    ? { kind: 'open', view: entry.view.value, scope }
    : { kind: 'never', scope }
}

function pathLength({ scope }: SiteChoice): number {
  return 'path' in scope ? scope.path.length : 0
}
