/** What tells the language of a text. Languages are BCP 47 codes without a region. */
export interface LanguageRules {
  /** The code points of each script, as ranges: first and last. */
  readonly scripts: Readonly<Record<string, readonly (readonly [number, number])[]>>
  /** Scripts that are written from right to left. */
  readonly rightToLeftScripts: ReadonlySet<string>
  /** The scripts of languages that are not written in Latin letters, or not only. */
  readonly scriptsOfLanguage: Readonly<Record<string, readonly string[]>>
  /** Languages that are written in Latin letters only. */
  readonly latinLanguages: ReadonlySet<string>
  /** The language of most texts in a script. */
  readonly languageOfScript: Readonly<Record<string, string>>
  /** Letters of a script that only some languages have, the surest first. */
  readonly letters: readonly {
    readonly script: string
    readonly language: string
    readonly letters: string
  }[]
  /** The most frequent short words of languages. */
  readonly words: Readonly<Record<string, string>>
}

/** What a text says about itself. */
export interface TextLanguage {
  /** `null` where no script has most of its letters. */
  readonly script: string | null
  /** The language; `null` where the text does not tell. It is read when it is asked for: most pages declare theirs. */
  readonly language: () => string | null
}

/** So many characters are read. */
const mostCharacters = 4000
/** Fewer letters tell nothing. */
const fewestLetters = 30
/** The share of the letters that the script of a text has. */
const scriptShare = 0.5
/** The share of the words that are frequent ones of the language, and how much more than those of any other. */
const leastFrequent = 0.12
const lead = 1.3
/** In languages that have letters of their own, at least this share of the letters are such. */
const leastOwn = 0.005

/** Tells script and language by the letters and the most frequent words of a text. */
export function languageOfText(text: string, rules: LanguageRules): TextLanguage {
  const sample = text.slice(0, mostCharacters)
  const letters = sample.match(/\p{L}/gu) ?? []
  const script = letters.length < fewestLetters ? null : mainScript(letters, rules)
  return {
    script,
    language: () => {
      if (script === null) return null
      return script === 'latin' ? byWords(sample, rules) : byLetters(script, letters, rules)
    },
  }
}

function byLetters(script: string, letters: readonly string[], rules: LanguageRules): string | null {
  const own = rules.letters.find(
    candidate =>
      candidate.script === script &&
      letters.filter(letter => candidate.letters.includes(letter)).length >= leastOwn * letters.length,
  )
  return own?.language ?? rules.languageOfScript[script] ?? null
}

/** Whether a language is written in a script. Of languages that are not known here any script is believed. */
export function isWrittenIn(language: string, script: string, rules: LanguageRules): boolean {
  const scripts = rules.scriptsOfLanguage[language]
  if (scripts) return scripts.includes(script)
  return !rules.latinLanguages.has(language) || script === 'latin'
}

function mainScript(letters: readonly string[], { scripts }: LanguageRules): string | null {
  const ranges = Object.entries(scripts)
  const scriptOf = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0
    return ranges.find(([, all]) => all.some(([first, last]) => code >= first && code <= last))?.[0]
  }
  // A text has few different letters.
  const known = new Map<string, string | undefined>()
  const counts = new Map<string, number>()
  for (const letter of letters) {
    if (!known.has(letter)) known.set(letter, scriptOf(letter))
    const script = known.get(letter)
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  // Japanese has more Han than kana, and only Japanese has kana.
  const kana = counts.get('kana') ?? 0
  if (most?.[0] === 'han' && kana > leastOwn * 10 * letters.length) return 'kana'
  return most && most[1] > scriptShare * letters.length ? most[0] : null
}

function byWords(text: string, { words }: LanguageRules): string | null {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const shares = Object.entries(words).map(([language, list]) => {
    const frequent = new Set(list.split(' '))
    return { language, share: found.filter(word => frequent.has(word)).length / (found.length || 1) }
  })
  const [best, second] = shares.sort((one, other) => other.share - one.share)
  if (!best || best.share < leastFrequent || best.share < lead * (second?.share ?? 0)) return null
  return best.language
}
