import { expect, test } from 'vitest'
import { hiddenMark, unlockedMark } from '../../../src/page/own-markup'
import { pageStyle } from '../../../src/rules/page-style'

test('every rule is important, and applies to marked elements and the reader only', () => {
  for (const rule of pageStyle.split('\n')) {
    const [selector = '', body = ''] = rule.split('{')
    expect(selector).toMatch(new RegExp(`${hiddenMark}|${unlockedMark}`))
    const declarations = body
      .replace('}', '')
      .split(';')
      .filter(part => part.trim())
    expect(declarations.filter(declaration => !declaration.includes('!important'))).toEqual([])
  }
})
