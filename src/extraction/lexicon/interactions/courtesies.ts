import { wordSet } from '../word-set.js'

/** What one says to whom one meets, and to nobody else while one does. */
export const THANKS = wordSet('gratitude appreciation thank thanks congratulation felicitation greeting')
export const SYMPATHY = wordSet('condolence sympathy solidarity')
/** Through whom a country is pitied. */
export const BEREAVED = wordSet('family relative bereaved victim people government nation injured')
/** What is asked of whom one meets. */
export const HELP_ASKED = wordSet('help assistance aid support backing expertise equipment investment loan')
