/**
 * Invented stories: each event told twice by reporters who do not know of each other and heard the same quotes. What
 * outlets do to the copy they buy is done to them by functions, so that it can be measured.
 */
export interface Told {
  readonly event: string
  readonly teller: string
  readonly sentences: readonly string[]
}

const story = (event: string, teller: string, text: string): Told => ({
  event,
  teller,
  sentences: text
    .trim()
    .split('\n')
    .map(sentence => sentence.trim())
})

export const STORIES: readonly Told[] = [
  story(
    'harbour',
    'a',
    `Arnor and Gondor agreed on Saturday to reopen the harbour at Pelar after four years of quarrel over its dues.
     President Ada Telemar and Prime Minister Boro Minas shook hands in the old customs house before a crowd of dockers.
     "This quay belongs to those who load and unload here," Telemar said, her voice hardly louder than the gulls.
     Ships of both countries will pay one fee from October, to be set each spring by a board of six.
     The quarrel began when Gondor doubled its pilotage charges in a winter of poor harvests.
     Merchants in Arnor turned to the longer road over the hills, and grain rotted in the sheds of Pelar.
     An official close to the talks said the last night had been spent on the wording of a single footnote.
     Minas called the deal "a beginning and not a favour" and invited Telemar to Aster in the new year.
     Insurers in the capital expect premiums for the strait to fall by a fifth before the summer.
     The opposition in Gondor wants the text to be put before parliament, which does not sit until September.`
  ),
  story(
    'harbour',
    'b',
    `Four years after the cranes of Pelar fell silent, the two neighbours that share its bay have made up.
     Gondor's prime minister, Boro Minas, came by ferry, an hour late and in high spirits, to sign what his envoys had settled.
     "This quay belongs to those who load and unload here," Telemar said, her voice hardly louder than the gulls.
     Under the terms a common fee replaces two tariffs that had grown side by side since the harvest crisis.
     A board drawn in equal parts from both treasuries is to look at the amount once a year.
     Dock workers who had been living on relief cheered when the harbour master rang the bell.
     For Arnor the stakes are high: two thirds of its grain left by this port before the dispute.
     Minas called the deal "a beginning and not a favour" and invited Telemar to Aster in the new year.
     Not everybody was content, with fishermen on the southern shore fearing for their moorings.
     Analysts said the harder question, that of the seabed beyond the lighthouse, had been left for another day.`
  ),
  story(
    'border',
    'a',
    `Lorn accused Arnor on Tuesday of moving watchtowers two miles past the line both had drawn in spring.
     Foreign Minister Rita Roe summoned the ambassador and handed him a map marked in red ink.
     "We can count fence posts as well as anyone," Roe told reporters on the steps of her ministry.
     Arnor's general staff answered that the towers stood where they had always stood.
     Shepherds in the valley reported hearing engines at night but had seen no soldiers.
     A joint survey party was to walk the ridge in May, until snow and then mistrust kept it at home.
     The League has offered three observers and a helicopter, an offer that neither side has taken up.
     Trade through the single crossing went on, though lorries waited for most of the day.
     Roe is due to meet her colleague at the spring session in Gyre unless the row gets in the way.`
  ),
  story(
    'border',
    'b',
    `A dispute about wooden towers in a thinly peopled valley has put an end to months of quiet between two neighbours.
     The government in Lorn says the structures, five in all, appeared overnight on its side of the ridge.
     "We can count fence posts as well as anyone," Roe told reporters on the steps of her ministry.
     The envoy of Arnor left her office after twelve minutes and did not stop for questions.
     His country's army speaks of routine repairs and accuses the other side of reading old maps.
     Villagers say that headlights have been going up and down the track since the thaw.
     Diplomats at the League wonder whether its observers, still waiting for visas, would have made a difference.
     Customs officers at the pass kept the gate open and stamped papers as though nothing had happened.
     Both ministers are expected in Gyre next month, where seating plans have already been changed once.`
  ),
  story(
    'gas',
    'a',
    `Gondor will buy less gas from the Ring countries from next winter, its energy minister announced on Thursday.
     Carl Coe said contracts worth a third of yearly demand would be allowed to lapse without being renewed.
     Storage in the salt caverns near Minas is fuller than at any time since records were begun.
     Shares in the pipeline company lost nine percent before trading was stopped at noon.
     The Ring's secretary warned that partners who leave the table seldom find their chair again.
     Households are not to pay more, Coe promised, since wind from the coast has become the cheaper source.
     Trade unions at the compressor stations asked what would become of eleven hundred jobs.
     An advisory council had proposed the step two years ago and was thanked politely at the time.
     Parliament debates the plan in the first week of March.`
  ),
  story(
    'gas',
    'b',
    `The long marriage of convenience between Gondor and the gas fields of the Ring is coming to its close.
     Coe, who took over the energy portfolio in autumn, told a half-empty chamber that he saw no reason to sign again.
     What the country burns in a cold January now comes in large part from turbines off its western shore.
     Investors took it badly, and the exchange suspended the operator of the main line for the afternoon.
     "Whoever leaves the table seldom finds the chair again," was the comment of the Ring's secretary.
     The minister would not say whether the underground stores could last through two hard winters in a row.
     Mayors along the route fear for jobs at the stations that push the gas over the hills.
     Economists had pressed for the step for years, arguing that a buyer of last resort pays twice.
     A vote is planned for early March, and the government has a majority of four.`
  )
]

const BOILERPLATE = [
  'Sign up for our morning letter and never miss what matters in the region and beyond.',
  'This story is part of our series on neighbours, supported by readers like you since the first issue.',
  'Our correspondents report from thirty capitals and are bound by the charter that you find on our site.'
]

export const printed = (sentences: readonly string[]): string => sentences.join('\n\n')

/** What becomes of bought copy. */
export const TREATMENTS: Readonly<Record<string, (sentences: readonly string[]) => readonly string[]>> = {
  'headed anew': s => ['Quarrel ends where it began: what we know so far.', ...s],
  'cut to the first half': s => s.slice(0, Math.ceil(s.length / 2)),
  'cut to the first three sentences': s => s.slice(0, 3),
  'other order': s => [...s.slice(4), ...s.slice(0, 4).reverse()],
  'with boilerplate': s => [BOILERPLATE[0] as string, ...s, ...BOILERPLATE.slice(1)],
  'cut, other order, with boilerplate': s => [...s.slice(0, 5).reverse(), BOILERPLATE[1] as string],
  'every fourth sentence edited': s =>
    s.map((sentence, i) =>
      i % 4 === 1 ? sentence.replace(/(\w+) (\w+) (\w+)/, 'it is understood that $2 $1') : sentence
    ),
  'one word in twelve replaced': s =>
    s.map(sentence =>
      sentence
        .split(' ')
        .map((word, i) => (i % 12 === 7 ? 'reportedly' : word))
        .join(' ')
    )
}
