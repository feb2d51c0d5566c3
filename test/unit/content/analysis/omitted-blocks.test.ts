import { describe, expect, test } from 'vitest'
import { type BlockChoice, createOmitted } from '../../../../src/content/analysis/omitted-blocks'
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
  const omitted = createOmitted(choice => choices.push(choice))
  const rule = (found: readonly Clutter[], staying: readonly Clutter[] = []) =>
    omitted.rule({ clutter: [...found], kept: [...staying] }, inOrder)
  rule(clutter, kept)
  const ids = (blocks: readonly { readonly element: Element }[]) => blocks.map(({ element }) => element.id)
  return {
    omitted,
    choices,
    rule,
    now: () => ({
      listed: ids(omitted.blocks()),
      wanted: omitted.wanted().map(({ id }) => id),
      hidden: ids(omitted.blocks().filter(omitted.isHidden)),
    }),
  }
}

const [one, two, three] = [blockOf('een'), blockOf('twee'), blockOf('drie')]

describe('of what is not in an article', () => {
  test.each<[string, Clutter[], Clutter[], ReturnType<ReturnType<typeof omittedOf>['now']>]>([
    [
      'what was found is left out',
      [one, two],
      [],
      { listed: ['een', 'twee'], wanted: [], hidden: ['een', 'twee'] },
    ],
    [
      'what the reader’s rule keeps is wanted, in its place on the list',
      [two],
      [blockOf('een', ruled('user'))],
      { listed: ['een', 'twee'], wanted: ['een'], hidden: ['twee'] },
    ],
    [
      'what a bundled rule keeps is no matter of this list',
      [two],
      [blockOf('een', ruled('bundled'))],
      { listed: ['twee'], wanted: [], hidden: ['twee'] },
    ],
  ])('%s', (_, clutter, kept, expected) => {
    expect(omittedOf(clutter, kept).now()).toEqual(expected)
  })

  test('a block is wanted once it is asked for, until it is taken out', () => {
    const { omitted, choices, now } = omittedOf([one, two])
    omitted.restoreBlock(two)
    expect(now()).toMatchObject({ wanted: ['twee'], hidden: ['een'] })
    omitted.hideBlock(two)
    expect(now()).toMatchObject({ wanted: [], hidden: ['een', 'twee'] })
    expect(choices).toEqual([
      { block: two, isWanted: true },
      { block: two, isWanted: false },
    ])
  })

  test('what is so already is no choice', () => {
    const { omitted, choices } = omittedOf([one], [blockOf('twee', ruled('user'))])
    omitted.hideBlock(one)
    omitted.restoreBlock(two)
    expect(choices).toEqual([])
    omitted.restoreBlock(one)
    omitted.restoreBlock(one)
    expect(choices).toHaveLength(1)
  })

  test('what was said on the page outweighs the rule', () => {
    const { omitted, now } = omittedOf([], [blockOf('een', ruled('user'))])
    omitted.hideBlock(one)
    expect(now()).toEqual({ listed: ['een'], wanted: [], hidden: ['een'] })
  })

  test('choices outlast another look at the page', () => {
    const { omitted, rule, now } = omittedOf([one, two])
    omitted.restoreBlock(two)
    rule([two, three])
    expect(now()).toEqual({ listed: ['twee', 'drie'], wanted: ['twee'], hidden: ['drie'] })
  })

  test('what is left of a rule that was taken back stays on the list', () => {
    const { omitted, rule, now, choices } = omittedOf([one, blockOf('twee', ruled('user'))])
    omitted.list(blockOf('twee', { signal: 'picked' }))
    rule([one])
    expect(now().listed).toEqual(['een', 'twee'])
    expect(choices).toEqual([null])
  })

  test('what has left the page is not listed', () => {
    const gone = { ...three, element: document.createElement('aside') }
    expect(omittedOf([one, gone]).now().listed).toEqual(['een'])
  })
})
