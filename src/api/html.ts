const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for between tags of HTML or within double quotes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, mark => ESCAPES[mark] ?? mark)
}
