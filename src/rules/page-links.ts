import type { PageLinkKind } from '../article/pages/labelled-links'
import type { Cues } from '../domain/rule-formats'

/** What links say that lead to the whole text on one page. Next to a pager: elsewhere they lead to many things. */
export const wholePageCues = {
  whole: {
    en: `single page, single page view, single-page view, view as single page, view as a single page, view on one page,
      one page, on one page, read on one page, show on one page, all on one page, view all, view all pages, show all,
      show all pages, all pages, full article, view full article, show full article, read full article,
      read the full article, whole article, complete article`,
    nl: `op één pagina, op een pagina, op 1 pagina, één pagina, alles op één pagina, alles op een pagina,
      lees op één pagina, lees alles op één pagina, toon op één pagina, bekijk op één pagina, artikel op één pagina,
      hele artikel, het hele artikel, toon het hele artikel, lees het hele artikel, volledig artikel, alle pagina's,
      alle pagina’s, toon alle pagina's, toon alle pagina’s, toon alles`,
    de: `auf einer seite, auf einer seite lesen, auf einer seite anzeigen, artikel auf einer seite,
      artikel auf einer seite lesen, artikel auf einer seite anzeigen, alles auf einer seite,
      alles auf einer seite lesen, komplettansicht, alle seiten, alle seiten anzeigen, alles anzeigen, ganzer artikel,
      ganzen artikel lesen, ganzen artikel anzeigen, gesamter artikel, gesamten artikel lesen,
      kompletten artikel lesen, kompletten artikel anzeigen`,
    fr: `une seule page, sur une seule page, sur une page, afficher sur une seule page, afficher sur une page,
      lire sur une seule page, lire sur une page, tout sur une page, tout sur une seule page, toutes les pages,
      voir toutes les pages, afficher toutes les pages, tout afficher, afficher tout, article complet, article entier,
      l'article complet, l’article complet, lire l'article complet, lire l’article complet, lire l'article entier,
      lire l’article entier`,
    es: `una sola página, en una sola página, en una página, ver en una sola página, ver en una página,
      leer en una sola página, leer en una página, todo en una página, todo en una sola página, todas las páginas,
      ver todas las páginas, mostrar todas las páginas, ver todo, mostrar todo, artículo completo,
      ver artículo completo, ver el artículo completo, leer el artículo completo`,
    it: `pagina unica, in una sola pagina, su una sola pagina, in un'unica pagina, in un’unica pagina,
      su un'unica pagina, su un’unica pagina, leggi in una sola pagina, leggi su una sola pagina,
      leggi in un'unica pagina, leggi in un’unica pagina, tutto in una pagina, tutte le pagine,
      mostra tutte le pagine, mostra tutto, articolo completo, articolo intero, l'articolo completo,
      l’articolo completo, leggi l'articolo completo, leggi l’articolo completo`,
    pl: `na jednej stronie, pokaż na jednej stronie, czytaj na jednej stronie, wyświetl na jednej stronie,
      całość na jednej stronie, wszystko na jednej stronie, artykuł na jednej stronie, cały artykuł,
      pokaż cały artykuł, czytaj cały artykuł, wszystkie strony, pokaż wszystkie strony, pokaż wszystko`,
    pt: `página única, numa só página, numa única página, em uma só página, em uma única página, em uma página,
      ver numa só página, ver em uma página, ler numa só página, ler em uma só página, tudo em uma página,
      todas as páginas, ver todas as páginas, mostrar todas as páginas, ver tudo, mostrar tudo, artigo completo,
      artigo inteiro, ler artigo completo, ler o artigo completo, ver artigo completo`,
    sv: `på en sida, på en enda sida, visa på en sida, läs på en sida, allt på en sida, artikeln på en sida,
      hela artikeln, visa hela artikeln, läs hela artikeln, alla sidor, visa alla sidor, visa allt`,
    da: `på én side, på en side, på en enkelt side, vis på én side, vis på en side, læs på én side, læs på en side,
      alt på én side, alt på en side, hele artiklen, vis hele artiklen, læs hele artiklen, alle sider, vis alle sider,
      vis alt`,
  },
} as const satisfies Cues<PageLinkKind>

/**
 * What links say that lead to the next chapter or part of a longer work. Links that say no more than "Next" lead to all
 * kinds of texts.
 */
export const chapterCues = {
  chapter: {
    en: `next chapter*, next part*, read the next chapter*, read the next part*, read next chapter*, read next part*,
      on to the next chapter*, continue to chapter*, continue to part*, go to the next chapter*, go to the next part*`,
    nl: `volgend hoofdstuk*, volgende hoofdstuk*, naar het volgende hoofdstuk*, lees het volgende hoofdstuk*,
      verder naar hoofdstuk*, volgend deel*, volgende deel*, naar het volgende deel*, lees het volgende deel*`,
    de: `nächstes kapitel*, zum nächsten kapitel*, weiter zum nächsten kapitel*, weiter zu kapitel*, nächster teil*,
      zum nächsten teil*, weiter zum nächsten teil*, weiter zu teil*`,
    fr: `chapitre suivant*, le chapitre suivant*, prochain chapitre*, lire le chapitre suivant*, partie suivante*,
      prochaine partie*, lire la partie suivante*`,
    es: `capítulo siguiente*, siguiente capítulo*, próximo capítulo*, leer el siguiente capítulo*, parte siguiente*,
      siguiente parte*, próxima parte*, leer la siguiente parte*`,
    it: `capitolo successivo*, capitolo seguente*, prossimo capitolo*, leggi il prossimo capitolo*,
      parte successiva*, parte seguente*, prossima parte*, leggi la prossima parte*`,
    pl: `następny rozdział*, kolejny rozdział*, przejdź do następnego rozdziału*, następna część*, kolejna część*,
      przejdź do następnej części*`,
    pt: `próximo capítulo*, capítulo seguinte*, ler o próximo capítulo*, próxima parte*, parte seguinte*,
      ler a próxima parte*`,
    sv: `nästa kapitel*, till nästa kapitel*, läs nästa kapitel*, nästa del*, till nästa del*, läs nästa del*`,
    da: `næste kapitel*, til næste kapitel*, læs næste kapitel*, næste del*, til næste del*, læs næste del*`,
  },
} as const satisfies Cues<PageLinkKind>
