/** A made-up article of a made-up site. No two paragraphs begin alike. */
export interface Story {
  readonly lang: 'nl' | 'de' | 'en'
  readonly title: string
  readonly site: string
  readonly address: string
  readonly paragraphs: readonly string[]
  /** The words of the links in the site's menu. */
  readonly menu: readonly string[]
  readonly footer: string
}

export const ferry: Story = {
  lang: 'nl',
  title: 'Pontje van Ossekerk vaart weer na twee stille zomers',
  site: 'De Rivierbode',
  address: 'https://www.rivierbode.example/nieuws/pontje-van-ossekerk-vaart-weer',
  menu: ['Voorpagina', 'Regio', 'Verkeer', 'Sport', 'Agenda'],
  footer: '© 2026 De Rivierbode. Alle rechten voorbehouden.',
  paragraphs: [
    'Het fietspontje van Ossekerk vaart sinds zaterdagochtend weer over de rivier. Twee zomers lang lag het aan de wal, omdat de kabel waaraan het heen en weer wordt getrokken was afgekeurd en niemand de vervanging wilde betalen.',
    'Veerman Gijs Terlouw stond er om zes uur al. De eerste passagiers waren een moeder met twee kinderen, die aan de overkant naar zwemles moesten en vorig jaar nog elf kilometer omreden over de verkeersbrug bij Hasselwaard.',
    'De nieuwe kabel is driehonderd meter lang en kostte ruim veertigduizend euro. Bijna de helft daarvan werd opgehaald door de scholen aan beide oevers, met een sponsorloop, een veiling van oude roeispanen en de verkoop van bolussen.',
    'Volgens het waterschap was de oude kabel op drie plaatsen voor de helft doorgeroest. “We hadden hem niet nog een seizoen kunnen laten hangen”, zegt opzichter Marieke Dubbelman, “hoe graag iedereen dat ook had gewild.”',
    'Een enkele reis kost voortaan een euro vijftig, dertig cent meer dan voorheen. Wie in een van de twee dorpen woont, kan voor vijfentwintig euro een kaart kopen waarmee hij het hele jaar zo vaak mag oversteken als hij wil.',
    'In de winter gaat het pontje alleen op marktdagen. Terlouw heeft daar vrede mee: hij is zevenenzestig, en zijn opvolger is voorlopig nog bezig het vaarbewijs te halen dat voor een veer met meer dan twaalf mensen nodig is.',
  ],
}

export const bells: Story = {
  lang: 'de',
  title: 'Glockengießer von Wendelrode legt die Kelle aus der Hand',
  site: 'Harzer Tagblatt',
  address: 'https://www.harzertagblatt.example/kultur/glockengiesser-von-wendelrode',
  menu: ['Startseite', 'Politik', 'Wirtschaft', 'Kultur', 'Lokales'],
  footer: '© 2026 Harzer Tagblatt – Impressum und Datenschutz',
  paragraphs: [
    'Nach zweiundfünfzig Jahren hat Albrecht Siebenhaar in Wendelrode seine letzte Glocke gegossen. Sie wiegt knapp neunhundert Kilogramm, klingt auf dem Ton gis und soll im Frühjahr in den Turm der kleinen Bergkirche gezogen werden.',
    'Rund zweihundert Menschen standen am Freitagabend in der Halle, als die Bronze aus dem Ofen lief. Gesprochen wurde dabei nicht, denn so will es der Brauch: Wer während des Gusses redet, heißt es, den hört man später im Geläut.',
    'Gelernt hat Siebenhaar das Handwerk bei seinem Onkel, der nach dem Krieg aus Granathülsen wieder Glocken machte. Damals arbeiteten in dem Betrieb am Bach elf Männer, heute sind es noch der Meister selbst und zwei Gesellinnen.',
    'Eine Nachfolge gibt es nicht, obwohl die Auftragsbücher voll sind. Die ältere der beiden Gesellinnen, Ronja Achterberg, will im Sommer nach Tirol gehen, wo eine größere Gießerei ihr die Leitung der Formerei angeboten hat.',
    'Für die Stadt ist das Ende der Werkstatt auch eine Frage des Geldes. Das Gebäude steht unter Denkmalschutz, das Dach ist undicht, und allein die Sicherung des Schornsteins würde nach einer ersten Schätzung achtzigtausend Euro kosten.',
    'Bürgermeisterin Heide Lorbach denkt an ein Museum, in dem einmal im Jahr noch gegossen wird. Siebenhaar hat versprochen, dafür aus dem Ruhestand zu kommen, solange ihn seine Knie die vier Stufen zum Ofen hinauftragen.',
  ],
}

export const library: Story = {
  lang: 'en',
  title: 'The last library bus of Carrick Fell finds a new road',
  site: 'Fellside Courier',
  address: 'https://www.fellsidecourier.example/news/2026/last-library-bus',
  menu: ['Home', 'News', 'Farming', 'Weather', 'Letters'],
  footer: '© 2026 Fellside Courier Ltd. All rights reserved.',
  paragraphs: [
    'The yellow library bus that has climbed the road to Carrick Fell every second Tuesday since 1971 was to make its final trip this month. Instead it will go further than ever, after three parishes agreed to share its upkeep.',
    'Driver and librarian Nell Ashdown heard the news at the lay-by above the reservoir, where eleven people were already waiting in the rain. She had packed a box of farewell biscuits, and they were eaten all the same.',
    'Under the new plan the bus will stop in nine villages rather than five. Each parish puts in four thousand pounds a year, and a garage in Thornby has promised to service the engine for nothing but its name on the rear door.',
    'County officials had called the service a luxury, noting that borrowing fell by a third in six years. Readers answered that opening hours had been cut by more than that, and collected two thousand signatures in a fortnight.',
    'Among them was Douglas Hird, who is ninety-one and learned to read on the lower step of the old bus. He borrows large-print westerns, four at a time, and says he has now been through the whole shelf about six times over.',
    'The bus itself is showing its age. Its heater works only uphill, the ladder to the top shelves was made by a pupil who has since retired, and the horn, for reasons nobody can recall, sounds whenever the indicator is set to left.',
  ],
}
