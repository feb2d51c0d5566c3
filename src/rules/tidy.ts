import type { HeadingCues, TidyRules } from '../clutter/rules'

/** Headings of offers that open over a page before it can be read, by kind and language, written like `headingCues`. */
const offerCues = {
  prompt: {
    nl: `maak ons je voorkeursbron*, maak van ons je voorkeursbron*, voeg ons toe als voorkeursbron*,
      pushmeldingen*, meldingen aanzetten*, zet meldingen aan*`,
    de: `als bevorzugte quelle*, machen sie uns zu ihrer bevorzugten quelle*, push-benachrichtigungen*,
      mitteilungen aktivieren*, mitteilungen erlauben*`,
    en: `make us a preferred source*, make us your preferred source*, add us as a preferred source*,
      turn on notifications*, allow notifications*`,
  },
  appBanner: {
    nl: `lees verder in de app*, lees verder in onze app*, lees dit in de app*, ga verder in de app*,
      open in de app*, download de app*, download onze app*, gebruik onze app*, beter in de app*`,
    de: `weiterlesen in der app*, weiterlesen in unserer app*, in der app weiterlesen*, in der app öffnen*,
      in der app lesen*, jetzt die app laden*, laden sie unsere app*, holen sie sich unsere app*`,
    en: `read on in the app*, read on in our app*, continue in the app*, continue in our app*,
      open in the app*, open in our app*, open in app*, get the app*, get our app*, download the app*,
      download our app*, better in the app*`,
  },
} as const satisfies HeadingCues

/**
 * Navigation, tags and the author box stay in a tidied page: they lead on through the site, and without its header and
 * footer a page would lose its design.
 */
export const tidyRules = {
  hidden: new Set([
    'consent',
    'prompt',
    'newsletter',
    'paywall',
    'appBanner',
    'ad',
    'share',
    'related',
    'mostRead',
    'comments',
    'sidebar',
  ]),
  prompts: new Set(['consent', 'prompt', 'newsletter', 'paywall', 'appBanner']),
  offers: offerCues,
  subjects: {
    consent: 'cookie consent privacy datenschutz einwilligung toestemming gdpr dsgvo',
    newsletter: 'newsletter nieuwsbrief abonn subscri',
    paywall: 'abonn subscri paywall betaalmuur bezahlschranke',
  },
} as const satisfies TidyRules
