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
export function findInFrame(frame: Element, rules: EmbedRules): FoundEmbed | null {
  const addresses = addressesOf(frame)
  for (const address of addresses) {
    const provider = rules.providers.find(known => isPlayerOf(address, known))
    if (provider) return framed(provider, address.href, pageOf(address, provider), sizeOf(frame))
  }
  const [address] = addresses
  return address && isContent(address, frame, rules) ? ofUnknownHost(address, sizeOf(frame)) : null
}

/** Whether a frame of an unknown host is part of the text. */
function isContent(address: URL, frame: Element, { openPlayer, neverEmbeds }: EmbedRules): boolean {
  if (address.protocol !== 'https:') return false
  if (openPlayer.test(address.pathname)) return true
  return isLarge(frame) && !neverEmbeds.test(`${withoutScheme(address)} ${frame.getAttribute('title') ?? ''}`)
}

/** Finds the embed of a post, by the address of its page. */
export function findByPage(href: string, { providers }: EmbedRules): FoundEmbed | null {
  const checked = safeAddress('recording', href)
  if (!checked) return null
  const address = new URL(checked)
  for (const provider of providers) {
    const { page, playedAt, hosts, pageHosts = hosts } = provider
    const [start] = (isAt(address, pageHosts) && page?.exec(pathOf(address))) || []
    if (page && playedAt && start)
      return framed(provider, `https://${start.replace(page, playedAt)}`, address.href)
  }
  return null
}

/** Finds the embed of a custom element: a word of its tag is the name of the service, and an attribute the id. */
export function findById(localName: string, id: string, { providers }: EmbedRules): FoundEmbed | null {
  const words = localName.split('-')
  const provider = providers.find(({ name }) => words.includes(name.toLowerCase()))
  if (!provider?.seenAt || !provider.playedAt || !/^[\w-]+$/.test(id)) return null
  const withId = (address: string) => `https://${address.replace('$1', id)}`
  return framed(provider, withId(provider.playedAt), withId(provider.seenAt))
}

function framed(
  { name, kind, keepsOrigin }: EmbedProvider,
  source: string,
  seenAt: string,
  size: Size = { width: null, height: null },
): FoundEmbed {
  const player = keepsOrigin ? 'providerFrame' : 'frame'
  const embed = { kind, player, source: secure(source), provider: name, ...size } as const
  return { embed, seenAt: secure(seenAt) }
}

function ofUnknownHost(address: URL, size: Size): FoundEmbed {
  const { href: source } = address
  const embed = { kind: 'content', player: 'frame', source, provider: hostOf(address), ...size } as const
  return { embed, seenAt: source }
}

function secure(address: string): string {
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

function isPlayerOf(address: URL, { hosts, player }: EmbedProvider): boolean {
  return isAt(address, hosts) && player.test(pathOf(address))
}

function pageOf(address: URL, { hosts, player, seenAt }: EmbedProvider): string {
  const [start] = player.exec(pathOf(address)) ?? []
  if (seenAt && start) return `https://${start.replace(player, seenAt)}`
  const parameter = safeAddress('frame', address.searchParams.get('href') ?? '')
  return parameter && isAt(new URL(parameter), hosts) ? parameter : address.href
}

/** Whether an address is on one of these very hosts, not on one that only begins or ends like them. */
function isAt(address: URL, hosts: readonly string[]): boolean {
  return address.port === '' && hosts.includes(hostOf(address))
}

function pathOf({ pathname, search }: URL): string {
  return pathname + search
}

function withoutScheme({ href }: URL): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '')
}

function hostOf({ host }: URL): string {
  return host.replace(/^www\./, '')
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
