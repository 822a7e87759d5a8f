/**
 * The form in which an article's text is stored and hashed, and into which every offset points: line ends are `\n`,
 * no byte order mark, composed letters (NFC), no NUL or other control characters but tab and line end, lone surrogates
 * replaced, white space at both ends cut off. Applying it again changes nothing.
 */
export function canonicalText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .normalize('NFC')
    .trim()
}
