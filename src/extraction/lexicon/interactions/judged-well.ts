import { wordSet } from '../word-set.js'

/** Words of a judgement that blames nobody, be it kind or only matter-of-fact. */
export const JUDGED_WELL = wordSet(
  'good great excellent amazing fantastic wonderful beautiful tremendous perfect positive constructive productive fruitful frank friendly warm cordial useful helpful welcome encouraging promising historic remarkable outstanding impressive extraordinary decisive wise bold brave courageous generous right correct reasonable fair understandable legitimate lawful legal valid credible necessary essential important key crucial vital significant strategic routine normal natural standard symbolic technical temporary preliminary new first initial possible ready open interesting step progress milestone breakthrough win-win win success victory achievement triumph opportunity chance model example hero heroes friend friends friendship partner partners partnership ally allies brother brothers neighbour neighbor gift turning landmark game-changer solution contribution support sincere serious stable strong unbreakable ironclad unwavering invincible comprehensive balanced responsible peaceful defensive sovereign internal'
)
