import type { LegalPhrases } from '../../clutter/rules'

/**
 * What legal notices say, one subject a list, with phrases of several languages separated by commas. A news article may
 * say any of it; a notice says little else.
 */
export const legalPhrases = [
  `information only, informational purposes, zu informationszwecken, ter informatie, titre informatif, fines informativos,
    scopo informativo, charakter informacyjny, fins informativos, informationssyfte, til orientering`,
  `not an offer, offer to buy, offer to sell, aufforderung, kein angebot, geen aanbod, offre de vente, oferta de, offerta di, oferty`,
  `investment advice, financial advice, legal advice, medical advice, professional advice, place of advice, anlageberatung,
    rechtsberatung, beleggingsadvies, juridisch advies, conseil en investissement, conseil juridique,
    asesoramiento financiero, consulenza finanziaria, porady prawnej, aconselhamento, investeringsråd, rådgivning`,
  `past performance, entwicklung in der vergangenheit, wertentwicklung, resultaten uit het verleden, performances passées,
    rentabilidades pasadas, rendimenti passati, desempenho passado, historisk avkastning`,
  `not liable, no liability, no responsibility, accepts no, haftet der, haftet nicht, keine haftung, haftung für,
    niet aansprakelijk, geen aansprakelijkheid, décline toute, no se hace responsable, declina ogni, nie ponosi odpowiedzialno,
    não se responsabiliza, tar inget ansvar, påtager sig intet`,
  `no warranty, no guarantee, not guarantee, without warranty, keine gewähr, ohne gewähr, geen garantie, sans garantie,
    no garantiza, nessuna garanzia, nie gwarantuje, não garante, garanterar inte, ikke garantere`,
  `may fall as well as, get back less, less than you, kann fallen, weniger zurück, totalverlust, kan dalen, verliezen,
    perdre tout ou, perder parte, perdere in`,
  `the law of, courts alone, exclusive jurisdiction, gerichte am, gerichtsstand, es gilt das recht, rechtbank te, tribunaux compétents,
    tribunales de, foro competente, prawu, foro da`,
  `without permission, all rights reserved, nachdruck, ohne genehmigung, zonder toestemming, sans autorisation, sin autorización,
    senza autorizzazione, bez zgody, sem autorização, utan tillstånd`,
  `believes to be reliable, believed to be reliable, no duty to, ohne anspruch auf, zuverlässig erachtet, betrouwbaar geachte,
    considérées comme fiables, consideran fiables`,
  `may hold positions, hold shares, anteile an den, interessenkonflikt, conflict of interest, belangenverstrengeling,
    conflit d'intérêts, conflicto de intereses`,
  `disclaimer, haftungsausschluss, rechtlicher hinweis, rechtliche hinweise, risikohinweis, legal notice, important information,
    risk warning, mentions légales, aviso legal, avvertenze, zastrzeżenie, ansvarsfriskrivning`,
] as const satisfies LegalPhrases
