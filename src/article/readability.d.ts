/** The class alone: the package's main file brings its other function along, which nothing here uses. */
declare module '@mozilla/readability/Readability.js' {
  import type { Readability } from '@mozilla/readability'

  const ReadabilityClass: typeof Readability
  export default ReadabilityClass
}
