import '../../support/standard-dom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PickerAction } from '../../../../src/ui/picker/keys'
import { Picking, type PickingDeps } from '../../../../src/ui/picker/picking'
import { one } from '../../support/page'

/** Elements have boxes by their ids. The picker takes the method from the prototype as it loads, so this comes first. */
vi.hoisted(() => {
  /** Left, top, width and height. */
  const boxes: Readonly<Record<string, readonly [number, number, number, number]>> = {
    main: [0, 0, 800, 600],
    text: [20, 20, 400, 500],
    side: [500, 20, 300, 500],
    frame: [504, 24, 292, 492],
    first: [520, 40, 200, 100],
    word: [530, 50, 30, 10],
    second: [520, 160, 200, 100],
    third: [520, 280, 200, 100],
  }
  Element.prototype.getBoundingClientRect = function () {
    const [left, top, width, height] = boxes[this.id] ?? [0, 0, 0, 0]
    return new DOMRect(left, top, width, height)
  }
})

const markup = `<div id="main"><div id="text">De brug</div><div id="side"><div id="frame"><div id="first" class="box">
  <span id="word">wind</span></div><script></script><div id="second" class="box"></div><div id="third" class="box"></div>
  </div></div></div>`

beforeEach(() => {
  document.body.innerHTML = markup
})
afterEach(() => document.body.replaceChildren())

function start(deps: Partial<PickingDeps> = {}) {
  const calls = {
    onPick: vi.fn<PickingDeps['onPick']>(),
    onUndo: vi.fn(),
    onEnd: vi.fn(),
    onChange: vi.fn(),
  }
  const picking = new Picking({
    document,
    refuse: element => (element.id === 'text' || element.id === 'main' ? 'text' : null),
    selectorsOf: element =>
      element.className === 'box'
        ? { own: { selector: `#${element.id}`, others: 0 }, alike: { selector: '.box', others: 2 } }
        : null,
    ...calls,
    ...deps,
  })
  const act = (...actions: PickerAction[]) => {
    for (const action of actions) picking.act(action)
  }
  const aimed = () => picking.current.aim?.element.id ?? null
  return { picking, act, aimed, ...calls, point: (id: string) => picking.point(one(document, `#${id}`)) }
}

describe('pointing at a part of what is meant', () => {
  const means: PickingDeps['means'] = wider => wider.id !== 'main'

  test('aims at the block around it, as far as the user means it', () => {
    const { point, aimed } = start({ means })
    point('word')
    expect(aimed()).toBe('side')
  })

  test('the narrower key leads to where the user points, from block to block', () => {
    const { point, act, aimed } = start({ means })
    point('second')
    point('word')
    act('narrower')
    expect(aimed()).toBe('first')
  })

  test('a pick is the end of it', () => {
    const { point, act, onPick, onChange } = start({ picksOnce: true })
    point('first')
    const { length } = onChange.mock.calls
    act('pick')
    expect(onPick).toHaveBeenCalledOnce()
    expect(onChange).toHaveBeenCalledTimes(length)
  })
})

describe('pointing', () => {
  test.each([
    ['at a word means the block around it', 'word', 'first'],
    ['at a block with about the same box around it means that', 'frame', 'side'],
    ['at a block means it', 'second', 'second'],
  ])('%s', (_, at, means) => {
    const { point, aimed } = start()
    point(at)
    expect(aimed()).toBe(means)
  })

  test('at the whole page aims at nothing', () => {
    const { picking, point, aimed } = start()
    point('first')
    picking.point(document.body)
    expect(aimed()).toBeNull()
  })
})

describe('keys', () => {
  test('widen the block and narrow it the same way back', () => {
    const { act, aimed, point } = start()
    point('second')
    act('wider')
    expect(aimed()).toBe('side')
    act('wider')
    expect(aimed()).toBe('main')
    act('narrower')
    expect(aimed()).toBe('side')
    act('narrower')
    expect(aimed()).toBe('second')
  })

  test('narrow the block to the first one inside', () => {
    const { act, aimed, point } = start()
    point('side')
    act('narrower')
    expect(aimed()).toBe('first')
    act('narrower')
    expect(aimed()).toBe('first')
  })

  test.each([
    ['next', 'first', 'second'],
    ['previous', 'third', 'second'],
    ['previous', 'first', 'text'],
    ['next', 'third', 'third'],
  ] as const)('go to the %s of %s: %s', (action, from, to) => {
    const { act, aimed, point } = start()
    point(from)
    act(action)
    expect(aimed()).toBe(to)
  })
})

describe('hiding', () => {
  test('reports what was picked, and aims at the block beside it', () => {
    const { act, aimed, onPick, point, picking } = start()
    point('first')
    act('pick')
    const first = one(document, '#first')
    expect(onPick).toHaveBeenCalledWith({
      element: first,
      elements: [first],
      selector: '#first',
      everywhere: false,
    })
    expect(aimed()).toBe('second')
    expect(picking.current).toMatchObject({ undoable: 1, lastAction: { kind: 'hidden', count: 1 } })
  })

  test('by the pointer aims at nothing until it moves or a key is pressed', () => {
    const { picking, act, aimed, point } = start()
    point('first')
    picking.press()
    expect(aimed()).toBeNull()
    expect(picking.current.lastAction).toEqual({ kind: 'hidden', count: 1 })
    act('next')
    expect(aimed()).toBe('second')
  })

  test('hides all blocks like it if that is switched on, except those that must stay', () => {
    const refuse = (element: Element) => (element.id === 'third' ? ('kept' as const) : null)
    const { act, onPick, point } = start({ refuse })
    point('first')
    act('toggleAlike', 'pick')
    const elements = ['first', 'second'].map(id => one(document, `#${id}`))
    expect(onPick).toHaveBeenCalledWith({
      element: elements[0],
      elements,
      selector: '.box',
      everywhere: false,
    })
  })

  test('on the whole site stays switched on for the next block', () => {
    const { act, onPick, point } = start()
    point('first')
    act('toggleEverywhere', 'pick', 'pick')
    expect(onPick.mock.calls.map(([{ selector, everywhere }]) => [selector, everywhere])).toEqual([
      ['#first', true],
      ['#second', true],
    ])
  })

  test('a block that no selector tells apart is hidden on this page only', () => {
    const { act, onPick, point } = start()
    point('side')
    act('toggleEverywhere', 'toggleAlike', 'pick')
    expect(onPick).toHaveBeenCalledWith(expect.objectContaining({ selector: null, everywhere: false }))
  })

  test('a block that must stay is refused', () => {
    const { act, onPick, picking, point } = start()
    point('text')
    expect(picking.current.aim?.refusal).toBe('text')
    act('pick')
    picking.press()
    expect(onPick).not.toHaveBeenCalled()
    expect(picking.current.aim).not.toBeNull()
  })
})

describe('undoing', () => {
  test('goes back one by one, and aims at the block that is shown again', () => {
    const { act, aimed, onUndo, picking, point } = start()
    point('first')
    act('pick', 'pick', 'undo')
    expect(aimed()).toBe('second')
    expect(picking.current.lastAction).toEqual({ kind: 'shown' })
    act('undo')
    expect(aimed()).toBe('first')
    act('undo')
    expect(onUndo).toHaveBeenCalledTimes(2)
    expect(picking.current.undoable).toBe(0)
  })
})

test('ending is reported', () => {
  const { act, onEnd } = start()
  act('end')
  expect(onEnd).toHaveBeenCalledOnce()
})
