/**
 * Verbs that change what another predicate means: "refused to meet", "threatened to impose sanctions", "lifted the
 * blockade". They compose with any frame, so that no list has to hold every pair. See `compose` in `../../typing`.
 */
export type Operator =
  | 'PROMISE' // agreed to, is willing to, will
  | 'REFUSE' // refused to, ruled out
  | 'DEMAND' // urged … to, called for
  | 'THREATEN' // threatened to, warned it would
  | 'CEASE' // lifted, suspended, called off
  | 'CARRY' // imposed, launched, held: says nothing of its own
  | 'FAIL' // failed to
  | 'SCHEDULE' // is set to, is due to

export const OPERATORS: Readonly<Record<Operator, string>> = {
  PROMISE:
    'agree pledge promise vow swear commit undertake offer intend plan consent volunteer hope aim propose prepare',
  REFUSE: 'refuse decline reject rule+out resist balk baulk avoid oppose deny',
  DEMAND:
    'urge demand ask request call appeal press pressure push insist implore beg exhort want tell encourage call+on seek',
  THREATEN: 'threaten warn',
  CEASE:
    'lift end stop halt cease suspend cancel call+off ease relax remove scrap drop revoke rescind repeal abolish abandon freeze pause reduce cut roll+back scale+back loosen waive reverse loosen terminate discontinue quit eliminate tone+down dial+down',
  CARRY:
    'include contain impose slap launch carry+out conduct mount stage wage hold have give make take issue express voice provide offer send deliver file lodge announce order approve authorise authorize begin start continue resume renew extend expand widen step+up intensify declare place put lead open perform unleash decide commit perpetrate undertake complete finish execute reimpose enforce levy raise show register convey pledge reiterate reaffirm repeat plan prepare propose sign adopt draw face receive suffer endure accelerate maintain sustain level vent join unveil roll+out lay reaffirm echo inflict get secure pay prompt spark trigger provoke attract incur earn elicit win enjoy introduce present hand hand+over submit pass double triple step vote decree direct orchestrate mastermind instigate coordinate organise organize respond retaliate reply answer counter react trade exchange swap share',
  FAIL: 'fail',
  SCHEDULE: 'poise'
}
