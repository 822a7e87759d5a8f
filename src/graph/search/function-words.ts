/** Words that hold sentences together. Nearly every text has them, so they choose none, and to look for one costs the most. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'this', 'that', 'these', 'those'],
  ...['and', 'or', 'but', 'as', 'than'],
  ...['of', 'in', 'on', 'at', 'by', 'to', 'for', 'from', 'with'],
  ...['is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'will'],
  ...['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their', 'who', 'which']
])

/** Those of some folded words that texts are told apart by; all of them where none is (an engine may know of none of these). `unfinished`: the last one may go on. */
export function tellingWords(words: readonly string[], unfinished: boolean): readonly string[] {
  const telling = words.filter((word, index) => !FUNCTION_WORDS.has(word) || (unfinished && index === words.length - 1))
  return telling.length === 0 ? words : telling
}
