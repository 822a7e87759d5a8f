/** What a line of a scraped page looks like, judged by its form and by words that sites put around stories. */
export type LineKind =
  'PROSE' | 'SHORT' | 'HEADLINE' | 'BULLET' | 'GAP' | 'TEASER' | 'BOILERPLATE' | 'CREDIT' | 'CAPTION' | 'LINK_NOTE'

/** Words with which sites ask, warn and point; at the head of a line. */
const BOILERPLATE_HEAD =
  /^(?:sign ?up|subscribe|follow (?:us|[A-Z@])|read (?:more|previous|next|also|full)|related|more (?:from|on|in) |most (?:popular|read|viewed)|trending|you (?:may|might) (?:also )?(?:like|be interested)|also read|see also|recommended|advertis|copyright|©|all rights reserved|share (?:this|on|via)|click here|cookie|we use cookies|by (?:continuing|clicking|signing|subscribing)|terms of|privacy policy|newsletter|get (?:the|this|our|more) .{0,40}(?:inbox|newsletter|app)|download (?:the|our) |join (?:us|our|the conversation)|comments?\b|leave a (?:comment|reply)|log ?in\b|register\b|support (?:our|independent)|powered by|editing by|like this story|share it with|enjoyed this|reporting by|tags?:|filed under|categories:|posted (?:on|in|by)|this (?:article|story) (?:was|is|has been) (?:originally |first |automatically )?(?:published|produced|generated|updated)|view comments|skip to|menu$|home$|search$)/i
/** The same, wherever they stand in a short line. */
const BOILERPLATE_ANYWHERE =
  /all rights reserved|your (?:email|e-mail) address|use of cookies|privacy policy|terms of (?:use|service)|daily newsletters?|manage newsletters|reprint permission|powered by\s*:|real-time snapshot|contributed (?:reporting|to this)|©|view comments/i
const CREDIT =
  /^(?:photo|photograph|image|picture|pic|credit|source|video)s?\s?(?:credit|by|courtesy)?\s?[:/]|(?:[|/(]|via )\s?(?:reuters|afp|ap photo|ap|getty(?: images)?|epa(?:-efe)?|xinhua|yonhap|bloomberg|shutterstock|pti|anadolu)\)?\.?$|(?:reuters|afp|epa|xinhua|getty images)\s?\/\s?[A-Z]/i
const CAPTION =
  /^\(?(?:file (?:photo|picture|image)|photo|pictured|image|in this (?:file |image |photo)|this (?:file )?(?:photo|image))\b/i
/** The languages that a page is to be had in. */
const LANGUAGES =
  /^(?:(?:español|english|français|french|deutsch|german|português|portuguese|italiano|kreyòl|kwéyol|kiswahili|swahili|arabic|russian|chinese|türkçe|bahasa|русский|українська|中文|العربية|عربي|فارسی)[\s|/,·•]*){3,}$/iu
/** "Published : 8 August 2018, 07:07 PM", "Senior Correspondent": when and by whom, below a lead or above a text. */
const STAMP =
  /^(?:(?:first |last |date )?(?:published|updated|posted|modified)(?: (?:on|at|date))?\s*[:|–-].*\d|(?:(?:senior|staff|special|diplomatic|own|our) )+(?:correspondent|reporter)\b|(?:web|news|online|international|diplomatic) desk\b)/i
const LINK_NOTE =
  /^\(?(?:for a link|for more on|to read (?:the|more)|click (?:on|here)|watch(?: now)?:|listen:|read:|also read|graphic[:\s])/i
/** Headlines in a row, with bullets between them. */
const LISTED = /(?: [•·▪] [^•·▪]{8,}){3}/u
const SENTENCE_END = /[.!?…][”"'’)\]]*$/
/** What agencies write after the last sentence: "(end)", "Enditem", "-- BERNAMA", "ENDS", "(AFP)". */
const SIGN_OFF =
  /\s*(?:\([Ee][Nn][Dd]\)|[Ee]nd ?[Ii]tem|\/?(?:ends?|ENDS?|Ends?)\/?\.?|(?:--?|—|–) ?\p{Lu}[\p{Lu}-]{1,9}|\((?:[Rr]eporting|[Ee]diting|[Ww]riting|[Aa]dditional reporting)\b[^)]*\)|\(\p{Lu}[\p{Lu}/ -]{1,12}\)|#{3}|-?30-|\[[^\]]{3,40}\])$/u
/** What sites put between two paragraphs of a story. */
const BETWEEN =
  /^[-–—*\s]*(?:advertisement|advertising|advert|ad|loading\.*|(?:story|article) continues (?:below|after)[^.]{0,40}|continue reading|key points?:?|highlights:?)[-–—*\s]*$/i
const BULLET = /^(?:[-–—•·▪*]|\d{1,2}[.)]) ?\S/u
/** "A ministry spokesman said:" above what he said. */
const ANNOUNCES =
  /\b(?:said|says|added|stated|told reporters|wrote|the following statement)(?: (?:today|yesterday|on [A-Z][a-z]+))?:$/
const CUT_OFF = /(?:\.\.\.|…)[”"'’]?$/

export function wordCount(text: string): number {
  let count = 0
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const space = text.charCodeAt(index) <= 32
    if (!space && !inside) count++
    inside = !space
  }
  return count
}

/** Judges one line alone; what its neighbours say is weighed by the story finder. */
export function lineKind(line: string): LineKind {
  const words = wordCount(line)
  if (words <= 6 && BETWEEN.test(line)) return 'GAP'
  if (words <= 40) {
    if (BOILERPLATE_HEAD.test(line) || LANGUAGES.test(line)) return 'BOILERPLATE'
    if (LINK_NOTE.test(line)) return 'LINK_NOTE'
    if (BOILERPLATE_ANYWHERE.test(line)) return 'BOILERPLATE'
  }
  if (words <= 12 && STAMP.test(line)) return 'CREDIT'
  if (CAPTION.test(line)) return 'CAPTION'
  if (words <= 90 && CREDIT.test(line)) return words <= 14 ? 'CREDIT' : 'CAPTION'
  if (CUT_OFF.test(line) && words >= 5 && !(words >= 15 && breaksOffInQuotation(line))) return 'TEASER'
  if (LISTED.test(line) && !SENTENCE_END.test(line)) return 'TEASER'
  // also as it stands: "when his term ends." is no sign-off
  if (words >= 5 && (SENTENCE_END.test(line) || SENTENCE_END.test(line.replace(SIGN_OFF, '')))) return 'PROSE'
  if (words >= 4 && ANNOUNCES.test(line)) return 'PROSE'
  if (words >= 45 || (words >= 18 && /[”"]$/.test(line))) return 'PROSE'
  if (words < 5) return 'SHORT'
  return words >= 6 && BULLET.test(line) ? 'BULLET' : 'HEADLINE'
}

/** "They pledged to meet “as often as needed…”": the quotation breaks off, not the line. */
function breaksOffInQuotation(line: string): boolean {
  if (!/[”"]$/.test(line)) return false
  const opening = Math.max(line.lastIndexOf('“'), line.lastIndexOf('"', line.length - 2))
  return opening > 0
}
