import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBackgroundCall } from '../../../src/messaging/parse-background-call'
import { anyJSON, holds } from '../support/properties'

const calls =
  `getProbeConfig prepareToOpen reportProbe loadView loadSecondReader loadTools loadPages openPlace keepPlace followLink reportView
  reportFailure getSiteOpenMode setSiteOpenMode
  editSiteRule stylePage savePreferences toString constructor __proto__`.split(/\s+/)
const fieldNames =
  `call args address to view hidden verdict is looksLike isNew isOpening failure mode edit action site
  selector kind style isOn changes theme size`.split(/\s+/)
const words =
  `https://krant.nl/ reader tidy article other viewNotLoaded click hide show forget krant.nl .promo ad`.split(
    /\s+/,
  )
const anything = anyJSON(fieldNames, [...calls, ...words])
const likely = fc.record({
  call: fc.constantFrom(...calls),
  args: fc.record(
    {
      address: fc.oneof(fc.webUrl(), anything),
      to: fc.oneof(fc.webUrl(), anything),
      view: fc.constantFrom('reader', 'tidy', null, 'print'),
      hidden: fc.oneof(fc.nat(), fc.double(), anything),
      verdict: fc.oneof(fc.constantFrom({ is: 'article' }, { is: 'other', looksLike: 'toString' }), anything),
      isNew: anything,
      isOpening: fc.boolean(),
      failure: fc.constantFrom('viewNotLoaded', 'viewNotShown', 'emptyPage'),
      ticket: fc.oneof(fc.constant('sluis.zegel'), anything),
      place: fc.oneof(
        fc.constant(null),
        fc.record({ at: fc.nat(), into: fc.double(), after: fc.array(fc.nat()), before: anything }),
        anything,
      ),
      mode: fc.constantFrom('click', 'reader', 'tidy', 'toString'),
      style: fc.oneof(fc.constantFrom('tidied', 'printed'), anything),
      isOn: fc.oneof(fc.boolean(), anything),
      changes: fc.oneof(fc.record({ theme: fc.constantFrom('sepia', 'pink'), stray: anything }), anything),
      edit: fc.oneof(
        fc.record({
          action: fc.constantFrom('hide', 'show', 'forget', 'reset'),
          site: fc.constantFrom('krant.nl', '__proto__'),
          selector: fc.constantFrom('.promo', ''),
          kind: fc.constantFrom('ad', 'toString'),
          stray: anything,
        }),
        anything,
      ),
      stray: anything,
    },
    { requiredKeys: ['address'] },
  ),
})

test('any message is read without failing, and takes along nothing that its call does not know', () => {
  const accepted = new Set<unknown>()
  holds(
    fc.property(fc.oneof(anything, likely), sent => {
      const message = parseBackgroundCall(sent)
      if (!message) return
      accepted.add(message.call)
      expect(Object.keys(message)).toEqual(['call', 'args'])
      expect(JSON.stringify(message)).not.toContain('"stray":')
      expect(parseBackgroundCall(message)).toEqual(message)
    }),
    2000,
  )
  // Otherwise the property might hold because nothing is ever accepted.
  expect([...accepted]).toEqual(expect.arrayContaining(calls.slice(0, 11)))
})
