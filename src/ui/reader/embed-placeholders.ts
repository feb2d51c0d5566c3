import { type Embed, embedSelector, isFramed, readEmbed } from '../../domain/embeds'
import type { Locale } from '../kit/locale'

/**
 * Replaces the embeds of an article by a button that loads each, and a link that opens it in a tab. Until the button
 * is pressed nothing is made that could send a request.
 * @param content changed in place; listeners end with `signal`
 */
export function prepareEmbeds(content: Element, locale: Locale, signal: AbortSignal): void {
  for (const figure of content.querySelectorAll<HTMLElement>(embedSelector)) {
    const embed = readEmbed(figure)
    const link = figure.querySelector('a')
    if (embed && link) prepareEmbed(link, embed, locale, signal)
  }
}

function prepareEmbed(link: HTMLAnchorElement, embed: Embed, locale: Locale, signal: AbortSignal): void {
  const { ownerDocument: document } = link
  const title = link.textContent ?? ''
  const { box, button, elsewhere, failed } = placeholderOf(document, embed, title, link.href, locale)
  link.replaceWith(box, elsewhere)
  const load = () => {
    const player = playerOf(document, embed, title)
    const stage = stageOf(player, embed, box.getRootNode())
    const showFailure = () => {
      if (!stage.parentNode) return
      stage.replaceWith(failed)
      player.remove()
      elsewhere.focus()
    }
    onLoadFailure(player, embed, showFailure, signal)
    box.replaceWith(stage)
    if (stage !== player) showOn(stage, player, signal)
    player.focus()
  }
  button.addEventListener('click', load, { signal })
}

/** All that is shown of an embed but its player. */
function placeholderOf(
  document: Document,
  { kind, provider, source }: Embed,
  title: string,
  href: string,
  { translate, language, direction }: Locale,
) {
  const make = makerIn(document, {})
  const makeControl = makerIn(document, { lang: language, dir: direction })
  const button = makeControl('button', 'button', translate(`embed_load_${kind}`, provider))
  button.type = 'button'
  const box = make('div', 'embed', '')
  box.append(make('p', 'embed-provider', withHost(provider, source)))
  if (title !== provider) box.append(make('p', 'embed-title', title))
  box.append(button)
  const elsewhere = makeControl('a', 'embed-open', translate('embed_open'))
  const ariaLabel = `${elsewhere.textContent}: ${title}`
  Object.assign(elsewhere, { href, ariaLabel, target: '_blank', rel: 'noopener noreferrer' })
  const failed = makeControl('p', 'embed embed-failed', translate('embed_failed'))
  failed.role = 'alert'
  return { box, button, elsewhere, failed }
}

/** The name of a provider with the host that its content comes from, so that no name can stand for another host. */
function withHost(provider: string, source: string): string {
  const host = new URL(source).host.replace(/^www\./, '')
  return provider === host ? host : `${provider} · ${host}`
}

/** Makes elements with text. The words of the interface have its language, all else has that of the article. */
function makerIn(document: Document, language: { readonly lang?: string; readonly dir?: string }) {
  return <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, textContent: string) =>
    Object.assign(document.createElement(name), language, { className, textContent })
}

function playerOf(document: Document, { player: name, source, provider }: Embed, title: string): Player {
  const player = isFramed(name)
    ? frameIn(document, mayKeepOrigin(name, source, document))
    : document.createElement(name)
  if (player instanceof HTMLMediaElement) player.controls = true
  player.title = title === provider ? title : `${provider}: ${title}`
  player.src = source
  return player
}

type Player = HTMLIFrameElement | HTMLMediaElement

/**
 * What takes the room of a player in the text: the player itself or, for a frame in the reader, a box that it is shown
 * on. A frame must not be in the closed root: a page can lead any frame to a page of its own, which would find the
 * root around its frame.
 */
function stageOf(player: Player, { kind, width, height }: Embed, root: Node): HTMLElement {
  const isApart = player instanceof HTMLIFrameElement && root instanceof ShadowRoot
  const stage = isApart ? player.ownerDocument.createElement('div') : player
  stage.className = 'embed-player'
  stage.dataset['kind'] = kind
  stage.dataset['framed'] = String(player instanceof HTMLIFrameElement)
  if (kind === 'video' && width && height) stage.style.aspectRatio = `${width} / ${height}`
  else if (kind !== 'video' && height) stage.style.blockSize = `${height}px`
  return stage
}

/** Shows a frame that is a child of the element around the root. Only we can assign one to the slot. */
function showOn(stage: HTMLElement, frame: Player, signal: AbortSignal): void {
  const root = stage.getRootNode()
  if (!(root instanceof ShadowRoot)) return
  const slot = stage.appendChild(stage.ownerDocument.createElement('slot'))
  root.host.append(frame)
  slot.assign(frame)
  signal.addEventListener('abort', () => frame.remove())
}

/**
 * Whether a frame may have the origin of its address: a known player needs it. One of the page's own origin could
 * undo its own sandbox.
 */
function mayKeepOrigin(player: Embed['player'], source: string, { defaultView }: Document): boolean {
  return player === 'providerFrame' && defaultView !== null && defaultView.origin !== new URL(source).origin
}

function frameIn(document: Document, keepsOrigin: boolean): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute(
    'sandbox',
    `allow-scripts allow-popups allow-presentation${keepsOrigin ? ' allow-same-origin' : ''}`,
  )
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.allow = 'fullscreen'
  return frame
}

/**
 * Calls when a player could not be loaded. What the site of a frame refuses cannot be noticed; what the page's
 * security policy blocks can, at the document.
 */
function onLoadFailure(player: HTMLElement, embed: Embed, listener: () => void, signal: AbortSignal): void {
  player.addEventListener('error', listener, { signal })
  const directive = isFramed(embed.player) ? /^(?:frame|child|default)-src$/ : /^(?:media|default)-src$/
  const { origin } = new URL(embed.source)
  player.ownerDocument.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, effectiveDirective, disposition }) => {
      const isOurs = URL.canParse(blockedURI) && new URL(blockedURI).origin === origin
      if (isOurs && disposition === 'enforce' && directive.test(effectiveDirective)) listener()
    },
    { signal },
  )
}
