import { expect, test } from 'vitest'
import { emptyRule, rulesFor } from '../../../src/site-rules/site-rule'

const hiding = (site: string, selector: string) => ({
  ...emptyRule(site),
  hide: [{ selector, kind: 'picked' }] as const,
})

test('the rules for a host come in order of weight, the heaviest last', () => {
  const rules = {
    bundled: [hiding('nieuws.example.nl', 'a'), hiding('example.nl', 'b')],
    user: [hiding('example.nl', 'c'), hiding('example.de', 'd')],
  }
  const selectors = rulesFor('nieuws.example.nl', rules).flatMap(({ hide }) =>
    hide.map(part => part.selector),
  )
  expect(selectors).toEqual(['b', 'a', 'c'])
})
