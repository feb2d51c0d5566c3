import { oneOf } from './one-of'

/** What an article shows out of another page, or plays, by what a reader would call it. */
const kinds = ['video', 'post', 'audio', 'map', 'graphic', 'content'] as const
type EmbedKind = (typeof kinds)[number]

/** What shows it: a page of its provider in a frame, or the browser's own player. */
const players = ['frame', 'video', 'audio'] as const
type EmbedPlayer = (typeof players)[number]

/** Something that an article holds a place for. It is loaded only when the reader asks for it. */
export interface Embed {
  readonly kind: EmbedKind
  readonly player: EmbedPlayer
  /** The address that is loaded: `https:` in a frame, also `http:` in a player. */
  readonly source: string
  /** The name of who provides it, or its host. */
  readonly provider: string
  /** CSS px; `null` where the page does not say. */
  readonly width: number | null
  readonly height: number | null
}

/** A service whose embeds are known. Patterns are met by addresses from the host on, without `www.`. */
export interface EmbedProvider {
  readonly name: string
  readonly kind: EmbedKind
  /** What its players are addressed by; its groups are what `seenAt` is made with. */
  readonly player: RegExp
  /**
   * The address, from the host on, of the page it can be seen on. Without one it is what the player's address has
   * as `href`, or the player's own.
   */
  readonly seenAt?: string
  /** What the pages of its posts are addressed by; its group is what `playedAt` is made with. */
  readonly page?: RegExp
  /** The address, from the host on, of the player, with `$1` for the id. */
  readonly playedAt?: string
}

/** What is known of embeds. */
export interface EmbedRules {
  readonly providers: readonly EmbedProvider[]
  /** What is in the addresses, from the host on, or the titles of frames that are no part of any text. */
  readonly neverEmbeds: RegExp
  /** Elements that hold the place of a post until a script replaces them. */
  readonly postSelector: string
  /** Words of titles that say no more than that there is something. */
  readonly emptyTitleWords: RegExp
}

const note = 'data-embed'

/** The elements that hold an embed's place. */
export const embedSelector = `figure[${note}]`

const notePattern = /^(\w+) (\w+) (\d{0,4})x(\d{0,4}) (https?:\/\/\S+) (\S.{0,80})$/

/** Notes on an element, in an attribute that loads nothing, that it holds the place of an embed. */
export function writeEmbed(place: Element, { kind, player, source, provider, width, height }: Embed): void {
  place.setAttribute(note, `${kind} ${player} ${width ?? ''}x${height ?? ''} ${source} ${provider}`)
}

/** What an element holds the place of; `null` when that is nothing, or nothing that could be loaded safely. */
export function readEmbed(place: Element): Embed | null {
  const [, ofKind, byPlayer, width, height, source = '', provider] =
    notePattern.exec(place.getAttribute(note) ?? '') ?? []
  const kind = oneOf(kinds, ofKind)
  const player = oneOf(players, byPlayer)
  const isSafe = URL.canParse(source) && (player !== 'frame' || source.startsWith('https:'))
  if (!kind || !player || !provider || !isSafe) return null
  return { kind, player, source, provider, width: Number(width) || null, height: Number(height) || null }
}

/** Takes off an element what a page itself has noted there. */
export function clearEmbed(place: Element): void {
  place.removeAttribute(note)
}
