import { describe, expect, test } from 'vitest'
import { type BlockChoice, OmittedBlocks } from '../../../../src/content/analysis/omitted-blocks'
import type { Clutter, RuledReason } from '../../../../src/domain/clutter'

const elements = ['een', 'twee', 'drie'].map(id => Object.assign(document.createElement('aside'), { id }))
document.body.append(...elements)

const blockOf = (id: string, reason: Clutter['reason'] = { signal: 'arrows' }): Clutter => {
  const element = elements.find(one => one.id === id)
  if (!element) throw new Error(`no ${id}`)
  return { element, kind: 'sidebar', reason }
}
const ruled = (by: RuledReason['by']) =>
  ({ signal: 'siteRule', by, site: 'krant.nl', selector: '#een', otherwise: { signal: 'arrows' } }) as const
const inOrder = (blocks: readonly Clutter[]) =>
  [...blocks].sort(
    (one, other) =>
      elements.indexOf(one.element as HTMLElement) - elements.indexOf(other.element as HTMLElement),
  )

function omittedOf(clutter: readonly Clutter[], kept: readonly Clutter[] = []) {
  const choices: (BlockChoice | null)[] = []
  const omitted = new OmittedBlocks(choice => choices.push(choice))
  const rule = (found: readonly Clutter[], staying: readonly Clutter[] = []) =>
    omitted.update({ clutter: [...found], kept: [...staying] }, inOrder)
  rule(clutter, kept)
  const ids = (blocks: readonly { readonly element: Element }[]) => blocks.map(({ element }) => element.id)
  return {
    omitted,
    choices,
    rule,
    now: () => ({
      listed: ids(omitted.blocks()),
      restored: omitted.restored().map(({ id }) => id),
      hidden: ids(omitted.blocks().filter(omitted.isHidden)),
    }),
  }
}

const [one, two, three] = [blockOf('een'), blockOf('twee'), blockOf('drie')]

describe('the blocks left out of an article', () => {
  test.each<[string, Clutter[], Clutter[], ReturnType<ReturnType<typeof omittedOf>['now']>]>([
    [
      'are those that were found',
      [one, two],
      [],
      { listed: ['een', 'twee'], restored: [], hidden: ['een', 'twee'] },
    ],
    [
      'hold the one that a rule of the user keeps, restored and in its place on the list',
      [two],
      [blockOf('een', ruled('user'))],
      { listed: ['een', 'twee'], restored: ['een'], hidden: ['twee'] },
    ],
    [
      'do not hold the one that a bundled rule keeps',
      [two],
      [blockOf('een', ruled('bundled'))],
      { listed: ['twee'], restored: [], hidden: ['twee'] },
    ],
  ])('%s', (_, clutter, kept, expected) => {
    expect(omittedOf(clutter, kept).now()).toEqual(expected)
  })

  test('a block is restored once the user asks for it, until it is hidden again', () => {
    const { omitted, choices, now } = omittedOf([one, two])
    omitted.restoreBlock(two)
    expect(now()).toMatchObject({ restored: ['twee'], hidden: ['een'] })
    omitted.hideBlock(two)
    expect(now()).toMatchObject({ restored: [], hidden: ['een', 'twee'] })
    expect(choices).toEqual([
      { block: two, isRestored: true },
      { block: two, isRestored: false },
    ])
  })

  test('asking for what is so already is no choice', () => {
    const { omitted, choices } = omittedOf([one], [blockOf('twee', ruled('user'))])
    omitted.hideBlock(one)
    omitted.restoreBlock(two)
    expect(choices).toEqual([])
    omitted.restoreBlock(one)
    omitted.restoreBlock(one)
    expect(choices).toHaveLength(1)
  })

  test('a choice on the page outweighs the rule', () => {
    const { omitted, now } = omittedOf([], [blockOf('een', ruled('user'))])
    omitted.hideBlock(one)
    expect(now()).toEqual({ listed: ['een'], restored: [], hidden: ['een'] })
  })

  test('choices last when the page is analyzed again', () => {
    const { omitted, rule, now } = omittedOf([one, two])
    omitted.restoreBlock(two)
    rule([two, three])
    expect(now()).toEqual({ listed: ['twee', 'drie'], restored: ['twee'], hidden: ['drie'] })
  })

  test('a block whose rule was taken back stays on the list', () => {
    const { omitted, rule, now, choices } = omittedOf([one, blockOf('twee', ruled('user'))])
    omitted.list(blockOf('twee', { signal: 'picked' }))
    rule([one])
    expect(now().listed).toEqual(['een', 'twee'])
    expect(choices).toEqual([null])
  })

  test('a block that has left the page is not listed', () => {
    const gone = { ...three, element: document.createElement('aside') }
    expect(omittedOf([one, gone]).now().listed).toEqual(['een'])
  })
})

test('a form that the page has removed is not listed, whatever its fields are called', () => {
  const element = document.createElement('form')
  Object.defineProperty(element, 'isConnected', { value: document.createElement('input') })
  const { omitted } = omittedOf([{ element, kind: 'newsletter', reason: { signal: 'arrows' } }])
  expect(omitted.blocks()).toEqual([])
  document.body.append(element)
  expect(omitted.blocks()).toHaveLength(1)
  element.remove()
})
