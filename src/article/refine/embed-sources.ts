import type { Embed } from '../../domain/embeds'
import { safeAddress } from '../../domain/safe-address'
import type { EmbedProvider, EmbedRules } from '../rules'

/** Smaller frames of unknown services are no part of the text. px. */
const narrowestFrame = 400
const lowestFrame = 200
/** Flatter frames are banners: width divided by height. */
const flattest = 3.5

/** Where custom elements, such as `lite-youtube`, have the id of what they play. */
export const playerIdAttributes = ['videoid', 'video-id', 'data-videoid', 'data-video-id'] as const

/** An embed, and the address of the page that shows it. */
export interface FoundEmbed {
  readonly embed: Embed
  readonly seenAt: string
}

interface Size {
  readonly width: number | null
  readonly height: number | null
}

/** Finds the embed of a frame, by its address or the one it keeps until it is scrolled to or consented to. */
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

/** Finds the embed of a post, by the address of its page. */
export function findByPage(href: string, { providers }: EmbedRules): FoundEmbed | null {
  const checked = safeAddress('recording', href)
  if (!checked) return null
  const address = new URL(checked)
  for (const provider of providers) {
    const { page, playedAt } = provider
    const [start] = page?.exec(withoutScheme(address)) ?? []
    if (page && playedAt && start)
      return framed(provider, `https://${start.replace(page, playedAt)}`, address.href)
  }
  return null
}

/** Finds the embed of a custom element: its tag has the name of the service, and an attribute the id. */
export function findById(localName: string, id: string, { providers }: EmbedRules): FoundEmbed | null {
  const provider = providers.find(({ name }) => localName.includes(name.toLowerCase()))
  if (!provider?.seenAt || !provider.playedAt || !/^[\w-]+$/.test(id)) return null
  const withId = (address: string) => `https://${address.replace('$1', id)}`
  return framed(provider, withId(provider.playedAt), withId(provider.seenAt))
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

/** Finds the recording of a `video` or `audio` element: its first source that is one file, not a list of segments. */
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

/** The web addresses that an element has as its source, or keeps in other attributes until it is loaded. */
function addressesOf(element: Element): readonly URL[] {
  const values = [...element.attributes].flatMap(({ name, value }) => {
    if (name === 'src') return value.trim() ? [value] : []
    return /^data-.*(?:src|url)/.test(name) && /^(?:https?:)?\/\//.test(value) ? [value] : []
  })
  return values.flatMap(value => {
    const address = safeAddress('recording', value, element.baseURI)
    return address ? [new URL(address)] : []
  })
}

function pageOf(address: URL, { player, seenAt }: EmbedProvider): string {
  const from = withoutScheme(address)
  const [start] = player.exec(from) ?? []
  if (seenAt && start) return `https://${start.replace(player, seenAt)}`
  const parameter = address.searchParams.get('href') ?? ''
  return /^https:\/\//.test(parameter) ? parameter : address.href
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

/** A side in px, by the attribute or else by the `style` attribute. */
function sideOf(element: Element, side: 'width' | 'height'): number | null {
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+)px`, 'i')
  const stated =
    /^\s*([\d.]+)(?:px)?\s*$/.exec(element.getAttribute(side) ?? '') ??
    styled.exec(element.getAttribute('style') ?? '')
  return Math.round(Number(stated?.[1])) || null
}

/** Whether a frame is large enough for content. One without a size fills a box around it that reserves its space. */
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
