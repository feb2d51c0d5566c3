import type { ClutterKind } from '../domain/clutter'
import type { TokenRule } from '../domain/rule-formats'

/** Words for the box around a block. */
const box = 'area banner bar block box container form list modal overlay popup section widget wrap wrapper'
/** Words for articles. */
const pieces = 'articles news posts stories'
const piece = 'article content entry page post story'

/**
 * Words of class names and ids that identify a kind of clutter. Only words that mean nothing else are listed: `cmp`
 * also names Adobe's components, `dialog` says little, and `paywall` is on the text of articles. `ads`, `media`, `tags`
 * and `share` also name harmless things as parts of a name, so they are listed as whole names only.
 */
export const clutterTokens = {
  consent: {
    part: `cookiebar cookiebanner cookieconsent cookienotice cookiewall cookie-law cookie-hinweis cookie-melding cookie-info
      onetrust didomi usercentrics cookiebot borlabs-cookie cmplz-cookiebanner iubenda-cs klaro qc-cmp2 osano-cm truste
      moove-gdpr axeptio-overlay fc-consent-root`,
    whole: 'cc-window cmpbox cmpwrapper',
    start: 'sp-message-container',
    pairs: [['cookie consent gdpr privacy', `${box} alert consent dialog layer manager message notice wall`]],
  },
  prompt: {
    part: 'onesignal webpush',
    pairs: [['push notification notifications preference region location', 'prompt optin popup']],
  },
  newsletter: {
    whole: 'tnp subscribe optin blog-subscribe',
    part: `newsletter newsletters mc4wp mailchimp mc-embed-signup mailpoet optinmonster nieuwsbrief nyhedsbrev nyhetsbrev
      boletin infolettre jetpack-subscription jetpack-subscriptions`,
    pairs: [['email-signup signup sign-up subscribe subscription abo', box]],
  },
  paywall: {
    whole: 'tp-modal tp-backdrop regwall',
    pairs: [
      ['adblock', 'notice overlay modal wall'],
      [
        'sign-in signin login register registration subscriber subscription',
        'barrier gate group prompt wall',
      ],
    ],
  },
  appBanner: {
    part: 'smartbanner smart-banner get-the-app download-app install-app',
    pairs: [['app pwa', 'banner promo download install teaser prompt']],
  },
  ad: {
    whole: `ad ads adv advert adverts advertisement advertising adsbygoogle adslot adunit adbox adbanner adcontainer adsense
      anzeige anzeigen werbung reklama reklame annons annonse publicite pubblicita publicidad sponsored billboard
      skyscraper leaderboard superbanner`,
    part: 'google-ads medium-rectangle',
    pairs: [
      ['ad', `slot unit label zone space placeholder ${box}`],
      ['inline article content sticky banner google', 'ad'],
    ],
    start: 'div-gpt-ad gpt-ad dfp',
  },
  share: {
    whole: `share shares sharing shariff sharedaddy sharethis share-this addtoany a2a-kit social socials sociable
      teilen delen partager compartir condividi udostepnij`,
    part: 'follow-us sd-sharing sd-social jssocials post-ratings',
    pairs: [
      ['share social sharing', `button buttons links tools icons menu media options ${box}`],
      [`${piece} sticky floating social`, 'share sharing'],
    ],
    start: 'addthis ssba heateor essb sassy-social',
  },
  related: {
    whole:
      'onward recommended recommendations recommande same-topic view-more link-list linkliste related-articles',
    part: `related relatedposts recirc recirculation outbrain taboola plista ligatus nativendo yarpp crp-related upnext
      read-next read-also also-read further-reading keep-reading lees-ook leesook mehr-zum-thema verwandte more-from
      you-may-like you-might-like you-missed missed-section leggi-anche powiazane relacionados relacionadas correlati
      jp-relatedposts lee-tambien veja-tambem leia-tambem lire-aussi czytaj-takze weiterlesen weiterfuehrende`,
    pairs: [
      ['more similar suggested latest recent recommended', pieces],
      ['weitere mehr aehnliche neueste', 'artikel themen meldungen news beitraege'],
    ],
  },
  mostRead: {
    whole: 'trending popular beliebt meistgelesen',
    part: 'mest-last mest-laest plus-lus mas-leidas mas-leidos mais-lidas piu-letti wpp-list',
    pairs: [
      ['most', 'read popular viewed shared commented'],
      ['popular trending top', `now ${pieces}`],
      ['meist meest', 'gelesen gelezen'],
    ],
  },
  comments: {
    whole: `comments comment kommentare kommentarer reacties commentaires comentarios commenti komentarze respond
      commentform commentlist replies disqus disqus-thread livefyre isso-thread remark42 fb-comments graphcomment
      intensedebate giscus utterances`,
    part: 'leserkommentare leserbrief reply-form reply-title no-comments nocomments comment-respond',
    pairs: [
      ['comment comments kommentar', `bereich liste link links thread title entries ${box}`],
      [`${piece} user reader disqus`, 'comments'],
    ],
    start: 'wpdiscuz spotim hyvor-talk coral-talk',
  },
  sidebar: {
    whole: `sidebar side-bar secondary tertiary rail right-rail left-rail marginalspalte randspalte seitenleiste zijbalk
      barre-laterale colonne-droite right-column rightcolumn right-col`,
    part: 'widget-area',
    pairs: [
      ['sidebar', `right left primary secondary inner content ${box}`],
      [`main primary right left blog sticky site ${piece}`, 'sidebar'],
    ],
  },
  navigation: {
    whole: `nav navbar navigation menu main-menu main-nav masthead submenu footer colophon site-footer page-footer site-header
      site-info impressum search-form searchform search-box breadcrumb breadcrumbs crumbs brotkrumen kruimelpad pagination
      pager nav-links nav-previous nav-next totop to-top copyright copyrights catlinks`,
    part: `nav-menu mega-menu mobile-menu off-canvas offcanvas skip-link skip-links back-to-top scroll-to-top
      language-switcher yoast-breadcrumb rank-math-breadcrumb prev-next next-prev post-pagination top-bar`,
    pairs: [
      ['site main primary post posts page entry', 'navigation'],
      ['footer', 'menu nav widgets links'],
    ],
  },
  authorBox: {
    part: 'about-author about-the-author autorenbox authorbox saboxplugin-wrap molongui m-a-box bio-box contributor-bio contact-teaser press-contact',
    pairs: [['author autor', 'box bio info card profile description']],
  },
  tags: {
    whole: 'tags tag-list tagcloud schlagworte stichworte cat-links',
    part: 'tags-links tag-links tag-cloud entry-footer',
    pairs: [[piece, 'tags topics categories']],
  },
} as const satisfies Readonly<Record<ClutterKind, TokenRule>>
