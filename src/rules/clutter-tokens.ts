import type { ClutterKind } from '../domain/clutter'
import type { TokenRule } from '../domain/tokens'

/**
 * Words of class names and ids that give a block's kind away. Only words which mean nothing else stand here:
 * `cmp` also names Adobe's components, `dialog` says little, `paywall` sits on the text of articles,
 * `ads`, `media`, `tags` and `share` alone also name innocent things and so are whole names, never parts.
 */
export const clutterTokens = {
  consent: {
    part: `cookie-banner cookie-bar cookie-notice cookie-consent cookie-law cookie-hinweis cookie-melding cookie-info
      cookie-alert cookie-message cookie-popup cookie-overlay cookie-wall cookie-layer cookie-modal cookiebar cookiebanner
      cookienotice cookiewall cookieconsent cookiemelding consent-banner consent-manager consent-layer consent-modal
      consent-popup consent-overlay consent-dialog gdpr-banner gdpr-popup gdpr-cookie onetrust didomi usercentrics
      cookiebot cybot-cookiebot-dialog borlabs-cookie cmplz-cookiebanner iubenda-cs cookiefirst klaro qc-cmp2
      osano-cm privacy-banner privacy-popup privacy-manager truste moove-gdpr`,
  },
  prompt: {
    part: `push-notification push-prompt notification-prompt notification-optin onesignal webpush preference-prompt
      region-prompt location-prompt voorkeur-popup keuze-popup webmail-keuze`,
  },
  newsletter: {
    whole: 'tnp subscribe optin',
    part: `newsletter newsletters mc4wp mailchimp mc-embed-signup mailpoet optinmonster email-signup email-sign-up
      signup-form sign-up-form subscribe-box subscribe-form subscribe-widget subscribe-popup subscribe-modal
      subscribe-banner subscription-box subscription-form nieuwsbrief nyhedsbrev nyhetsbrev boletin infolettre
      jetpack-subscription jetpack-subscriptions abo-box abo-teaser abo-banner`,
  },
  paywall: {
    whole: 'tp-modal tp-backdrop',
    part: 'adblock-notice adblock-overlay adblock-modal adblock-wall',
  },
  appBanner: {
    part: `smartbanner smart-banner app-banner app-promo app-download app-install app-teaser install-app install-banner
      get-the-app download-app pwa-install pwa-prompt`,
  },
  ad: {
    whole: `ad ads adv advert adverts advertisement advertising adsbygoogle adslot adunit adbox adbanner adcontainer adsense
      anzeige anzeigen werbung reklama reklame annons annonse publicite pubblicita publicidad sponsored billboard
      skyscraper leaderboard superbanner`,
    part: `ad-slot ad-unit ad-box ad-wrap ad-wrapper ad-container ad-banner ad-space ad-label ad-zone ad-placeholder
      inline-ad article-ad content-ad sticky-ad banner-ad google-ad google-ads medium-rectangle`,
    start: 'div-gpt-ad gpt-ad dfp',
  },
  share: {
    whole: `share shares sharing shariff sharedaddy sharethis share-this addtoany a2a-kit social socials sociable
      social-media social-links social-icons social-bar social-buttons social-list teilen delen partager compartir
      condividi udostepnij`,
    part: `share-bar share-box share-button share-buttons share-links share-tools share-list share-icons share-wrap
      share-wrapper share-container share-article share-post share-section share-menu share-options share-widget
      post-share article-share entry-share story-share content-share page-share social-share social-sharing
      sticky-share floating-share follow-us sharing-buttons sd-sharing sd-social jssocials`,
    start: 'addthis ssba heateor essb sassy-social',
  },
  related: {
    whole: 'onward recommended recommendations',
    part: `related relatedposts recirc recirculation outbrain taboola plista ligatus nativendo yarpp crp-related upnext
      read-next read-also also-read further-reading keep-reading lees-ook leesook mehr-zum-thema weitere-artikel
      weitere-themen weitere-meldungen mehr-artikel mehr-themen mehr-news aehnliche-beitraege aehnliche-artikel verwandte
      more-stories more-news more-articles more-posts more-from you-may-like you-might-like you-may-also-like
      you-missed missed-section similar-posts similar-articles similar-stories suggested-posts suggested-articles
      latest-posts latest-news latest-articles latest-stories recent-posts recent-articles neueste-beitraege
      recommended-posts recommended-articles recommended-stories leggi-anche artykuly-powiazane powiazane relacionados
      relacionadas correlati jp-relatedposts`,
  },
  mostRead: {
    whole: 'trending popular beliebt meistgelesen',
    part: `most-read most-popular most-viewed most-shared most-commented meist-gelesen meistgelesene popular-posts
      popular-articles popular-stories popular-news trending-posts trending-now trending-news top-stories top-news
      mest-last mest-laest plus-lus mas-leidas mas-leidos mais-lidas piu-letti wpp-list meest-gelezen`,
  },
  comments: {
    whole: `comments comment kommentare kommentarer reacties commentaires comentarios commenti komentarze respond
      commentform commentlist replies disqus disqus-thread livefyre isso-thread remark42 fb-comments graphcomment
      intensedebate giscus utterances`,
    part: `comment-list comment-respond comment-form comment-area comment-section comment-wrap comment-thread comment-box
      comment-container comments-area comments-list comments-section comments-title comments-wrap comments-container
      comments-block comments-link post-comments article-comments story-comments user-comments reader-comments
      disqus-comments kommentar-bereich kommentar-liste kommentar-form no-comments leserkommentare reply-form reply-title`,
    start: 'wpdiscuz spotim hyvor-talk coral-talk',
  },
  sidebar: {
    whole: `sidebar side-bar secondary tertiary rail right-rail left-rail marginalspalte randspalte seitenleiste zijbalk
      barre-laterale colonne-droite right-column rightcolumn right-col`,
    part: `widget-area sidebar-right sidebar-left sidebar-primary sidebar-secondary sidebar-inner sidebar-wrap
      sidebar-wrapper sidebar-container sidebar-content sidebar-widget main-sidebar primary-sidebar right-sidebar
      left-sidebar blog-sidebar page-sidebar post-sidebar sticky-sidebar site-sidebar`,
  },
  navigation: {
    whole: `nav navbar navigation menu main-menu main-nav masthead submenu footer colophon site-footer page-footer site-header
      site-info impressum search-form searchform search-box breadcrumb breadcrumbs crumbs brotkrumen kruimelpad pagination
      pager nav-links nav-previous nav-next totop to-top`,
    part: `site-navigation main-navigation primary-navigation post-navigation posts-navigation page-navigation
      entry-navigation nav-menu mega-menu mobile-menu off-canvas offcanvas skip-link skip-links back-to-top scroll-to-top
      language-switcher yoast-breadcrumb rank-math-breadcrumb prev-next next-prev post-pagination footer-menu footer-nav
      footer-widgets footer-links top-bar`,
  },
  authorBox: {
    part: `author-box author-bio author-info author-card author-profile author-description about-author about-the-author
      autor-box autorenbox autor-info bio-box saboxplugin-wrap molongui m-a-box post-author-box`,
  },
  tags: {
    whole: 'tags tag-list tagcloud schlagworte stichworte cat-links',
    part: `tags-links tag-links post-tags entry-tags article-tags tag-cloud article-topics entry-footer entry-categories
      post-categories`,
  },
} as const satisfies Readonly<Record<ClutterKind, TokenRule>>
