import { describe, expect, test } from 'vitest'
import type { TidiedPage } from '../../../../src/clutter/hide/types'
import { createBlockRules } from '../../../../src/content/views/block-rules'
import type { Clutter } from '../../../../src/domain/clutter'
import type { SaveResult } from '../../../../src/domain/save-result'
import { alwaysHide, alwaysShow, applyRuleEdit, type RuleEdit } from '../../../../src/site-rules/edit'
import type { SiteRule } from '../../../../src/site-rules/site-rule'
import { one, rootOf } from '../../support/page'
import { translate } from '../../support/render'

const site = 'krant.nl'
const page = rootOf('<aside id="zij">Meer nieuws</aside><div></div>')
const side: Clutter = { element: one(page, '#zij'), kind: 'sidebar', reason: { signal: 'arrows' } }
const picked: Clutter = { ...side, kind: 'picked', reason: { signal: 'picked' } }
const nameless: Clutter = { ...side, element: one(page, 'div') }
const own = (otherwise: Clutter['reason'] | null) =>
  ({ signal: 'siteRule', by: 'user', site, selector: '#zij', otherwise }) as const

/** The rules of a page with one hidden block, whose storage saves or does not. */
function rulesFor(
  block: Clutter,
  { result = 'saved', rules = [] }: { result?: SaveResult; rules?: SiteRule[] } = {},
) {
  const hidden = new Set([block.element])
  const known = new Map([[block.element, block]])
  let stored: readonly SiteRule[] = rules
  const hideable: TidiedPage = {
    blocks: () => [...known.values()],
    isHidden: ({ element }) => hidden.has(element),
    onChange: () => () => undefined,
    restoreBlock: ({ element }) => void hidden.delete(element),
    hideBlock: again => void (hidden.add(again.element), known.set(again.element, again)),
    canHide: () => true,
    list: changed => void known.set(changed.element, changed),
    unlist: ({ element }) => void (hidden.delete(element), known.delete(element)),
    restore: () => undefined,
  }
  const userRules = {
    site,
    current: () => stored,
    takeFaults: () => [],
    edit: async (edit: RuleEdit) => {
      if (result === 'saved') stored = applyRuleEdit(stored, edit)
      return result
    },
  }
  const selectorsOf = ({ id }: Element) =>
    id ? { own: { selector: `#${id}`, others: 0 }, alike: null } : null
  const blockRules = createBlockRules(hideable, userRules, { selectorsOf, translate, isListed: () => true })
  const notices: string[] = []
  blockRules.onChange(() => notices.push(blockRules.notice()))
  return {
    blockRules,
    notices,
    rules: () => stored,
    now: () => {
      const [listed = block] = blockRules.blocks()
      return { block: listed, reason: listed.reason, isHidden: blockRules.isHidden(listed) }
    },
    do: async (action: Parameters<typeof blockRules.applyRuleAction>[0]) => {
      blockRules.applyRuleAction(action, blockRules.blocks()[0] ?? block)
      await new Promise(resolve => setTimeout(resolve))
    },
  }
}

describe('the actions for the whole site', () => {
  test.each<[string, Clutter, string[]]>([
    ['show what was found', side, ['alwaysShow']],
    ['hide what was picked', picked, ['alwaysHide']],
    ['forget the user’s own rule', { ...side, reason: own(null) }, ['forget']],
    ['show what a bundled rule hides', { ...side, reason: { ...own(null), by: 'bundled' } }, ['alwaysShow']],
  ])('%s', (_, block, actions) => {
    expect(rulesFor(block).blockRules.ruleActions(block)).toEqual(actions)
  })

  test('hide what was restored and hidden again', () => {
    const { blockRules } = rulesFor(side)
    blockRules.restoreBlock(side)
    expect(blockRules.ruleActions(side)).toEqual(['alwaysShow'])
    blockRules.hideBlock(side)
    expect(blockRules.ruleActions(side)).toEqual(['alwaysShow', 'alwaysHide'])
  })
})

describe('a rule of the user’s', () => {
  test('that shows a block shows it at once, and is its reason', async () => {
    const listed = rulesFor(side)
    await listed.do('alwaysShow')
    expect(listed.rules()).toEqual(alwaysShow([], site, '#zij'))
    expect(listed.now()).toMatchObject({ reason: own(side.reason), isHidden: false })
  })

  test('that hides a block is its reason', async () => {
    const listed = rulesFor(picked)
    await listed.do('alwaysHide')
    expect(listed.rules()).toEqual(alwaysHide([], site, { selector: '#zij', kind: 'picked' }))
    expect(listed.now()).toMatchObject({ reason: own(picked.reason), isHidden: true })
  })

  test.each([
    ['what was found is hidden again', side.reason, { reason: side.reason, isHidden: true }],
    ['what was not found is shown', null, { reason: { signal: 'picked' }, isHidden: false }],
  ])('once it is forgotten, %s', async (_, otherwise, after) => {
    const rules = alwaysHide([], site, { selector: '#zij', kind: 'sidebar' })
    const listed = rulesFor({ ...side, reason: own(otherwise) }, { rules })
    await listed.do('forget')
    expect(listed.rules()).toEqual([])
    expect(listed.now()).toMatchObject(after)
  })
})

describe('the user is told', () => {
  test.each([
    ['refused', 'storage_refused'],
    ['orphaned', 'not_saved'],
  ] as const)('that a rule was %s, and the choice holds for the page', async (result, sentence) => {
    const listed = rulesFor(side, { result })
    await listed.do('alwaysShow')
    expect(listed.notices.at(-1)).toBe(sentence)
    expect(listed.now()).toMatchObject({ reason: side.reason, isHidden: false })
  })

  test('that there is no selector for a block, which stays hidden', async () => {
    const listed = rulesFor(nameless)
    await listed.do('alwaysShow')
    expect(listed.notices).toEqual(['picker_here_only'])
    expect(listed.now().isHidden).toBe(true)
  })
})
