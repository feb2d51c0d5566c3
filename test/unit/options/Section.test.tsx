import { useState } from 'preact/hooks'
import { afterEach, describe, expect, test } from 'vitest'
import { Section } from '../../../src/options/Section'
import { act, button, mount, unmountAll } from '../support/render'

afterEach(unmountAll)

function List({ items }: { readonly items: readonly string[] }) {
  const [remaining, setRemaining] = useState(items)
  return (
    <Section id="list" heading="Lijst" intro="">
      {remaining.map(item => (
        <button
          key={item}
          type="button"
          onClick={() => setRemaining(remaining.filter(other => other !== item))}
        >
          {item}
        </button>
      ))}
    </Section>
  )
}

describe('when a row is removed, the focus goes', () => {
  test.each([
    ['to the row in its place', ['a', 'b', 'c'], 'b', 'c'],
    ['to the new last row if it was the last', ['a', 'b'], 'b', 'a'],
    ['to the heading if no row is left', ['a'], 'a', 'Lijst'],
  ])('%s', async (_what, items, removed, next) => {
    const container = await mount(<List items={items} />)
    const row = button(container, removed)
    row.focus()
    await act(() => row.click())
    expect(document.activeElement?.textContent).toBe(next)
  })
})

test('a section is labelled by its heading', async () => {
  const container = await mount(<List items={[]} />)
  const labelled = container.querySelector('section')?.getAttribute('aria-labelledby') ?? ''
  expect(document.getElementById(labelled)?.textContent).toBe('Lijst')
})
