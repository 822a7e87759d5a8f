import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides help ("foot the bill for"). */
export const aidIdioms: RootLexicon = {
  root: 'AID',
  verbs: [
    {
      verbs: 'send dispatch fly deploy lend rush',
      target: 'to inner in',
      object: 'aircraft plane airplane helicopter bomber pilot',
      complement: 'firefighting fire fires water rescue relief humanitarian',
      contexts: 'disasters'
    },
    {
      verbs: 'hand+over hand deliver present gift transfer give',
      target: 'to',
      object: 'aircraft airplane plane helicopter boat ship vessel cutter vehicle truck patrol',
      preposition: 'to'
    },
    {
      verbs: 'pay cover finance fund bankroll settle clear underwrite',
      target: 'object to of for',
      object: 'salary wage pension payroll debt arrear budget shortfall deficit',
      contexts: 'economic',
      confidence: 0.9
    },
    {
      verbs: 'finance fund bankroll subsidise subsidize underwrite',
      target: 'for in of',
      preposition: 'for',
      contexts: 'economic',
      confidence: 0.8
    },
    {
      verbs: 'raise increase double triple boost step+up top+up',
      target: 'to for',
      object: 'contribution aid assistance funding support donation grant help',
      preposition: 'to for',
      contexts: 'economic'
    },
    {
      verbs: 'spend',
      target: 'for to in',
      preposition: 'on',
      prepositionObject: 'weapon arm ammunition aid equipment help relief reconstruction training',
      contexts: 'economic'
    },
    {
      verbs: 'sign+off agree',
      target: 'to for',
      preposition: 'on',
      prepositionObject: 'loan tranche disbursement grant bailout credit',
      contexts: 'economic'
    },
    {
      verbs: 'approve release clear disburse pay+out authorise authorize complete agree',
      target: 'to for with',
      object: 'disbursement programme program tranche payout instalment installment payment facility arrangement',
      preposition: 'to for with',
      contexts: 'economic',
      confidence: 0.9
    },
    {
      verbs: 'roll+over reschedule restructure renew',
      target: 'to for of from in by object',
      object: 'bill bond note debt million billion dollar deposit loan credit',
      contexts: 'economic'
    },
    {
      verbs: 'fly airlift evacuate ferry take carry',
      target: 'object',
      object: 'soldier peacekeeper wounded helmet casualty',
      complement: 'out home safety hospital',
      contexts: 'military',
      confidence: 0.9
    },
    {
      verbs: 'vaccinate inoculate immunise immunize',
      target: 'object in of',
      contexts: 'health'
    },
    {
      verbs: 'pay',
      target: 'object of for',
      preposition: 'for',
      contexts: 'economic',
      confidence: 0.6
    },
    { verbs: 'drop', target: 'over on into in for', object: '@HELP', preposition: 'over on into for' },
    {
      verbs: 'send deploy contribute dispatch lend',
      target: 'to in',
      object: '@FORCES officer',
      complement: 'mandate peacekeeping mission',
      contexts: 'peacekeeping'
    },
    {
      verbs: 'feed clothe vaccinate immunise immunize inoculate nurse tend house rehouse heal',
      target: 'object of in from',
      object: '@PERSON refugee victim survivor patient million thousand hundred dozen orphan evacuee',
      confidence: 0.85,
      contexts: 'health'
    },
    {
      verbs: 'treat',
      target: 'object of in from',
      object: '@PERSON refugee victim survivor patient million thousand hundred dozen orphan evacuee soldier',
      preposition: 'for at in',
      contexts: 'health'
    },
    { verbs: 'care', target: 'for', preposition: 'for', contexts: 'human_security', confidence: 0.85 },
    {
      verbs: 'set+up open erect build establish run',
      target: 'for in at',
      object: 'hospital clinic camp kitchen shelter school orphanage',
      preposition: 'for in at',
      confidence: 0.85,
      contexts: 'human_security'
    },
    {
      verbs: 'pull dig free extricate recover drag lift winch pluck',
      target: 'object',
      complement: 'alive rubble out sea wreckage debris',
      contexts: 'disasters'
    },
    { verbs: 'pull+out dig+out', target: 'object', object: 'survivor miner victim', contexts: 'disasters' },
    {
      verbs: 'foot pick+up cover settle',
      target: 'of for',
      object: 'bill tab cost debt arrear',
      contexts: 'economic'
    },
    { verbs: 'throw offer hand extend give', target: 'to object', object: 'lifeline', contexts: 'economic' },
    { verbs: 'stump+up put+up chip+in cough+up', target: 'for to', object: '@HELP', contexts: 'economic' },
    { verbs: 'wire remit', target: 'to', object: '@HELP', preposition: 'to', contexts: 'economic' },
    {
      verbs: 'dispatch send fly post second deploy',
      target: 'to in inner',
      object: 'doctor nurse medic surgeon rescuer firefighter epidemiologist paramedic'
    },
    {
      verbs: 'give grant',
      target: 'object to',
      object: 'haven residence residency visa status asylum refuge',
      contexts: 'asylum'
    },
    { verbs: 'relieve', target: 'object', direct: true, confidence: 0.8 },
    { verbs: 'come go rush', target: 'of to', complement: 'rescue aid assistance' },
    { verbs: 'top+up replenish', target: 'of', object: 'stock reserve coffer', contexts: 'economic' },
    {
      verbs: 'write+off wipe+out cancel forgive',
      target: 'of by for object',
      object: 'debt loan arrear',
      contexts: 'economic'
    },
    { verbs: 'support assist help', target: 'object', preposition: 'with', prepositionObject: '@HELP' },
    {
      verbs: 'pay',
      target: 'for in of to',
      preposition: 'for',
      object: '@HELP',
      contexts: 'economic',
      confidence: 0.9
    },
    {
      verbs: 'pay',
      target: 'in of for',
      preposition: 'for',
      prepositionObject: 'classroom school hospital clinic road salary treatment reconstruction training scholarship',
      contexts: 'economic'
    },
    { verbs: 'pluck winch', target: 'object', preposition: 'from', contexts: 'disasters' },
    { verbs: 'look', target: 'after', preposition: 'after', contexts: 'human_security', confidence: 0.8 },
    {
      verbs: 'get receive obtain have',
      target: 'from',
      object: 'help assistance support training',
      preposition: 'from',
      reversed: true,
      confidence: 0.9
    },
    {
      verbs: 'clear remove',
      target: 'in for around from',
      object: 'mine landmine minefield ordnance',
      preposition: 'in for around from',
      contexts: 'human_security'
    },
    {
      verbs: 'put plough plow pour pump sink',
      target: 'into in for inner',
      object: '@HELP',
      preposition: 'into',
      contexts: 'economic',
      confidence: 0.9
    },
    { verbs: 'open', target: 'for to', object: 'line', complement: 'credit', contexts: 'economic' },
    { verbs: 'forgive', target: 'object by of', complement: 'debt loan arrears', contexts: 'economic' },
    { verbs: 'borrow', target: 'from', preposition: 'from', reversed: true, contexts: 'economic', confidence: 0.85 },
    {
      verbs: 'benefit profit',
      target: 'from',
      preposition: 'from',
      prepositionObject: '@HELP',
      reversed: true,
      contexts: 'economic',
      confidence: 0.85
    },
    { verbs: 'roll+over renew extend', target: 'with', object: 'deposit loan', contexts: 'economic' },
    {
      verbs: 'bring fly ferry take evacuate ship',
      target: 'object',
      object: '@PERSON hundred dozen thousand foreigner evacuee patient',
      complement: 'out safety',
      contexts: 'disasters',
      confidence: 0.85
    },
    {
      verbs: 'take+in',
      target: 'object from',
      object: 'citizen national wounded casualty injured soldier worker',
      contexts: 'health'
    },
    {
      verbs: 'send dispatch deploy fly rush post second',
      target: 'to in inner',
      object: 'brigade team mission contingent personnel staff crew unit ship vessel plane train corps',
      complement: 'medical humanitarian rescue relief hospital',
      contexts: 'human_security'
    },
    {
      verbs: 'arrive land reach dock',
      target: 'in at to object',
      subject: '@HELP',
      confidence: 0.85
    }
  ],
  nouns: []
}
