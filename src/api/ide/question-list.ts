import { htmlText } from '../html.js'
import type { Question } from './questions.js'

/** The page at `/questions`: each question is a link that opens it in the editor. */
export function questionList(questions: readonly Question[]): string {
  const items = questions.map(
    ({ id, question }) => `<li><a href="/?question=${encodeURIComponent(id)}">${htmlText(question)}</a></li>`
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Questions – Entente</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; color: #1d2129; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
li { margin: .35rem 0 }
a { color: #1f4f8f }
</style>
</head>
<body>
<h1>Questions and how to ask them</h1>
<p>Each opens in the query editor, with variables to put other countries, people and days into. They are written for the samples;
what is in your own store answers them too. <a href="/">Back to the editor</a></p>
<ol>
${items.join('\n')}
</ol>
</body>
</html>
`
}
