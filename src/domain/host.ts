/** Characters. The DNS allows no longer name. */
const longestHost = 253

const wholeHost = /^(?:[a-z\d](?:[a-z\d_-]*[a-z\d])?\.)+[a-z\d-]*[a-z\d]$/

/** Nearly every host, already in the form of browsers: parsing thousands of them as addresses takes long. */
const plainHost = /^[a-z\d.-]+\.[a-z]+$/

/**
 * Normalizes the name of a site: the host in lower case and ASCII, without `www.` and without a dot at its end.
 * @param written a host name without scheme, path or port
 * @returns `null` for what is no host, and for a bare top-level domain, which would match half the web
 */
export function toSite(written: string): string | null {
  const host = toHost(written)
  return host?.replace(/^(?:www\.)+(?=.*\.)/, '') ?? null
}

/**
 * Normalizes a host to the form of browsers: in lower case and ASCII, without a dot at its end; `www.` stays.
 * @param written a host name without scheme, path or port
 * @returns `null` for what is no host, and for a bare top-level domain
 */
export function toHost(written: string): string | null {
  const host = toAscii(written.trim()).replace(/\.$/, '')
  if (host === 'localhost') return host
  return host.length <= longestHost && wholeHost.test(host) ? host : null
}

/** Converts a host name with non-ASCII letters to the form of `location.hostname`; empty for what is no host. */
function toAscii(host: string): string {
  if (plainHost.test(host) && !host.includes('xn--')) return host
  if (/[\s/:?#@\\%]/.test(host)) return ''
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return ''
  }
}

/** Whether a host belongs to a site: it is the site's own host, or a subdomain of it. */
export function isOfSite(host: string, site: string): boolean {
  const normalized = host.toLowerCase().replace(/\.$/, '')
  return normalized === site || normalized.endsWith(`.${site}`)
}

/** A host and all its parent domains, the broadest first: `nl`, `krant.nl`, `m.krant.nl`. */
export function hostsAbove(host: string): readonly string[] {
  const labels = host.split('.')
  return labels.map((_label, at) => labels.slice(labels.length - 1 - at).join('.'))
}
