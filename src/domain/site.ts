/** Longer than any name that the Internet's name service knows. Characters. */
const longestHost = 253

const wholeHost = /^(?:[a-z\d](?:[a-z\d_-]*[a-z\d])?\.)+[a-z\d-]*[a-z\d]$/

/**
 * Writes a site as rules name it: the host in lower case and ASCII, without `www.` and without a dot at its end.
 * @param written a host name; with a scheme, a path or a port it is none
 * @returns `null` for what is no host, and for a bare top-level domain, which would match half the web
 */
export function toSite(written: string): string | null {
  const ascii = toAscii(written.trim())
  const site = ascii.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '')
  if (site === 'localhost') return site
  return site.length <= longestHost && wholeHost.test(site) ? site : null
}

/** A host name in other letters as the browser writes it in `location.hostname`; empty for what is none. */
function toAscii(host: string): string {
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
