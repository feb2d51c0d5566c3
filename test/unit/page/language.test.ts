import { describe, expect, test } from 'vitest'
import { isWrittenIn, languageOfText } from '../../../src/page/language'
import { languageRules } from '../../../src/rules/languages'

describe('the language of a text', () => {
  test.each([
    [
      'nl',
      'De molenaar van het dorp heeft de wieken op maandag stilgezet, omdat er een uil in de kap van de molen zit.',
    ],
    [
      'de',
      'Der Müller hat die Flügel am Montag angehalten, weil in der Haube der Mühle eine Eule sitzt und nicht geht.',
    ],
    [
      'en',
      'The miller stopped the sails on Monday, because there is an owl in the cap of the mill and it will not leave.',
    ],
    [
      'fr',
      'Le meunier a arrêté les ailes lundi, parce qu’une chouette est dans le toit du moulin et ne part pas.',
    ],
    [
      'es',
      'El molinero ha parado las aspas el lunes, porque en el techo del molino hay un búho que no se va.',
    ],
    ['he', 'הטוחן עצר את הכנפיים ביום שני, כי בגג הטחנה יושב ינשוף שאינו רוצה ללכת משם.'],
    ['ar', 'أوقف الطحان الأشرعة يوم الاثنين لأن بومة تجلس في سقف الطاحونة ولا تريد أن ترحل.'],
    ['fa', 'آسیابان پره‌ها را روز دوشنبه نگه داشت، چون جغدی در سقف آسیاب نشسته است و نمی‌رود.'],
    ['ja', '粉屋は月曜日に羽根を止めた。風車の屋根にふくろうが住み着き、出て行かないからだ。'],
    ['zh', '磨坊主星期一停下了风车的叶片，因为一只猫头鹰住进了磨坊的屋顶，怎么也不肯离开，他只好等待。'],
    ['ko', '방앗간 주인은 월요일에 날개를 멈췄다. 지붕에 올빼미가 앉아 떠나지 않기 때문이다.'],
    ['uk', 'Мельник зупинив крила в понеділок, бо в даху млина сидить сова і не хоче летіти.'],
    [
      'ru',
      'Мельник остановил крылья в понедельник, потому что на крыше мельницы сидит сова, и мы ждём, пока она улетит.',
    ],
    ['el', 'Ο μυλωνάς σταμάτησε τα πανιά τη Δευτέρα, γιατί μια κουκουβάγια κάθεται στη στέγη.'],
  ])('%s', (language, text) => {
    expect(languageOfText(text, languageRules).language()).toBe(language)
  })

  test.each([
    ['too short', 'De molen'],
    [
      'without words of any one language',
      'Lorkan Vestrid Opaluma Trenneg Wisko Bralt Fendoria Quint Massel Drovar',
    ],
    ['of digits', '12 34 56 78 90 '.repeat(20)],
  ])('is unknown of one %s', (_, text) => {
    expect(languageOfText(text, languageRules).language()).toBeNull()
  })

  test('is not that of the names in it', () => {
    const text =
      'De dirigent Владимир Орлов en het orkest van de stad speelden op zondag in de kerk aan het plein.'
    const { script, language } = languageOfText(text, languageRules)
    expect([script, language()]).toEqual(['latin', 'nl'])
  })
})

test.each([
  ['en', 'hebrew', false],
  ['he', 'hebrew', true],
  ['he', 'latin', false],
  ['sr', 'cyrillic', true],
  ['sr', 'latin', true],
  ['ja', 'han', true],
  ['tlh', 'arabic', true],
])('%s in %s letters: %s', (language, script, isWritten) => {
  expect(isWrittenIn(language, script, languageRules)).toBe(isWritten)
})
