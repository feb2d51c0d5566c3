/** Addresses have fewer. */
const mostParameters = 30

/**
 * The names and values in the query of an address, the first of them.
 *
 * Firefox gives content scripts no iterators of `searchParams`, only `forEach`.
 */
export function parametersOf({ searchParams }: URL): readonly (readonly [name: string, value: string])[] {
  const parameters: [string, string][] = []
  searchParams.forEach((value, name) => {
    if (parameters.length < mostParameters) parameters.push([name, value])
  })
  return parameters
}
