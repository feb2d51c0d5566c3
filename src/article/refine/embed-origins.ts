import { isOfSite } from '../../domain/host'
import type { EmbedProvider, EmbedRules } from '../rules'

/**
 * The rules for embeds on a page. A frame with the page's own origin could walk out of itself into the reader, so no
 * provider keeps its origin on a page of its own: its players may lead from one of its hosts to another.
 * @param page the address of the page; its base address may be forged
 */
export function embedRulesOn(page: string, rules: EmbedRules): EmbedRules {
  const host = hostOf(page)
  const withOrigin = (provider: EmbedProvider) =>
    provider.keepsOrigin && host !== null && !isNear(host, provider)
  const providers = rules.providers.map(provider => ({ ...provider, keepsOrigin: withOrigin(provider) }))
  return { ...rules, providers }
}

/** The host of a page on the web, without `www.`; `null` for any other, whose origin its address does not tell. */
function hostOf(page: string): string | null {
  if (!URL.canParse(page)) return null
  const { protocol, hostname } = new URL(page)
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null
}

/** Whether a host is one of the provider's, or above or below one. */
function isNear(host: string, { hosts, pageHosts = [] }: EmbedProvider): boolean {
  return [...hosts, ...pageHosts].some(known => isOfSite(host, known) || isOfSite(known, host))
}
