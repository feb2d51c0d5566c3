import type { LineKind } from '../article/rules'
import type { Cues } from '../domain/rule-formats'

/**
 * Short lines that sites put between the paragraphs of an article and below the last, and that are not part of it.
 * Only phrases with which no sentence of an article begins.
 */
export const lineCues = {
  ad: {
    nl: `advertentie, reclame, lees verder na de advertentie*, verhaal gaat verder*, tekst gaat verder*, artikel gaat verder*`,
    de: `anzeige, werbung, reklame, - anzeige*, weiter nach der anzeige*, nach der werbung*`,
    en: `advert, advertisement, story continues below*, article continues below*, continue reading below*, skip to content`,
  },
  readMore: {
    nl: `lees ook*, lees meer*, lees verder*, bekijk ook*, kijk ook*, zie ook*`,
    de: `lesen sie auch*, lesen sie mehr*, lies auch*, mehr zum thema*, mehr dazu*, auch interessant*, siehe auch*, passend dazu*,
      weitere informationen*, zum weiterlesen*, hier geht's*`,
    en: `read more*, read also*, read next*, also read*, see also*, see more*, related:*, related stor*, recommended*, also on *,
      more on *, more from *, watch:*, watch now*, up next*, in case you missed*, don't miss*`,
    fr: `lire aussi*, à lire aussi*, voir aussi*`,
    es: `lea también*, lee también*, te puede interesar*, ver también*`,
    it: `leggi anche*`,
    pl: `czytaj także*, czytaj też*, zobacz także*, zobacz też*`,
  },
  updated: {
    nl: `bijgewerkt*, laatst bijgewerkt*, gepubliceerd*`,
    de: `aktualisiert*, zuletzt aktualisiert*, veröffentlicht am*, stand:*, erstellt am*`,
    en: `updated at*, updated on*, updated:*, last updated*, published:*, published on*, first published*, posted on*, posted by*`,
  },
  callToAction: {
    nl: `abonneer*, schrijf je in*, meld je aan*, volg ons*, steun ons*, download de app*`,
    de: `jetzt abonnieren*, abonnieren sie*, newsletter*, folgen sie uns*, folge uns*, jetzt anmelden*, jetzt spenden*,
      unterstützen sie uns*`,
    en: `sign up*, subscribe*, follow us*, like us on*, like this story*, share this*, get the latest*, download our*, join our*,
      support our*, click here to*, newsletter*`,
  },
  embed: {
    nl: `deze inhoud*, bekijk dit bericht*`,
    de: `empfohlener redaktioneller inhalt*, empfohlener externer inhalt*, externer inhalt*, an dieser stelle findest du*,
      an dieser stelle finden sie*, ich bin damit einverstanden*, personenbezogene daten können*`,
    en: `external content*, this slideshow requires*, view this post*, please enable javascript*,
      playback isn't supported*`,
  },
  rights: {
    nl: `© *, bron:*, bronnen:*`,
    de: `© *, quelle:*, quellen:*, mit material von*, alle rechte*`,
    en: `© *, copyright *, source:*, sources:*, all rights reserved*, reporting by*, editing by*, additional reporting*`,
  },
} as const satisfies Cues<LineKind>
