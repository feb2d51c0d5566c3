import { beforeEach, describe, expect, test, vi } from 'vitest'

/** A face that is loaded at once if what it names is installed. */
class FakeFace {
  status = 'unloaded'
  family: string
  readonly source: string
  constructor(family: string, source: string) {
    this.family = family
    this.source = source
  }
  async load() {
    this.status = installed.some(name => this.source.includes(`local("${name}")`)) ? 'loaded' : 'error'
    if (this.status === 'error') throw new Error('Not installed.')
  }
}

class FakeFaces extends Set<FakeFace> {
  readonly events = new EventTarget()
  addEventListener = this.events.addEventListener.bind(this.events)
  removeEventListener = this.events.removeEventListener.bind(this.events)
}

const charter = ['Charter-Roman', 'Charter Bold', 'Charter Italic', 'Charter Bold Italic']
const georgia = ['Georgia', 'Georgia Bold', 'Georgia-Italic', 'Georgia-BoldItalic']

const onForged = vi.fn()
const ofPage = new FakeFace('Charter', 'url("charter.woff2")')

let installed: readonly string[]
let fonts: FakeFaces

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('FontFace', FakeFace)
  onForged.mockClear()
  installed = [...charter, ...georgia]
  fonts = new FakeFaces([ofPage])
  Object.defineProperty(Document.prototype, 'fonts', { configurable: true, get: () => fonts })
})

async function add() {
  const { addLocalFaces } = await import('../../../../../src/ui/reader/fonts/local-faces')
  return addLocalFaces(document, onForged)
}

const sources = () => [...fonts].slice(1).map(face => face.source.replace(/.*?"([^"]+)".*/, '$1'))

describe('the faces', () => {
  test('are all those of the first family that is installed, under one name', async () => {
    const faces = await add()
    expect(faces.name()).toMatch(/^f\d+$/)
    expect(new Set([...fonts].map(face => face.family))).toEqual(new Set(['Charter', faces.name()]))
    expect(sources()).toEqual(['Charter', 'Charter Bold', 'Charter Italic', 'Charter Bold Italic'])
  })

  test('are of another family where one has no bold', async () => {
    installed = [...charter.filter(name => name !== 'Charter Bold'), ...georgia]
    await add()
    expect(sources()).toEqual(['Georgia', 'Georgia Bold', 'Georgia Italic', 'Georgia Bold Italic'])
  })

  test('need no italic, which the browser can make', async () => {
    installed = charter.slice(0, 2)
    await add()
    expect(sources()).toEqual(['Charter', 'Charter Bold'])
  })

  test('have all loaded by the time they are added', async () => {
    await add()
    expect([...fonts].slice(1).map(face => face.status)).toEqual(Array(4).fill('loaded'))
  })

  test('are none where no family is installed, or the document has no fonts', async () => {
    installed = []
    expect((await add()).name()).toBe(null)
    Object.defineProperty(Document.prototype, 'fonts', { configurable: true, get: () => undefined })
    expect((await add()).name()).toBe(null)
    expect([...fonts]).toEqual([ofPage])
  })

  test('have another name each time, and leave nothing', async () => {
    const first = await add()
    const name = first.name()
    first.remove()
    expect([...fonts]).toEqual([ofPage])
    expect((await add()).name()).not.toBe(name)
  })
})

describe('once the page meddles with the name', () => {
  const forge = (name: string | null) =>
    fonts.add(new FakeFace(`"${name?.toUpperCase()}"`, 'url("forged.woff2")'))

  test('the faces go with the next thing that loads', async () => {
    const faces = await add()
    fonts.events.dispatchEvent(new Event('loading'))
    expect(onForged).not.toHaveBeenCalled()
    forge(faces.name())
    fonts.events.dispatchEvent(new Event('loading'))
    expect(onForged).toHaveBeenCalledOnce()
    expect(faces.name()).toBe(null)
    expect(fonts.size).toBe(2)
  })

  test('they go with the next check, also where it has changed one', async () => {
    const faces = await add()
    faces.check()
    expect(faces.name()).not.toBe(null)
    for (const face of fonts) if (face.family === faces.name()) face.family = 'Charter'
    faces.check()
    expect(faces.name()).toBe(null)
    expect([...fonts]).toEqual([ofPage])
  })

  test('it gets no other, and hears of it once', async () => {
    const faces = await add()
    forge(faces.name())
    faces.check()
    faces.check()
    expect(onForged).toHaveBeenCalledOnce()
    expect((await add()).name()).toBe(null)
  })
})
