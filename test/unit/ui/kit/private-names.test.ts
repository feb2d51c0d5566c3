import { expect, test, vi } from 'vitest'
import { privateName, withPrivateNames } from '../../../../src/ui/kit/private-names'

test('a style sheet and an inline style have the same names', () => {
  const ink = privateName('ink')
  expect(withPrivateNames('p { --ink: red; color: var(--ink); margin: calc(-1 * var(--ink)) }')).toBe(
    `p { ${ink}: red; color: var(${ink}); margin: calc(-1 * var(${ink})) }`,
  )
})

test('the names cannot be guessed', () => {
  expect(privateName('ink')).toMatch(/^--\d{16,}-ink$/)
})

test('a sheet that another script adds to the same view has the same names', async () => {
  vi.resetModules()
  const other = await import('../../../../src/ui/kit/private-names')
  expect(other.privateName).not.toBe(privateName)
  expect(other.privateName('ink')).toBe(privateName('ink'))
})
