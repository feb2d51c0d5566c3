import type { HeadingCues } from '../clutter/rules'

/**
 * Headings and labels over headlines of other articles that mean nothing else, by language, written like `headingCues`.
 * They say so even where no link is to be seen, since the headlines lead on by script.
 */
export const headlineCues = {
  related: {
    nl: `lees ook, lees ook eens, lees verder, lees meer, bekijk ook, zie ook, ook interessant, meer nieuws, gerelateerde artikelen,
      gerelateerd nieuws, aanbevolen artikelen, misschien ook interessant`,
    de: `lesen sie auch, lesen sie dazu, lesen sie hier, lesen sie mehr, lies auch, lies dazu, auch interessant, mehr zum thema,
      passend dazu, siehe auch, das könnte sie auch interessieren, ähnliche artikel, ähnliche beiträge, weitere artikel`,
    en: `read also, also read, read more, read next, see also, related articles, related stories, related posts, more stories,
      more on this story, more on this topic, more on this,
      you may also like, you might also like, recommended for you, up next, don't miss, in case you missed it`,
    fr: `à lire aussi, lire aussi, lisez aussi, lire également, voir aussi, à voir aussi, articles liés, articles similaires, sur le même sujet`,
    es: `lee también, lea también, te puede interesar, le puede interesar, ver también, noticias relacionadas, artículos relacionados`,
    it: `leggi anche, vedi anche, potrebbe interessarti, ti potrebbe interessare, articoli correlati, notizie correlate`,
    pl: `czytaj także, czytaj też, czytaj również, przeczytaj także, zobacz także, zobacz też, zobacz również, polecamy`,
    pt: `leia também, leia mais, veja também, notícias relacionadas, artigos relacionados`,
    sv: `läs också, läs även, läs mer, se även, relaterade artiklar`,
    nb: `les også, les mer, se også`,
    da: `læs også, læs mere, se også, relaterede artikler`,
  },
  mostRead: {
    nl: `meest gelezen, best gelezen, meest gelezen artikelen`,
    de: `meistgelesen, meistgelesene artikel, am meisten gelesen`,
    en: `most read, most popular, most viewed, trending now`,
    fr: `les plus lus, les plus lues, articles les plus lus`,
    es: `lo más leído, lo más visto, las más leídas`,
    it: `i più letti, più letti, le più lette`,
    pl: `najczęściej czytane, najpopularniejsze`,
    pt: `mais lidas, mais lidos, as mais lidas`,
    sv: `mest läst, mest lästa`,
    nb: `mest lest`,
    da: `mest læst, mest læste`,
  },
} as const satisfies HeadingCues
