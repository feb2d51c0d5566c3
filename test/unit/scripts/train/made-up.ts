import { MONOTONE, OF_SECOND } from '../../../../scripts/train/trees/monotone.mjs'
import { createRandom } from '../../../../scripts/train/trees/random.mjs'

/** Made-up passages, with features that tell which are wanted well, a little, or not at all. */
export function makeUp(passages: number) {
  const random = createRandom(7)
  const wanted = Array.from({ length: passages }, () => random() < 0.4)
  const features: Readonly<Record<string, (isWanted: boolean) => number>> = {
    constant: () => 1,
    telling: isWanted => Number(isWanted) + 0.8 * (random() - 0.5),
    counted: isWanted => Math.log1p(Math.floor(random() * (isWanted ? 60 : 20))),
    middling: isWanted => (isWanted ? 0.3 + 0.4 * random() : random()),
    flag: isWanted => Number(random() < (isWanted ? 0.7 : 0.3)),
  }
  const names = Object.keys(features)
  const columns = Object.values(features).map(value => Float32Array.from(wanted, value))
  const weights = Float32Array.from(wanted, () => 0.5 + random())
  return { names, columns, labels: Int8Array.from(wanted, Number), weights }
}

export function columnsByName(made: Pick<ReturnType<typeof makeUp>, 'names' | 'columns'>) {
  return Object.fromEntries(made.names.map((name, at) => [name, made.columns[at] ?? new Float32Array()]))
}

const wantedText = 'The keeper'

/** Made-up pages, each on a host of its own; half of their passages are in the truth. */
export function makeUpPages(pages: number) {
  return Array.from({ length: pages }, (_, page) => {
    const random = createRandom(page)
    const own = Array.from(
      { length: 12 },
      (_, at) => `${wantedText} of tower${page} lit lamp${at} at hour${at} and slept.`,
    )
    const other = Array.from({ length: 12 }, (_, at) => `More of all that is new, part ${at} for you.`)
    const texts = own.flatMap((text, at) => [text, other[at] ?? ''])
    const values = (isTelling: boolean) =>
      Float32Array.from(texts, text => random() + (isTelling && text.startsWith(wantedText) ? 0.6 : 0))
    const features = ['telling', ...Object.keys(MONOTONE).filter(name => !OF_SECOND.includes(name))]
    const columns = Object.fromEntries(features.map(name => [name, values(name === 'telling')]))
    return {
      set: page % 2 === 0 ? 'wcxb' : 'fundus',
      id: String(page),
      url: `https://lamp${page}.example/`,
      truth: { text: own.join('\n') },
      texts,
      candidates: [...texts.keys()],
      columns,
      words: texts.map(text => text.split(' ').length),
      choice: texts.map(text => Number(text.startsWith(wantedText))),
      isChanged: false,
    }
  })
}
