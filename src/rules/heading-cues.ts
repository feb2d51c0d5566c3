import type { HeadingCues } from '../domain/clutter'

/**
 * Headings that stand over clutter, by kind and language, as readers meet them on news sites. A page may mix
 * languages (a German blog under an English theme says "Related Posts"), so all are tried on every page. Cues are
 * parted by commas; without `*` the heading must be exactly this, a count in front or behind aside.
 */
export const headingCues = {
  consent: {
    nl: `cookies, wij gebruiken cookies*, deze website gebruikt cookies*, jouw privacy*, uw privacy*`,
    de: `cookies, wir verwenden cookies*, datenschutzeinstellungen*, privatsphäre-einstellungen*,
      wir brauchen ihre zustimmung*`,
    en: `cookies, we use cookies*, we value your privacy*, your privacy*, cookie settings*, privacy overview`,
  },
  prompt: {
    nl: `kies je *, kies uw *, kies jouw *, maak je keuze*, maak uw keuze*, stel je voorkeur*, voorkeursbron*,
      blijf op de hoogte*, meldingen ontvangen*, wat is je voorkeur*`,
    de: `wählen sie ihr*, wähle dein*, bevorzugte quelle*, ihre auswahl*, push-nachrichten*,
      benachrichtigungen*, bitte wählen sie*`,
    en: `choose your *, select your *, set your preference*, preferred source*, get notifications*,
      enable notifications*`,
  },
  newsletter: {
    nl: `nieuwsbrief*, schrijf je in*, abonneer*, meld je aan*, ontvang de nieuwsbrief*, ontvang onze*`,
    de: `newsletter*, jetzt abonnieren*, abonnieren sie*, abonniere*, zum newsletter*, unser newsletter*`,
    en: `newsletter*, sign up*, subscribe*, stay informed*, get the newsletter*, never miss*, join our*`,
  },
  ad: {
    nl: `advertentie, reclame, gesponsord, partnerbijdrage`,
    de: `anzeige, anzeigen, werbung, gesponsert, partnerangebot*`,
    en: `advertisement, sponsored, promoted, advertising`,
  },
  share: {
    nl: `delen, deel, deel dit*, volg ons*, volg *`,
    de: `teilen, artikel teilen, beitrag teilen, teile diesen*, folgen sie uns*, folge uns*, gefällt mir*`,
    en: `share, share this*, share on*, follow us*, like this*, social media`,
  },
  related: {
    nl: `meer uit *, meer over *, meer nieuws*, meer artikelen*, meer van *, meer *, lees ook*, lees verder*,
      lees meer*, gerelateerd*, aanbevolen*, ook interessant*, bekijk ook*, net binnen*,
      misschien ook *, ander nieuws*, verder lezen*, dit is ook *, uitgelicht`,
    de: `ähnliche *, verwandte *, weitere *, mehr zum *, mehr aus *, mehr von *, mehr zu *, mehr *,
      auch interessant*, das könnte *, lesen sie auch*, lesen sie mehr*, lies auch*, passend dazu*,
      lesetipp*, empfehlung*, empfohlen*, zum weiterlesen*, aktuelle *,
      verpasst?*, nicht verpassen*, schon gelesen*`,
    en: `related *, related, you may *, you might *, you missed, you may have missed, more from *, more on *,
      more stories*, more news*, more articles*, more posts*, more in *, read more*, read next*,
      read also*, recommended*, similar *, see also*, further reading*, don't miss*, don’t miss*,
      must read*, up next*, what to read*, in case you missed*`,
  },
  mostRead: {
    nl: `meest gelezen*, best gelezen*, populair*, trending*, veel gelezen*`,
    de: `meistgelesen*, meist gelesen*, am meisten gelesen*, beliebt*, beliebte *, top-themen*, top-artikel*`,
    en: `most read*, most popular*, most viewed*, most shared*, trending*, popular*, top stories*`,
  },
  comments: {
    nl: `reacties*, reactie, reageer*, geef een reactie*, laat een reactie*, plaats een reactie*,
      schrijf een reactie*, praat mee*`,
    de: `kommentare*, kommentar, kommentar *, schreibe einen *, schreiben sie einen *, hinterlasse *,
      hinterlassen sie *, diskutier*, deine meinung*, ihre meinung*, einen kommentar*, leserkommentare*,
      keine kommentare*, antworten*`,
    en: `comments*, comment, leave a *, post a comment*, add a comment*, write a comment*, join the *,
      responses*, reader interactions, no comments*, thoughts on *, discussion`,
  },
  sidebar: {
    nl: `laatste *, recente *, archief, archieven, categorieën, rubrieken, links, zoeken, het weer*, contact`,
    de: `neueste *, letzte beiträge*, letzte kommentare*, archiv, archive, kategorien, rubriken, blogroll, suche, suchen, kalender, meta, links`,
    en: `latest *, recent *, archive, archives, categories, blogroll, meta, links, search, quick links, primary sidebar`,
  },
  navigation: {
    nl: `hoofdmenu, menu, navigatie, service`,
    de: `hauptmenü, menü, navigation, beitrags-navigation*, beitragsnavigation*, service, impressum`,
    en: `main menu, menu, navigation, post navigation*, footer, sitemap`,
  },
  authorBox: {
    nl: `over de auteur*, over de schrijver*, over de redactie*`,
    de: `über den autor*, über die autorin*, über die autor*, zum autor*, zur autorin*`,
    en: `about the author*, about author*`,
  },
  tags: {
    nl: `trefwoorden, onderwerpen, tags`,
    de: `schlagwörter*, schlagworte*, stichworte*, themen, tags`,
    en: `tags, topics, filed under*, keywords`,
  },
} as const satisfies HeadingCues
