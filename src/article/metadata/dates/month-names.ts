/**
 * The names of months in dates, by language, in order. The long and short forms of one month are separated by a bar.
 * Lower case, without dots.
 */
const written: Readonly<Record<string, string>> = {
  nl: 'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
  de: 'januar|jänner|jän februar|feber märz|mär|maerz april mai juni juli august september|sept oktober november dezember|dez',
  en: 'january february march|mar april may june|jun july august|aug september october|oct november december',
  fr: 'janvier|janv février|févr|fév|fevrier|fevr mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|déc|decembre',
  es: 'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|set octubre noviembre diciembre|dic',
  it: 'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre dicembre|dic',
  pt: 'janeiro fevereiro|fev março abril|abr maio|mai junho julho agosto|ago setembro|set outubro|out novembro dezembro|dez',
  pl: 'stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru',
  cs: 'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember|des',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  el: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  hu: 'január február március április május június július augusztus szeptember október november december',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  // Egypt, the Levant (names of one word) and the Maghreb.
  ar: 'يناير|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|ابريل|نيسان|أفريل مايو|أيار|ماي يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|جويلية أغسطس|اغسطس|آب|أوت سبتمبر|أيلول أكتوبر|اكتوبر نوفمبر ديسمبر',
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
  hi: 'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  // With and without "in".
  he: 'ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
}

/** The names of two words: "the second Kanun" is January. */
const ofTwoWords: ReadonlyMap<string, number> = new Map([
  ['كانون الثاني', 1],
  ['تشرين الأول', 10],
  ['تشرين الثاني', 11],
  ['كانون الأول', 12],
])

/** The months of the Persian calendar, whose year begins in March. */
const persian = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')

const numbers: ReadonlyMap<string, number> = new Map(
  Object.values(written).flatMap(months =>
    months.split(' ').flatMap((forms, month) => forms.split('|').map(form => [form, month + 1] as const)),
  ),
)

/** @returns 1 to 12; `undefined` for a word that is no month in any of the languages */
export function monthOfName(name: string | undefined): number | undefined {
  const known = name?.toLowerCase() ?? ''
  return numbers.get(known) ?? ofTwoWords.get(known)
}

/** @returns 1 to 12; 0 for a word that is no month of the Persian calendar */
export function monthOfPersianName(name: string | undefined): number {
  // Keyboards for Arabic have another letter for its "i".
  return persian.indexOf((name ?? '').replaceAll('ي', 'ی')) + 1
}
