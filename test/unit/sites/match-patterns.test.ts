import { expect, test } from 'vitest'
import { matchesOf, originsOf } from '../../../src/sites/match-patterns'
import { parseScope } from '../../../src/sites/scope'

test.each([
  ['zeelandnet.nl', ['*://*.zeelandnet.nl/*'], ['*://*.zeelandnet.nl/*']],
  ['localhost', ['*://*.localhost/*'], ['*://*.localhost/*']],
  ['127.0.0.1', ['*://127.0.0.1/*'], ['*://127.0.0.1/*']],
  ['=m.zeelandnet.nl', ['*://m.zeelandnet.nl/*'], ['*://m.zeelandnet.nl/*']],
  ['zeelandnet.nl/nieuws/*', ['*://zeelandnet.nl/*'], ['*://zeelandnet.nl/nieuws/*']],
  ['!zeelandnet.nl/live?id=3', ['*://zeelandnet.nl/*'], ['*://zeelandnet.nl/live?id=3']],
  ['!zeelandnet.nl/a*b', ['*://zeelandnet.nl/*'], []],
])('%s needs permission for %o and runs scripts on %o', (written, origins, matches) => {
  const scope = parseScope(written)
  expect(scope && originsOf(scope)).toEqual(origins)
  expect(scope && matchesOf(scope)).toEqual(matches)
})
