import type { NoticeRule } from '../../clutter/rules'

/**
 * Short passages in which a site speaks of itself, in ten languages. Each needs one phrase of every list, since any one
 * of them may be in an article: what the site is paid, that it is paid, and for what. The rarest are first.
 */
export const noticeWords = [
  {
    kind: 'ad',
    words: [
      `provision, qualifizierten verkäufen, qualifizierten käufen, qualifying purchases, commission, affiliate, commissie,
      vergoeding, comisión, commissione, prowizj, comissão, kommission`,
      `verdienen wir, erhalten wir, bekommen wir, wir verdienen, wir erhalten, wir bekommen, erhält die redaktion, we may earn,
      we earn, we may receive, we receive, we may get, we get, may earn us, ontvangen wij, ontvangen we, wij ontvangen,
      we ontvangen, verdienen we, verdienen wij, krijgen we, krijgen wij, nous percevons, nous touchons, nous recevons,
      nous pouvons percevoir, nous pouvons toucher, podemos recibir, recibimos, podemos ganar, potremmo ricevere,
      riceviamo, possiamo ricevere, otrzymujemy, możemy otrzymać, podemos receber, recebemos, får vi, vi får, kan vi få,
      modtager vi, vi modtager`,
      `link, kauf, käuf, verkäuf, bestell, buy, purchase, shop, koop, aankop, achat, achet, compra, acquist, zakup, kup,
      köp, køb, händler, partner`,
    ],
  },
] as const satisfies readonly NoticeRule[]
