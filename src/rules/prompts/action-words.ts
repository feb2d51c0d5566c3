import type { ActionWords } from '../../clutter/rules'

/**
 * What buttons and links of a site's offers say, by kind, in ten languages: beginnings of words or phrases, separated by
 * commas. They count only in a short box of its own that addresses the user and leads nowhere else.
 */
export const actionWords = {
  prompt: `donat, doneer, spende, faire un don, je donne, donar, dona ahora, dona ora, donazion, wesprzyj, wpłać, doar, doe agora, stöd oss,
    skänk, støt os, steun ons, support us, become a member, unterstütz, mitglied werden, word lid, soutenez, apóyanos, apoya, sostieni,
    apoie, log in, login, sign in, sign up, create an account, create account, register, anmelden, registrieren, konto erstellen, inloggen,
    account aanmaken, maak een account, registreer, se connecter, créer un compte, iniciar sesión, crear cuenta, crea tu cuenta,
    regístr, accedi, registrati, zaloguj, zarejestruj, załóż konto, criar conta, logga in, skapa konto, log ind, opret`,
  newsletter: `subscribe, abonnier, abonneer, s'abonner, je m'abonne, abonnez, suscr, abbonati, iscriviti, subskrybuj, zapisz się,
    assine, inscreva, prenumerera, tilmeld, schrijf je in, meld je aan`,
  appBanner: `get the app, get our app, download the app, download our app, app store, google play, app herunterladen, app laden,
    zur app, download de app, naar de app, télécharger l'app, descarga la app, descargar la app, scarica l'app, pobierz aplikacj,
    baixar o app, baixe o app, hämta appen, ladda ner appen, hent app`,
} as const satisfies ActionWords
