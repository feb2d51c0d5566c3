import type { PageModel, ReadModel } from './types'

/**
 * The sum of the features, weighted by a model. A feature that the model does not know counts nothing.
 * @returns the log odds that the page is an article
 */
export function addWeighted(
  features: object,
  { base, weights }: Pick<PageModel | ReadModel, 'base' | 'weights'>,
): number {
  const values: Readonly<Record<string, number>> = { ...features }
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (values[name] ?? 0), base)
}
