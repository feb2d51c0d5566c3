import { describe, expect, test } from 'vitest'
import type { Tidying } from '../../../../src/clutter/hide/types'
import { createBlockRules } from '../../../../src/content/views/block-rules'
import type { Clutter } from '../../../../src/domain/clutter'
import type { SaveResult } from '../../../../src/domain/save-result'
import { alwaysHide, alwaysShow, applyRuleEdit, type RuleEdit } from '../../../../src/site-rules/edit'
import type { SiteRule } from '../../../../src/site-rules/site-rule'
import { one, rootOf } from '../../support/page'
import { translate } from '../../support/rendered'

const site = 'krant.nl'
const page = rootOf('<aside id="zij">Meer nieuws</aside><div></div>')
const side: Clutter = { element: one(page, '#zij'), kind: 'sidebar', reason: { signal: 'arrows' } }
const picked: Clutter = { ...side, kind: 'picked', reason: { signal: 'picked' } }
const nameless: Clutter = { ...side, element: one(page, 'div') }
const own = (otherwise: Clutter['reason'] | null) =>
  ({ signal: 'siteRule', by: 'user', site, selector: '#zij', otherwise }) as const

/** A page of which one block is hidden, with a userRules that keeps or does not. */
function tidiedWith(
  block: Clutter,
  { kept = 'saved', rules = [] }: { kept?: SaveResult; rules?: SiteRule[] } = {},
) {
  const hidden = new Set([block.element])
  const known = new Map([[block.element, block]])
  let stored: readonly SiteRule[] = rules
  const tidying: Tidying = {
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
    own: () => stored,
    takeFaults: () => [],
    edit: async (said: RuleEdit) => {
      if (kept === 'saved') stored = applyRuleEdit(stored, said)
      return kept
    },
  }
  const selectorsOf = ({ id }: Element) =>
    id ? { own: { selector: `#${id}`, others: 0 }, alike: null } : null
  const tidied = createBlockRules(tidying, userRules, { selectorsOf, translate, isListed: () => true })
  const told: string[] = []
  tidied.onChange(() => told.push(tidied.notice()))
  return {
    tidied,
    told,
    rules: () => stored,
    now: () => {
      const [listed = block] = tidied.blocks()
      return { block: listed, reason: listed.reason, isHidden: tidied.isHidden(listed) }
    },
    do: async (act: Parameters<typeof tidied.applyRuleAction>[0]) => {
      tidied.applyRuleAction(act, tidied.blocks()[0] ?? block)
      await new Promise(resolve => setTimeout(resolve))
    },
  }
}

describe('for the whole site may be said', () => {
  test.each<[string, Clutter, string[]]>([
    ['to show what was found', side, ['alwaysShow']],
    ['to hide what was picked', picked, ['alwaysHide']],
    ['to forget the reader’s own rule', { ...side, reason: own(null) }, ['forget']],
    [
      'to show what a bundled rule hides',
      { ...side, reason: { ...own(null), by: 'bundled' } },
      ['alwaysShow'],
    ],
  ])('%s', (_, block, acts) => {
    expect(tidiedWith(block).tidied.ruleActions(block)).toEqual(acts)
  })

  test('to hide what was given back and hidden again', () => {
    const { tidied } = tidiedWith(side)
    tidied.restoreBlock(side)
    expect(tidied.ruleActions(side)).toEqual(['alwaysShow'])
    tidied.hideBlock(side)
    expect(tidied.ruleActions(side)).toEqual(['alwaysShow', 'alwaysHide'])
  })
})

describe('a rule of the reader’s', () => {
  test('that shows a block shows it now, and says so', async () => {
    const made = tidiedWith(side)
    await made.do('alwaysShow')
    expect(made.rules()).toEqual(alwaysShow([], site, '#zij'))
    expect(made.now()).toMatchObject({ reason: own(side.reason), isHidden: false })
  })

  test('that hides a block says so', async () => {
    const made = tidiedWith(picked)
    await made.do('alwaysHide')
    expect(made.rules()).toEqual(alwaysHide([], site, { selector: '#zij', kind: 'picked' }))
    expect(made.now()).toMatchObject({ reason: own(picked.reason), isHidden: true })
  })

  test.each([
    ['what was found is hidden again', side.reason, { reason: side.reason, isHidden: true }],
    ['what nobody found is shown', null, { reason: { signal: 'picked' }, isHidden: false }],
  ])('once it is forgotten, %s', async (_, otherwise, after) => {
    const rules = alwaysHide([], site, { selector: '#zij', kind: 'sidebar' })
    const made = tidiedWith({ ...side, reason: own(otherwise) }, { rules })
    await made.do('forget')
    expect(made.rules()).toEqual([])
    expect(made.now()).toMatchObject(after)
  })
})

describe('the reader is told', () => {
  test.each([
    ['refused', 'storage_refused'],
    ['orphaned', 'not_saved'],
  ] as const)('that a rule was %s, and the choice holds for the page', async (kept, sentence) => {
    const made = tidiedWith(side, { kept })
    await made.do('alwaysShow')
    expect(made.told.at(-1)).toBe(sentence)
    expect(made.now()).toMatchObject({ reason: side.reason, isHidden: false })
  })

  test('that nothing tells a block apart, which stays hidden', async () => {
    const made = tidiedWith(nameless)
    await made.do('alwaysShow')
    expect(made.told).toEqual(['picker_here_only'])
    expect(made.now().isHidden).toBe(true)
  })
})
