/** Longer than any name that the Internet's name service knows. Characters. */
const longestHost = 253

const wholeHost = /^(?:[a-z\d](?:[a-z\d_-]*[a-z\d])?\.)+[a-z\d-]*[a-z\d]$/

/** Nearly every host, and written as browsers write it: to ask a browser of thousands would take its time. */
const plainHost = /^[a-z\d.-]+\.[a-z]+$/

/**
 * Writes a site as rules name it: the host in lower case and ASCII, without `www.` and without a dot at its end.
 * @param written a host name; with a scheme, a path or a port it is none
 * @returns `null` for what is no host, and for a bare top-level domain, which would match half the web
 */
export function toSite(written: string): string | null {
  const host = toHost(written)
  return host?.replace(/^www\.(?=.*\.)/, '') ?? null
}

/**
 * Writes one host as the browser does: in lower case and ASCII, without a dot at its end; `www.` stays.
 * @param written a host name; with a scheme, a path or a port it is none
 * @returns `null` for what is no host, and for a bare top-level domain
 */
export function toHost(written: string): string | null {
  const host = toAscii(written.trim()).replace(/\.$/, '')
  if (host === 'localhost') return host
  return host.length <= longestHost && wholeHost.test(host) ? host : null
}

/** A host name in other letters as the browser writes it in `location.hostname`; empty for what is none. */
function toAscii(host: string): string {
  if (plainHost.test(host) && !host.includes('xn--')) return host
  if (/[\s/:?#@\\%]/.test(host)) return ''
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return ''
  }
}

/** Whether a host is of a site: the site's own, or below it. */
export function isOfSite(host: string, site: string): boolean {
  const whole = host.toLowerCase().replace(/\.$/, '')
  return whole === site || whole.endsWith(`.${site}`)
}

/** A host and every host above it, the broadest first: `nl`, `krant.nl`, `m.krant.nl`. */
export function hostsAbove(host: string): readonly string[] {
  const labels = host.split('.')
  return labels.map((_label, at) => labels.slice(labels.length - 1 - at).join('.'))
}
