/** Parties that news names beside a title without saying of what country they are, by their country; names that several countries share are left out. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  GB: 'ukip,reform uk,snp,scottish national party,dup,democratic unionist party,plaid cymru,liberal democrats,lib dem,lib dems,tory,tories',
  IE: 'fianna fail,fine gael,sinn fein',
  US: 'gop',
  DE: 'cdu,csu,spd,afd,fdp,alternative for germany,die linke',
  FR: 'national rally,national front,rassemblement national,france unbowed,la france insoumise,en marche',
  IT: 'forza italia,brothers of italy,five star movement,lega nord',
  ES: 'psoe,partido popular,vox,podemos,ciudadanos,sumar',
  PT: 'chega',
  NL: 'vvd,pvv,d66,pvda,cda',
  BE: 'vlaams belang',
  AT: 'ovp,fpo,spo',
  CH: 'svp',
  SE: 'sweden democrats,swedish democrats',
  FI: 'finns party,true finns',
  PL: 'law and justice,civic platform,civic coalition',
  HU: 'fidesz,jobbik',
  SK: 'smer',
  BG: 'gerb',
  GR: 'syriza,pasok,golden dawn,new democracy',
  TR: 'akp,chp,mhp,hdp,ak party',
  IL: 'likud,shas,yesh atid,kadima,yisrael beiteinu,otzma yehudit,meretz',
  IN: 'bjp,bharatiya janata party,aam aadmi party,trinamool congress,shiv sena',
  PK: 'pti,tehreek e insaf,jamaat e islami',
  BD: 'awami league,bangladesh nationalist party',
  JP: 'ldp,komeito',
  KR: 'people power party,saenuri party',
  TW: 'kmt,kuomintang,dpp,democratic progressive party',
  MY: 'umno,pakatan harapan,barisan nasional',
  TH: 'pheu thai,move forward party,thai rak thai',
  MM: 'nld,national league for democracy',
  KH: "cambodian people's party",
  ID: 'golkar,gerindra',
  NZ: 'nz first,new zealand first',
  CA: 'bloc quebecois,ndp,new democrats',
  MX: 'morena',
  AR: 'la libertad avanza',
  BO: 'movement for socialism,movement toward socialism',
  VE: 'psuv',
  ZA: 'anc,african national congress,inkatha,inkatha freedom party',
  ZW: 'zanu pf,mdc,movement for democratic change',
  KE: 'orange democratic movement,jubilee party',
  NG: 'apc,pdp,all progressives congress',
  GH: 'npp,ndc',
  TZ: 'chama cha mapinduzi,chadema',
  TN: 'ennahda,nidaa tounes',
  LB: 'kataeb,lebanese forces,future movement',
  RU: 'united russia,yabloko',
  UA: 'servant of the people,party of regions,batkivshchyna',
  GE: 'georgian dream,united national movement',
  RS: 'serbian progressive party',
  XK: 'vetevendosje'
}

/** Country codes by the words of a party's name, as keys joined by blanks. */
export const PARTY_COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_COUNTRY).flatMap(([code, names]) => names.split(',').map(name => [name, code] as const))
)

export const LONGEST_PARTY = 4

/** Parties that many countries have, and the word itself: whose they are the article tells. */
export const COMMON_PARTIES: ReadonlySet<string> = new Set(
  'party,opposition,coalition,conservatives,liberals,greens,labour,socialists,communists,nationalists,democrats,republicans,tories'.split(
    ','
  )
)

/** The same before a title without a genitive: "Labour leader", "Social Democrat lawmaker". */
export const COMMON_PARTY_WORDS: ReadonlySet<string> = new Set(
  'labour,conservative,socialist,democrat,green,greens,liberal,communist,nationalist,centrist'.split(',')
)
