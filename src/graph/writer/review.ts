import type { Testimony } from '../../domain/identity/testimony.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { ListedReport, ReviewQuestion } from '../../domain/review/questions.js'
import type { UnsureList } from '../../domain/review/unsure.js'
import type { Row, Transaction } from '../engine.js'
import { questionProperties } from '../model/records.js'
import * as queries from '../queries/review.js'
import { json, text, textOrNull } from '../rows.js'
import type { ReviewWriter } from '../store.js'
import { byKey, runKeys, runRows } from './batches.js'

const listIn = (row: Row): UnsureList => JSON.parse(textOrNull(row, 'unsure') ?? '[]') as UnsureList

/** The part of the writer that keeps what people are asked about. */
export function reviewWriter(transaction: Transaction): ReviewWriter {
  return {
    lockUnsureLists: async ids => {
      await runKeys(transaction, queries.lockLists, 'ids', ids)
    },
    unsureLists: async ids => {
      const rows = await runKeys(transaction, queries.unsureLists, 'ids', ids)
      return new Map(rows.map(row => [text(row, 'id'), listIn(row)]))
    },
    setUnsureLists: async lists => {
      const rows = [...lists].map(([id, list]) => ({ id, unsure: list.length === 0 ? null : JSON.stringify(list) }))
      await runRows(transaction, queries.setUnsureLists, rows.sort(byKey(row => row.id)))
    },
    reportsOfEvents: async events => {
      const rows = await runKeys(transaction, queries.reportsOfEvents, 'ids', events)
      return rows.map(row => ({
        id: text(row, 'id'),
        event: text(row, 'event'),
        unsure: listIn(row),
        testimony: json<Testimony>(row, 'report')
      }))
    },
    listedReports: async ids => {
      const rows = await runKeys(transaction, queries.listedReports, 'ids', ids)
      return rows.map((row): ListedReport => ({ id: text(row, 'id'), event: text(row, 'event'), unsure: listIn(row) }))
    },
    reportsOfClaims: async ids => {
      const rows = await runKeys(transaction, queries.reportsOfClaims, 'ids', ids)
      return rows.map(row => json<Testimony>(row, 'report'))
    },
    decisionsOfClaims: async ids => {
      const rows = await runKeys(transaction, queries.decisionsOfClaims, 'ids', ids)
      return [...new Map(rows.map(row => [text(row, 'id'), json<DecisionRecord>(row, 'json')])).values()]
    },
    replaceQuestions: async (events, questions) => {
      await runKeys(transaction, queries.deleteQuestionsLeft, 'ids', events)
      await runKeys(transaction, queries.deleteQuestionsRight, 'ids', events)
      await runRows(transaction, queries.createQuestions, questions.map(questionRow).sort(byKey(row => row.id)))
    }
  }
}

const questionRow = (question: ReviewQuestion) => ({ id: question.id, properties: questionProperties(question) })
