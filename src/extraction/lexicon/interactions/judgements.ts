import type { VerbFrame } from './frame.js'

/** By what somebody calls another, or sees in him, he blames him: "called the raid a crime", "views it with concern". */
export const JUDGEMENTS: readonly VerbFrame[] = [
  {
    verbs: 'note view observe watch follow see witness learn',
    target: 'object of',
    complement: 'concern regret alarm dismay indignation outrage',
    preposition: 'with',
    mode: 'disapprove'
  },
  {
    verbs: 'question doubt',
    target: 'object of',
    object: 'commitment sincerity motive intention willingness credibility legitimacy impartiality neutrality conduct',
    mode: 'disapprove'
  },
  { verbs: 'liken compare', target: 'object to', mode: 'disapprove', confidence: 0.4 },
  {
    verbs: 'liken compare',
    target: 'object',
    preposition: 'to with',
    notObject: 'war offensive campaign',
    prepositionObject: 'hitler nazi nazis fascist terrorist apartheid dictator stalin holocaust',
    mode: 'disapprove'
  },
  { verbs: 'brand label', target: 'object', mode: 'disapprove' },
  {
    verbs: 'call describe deem judge declare',
    target: 'object',
    object: 'election vote poll referendum ballot',
    complement: 'neither unfree flawed uncompetitive sham',
    mode: 'disapprove'
  },
  {
    verbs: 'call brand label describe deem term dub denounce characterise characterize',
    target: 'object',
    notObject: 'prisoner detainee captive hostage inmate suspect fighter militant convict',
    complement:
      'retaliation rehearsal weapon starvation inquisition witch-hunt humiliating fraud fraudulent rigged dictatorship tyranny autocracy kleptocracy scum gangster gangsters bandit bandits rat vermin usurper oppressor colonizer coloniser butchers crook crooks stolen blow setback dog lackey stooge vassal satellite hybrid inflammatory incendiary defamatory slanderous libellous libelous derogatory offensive rude crude undiplomatic criminal liar lie absurd dictator thug terrorist terrorists terror dummy nasty shameful disgraceful reckless irresponsible hypocritical racist fascist murderer butcher traitor coward provocation provocative illegal unlawful unacceptable unjustified baseless nonsense aggression barbaric cruel stupid mad weak disgrace bullying blackmail crime violation threat mistake madness folly lunacy insanity hypocrisy farce outrage insult aggressor genocide genocidal massacre apartheid terrorism coercive illegitimate misguided unwise unwarranted unprovoked appalling atrocious monstrous abhorrent repugnant horrendous heinous grotesque obscene cowardly treacherous aggressive belligerent bellicose escalatory childish unreliable untrustworthy dishonest deceitful duplicitous repressive authoritarian tyrant tyrannical despot despotic betrayal insulting disrespectful arrogant patronising patronizing offensive humiliating pathetic propaganda fabrication fabricated pretext ploy sham charade stunt gimmick hegemony hegemonic expansionist deranged deluded delusional insane crazy madman lunatic clown fool foolish idiot moron dotard loser lawless ill-advised short-sighted one-sided biased discriminatory xenophobic rogue occupier invader pariah killer monster bully piracy theft intolerable deplorable inhumane brutal vile despicable scandalous dangerous alarming destabilising destabilizing counterproductive hostile unfriendly inappropriate unhelpful disproportionate excessive meddling imperialist nazi fascists nazis hypocrite puppet lackey antisemitic hasty smear shameless senseless arbitrary groundless ludicrous ridiculous cynical undemocratic invalid hostility interference meddling infringement breach escalation false misleading unfair regrettable unfortunate unjust invasion war colonial colonialism genocidal lapdog poodle pawn mouthpiece reprehensible incompatible inadmissible unneighbourly unneighborly hurtful slander slanderous smears disinformation distortion unfounded unreasonable disappointing vindictive petty thuggish libel corrupt snake trojan menace warmonger contemptible odious loathsome unconscionable indefensible inexcusable unforgivable unheard-of incomprehensible inexplicable irrational disturbing troubling worrying null enemy enemies adversary foe dealer trafficker warlord accomplice unbearable predatory abusive exploitative oppressive destructive divisive deceptive corruption ruthless confrontational adversarial antagonistic militaristic foolhardy shortsighted untenable unsustainable horrific horrifying shocking sickening dreadful abominable malicious malign nefarious sinister pernicious toxic poisonous harmful detrimental damaging punitive draconian harsh heavy-handed indiscriminate opportunistic mercenary ungrateful insolent impudent unprofessional unsafe unsporting undignified scare scaremongering fearmongering trap burden bloodbath slaughter butchery savage savagery barbarity barbarism barbarians carnage catastrophe disaster humiliation capitulation surrender appeasement weakness cowards parasites leeches leech freeloader freeloaders scam swindle rip-off robbery looting plunder extortion racket bluff provocations trick tricks ruse deception hypocrites double-standard double-standards worst rotten dirty filthy ugly evil wicked demon devil satan satanic monsters beast mafia gang tyrants despots kidnappers kidnapping abduction hostage-taking murderous bloodthirsty delinquent untruthful dishonourable dishonorable unethical immoral unchristian inhuman uncivilised uncivilized backward primitive unconstitutional anti-democratic antidemocratic unsatisfactory inadequate insufficient incompetent inept negligent unjustifiable unworkable unrealistic unthinkable egregious blatant flagrant outlandish laughable risible mendacious spurious specious bogus phony phoney dubious suspicious',
    mode: 'disapprove'
  },
  {
    verbs: 'see view regard treat',
    target: 'object as',
    preposition: 'as',
    complement:
      'terrorist threat danger enemy provocation aggressor violation menace ploy trick pretext affront insult interference encroachment infringement occupier aggression betrayal excuse terrorism criminal crime breach adversary hostile illegal illegitimate pariah blackmail obstacle extremist unfriendly unacceptable unjust unjustified unlawful discriminatory',
    mode: 'disapprove'
  },
  {
    verbs: 'consider declare',
    target: 'object',
    notObject: 'option measure response step action sanction move proposal request plan law legislation bill state',
    complement:
      'terrorist terrorists threat enemy illegal unlawful illegitimate unacceptable provocation aggressor occupier hostile',
    mode: 'disapprove'
  }
]
