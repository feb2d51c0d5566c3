import type { PageModel, ReadModel } from './types'

/**
 * Weighs features and adds them up.
 * @returns the log of the odds that a page is an article, by the model
 */
export function addWeighted(
  features: object,
  { base, weights }: Pick<PageModel | ReadModel, 'base' | 'weights'>,
): number {
  const values: Readonly<Record<string, number>> = { ...features }
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (values[name] ?? 0), base)
}
