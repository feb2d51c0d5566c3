import fc from 'fast-check'

/** Every run tries the same cases. One that fails is printed with its seed and path, shrunk to the smallest. */
const seed = 20_261_130

/** Checks a property of many generated cases. */
export function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<Values>,
  numRuns: number,
): void {
  fc.assert(property, { seed, numRuns })
}

/** Text of any kind: lone surrogates, null characters, letters that are joined, and names that objects have. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc
    .array(fc.constantFrom('\ud800', '\udfff', '\0', '\u202e', 'א', 'é', '\ufeff', ' ', '👩‍👩‍👧'), {
      maxLength: 5,
    })
    .map(all => all.join('')),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'length',
    'x'.repeat(1000),
  ),
)

const anyNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, 1, 2, 1e308, 2 ** 53, Number.POSITIVE_INFINITY),
)

/**
 * Any value that JSON can express, as the parser returns it.
 * @param names of the fields that the code under test looks at
 * @param words that the values of these fields may have
 */
export function anyJSON(names: readonly string[], words: readonly string[]): fc.Arbitrary<unknown> {
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', ...words) },
    { weight: 1, arbitrary: anyText },
  )
  const name = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: anyText },
  )
  return fc.letrec<{ value: unknown }>(tie => ({
    value: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'json', withCrossShrink: true },
      fc.oneof(text, anyNumber, fc.boolean(), fc.constant(null)),
      fc.array(tie('value'), { maxLength: 4, depthIdentifier: 'json' }),
      // Not by assignment, which would set the prototype where the name is `__proto__`.
      fc.array(fc.tuple(name, tie('value')), { maxLength: 6 }).map(fields => Object.fromEntries(fields)),
    ),
  })).value
}

/** The host of a site, as the browser writes it. */
export const anySite: fc.Arbitrary<string> = fc
  .tuple(
    fc.stringMatching(/^[a-z\d]([a-z\d-]{0,8}[a-z\d])?$/),
    fc.constantFrom('nl', 'example', 'co.uk', 'xn--p1ai'),
  )
  .map(([name, end]) => `${name}.${end}`)

/** Checks a property that is asynchronous, like `holds`. */
export async function asyncHolds<Values extends [unknown, ...unknown[]]>(
  property: fc.IAsyncPropertyWithHooks<Values>,
  numRuns: number,
): Promise<void> {
  await fc.assert(property, { seed, numRuns })
}
