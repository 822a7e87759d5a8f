import { wordTable } from '../../domain/word-table.js'

/**
 * Words that say what sort of country one is, with the countries they fit: "the Gulf state" is the last of these that was
 * named. Only words that news uses so; a country may stand under several.
 */
const KINDS = wordTable<string>({
  gulf: 'SA AE QA KW BH OM IQ IR',
  federal: 'US DE AU CA BR MX AR NG CH AT BE MY PK IQ SO ET NP RU VE IN BA',
  himalayan: 'NP BT',
  caribbean: 'JM HT DO CU TT BB BS GY SR BZ AG DM GD KN LC VC',
  andean: 'BO PE EC CO',
  baltic: 'EE LV LT',
  balkan: 'RS BA ME MK AL XK HR BG SI RO GR',
  nordic: 'SE NO DK FI IS',
  scandinavian: 'SE NO DK FI',
  caucasus: 'AM AZ GE',
  island:
    'TW CU CY LK MT MG JM HT FJ PH JP MV MU SC BH SG NZ IE IS BB TT LC GD DM AG KN VC BS CV ST KM WS TO TV VU SB KI NR PW MH FM ID TL PG BN',
  archipelago: 'PH ID MV BS CV SC KM FJ TO VU SB',
  pacific: 'FJ WS TO TV VU SB KI NR PW MH FM PG NZ',
  african:
    'DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW',
  'west african': 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG',
  'east african': 'KE TZ UG RW BI ET SO SS DJ ER SD',
  'central african': 'CM CF TD CG CD GQ GA ST',
  'southern african': 'ZA ZW ZM BW NA MZ MW LS SZ AO MG',
  'north african': 'MA DZ TN LY EG',
  sahel: 'ML NE BF TD MR',
  asian: 'AF BD BT BN KH CN IN ID IR JP KZ KG LA MY MV MN MM NP KP PK PH SG KR LK TW TJ TH TL TM UZ VN',
  'southeast asian': 'BN KH ID LA MY MM PH SG TH TL VN',
  'south-east asian': 'BN KH ID LA MY MM PH SG TH TL VN',
  'south asian': 'AF BD BT IN MV NP PK LK',
  'east asian': 'CN JP KR KP TW MN',
  'central asian': 'KZ KG TJ TM UZ',
  'latin american': 'MX GT HN SV NI CR PA CU DO AR BO BR CL CO EC PY PE UY VE',
  'central american': 'GT HN SV NI CR PA BZ',
  'south american': 'AR BO BR CL CO EC GY PY PE SR UY VE',
  'north american': 'US CA MX',
  european:
    'AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB',
  'eastern european': 'BY BG CZ HU MD PL RO SK UA EE LV LT',
  'central european': 'CZ HU PL SK AT SI',
  'middle eastern': 'SA AE QA KW BH OM IQ IR JO LB SY IL YE EG TR PS',
  arab: 'SA AE QA KW BH OM IQ JO LB SY YE EG DZ MA TN LY SD MR DJ SO KM PS',
  levantine: 'LB SY JO',
  communist: 'CN VN LA CU KP',
  islamic: 'IR MR AF PK',
  landlocked:
    'AF AM AZ BT BO BW BF BI CF TD CZ ET HU KZ KG LA LS MW ML MD MN NP NE MK PY RW RS SK SS SZ CH TJ TM UG UZ ZM ZW XK',
  hermit: 'KP',
  'former soviet': 'AM AZ BY EE GE KZ KG LV LT MD TJ TM UA UZ',
  'ex-soviet': 'AM AZ BY EE GE KZ KG LV LT MD TJ TM UA UZ',
  muslim: 'ID PK BD MY TR IR SA EG',
  jewish: 'IL'
})

export const KINDS_OF_STATE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(KINDS).map(([kind, codes]) => [kind, new Set(codes.split(' '))])
)

/** States that came to be since 1990 by leaving another: "the new state" where one of them is named. */
export const NEW_STATES: ReadonlySet<string> = new Set(['XK', 'SS', 'TL', 'ER', 'ME'])
