import { safeAddress } from './safe-address'

/** Kinds of embedded content, as a user would call them. */
const kinds = ['video', 'post', 'audio', 'map', 'graphic', 'content'] as const
export type EmbedKind = (typeof kinds)[number]

/**
 * What shows an embed: a page of a known provider in a frame, which may keep its origin; any other page in a frame,
 * which may not; or the browser's own player.
 */
const players = ['providerFrame', 'frame', 'video', 'audio'] as const
type EmbedPlayer = (typeof players)[number]

/** Embedded content that the article has a placeholder for. It is loaded only when the user asks for it. */
export interface Embed {
  readonly kind: EmbedKind
  readonly player: EmbedPlayer
  /** The address to load: `https:` in a frame, also `http:` in a player. */
  readonly source: string
  /** The name of the service, or its host. */
  readonly provider: string
  /** CSS px; `null` where the page does not say. */
  readonly width: number | null
  readonly height: number | null
}

const embedAttribute = 'data-embed'

/** Whether a player is a frame. */
export function isFramed(player: EmbedPlayer): player is 'providerFrame' | 'frame' {
  return player === 'providerFrame' || player === 'frame'
}

/** Finds the placeholders of embeds. */
export const embedSelector = `figure[${embedAttribute}]`

const embedPattern = /^(\w+) (\w+) (\d{0,4})x(\d{0,4}) (https?:\/\/\S+) (\S.{0,80})$/

/** Makes an element the placeholder of an embed, by an attribute that loads nothing. */
export function writeEmbed(
  placeholder: Element,
  { kind, player, source, provider, width, height }: Embed,
): void {
  placeholder.setAttribute(
    embedAttribute,
    `${kind} ${player} ${width ?? ''}x${height ?? ''} ${source} ${provider}`,
  )
}

/** The embed that an element is the placeholder of; `null` for none, and for one that cannot be loaded safely. */
export function readEmbed(placeholder: Element): Embed | null {
  const [, ofKind, byPlayer, width, height, source = '', provider] =
    embedPattern.exec(placeholder.getAttribute(embedAttribute) ?? '') ?? []
  const kind = kinds.find(known => known === ofKind)
  const player = players.find(known => known === byPlayer)
  if (!kind || !player || !provider) return null
  const address = safeAddress(isFramed(player) ? 'frame' : 'recording', source)
  if (!address) return null
  return {
    ...{ kind, player, source: address, provider },
    ...{ width: Number(width) || null, height: Number(height) || null },
  }
}

/** Removes such an attribute that the page itself has set on an element. */
export function clearEmbed(element: Element): void {
  element.removeAttribute(embedAttribute)
}
