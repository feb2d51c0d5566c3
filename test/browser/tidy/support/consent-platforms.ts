import { articlePage, type Language } from './prompts'

const texts = {
  nl: ['Even over je gegevens', 'Wij en onze partners bewaren wat je leest.', 'Prima', 'Liever niet'],
  de: ['Zu Ihren Daten', 'Wir und unsere Partner merken uns, was Sie lesen.', 'Gut', 'Lieber nicht'],
  en: ['About your data', 'We and our partners remember what you have read.', 'Fine', 'Rather not'],
} as const

/**
 * Pages with the pop-up of a consent platform: its public ids and class names, with made-up content and scroll locks.
 * Elements with the attribute `data-goes` must be hidden.
 */
export function consentPlatforms(language: Language): readonly (readonly [platform: string, html: string])[] {
  const [heading, text, yes, no] = texts[language]
  const asks = `<h2>${heading}</h2><p>${text}</p><button>${yes}</button><button>${no}</button>`
  const locked = 'style="overflow: hidden"'
  return [
    [
      'OneTrust',
      articlePage(language, {
        body: locked,
        end: `<div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter over all dim" data-goes></div>
          <div id="onetrust-banner-sdk" class="otFlat over bar" role="region" data-goes>${asks}</div></div>`,
      }),
    ],
    [
      'Didomi',
      articlePage(language, {
        head: '<style>.didomi-popup-open { overflow: hidden !important; height: 100% }</style>',
        body: 'class="didomi-popup-open"',
        end: `<div id="didomi-host" class="didomi-host"><div id="didomi-popup" class="didomi-popup-backdrop over all dim"
          data-goes><div class="didomi-popup-container over mid" role="dialog" aria-modal="true">${asks}</div></div></div>`,
      }),
    ],
    [
      'Usercentrics',
      articlePage(language, {
        html: 'class="overflowHidden"',
        head: '<style>.overflowHidden, .overflowHidden body { overflow: hidden }</style>',
        end: `<div id="usercentrics-root" data-goes></div><script>document.querySelector('#usercentrics-root')
          .attachShadow({ mode: 'open' }).innerHTML = \`<style>div { position: fixed; inset: 0; background: #0008 }
          section { background: #fff }</style><div><section role="dialog">${asks}</section></div>\`</script>`,
      }),
    ],
    [
      'Sourcepoint',
      articlePage(language, {
        html: 'class="sp-message-open"',
        head: '<style>.sp-message-open body { position: fixed; width: 100%; overflow: hidden }</style>',
        end: `<div id="sp_message_container_123456" class="over all dim" data-goes><iframe id="sp_message_iframe_123456"
          title="${heading}" srcdoc="<p>${text}</p>" width="600" height="400"></iframe></div>`,
      }),
    ],
    [
      'Cookiebot',
      articlePage(language, {
        body: locked,
        end: `<div id="CybotCookiebotDialogBodyUnderlay" class="over all dim" data-goes></div><div id="CybotCookiebotDialog"
          class="CybotEdge over mid" role="dialog" aria-modal="true" data-goes>${asks}</div>`,
      }),
    ],
    [
      'Quantcast',
      articlePage(language, {
        html: 'class="qc-cmp-ui-showing"',
        head: '<style>.qc-cmp-ui-showing body { overflow: hidden }</style>',
        end: `<div class="qc-cmp2-container" id="qc-cmp2-container" data-goes><div id="qc-cmp2-main"><div class="over all dim">
          <div id="qc-cmp2-ui" class="over mid" role="dialog" aria-modal="true">${asks}</div></div></div></div>`,
      }),
    ],
    [
      'TrustArc',
      articlePage(language, {
        body: locked,
        end: `<div class="truste_overlay over all dim" data-goes></div><div class="truste_box_overlay over mid" data-goes>
          <iframe class="truste_popframe" title="${heading}" srcdoc="<p>${text}</p>"></iframe></div>
          <div id="truste-consent-track" class="over bar" data-goes><div id="truste-consent-content">${asks}</div></div>`,
      }),
    ],
    [
      'Axeptio',
      articlePage(language, {
        main: 'style="filter: blur(3px)" inert aria-hidden="true"',
        end: `<div id="axeptio_overlay" class="axeptio_mount" data-goes></div><script>document.querySelector('.axeptio_mount')
          .attachShadow({ mode: 'open' }).innerHTML = \`<style>div { position: fixed; right: 0; bottom: 0; background: #fff }
          </style><div>${asks}</div>\`</script>`,
      }),
    ],
    [
      'Borlabs',
      articlePage(language, {
        body: 'style="pointer-events: none; overflow: hidden"',
        end: `<div id="BorlabsCookieBox" class="BorlabsCookie" style="pointer-events: auto" role="dialog" aria-modal="true"
          data-goes><div class="_brlbs-block-content over all dim"><div class="cookie-box over mid">${asks}</div></div></div>`,
      }),
    ],
    [
      'Complianz',
      articlePage(language, {
        body: 'class="cmplz-banner-active" style="touch-action: none"',
        end: `<div id="cmplz-cookiebanner-container"><div class="cmplz-cookiebanner cmplz-bottom-right optin over bar"
          role="dialog" data-goes>${asks}</div></div>`,
      }),
    ],
  ]
}
