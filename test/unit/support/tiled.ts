import { type Survey, surveyDocument } from '../../../src/page/survey'
import { pageOf } from './page'

/**
 * The survey of a page whose body repeats the same markup. It is parsed only once: Happy DOM takes far longer for a
 * long page than the tested code does.
 */
export function tiledSurvey(markup: string, times: number): Survey {
  const tile = surveyDocument(pageOf(`<body>${markup}`))
  const body = tile.tagged.get('BODY')?.[0] ?? 0
  const inBody = tile.elements.length - body - 1
  const copies = Array.from({ length: times }, (_, copy) => copy)
  const tiled = <Item>(items: ArrayLike<Item>): Item[] => {
    const all = Array.from(items)
    return [...all.slice(0, body + 1), ...copies.flatMap(() => all.slice(body + 1))]
  }
  const moved = (number: number, copy: number) => (number > body ? number + copy * inBody : number)
  const movedAll = (numbers: Int32Array) =>
    Int32Array.from(tiled(numbers), (number, at) => {
      const copy = Math.max(0, Math.floor((at - body - 1) / inBody))
      return at > body ? moved(number, copy) : number
    })
  const tags = tiled(tile.tags)
  return {
    ...tile,
    elements: tiled(tile.elements),
    tags,
    ids: tiled(tile.ids),
    classes: tiled(tile.classes),
    tagged: new Map(
      [...new Set(tags)].map(tag => [tag, tags.flatMap((other, at) => (other === tag ? [at] : []))]),
    ),
    parent: movedAll(tile.parent),
    end: movedAll(tile.end)
      .fill(tags.length, 0, 1)
      .fill(tags.length, body, body + 1),
    textBefore: Int32Array.from(tiled(tile.textBefore)),
    textLength: Int32Array.from(tiled(tile.textLength)),
    linkLength: Int32Array.from(tiled(tile.linkLength)),
    proseLength: Int32Array.from(tiled(tile.proseLength)),
    passages: copies.flatMap(copy =>
      tile.passages.map(passage => ({
        ...passage,
        block: moved(passage.block, copy),
        holder: moved(passage.holder, copy),
        firstText: passage.firstText + copy * tile.texts.length,
        endText: passage.endText + copy * tile.texts.length,
      })),
    ),
    texts: copies.flatMap(copy =>
      tile.texts.map(text => ({
        ...text,
        parent: moved(text.parent, copy),
        elementsBefore: text.elementsBefore + copy * inBody,
      })),
    ),
  }
}
