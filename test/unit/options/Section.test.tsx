import { useState } from 'preact/hooks'
import { afterEach, describe, expect, test } from 'vitest'
import { Section } from '../../../src/options/Section'
import { button, clear, doing, draw } from '../support/rendered'

afterEach(clear)

function List({ items }: { readonly items: readonly string[] }) {
  const [left, setLeft] = useState(items)
  return (
    <Section id="list" heading="Lijst" intro="">
      {left.map(item => (
        <button key={item} type="button" onClick={() => setLeft(left.filter(other => other !== item))}>
          {item}
        </button>
      ))}
    </Section>
  )
}

describe('the focus of a row that was removed goes', () => {
  test.each([
    ['to the one that takes its place', ['a', 'b', 'c'], 'b', 'c'],
    ['to the last where it was the last', ['a', 'b'], 'b', 'a'],
    ['to the heading where nothing else is left', ['a'], 'a', 'Lijst'],
  ])('%s', async (_what, items, removed, next) => {
    const place = await draw(<List items={items} />)
    const row = button(place, removed)
    row.focus()
    await doing(() => row.click())
    expect(document.activeElement?.textContent).toBe(next)
  })
})

test('a section has the name of its heading', async () => {
  const place = await draw(<List items={[]} />)
  const labelled = place.querySelector('section')?.getAttribute('aria-labelledby') ?? ''
  expect(document.getElementById(labelled)?.textContent).toBe('Lijst')
})
