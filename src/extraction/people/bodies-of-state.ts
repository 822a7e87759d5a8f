/** "spokesperson | of the Ministry of Foreign Affairs": a body that states have and nobody else. */
export const isBodyOfState = (words: readonly string[]): boolean =>
  words.some(word => /^(?:ministry|presidency|gendarmerie|coastguard)$/.test(word))
