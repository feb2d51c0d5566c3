import type { EmbedRules } from '../article/rules'

const googleCountries = 'com at be ca ch co.uk com.au com.br cz de dk es fi fr gr ie it lu nl no pl pt ro se'
// Marked as pure, so that scripts without these rules do not contain it.
const googleHosts = /* @__PURE__ */ hostsOfGoogle()

/** Services that news pages embed, the hosts of their players, and the addresses there. */
export const embedRules: EmbedRules = {
  providers: [
    {
      name: 'YouTube',
      kind: 'video',
      hosts: ['youtube.com', 'youtube-nocookie.com'],
      player: /^\/(?:embed|v|shorts|live)\/(?!videoseries|live_stream)([\w-]{11})(?![\w-])/,
      keepsOrigin: true,
      seenAt: 'www.youtube.com/watch?v=$1',
      playedAt: 'www.youtube-nocookie.com/embed/$1',
    },
    {
      name: 'Vimeo',
      kind: 'video',
      hosts: ['player.vimeo.com'],
      player: /^\/video\/(\d+)/,
      keepsOrigin: true,
      seenAt: 'vimeo.com/$1',
      playedAt: 'player.vimeo.com/video/$1',
    },
    {
      name: 'Dailymotion',
      kind: 'video',
      hosts: ['dailymotion.com', 'geo.dailymotion.com'],
      player: /^\/(?:embed\/video\/|player.*[?&]video=)(\w+)/,
      keepsOrigin: true,
      seenAt: 'www.dailymotion.com/video/$1',
      playedAt: 'www.dailymotion.com/embed/video/$1',
    },
    {
      name: 'X',
      kind: 'post',
      hosts: ['platform.twitter.com', 'platform.x.com'],
      player: /^\/embed\/.*[?&]id=(\d+)/,
      keepsOrigin: true,
      seenAt: 'x.com/i/status/$1',
      pageHosts: ['twitter.com', 'x.com', 'mobile.twitter.com', 'mobile.x.com'],
      page: /^\/\w+\/status(?:es)?\/(\d+)/,
      playedAt: 'platform.twitter.com/embed/Tweet.html?dnt=true&id=$1',
    },
    {
      name: 'Instagram',
      kind: 'post',
      hosts: ['instagram.com'],
      player: /^\/((?:p|reel|tv)\/[\w-]+)\/embed/,
      keepsOrigin: true,
      seenAt: 'www.instagram.com/$1/',
      page: /^\/(?:[\w.]+\/)?((?:p|reel|tv)\/[\w-]+)/,
      playedAt: 'www.instagram.com/$1/embed/',
    },
    {
      name: 'TikTok',
      kind: 'video',
      hosts: ['tiktok.com'],
      player: /^\/(?:embed|player)(?:\/v\d)?\/(\d+)/,
      keepsOrigin: true,
      seenAt: 'www.tiktok.com/@_/video/$1',
      page: /^\/@[^/]*\/video\/(\d+)/,
      playedAt: 'www.tiktok.com/embed/v2/$1',
    },
    {
      name: 'Facebook',
      kind: 'post',
      hosts: ['facebook.com'],
      player: /^\/plugins\/(?:post|video)\.php/,
      keepsOrigin: true,
      page: /^\/([^/?#]+\/(?:posts|videos|photos)\/[^?#]+)/,
      playedAt: 'www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2F$1',
    },
    {
      name: 'Bluesky',
      kind: 'post',
      hosts: ['embed.bsky.app'],
      player: /^\/embed\/(did:[\w:.%-]+)\/app\.bsky\.feed\.post\/(\w+)/,
      keepsOrigin: true,
      seenAt: 'bsky.app/profile/$1/post/$2',
    },
    {
      name: 'Spotify',
      kind: 'audio',
      hosts: ['open.spotify.com'],
      player: /^\/embed(?:-podcast)?\/(\w+\/\w+)/,
      keepsOrigin: true,
      seenAt: 'open.spotify.com/$1',
    },
    {
      name: 'SoundCloud',
      kind: 'audio',
      hosts: ['w.soundcloud.com'],
      player: /^\/player/,
      keepsOrigin: true,
    },
    {
      name: 'Apple Podcasts',
      kind: 'audio',
      hosts: ['embed.podcasts.apple.com'],
      player: /^\/(.+)/,
      keepsOrigin: true,
      seenAt: 'podcasts.apple.com/$1',
    },
    {
      name: 'Google Maps',
      kind: 'map',
      hosts: googleHosts,
      player: /^\/maps(?!\/d\/|[\w-])/,
      keepsOrigin: true,
    },
    // Anybody can make such a map, with links that lead the frame to any page.
    {
      name: 'Google Maps',
      kind: 'map',
      hosts: googleHosts,
      player: /^\/maps\/d\//,
      keepsOrigin: false,
    },
    {
      name: 'Datawrapper',
      kind: 'graphic',
      hosts: ['datawrapper.dwcdn.net'],
      player: /^\//,
      keepsOrigin: false,
    },
    {
      name: 'Flourish',
      kind: 'graphic',
      hosts: ['flo.uri.sh', 'public.flourish.studio'],
      player: /^\//,
      keepsOrigin: false,
    },
  ],
  // A post of Mastodon: anybody may run a server, so that no name can be trusted.
  openPlayer: /^\/@[\w.-]+(?:@[\w.-]+)?\/\d+\/embed(?![\w-])/,
  // Whole words in addresses of frames that are no embeds: ads, consent, tracking, buttons, forms and comments.
  neverEmbeds:
    /(?<![a-z])(?:ads?|ad(?:server|service|system|nxs|srvr|form)|advert\w*|banners?|captcha|chat|cmp|comments?|consent|cookies?|criteo|disqus|beehiiv|(?:sib)?forms?|doubleclick|likes?|login|newsletters?|outbrain|pixel|plugins|privacy|recaptcha|share|signup|sponsor\w*|subscri\w+|googlesyndication|googletagmanager|syndication|taboola|teads|terms|tracking|widgets?)(?![a-z])/i,
  postSelector: 'blockquote:is(.twitter-tweet, .instagram-media, .tiktok-embed), .fb-post, .fb-video',
  emptyTitleWords:
    /\b(?:a|audio|by|content|embed(?:ded)?|extern\w*|frame|from|iframe|inhalt|inhoud|media|on|player|post|tweet|twitter|video|widget)\b/gi,
}

/** Google has its maps under the name of each country. */
function hostsOfGoogle(): readonly string[] {
  return googleCountries.split(' ').flatMap(country => [`google.${country}`, `maps.google.${country}`])
}
