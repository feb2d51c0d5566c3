/**
 * Well-known sites of news and long reads in the languages of the interface, as suggestions. None of them opens by
 * itself and no permission is requested for one until the user chooses it.
 */
export const starterSites: readonly StarterSite[] = [
  { name: 'AD', site: 'ad.nl', language: 'nl', country: 'NL' },
  { name: 'BNR', site: 'bnr.nl', language: 'nl', country: 'NL' },
  { name: 'De Correspondent', site: 'decorrespondent.nl', language: 'nl', country: 'NL' },
  { name: 'De Groene Amsterdammer', site: 'groene.nl', language: 'nl', country: 'NL' },
  { name: 'De Telegraaf', site: 'telegraaf.nl', language: 'nl', country: 'NL' },
  { name: 'de Volkskrant', site: 'volkskrant.nl', language: 'nl', country: 'NL' },
  { name: 'Follow the Money', site: 'ftm.nl', language: 'nl', country: 'NL' },
  { name: 'GeenStijl', site: 'geenstijl.nl', language: 'nl', country: 'NL' },
  { name: 'Het Financieele Dagblad', site: 'fd.nl', language: 'nl', country: 'NL' },
  { name: 'Het Parool', site: 'parool.nl', language: 'nl', country: 'NL' },
  { name: 'Nederlands Dagblad', site: 'nd.nl', language: 'nl', country: 'NL' },
  { name: 'NOS', site: 'nos.nl', language: 'nl', country: 'NL' },
  { name: 'NRC', site: 'nrc.nl', language: 'nl', country: 'NL' },
  { name: 'NU.nl', site: 'nu.nl', language: 'nl', country: 'NL' },
  { name: 'Omroep Zeeland', site: 'omroepzeeland.nl', language: 'nl', country: 'NL' },
  { name: 'PZC', site: 'pzc.nl', language: 'nl', country: 'NL' },
  { name: 'Reformatorisch Dagblad', site: 'rd.nl', language: 'nl', country: 'NL' },
  { name: 'RTL', site: 'rtl.nl', language: 'nl', country: 'NL' },
  { name: 'Trouw', site: 'trouw.nl', language: 'nl', country: 'NL' },
  { name: 'Tweakers', site: 'tweakers.net', language: 'nl', country: 'NL' },
  { name: 'ZeelandNet', site: 'zeelandnet.nl', language: 'nl', country: 'NL' },
  { name: 'De Morgen', site: 'demorgen.be', language: 'nl', country: 'BE' },
  { name: 'De Standaard', site: 'standaard.be', language: 'nl', country: 'BE' },
  { name: 'De Tijd', site: 'tijd.be', language: 'nl', country: 'BE' },
  { name: 'Gazet van Antwerpen', site: 'gva.be', language: 'nl', country: 'BE' },
  { name: 'Het Laatste Nieuws', site: 'hln.be', language: 'nl', country: 'BE' },
  { name: 'Het Nieuwsblad', site: 'nieuwsblad.be', language: 'nl', country: 'BE' },
  { name: 'Knack', site: 'knack.be', language: 'nl', country: 'BE' },
  { name: 'VRT', site: 'vrt.be', language: 'nl', country: 'BE' },
  { name: 'DER SPIEGEL', site: 'spiegel.de', language: 'de', country: 'DE' },
  { name: 'Der Tagesspiegel', site: 'tagesspiegel.de', language: 'de', country: 'DE' },
  { name: 'Deutschlandfunk', site: 'deutschlandfunk.de', language: 'de', country: 'DE' },
  { name: 'DIE ZEIT', site: 'zeit.de', language: 'de', country: 'DE' },
  { name: 'FOCUS online', site: 'focus.de', language: 'de', country: 'DE' },
  { name: 'Frankfurter Allgemeine', site: 'faz.net', language: 'de', country: 'DE' },
  { name: 'Frankfurter Rundschau', site: 'fr.de', language: 'de', country: 'DE' },
  { name: 'Golem.de', site: 'golem.de', language: 'de', country: 'DE' },
  { name: 'Handelsblatt', site: 'handelsblatt.com', language: 'de', country: 'DE' },
  { name: 'heise online', site: 'heise.de', language: 'de', country: 'DE' },
  { name: 'n-tv', site: 'n-tv.de', language: 'de', country: 'DE' },
  { name: 'NDR', site: 'ndr.de', language: 'de', country: 'DE' },
  { name: 'netzpolitik.org', site: 'netzpolitik.org', language: 'de', country: 'DE' },
  { name: 'stern', site: 'stern.de', language: 'de', country: 'DE' },
  { name: 'Süddeutsche Zeitung', site: 'sueddeutsche.de', language: 'de', country: 'DE' },
  { name: 'tagesschau', site: 'tagesschau.de', language: 'de', country: 'DE' },
  { name: 'taz', site: 'taz.de', language: 'de', country: 'DE' },
  { name: 'WELT', site: 'welt.de', language: 'de', country: 'DE' },
  { name: 'ZDFheute', site: 'zdfheute.de', language: 'de', country: 'DE' },
  { name: 'Der Standard', site: 'derstandard.at', language: 'de', country: 'AT' },
  { name: 'Die Presse', site: 'diepresse.com', language: 'de', country: 'AT' },
  { name: 'Kleine Zeitung', site: 'kleinezeitung.at', language: 'de', country: 'AT' },
  { name: 'Kurier', site: 'kurier.at', language: 'de', country: 'AT' },
  { name: 'ORF', site: 'orf.at', language: 'de', country: 'AT' },
  { name: '20 Minuten', site: '20min.ch', language: 'de', country: 'CH' },
  { name: 'Neue Zürcher Zeitung', site: 'nzz.ch', language: 'de', country: 'CH' },
  { name: 'SRF', site: 'srf.ch', language: 'de', country: 'CH' },
  { name: 'Tages-Anzeiger', site: 'tagesanzeiger.ch', language: 'de', country: 'CH' },
  { name: 'Watson', site: 'watson.ch', language: 'de', country: 'CH' },
]

/** A site suggested to users who have not chosen any yet. */
export interface StarterSite {
  /** The name by which the site calls itself. */
  readonly name: string
  /** The host without `www.`; its subdomains are included. */
  readonly site: string
  /** BCP 47. */
  readonly language: 'nl' | 'de'
  /** ISO 3166. */
  readonly country: 'NL' | 'BE' | 'DE' | 'AT' | 'CH'
}
