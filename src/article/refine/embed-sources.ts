import type { Embed } from '../../domain/embeds'
import type { EmbedProvider, EmbedRules } from '../rules'

/** Frames of services that are not known are part of a text only from this size on. px. */
const narrowestFrame = 400
const lowestFrame = 200
/** Flatter ones are banners: width by height. */
const flattest = 3.5

/** An embed, and the address of the page that it can be seen on. */
export interface FoundEmbed {
  readonly embed: Embed
  readonly seenAt: string
}

interface Size {
  readonly width: number | null
  readonly height: number | null
}

/** What a frame shows, by its address or the one it keeps until it is scrolled to or agreed to. */
export function findInFrame(frame: Element, { providers, neverEmbeds }: EmbedRules): FoundEmbed | null {
  const addresses = addressesOf(frame)
  for (const address of addresses) {
    const provider = providers.find(({ player }) => player.test(withoutScheme(address)))
    if (provider) return framed(provider, address.href, pageOf(address, provider), sizeOf(frame))
  }
  const [address] = addresses
  if (address?.protocol !== 'https:' || !isLarge(frame)) return null
  if (neverEmbeds.test(`${withoutScheme(address)} ${frame.getAttribute('title') ?? ''}`)) return null
  return framed({ name: hostOf(address), kind: 'content' }, address.href, address.href, sizeOf(frame))
}

/** What the page of a post shows when it is embedded. */
export function findByPage(href: string, { providers }: EmbedRules): FoundEmbed | null {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return null
  const address = new URL(href)
  for (const provider of providers) {
    const { page, playedAt } = provider
    const [start] = page?.exec(withoutScheme(address)) ?? []
    if (page && playedAt && start)
      return framed(provider, `https://${start.replace(page, playedAt)}`, address.href)
  }
  return null
}

/** What an element of a page's own making plays: it has the name of the service, and an attribute with the id. */
export function findById(localName: string, id: string, { providers }: EmbedRules): FoundEmbed | null {
  const provider = providers.find(({ name }) => localName.includes(name.toLowerCase()))
  if (!provider?.seenAt || !provider.playedAt || !/^[\w-]+$/.test(id)) return null
  const at = (place: string) => `https://${place.replace('$1', id)}`
  return framed(provider, at(provider.playedAt), at(provider.seenAt))
}

function framed(
  { name, kind }: Pick<EmbedProvider, 'name' | 'kind'>,
  source: string,
  seenAt: string,
  size: Size = { width: null, height: null },
): FoundEmbed {
  const embed = { kind, player: 'frame', source: safe(source), provider: name, ...size } as const
  return { embed, seenAt: safe(seenAt) }
}

function safe(address: string): string {
  return address.replace(/^http:/, 'https:')
}

/** A recording that the browser plays itself: the first that is one file, not a list of pieces. */
export function findRecording(media: Element): FoundEmbed | null {
  const player = media.localName === 'audio' ? 'audio' : 'video'
  const address = [media, ...media.querySelectorAll('source')]
    .filter(source => !/mpegurl|dash/i.test(source.getAttribute('type') ?? ''))
    .flatMap(source => addressesOf(source))
    .find(({ pathname }) => !/\.(?:m3u8|mpd|vtt)$/i.test(pathname))
  if (!address) return null
  const { href: source } = address
  return {
    embed: { kind: player, player, source, provider: hostOf(address), ...sizeOf(media) },
    seenAt: source,
  }
}

/** Addresses of the web that an element has as its source, or keeps for later. */
function addressesOf(element: Element): readonly URL[] {
  const values = [...element.attributes].flatMap(({ name, value }) => {
    if (name === 'src') return value.trim() ? [value] : []
    return /^data-.*(?:src|url)/.test(name) && /^(?:https?:)?\/\//.test(value) ? [value] : []
  })
  return values
    .filter(value => URL.canParse(value, element.baseURI))
    .map(value => new URL(value, element.baseURI))
    .filter(({ protocol }) => /^https?:$/.test(protocol))
}

function pageOf(address: URL, { player, seenAt }: EmbedProvider): string {
  const from = withoutScheme(address)
  const [start] = player.exec(from) ?? []
  if (seenAt && start) return `https://${start.replace(player, seenAt)}`
  const named = address.searchParams.get('href') ?? ''
  return /^https:\/\//.test(named) ? named : address.href
}

function withoutScheme({ href }: URL): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '')
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '')
}

function sizeOf(element: Element): Size {
  return { width: sideOf(element, 'width'), height: sideOf(element, 'height') }
}

/** A side in px, by the attribute or else by the element's own style. */
function sideOf(element: Element, side: 'width' | 'height'): number | null {
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+)px`, 'i')
  const said =
    /^\s*([\d.]+)(?:px)?\s*$/.exec(element.getAttribute(side) ?? '') ??
    styled.exec(element.getAttribute('style') ?? '')
  return Math.round(Number(said?.[1])) || null
}

/** A frame of no size of its own is as large as a box around it that is kept open for it. */
function isLarge(frame: Element): boolean {
  const { width, height } = sizeOf(frame)
  if (width !== null && width < narrowestFrame) return false
  if (height !== null) return height >= lowestFrame && (width ?? 0) / height < flattest
  const boxes = [frame, frame.parentElement, frame.parentElement?.parentElement]
  return boxes.some(box =>
    /padding(?:-(?:top|bottom))?\s*:[^;]*\d{2}(?:\.\d+)?%|aspect-ratio/i.test(
      box?.getAttribute('style') ?? '',
    ),
  )
}
