import { afterEach, describe, expect, test } from 'vitest'
import type { Clutter } from '../../../../src/domain/clutter'
import { alwaysHide } from '../../../../src/site-rules/edit'
import { emptyRule, type SiteRule } from '../../../../src/site-rules/site-rule'
import { articleOf } from '../../support/article'
import { sessionWith } from '../../support/session'

afterEach(() => document.body.replaceChildren())

const site = location.hostname
const part = { selector: '#puzzel', kind: 'picked' } as const

/** A page on which the user picks blocks, and the list of what is hidden on it. */
async function picking() {
  const puzzle = document.body.appendChild(document.createElement('aside'))
  puzzle.id = 'puzzel'
  const listed = new Map<Element, Clutter>()
  const made = sessionWith({
    tidy: () => ({
      blocks: () => [...listed.values()],
      isHidden: ({ element }) => listed.has(element),
      onChange: () => () => undefined,
      restoreBlock: () => undefined,
      hideBlock: block => void listed.set(block.element, block),
      canHide: () => true,
      list: block => void listed.set(block.element, block),
      unlist: ({ element }) => void listed.delete(element),
      restore: () => undefined,
    }),
  })
  await made.session.toggle()
  await made.props().onTidy()
  made.tray().onPick()
  const pick = (everywhere: boolean) =>
    made.picker().onHide({ element: puzzle, elements: [puzzle], selector: '#puzzel', everywhere })
  const settled = () => new Promise(resolve => setTimeout(resolve))
  return {
    ...made,
    pick,
    settled,
    kinds: () => [...listed.values()].map(({ kind }) => kind),
  }
}

describe('what is picked', () => {
  test('is listed, for this page alone', async () => {
    const { pick, settled, kinds, rules } = await picking()
    pick(false)
    await settled()
    expect([kinds(), rules()]).toEqual([['picked'], []])
  })

  test('for the whole site becomes a rule', async () => {
    const { pick, settled, rules } = await picking()
    pick(true)
    await settled()
    expect(rules()).toEqual(alwaysHide([], site, part))
  })

  test('and undone is neither listed nor a rule', async () => {
    const { pick, picker, settled, kinds, rules } = await picking()
    pick(true)
    picker().onUndo()
    await settled()
    expect([kinds(), rules()]).toEqual([[], []])
  })
})

describe('the tray', () => {
  test('is hidden while the user picks', async () => {
    const { steps, picker } = await picking()
    expect(steps).toEqual(['stepped aside'])
    picker().onEnd()
    expect(steps).toEqual(['stepped aside', 'came back'])
  })

  test('ends picking when it is closed', async () => {
    const { session, steps } = await picking()
    await session.toggle()
    expect(steps).toEqual(['stepped aside', 'stopped picking'])
  })
})

describe('an article is read', () => {
  const reading = async (rules: readonly SiteRule[]) => {
    const readBy: (readonly SiteRule[])[] = []
    const { session } = sessionWith({
      steps: {
        applyRulesToPage: (_page, _analyzer, userRules) => {
          readBy.push(userRules)
          return { clutter: [], kept: [] }
        },
        extractFromPage: () => articleOf('<p>tekst</p>'),
      },
      loadSiteRules: async () => ({ rules, faults: [] }),
    })
    await session.toggle()
    return readBy
  }

  test('by the user’s rules for its site', async () => {
    const rules = alwaysHide([], site, part)
    expect((await reading(rules)).at(-1)).toMatchObject(rules)
  })

  test('once if there are none for its site', async () => {
    expect(await reading([{ ...emptyRule('elders.example'), keep: ['p'] }])).toHaveLength(1)
  })
})
