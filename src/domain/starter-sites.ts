/** A site that is suggested to readers who have chosen none yet. */
export interface StarterSite {
  /** As the site calls itself. */
  readonly name: string
  /** The host without `www.`; it stands for what is below it as well. */
  readonly site: string
  /** BCP 47. */
  readonly language: 'nl' | 'de'
  /** ISO 3166. */
  readonly country: 'NL' | 'BE' | 'DE' | 'AT' | 'CH'
}
