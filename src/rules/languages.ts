import type { LanguageRules } from '../page/language'

/* @__NO_SIDE_EFFECTS__ */
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Scripts by their letters, and languages by their scripts, own letters and most frequent words. */
export const languageRules: LanguageRules = {
  scripts: {
    latin: [
      [0x41, 0x24f],
      [0x1e00, 0x1eff],
    ],
    cyrillic: [[0x400, 0x52f]],
    greek: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
    hebrew: [[0x5d0, 0x5f2]],
    syriac: [[0x700, 0x74f]],
    thaana: [[0x780, 0x7bf]],
    arabic: [
      [0x620, 0x6ff],
      [0x750, 0x77f],
      [0x8a0, 0x8ff],
      [0xfb50, 0xfefc],
    ],
    han: [
      [0x3400, 0x9fff],
      [0x20000, 0x2fa1f],
    ],
    kana: [[0x3041, 0x30ff]],
    hangul: [
      [0x1100, 0x11ff],
      [0xac00, 0xd7a3],
    ],
    thai: [[0xe01, 0xe5b]],
    devanagari: [[0x900, 0x97f]],
    bengali: [[0x980, 0x9ff]],
    tamil: [[0xb80, 0xbff]],
    telugu: [[0xc00, 0xc7f]],
    georgian: [[0x10a0, 0x10ff]],
    armenian: [[0x531, 0x587]],
    ethiopic: [[0x1200, 0x137f]],
    khmer: [[0x1780, 0x17ff]],
  },
  rightToLeftScripts: /* @__PURE__ */ set('hebrew arabic syriac thaana'),
  scriptsOfLanguage: {
    ...{ ar: ['arabic'], fa: ['arabic'], ur: ['arabic'], ps: ['arabic'], ckb: ['arabic'], he: ['hebrew'] },
    ...{ sd: ['arabic'], ug: ['arabic'], ku: ['arabic', 'latin'], arc: ['syriac'], dv: ['thaana'] },
    ...{
      yi: ['hebrew'],
      ru: ['cyrillic'],
      uk: ['cyrillic'],
      be: ['cyrillic'],
      bg: ['cyrillic'],
      mk: ['cyrillic'],
    },
    ...{ el: ['greek'], zh: ['han'], ja: ['kana', 'han'], ko: ['hangul'], th: ['thai'], hi: ['devanagari'] },
    ...{ mr: ['devanagari'], ne: ['devanagari'], bn: ['bengali'], ta: ['tamil'], te: ['telugu'] },
    ...{ ka: ['georgian'], hy: ['armenian'], am: ['ethiopic'], km: ['khmer'] },
  },
  latinLanguages: /* @__PURE__ */ set(
    'en de nl fr es it pt pl cs sk sl hr hu ro sv da nb nn no fi et lv lt is tr vi id ms ca gl eu cy ga',
  ),
  languageOfScript: {
    ...{ cyrillic: 'ru', greek: 'el', hebrew: 'he', arabic: 'ar', han: 'zh', kana: 'ja', hangul: 'ko' },
    ...{ thai: 'th', devanagari: 'hi', bengali: 'bn', tamil: 'ta', telugu: 'te', georgian: 'ka' },
    ...{ armenian: 'hy', ethiopic: 'am', khmer: 'km' },
  },
  letters: [
    { script: 'arabic', language: 'ur', letters: 'ٹڈڑںے' },
    { script: 'arabic', language: 'fa', letters: 'پچژگک' },
    { script: 'cyrillic', language: 'uk', letters: 'іїєґІЇЄҐ' },
    { script: 'cyrillic', language: 'sr', letters: 'јљњђћЈЉЊЂЋ' },
    { script: 'cyrillic', language: 'ru', letters: 'ыэЫЭ' },
    { script: 'cyrillic', language: 'bg', letters: 'ъЪ' },
  ],
  words: {
    en: 'the of and to in that is was for with on it as be at by are this from have not',
    de: 'der die das und ist in den von zu mit sich auf für nicht ein eine dem des im es',
    nl: 'de het een van en in is dat op te die met voor niet zijn aan er ook om bij',
    fr: 'le la les de des et un une en du que est dans qui pour par sur pas au plus',
    es: 'el la los de que y en un una del las por con se para es no al lo su',
    it: 'il la di che e un una in per del non con è della si le da i gli sono',
    pt: 'o a os de que e um uma em do da não com para no na se por as mais',
    pl: 'w i na z się nie do to że jest o jak po od za przez są dla ale który',
    sv: 'och att det i en som på är av för med den till inte har om ett de var från',
    da: 'og at det i en som på er af for med den til ikke har om et de var fra',
    nb: 'og å det i en som på er av for med den til ikke har om et de var fra',
    fi: 'ja on ei että se oli hän ovat mutta myös kun kuin niin joka olla mukaan vuoden jo',
    tr: 've bir bu da de için ile çok olarak daha olan gibi sonra kadar en ne her var',
    cs: 'a se na v je že s z do o to i ve pro jako za by ale jsou po',
    hu: 'a az és hogy nem is egy ez de volt meg csak már el mint még ki van azt lesz',
    ro: 'și de în a la cu o pe din că nu un este pentru care mai sau au să fi',
    id: 'yang dan di itu dengan untuk dari ini pada tidak dalam akan juga ke adalah karena oleh',
  },
}
