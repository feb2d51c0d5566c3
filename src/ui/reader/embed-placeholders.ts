import { type Embed, embedSelector, readEmbed } from '../../domain/embeds'
import type { ReaderSettings } from '../kit/settings'

/**
 * Gives the places of embeds in an article a button that loads them, and a link that opens them elsewhere. Until
 * the button is pressed nothing is made that could ask for anything.
 * @param content dressed in place; listeners end with `signal`
 */
export function dressEmbeds(content: Element, settings: ReaderSettings, signal: AbortSignal): void {
  for (const figure of content.querySelectorAll<HTMLElement>(embedSelector)) {
    const embed = readEmbed(figure)
    const link = figure.querySelector('a')
    if (embed && link) dressEmbed(figure, embed, link, settings, signal)
  }
}

function dressEmbed(
  figure: HTMLElement,
  embed: Embed,
  link: HTMLAnchorElement,
  { translate, language, direction }: ReaderSettings,
  signal: AbortSignal,
): void {
  const { ownerDocument: document } = figure
  const { kind, provider } = embed
  const title = link.textContent ?? ''
  const make = makerIn(document, {})
  const makeControl = makerIn(document, { lang: language, dir: direction })
  const button = makeControl('button', 'button', translate(`embed_load_${kind}`, provider))
  button.type = 'button'
  const box = make('div', 'embed', '')
  box.append(make('p', 'embed-provider', provider))
  if (title !== provider) box.append(make('p', 'embed-title', title))
  box.append(button)

  const elsewhere = makeControl('a', 'embed-open', translate('embed_open'))
  const { href } = link
  const ariaLabel = `${elsewhere.textContent}: ${title}`
  Object.assign(elsewhere, { href, ariaLabel, target: '_blank', rel: 'noopener noreferrer' })
  link.replaceWith(box, elsewhere)

  const failed = makeControl('p', 'embed embed-failed', translate('embed_failed'))
  failed.role = 'alert'
  const load = () => {
    const player = playerOf(document, embed, title)
    const giveUp = () => {
      if (!player.parentNode) return
      player.replaceWith(failed)
      elsewhere.focus()
    }
    hearFailure(player, embed, giveUp, signal)
    box.replaceWith(player)
    player.focus()
  }
  button.addEventListener('click', load, { signal })
}

/** Makes elements with text. What the interface says has its language, all else that of the article. */
function makerIn(document: Document, language: { readonly lang?: string; readonly dir?: string }) {
  return <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, textContent: string) =>
    Object.assign(document.createElement(name), language, { className, textContent })
}

function playerOf(
  document: Document,
  { kind, player: name, source, provider, width, height }: Embed,
  title: string,
) {
  const player = name === 'frame' ? frameIn(document) : document.createElement(name)
  if (player instanceof HTMLMediaElement) player.controls = true
  player.title = title === provider ? title : `${provider}: ${title}`
  player.className = 'embed-player'
  player.dataset['kind'] = kind
  if (kind === 'video' && width && height) player.style.aspectRatio = `${width} / ${height}`
  else if (kind !== 'video' && height) player.style.blockSize = `${height}px`
  player.src = source
  return player
}

function frameIn(document: Document): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation')
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.allow = 'fullscreen'
  return frame
}

/**
 * Hears that a player could not be loaded. What a frame's own site refuses cannot be heard of; what the page's
 * security policy blocks can, at the document.
 */
function hearFailure(player: HTMLElement, embed: Embed, giveUp: () => void, signal: AbortSignal): void {
  player.addEventListener('error', giveUp, { signal })
  const directive = embed.player === 'frame' ? /^(?:frame|child|default)-src$/ : /^(?:media|default)-src$/
  const { origin } = new URL(embed.source)
  player.ownerDocument.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, effectiveDirective, disposition }) => {
      const isOurs = URL.canParse(blockedURI) && new URL(blockedURI).origin === origin
      if (isOurs && disposition === 'enforce' && directive.test(effectiveDirective)) giveUp()
    },
    { signal },
  )
}
