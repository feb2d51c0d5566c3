import type { EmbedRules } from '../article/rules'

/** Services that news pages embed, and the addresses of their players. */
export const embedRules: EmbedRules = {
  providers: [
    {
      name: 'YouTube',
      kind: 'video',
      player: /^youtube(?:-nocookie)?\.com\/(?:embed|v|shorts|live)\/(?!videoseries|live_stream)([\w-]{11})/,
      seenAt: 'www.youtube.com/watch?v=$1',
      playedAt: 'www.youtube-nocookie.com/embed/$1',
    },
    {
      name: 'Vimeo',
      kind: 'video',
      player: /^player\.vimeo\.com\/video\/(\d+)/,
      seenAt: 'vimeo.com/$1',
      playedAt: 'player.vimeo.com/video/$1',
    },
    {
      name: 'Dailymotion',
      kind: 'video',
      player: /^(?:geo\.)?dailymotion\.com\/(?:embed\/video\/|player.*[?&]video=)(\w+)/,
      seenAt: 'www.dailymotion.com/video/$1',
      playedAt: 'www.dailymotion.com/embed/video/$1',
    },
    {
      name: 'X',
      kind: 'post',
      player: /^platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/,
      seenAt: 'x.com/i/status/$1',
      page: /^(?:mobile\.)?(?:twitter|x)\.com\/\w+\/status(?:es)?\/(\d+)/,
      playedAt: 'platform.twitter.com/embed/Tweet.html?dnt=true&id=$1',
    },
    {
      name: 'Instagram',
      kind: 'post',
      player: /^instagram\.com\/((?:p|reel|tv)\/[\w-]+)\/embed/,
      seenAt: 'www.instagram.com/$1/',
      page: /^instagram\.com\/(?:[\w.]+\/)?((?:p|reel|tv)\/[\w-]+)/,
      playedAt: 'www.instagram.com/$1/embed/',
    },
    {
      name: 'TikTok',
      kind: 'video',
      player: /^tiktok\.com\/(?:embed|player)(?:\/v\d)?\/(\d+)/,
      seenAt: 'www.tiktok.com/@_/video/$1',
      page: /^tiktok\.com\/@[^/]*\/video\/(\d+)/,
      playedAt: 'www.tiktok.com/embed/v2/$1',
    },
    {
      name: 'Facebook',
      kind: 'post',
      player: /^facebook\.com\/plugins\/(?:post|video)\.php/,
      page: /^facebook\.com\/([^/?#]+\/(?:posts|videos|photos)\/[^?#]+)/,
      playedAt: 'www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2F$1',
    },
    {
      name: 'Bluesky',
      kind: 'post',
      player: /^embed\.bsky\.app\/embed\/(did:[\w:.%-]+)\/app\.bsky\.feed\.post\/(\w+)/,
      seenAt: 'bsky.app/profile/$1/post/$2',
    },
    { name: 'Mastodon', kind: 'post', player: /^([\w.-]+\/@[\w.-]+\/\d+)\/embed/, seenAt: '$1' },
    {
      name: 'Spotify',
      kind: 'audio',
      player: /^open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+)/,
      seenAt: 'open.spotify.com/$1',
    },
    { name: 'SoundCloud', kind: 'audio', player: /^w\.soundcloud\.com\/player/ },
    { name: 'Apple Podcasts', kind: 'audio', player: /^embed\.(podcasts\.apple\.com\/.+)/, seenAt: '$1' },
    { name: 'Datawrapper', kind: 'graphic', player: /^datawrapper\.dwcdn\./ },
    { name: 'Flourish', kind: 'graphic', player: /^(?:flo\.uri\.sh|public\.flourish\.studio)\// },
    { name: 'Google Maps', kind: 'map', player: /^(?:maps\.)?google\.[a-z.]+\/maps/ },
  ],
  // Whole words in addresses of frames that are no embeds: ads, consent, tracking, buttons, forms and comments.
  neverEmbeds:
    /(?<![a-z])(?:ads?|ad(?:server|service|system|nxs|srvr|form)|advert\w*|banners?|captcha|chat|cmp|comments?|consent|cookies?|criteo|disqus|beehiiv|(?:sib)?forms?|doubleclick|likes?|login|newsletters?|outbrain|pixel|plugins|privacy|recaptcha|share|signup|sponsor\w*|subscri\w+|googlesyndication|googletagmanager|syndication|taboola|teads|terms|tracking|widgets?)(?![a-z])/i,
  postSelector: 'blockquote:is(.twitter-tweet, .instagram-media, .tiktok-embed), .fb-post, .fb-video',
  emptyTitleWords:
    /\b(?:a|audio|by|content|embed(?:ded)?|extern\w*|frame|from|iframe|inhalt|inhoud|media|on|player|post|tweet|twitter|video|widget)\b/gi,
}
