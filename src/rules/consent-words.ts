import type { ConsentWords } from '../clutter/rules'

/**
 * Beginnings of the words with which pages ask for consent, in ten languages. One of them says nothing: an article on
 * cookies has them all. They count only beside a button by which one agrees or refuses.
 */
export const consentWords = {
  choices: `accept agree allow reject decline consent akzept annehm zustimm einverstanden ablehn erlaub akkoord toestem toestaan
    weiger refus autoris acept rechaz permit accett rifiut acconsent akcept odrzu zgadz zezw aceit recus godkänn avvisa
    tillåt samtyck godkend afvis tillad samtykke`,
  vagueChoices: `ok okay save got speicher verstanden opslaan begrepen enregistr compris guarda entendido salva zapisz rozumiem spara gem
    show load anzeigen laden einblenden tonen toon afficher mostra pokaż visa vis vise carrega`,
  subjects: [
    'cookie kakor',
    'partner vendor drittanbieter derden terceros terzi',
    'zustimm einwillig consent toestemm instemm consenso zgod samtyck samtykk',
    'zweck purpose doeleind finalit finalidad ändamål formål',
    'berechtigt legitim gerechtvaardigd légitim legítim uzasadnion berättig',
    'personenbezogen persoonsgegeven personal personuppgift personoplysning personnelles personales personali osobow pessoais',
    'datenschutz privacy privacidad confidentialit prywatno integritet privatliv',
    'personalisier personalise personalize personnalis gepersonaliseer personaliz spersonaliz personlig',
    'widerruf widersprech withdraw intrek revoc odwoł återkall tilbagekald',
    'gerät device apparaat appareil dispositiv urządzeni enhet enhed browser',
    'inhalt content inhoud contenu contenid contenut treść conteúd innehåll indhold',
    'extern third drittanbieter derde tiers terceros terze zewnętrzn',
    'anonym pseudonym anónim',
    'statisti',
    'terms bedingungen nutzungsbedingungen voorwaarden conditions condiciones condizioni warunki condições villkor vilkår',
    'werb anzeige advert reclam publicit pubblicit reklam annons',
  ],
} as const satisfies ConsentWords
