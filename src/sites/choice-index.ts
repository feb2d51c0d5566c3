import { hostsAbove } from '../domain/host'
import type { View } from '../domain/view'
import { type SiteEntries, type SiteEntry, scopesWith } from './choices'
import { fitsPath, pathOfPage, type SiteScope, writeScope } from './scope'

/** What is to be done with a page that is about to open, and the scope that says so. */
export type PageChoice =
  | { readonly kind: 'open'; readonly view: View; readonly scope: SiteScope }
  /** The page of a site that opens by itself of which the reader said "not this page". */
  | { readonly kind: 'excepted'; readonly scope: SiteScope }
  /** Neither to be opened by itself nor offered. */
  | { readonly kind: 'never'; readonly scope: SiteScope }
  | { readonly kind: 'unchosen' }

/** A scope and what is said of it. */
export interface SiteChoice {
  readonly scope: SiteScope
  readonly entry: SiteEntry
}

/** What is said of a host and below it. */
interface HostChoices {
  site?: SiteChoice
  host?: SiteChoice
  readonly paths: SiteChoice[]
  readonly pages: Map<string, SiteChoice>
}

/**
 * Finds what is said of an address. The cost is that of its host's labels, however many sites there are; only what
 * is said of paths of its very host is gone through.
 */
export class SiteIndex {
  /** All scopes of which something is said. */
  readonly choices: readonly SiteChoice[]
  private readonly byHost = new Map<string, HostChoices>()

  constructor(entries: SiteEntries) {
    this.choices = scopesWith(entries, 'always', 'never')
    for (const choice of this.choices) this.add(choice)
  }

  /** What is to be done with the page at an address. The narrowest scope decides. */
  choiceAt(url: URL): PageChoice {
    const holding = this.holdingAt(url.hostname, pathOfPage(url))
    const [narrowest, ...broader] = holding.reverse()
    if (narrowest?.scope.kind !== 'page') return choiceOf(narrowest)
    const otherwise = choiceOf(broader[0])
    return otherwise.kind === 'open' ? { kind: 'excepted', scope: narrowest.scope } : otherwise
  }

  /** What is said of scopes that hold a scope and are broader, the broadest first. */
  above(scope: SiteScope): readonly SiteChoice[] {
    const written = writeScope(scope)
    const holding = 'path' in scope ? this.holdingAt(scope.host, scope.path) : this.sitesAbove(scope.host)
    return holding.filter(found => found.scope.kind !== 'page' && writeScope(found.scope) !== written)
  }

  private holdingAt(host: string, path: string): SiteChoice[] {
    const here = this.byHost.get(host.replace(/\.$/, ''))
    const page = here?.pages.get(path)
    const paths = here?.paths.filter(({ scope }) => 'path' in scope && fitsPath(path, scope.path)) ?? []
    return [
      ...this.sitesAbove(host.replace(/\.$/, '')),
      ...(here?.host ? [here.host] : []),
      ...paths.sort((one, other) => lengthOf(one) - lengthOf(other)),
      ...(page ? [page] : []),
    ]
  }

  private sitesAbove(host: string): SiteChoice[] {
    return hostsAbove(host).flatMap(above => this.byHost.get(above)?.site ?? [])
  }

  private add(choice: SiteChoice): void {
    const { scope } = choice
    const known: HostChoices = this.byHost.get(scope.host) ?? { paths: [], pages: new Map() }
    this.byHost.set(scope.host, known)
    if (scope.kind === 'site') known.site = choice
    else if (scope.kind === 'host') known.host = choice
    else if (scope.kind === 'path') known.paths.push(choice)
    else known.pages.set(scope.path, choice)
  }
}

function choiceOf(choice: SiteChoice | undefined): PageChoice {
  if (!choice) return { kind: 'unchosen' }
  const { scope, entry } = choice
  return entry.stance.value === 'always'
    ? { kind: 'open', view: entry.view.value, scope }
    : { kind: 'never', scope }
}

function lengthOf({ scope }: SiteChoice): number {
  return 'path' in scope ? scope.path.length : 0
}
