import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkLanguage, guessLanguage } from '../../src/input/language.js'
import { InputError } from '../../src/domain/errors.js'

const OTHERS: readonly (readonly [code: string, text: string])[] = [
  [
    'fr',
    'Le président de Bretonnie a rencontré lundi le roi de Navarre. Ils ont signé un accord sur le commerce du sel et se reverront au printemps prochain dans la capitale.'
  ],
  [
    'de',
    'Der Präsident von Arnor traf am Montag den König von Gondor. Sie unterzeichneten ein Abkommen über den Handel mit Salz und wollen sich im Frühjahr in der Hauptstadt wiedersehen.'
  ],
  [
    'es',
    'El presidente de Arnor se reunió el lunes con el rey de Gondor. Firmaron un acuerdo sobre el comercio de la sal y volverán a verse en la capital durante la próxima primavera.'
  ],
  ['ja', '大統領は月曜日に国王と会談した。'],
  ['ko', '대통령은 월요일에 국왕과 회담했다.'],
  ['ru', 'Президент встретился с королём в понедельник.'],
  ['ar', 'التقى الرئيس بالملك يوم الاثنين.']
]

describe('guessLanguage', () => {
  for (const [code, text] of OTHERS) {
    it(`knows ${code}`, async () => {
      assert.equal(await guessLanguage(text), code)
    })
  }

  it('takes a short line of names for English', async () => {
    assert.equal(await guessLanguage('Lee met Ishiba in Tokyo'), 'en')
  })

  it('takes an English story with quotes in another language for English', async () => {
    const story =
      'The president of Arnor said in the capital that “la coopération entre nos deux pays est forte”, and the king agreed with him.'
    assert.equal(await guessLanguage(story.repeat(3)), 'en')
  })
})

describe('checkLanguage', () => {
  it('refuses another language by name', async () => {
    const [, french = ''] = OTHERS[0] ?? []
    await assert.rejects(checkLanguage(french, null), (error: unknown) => {
      assert.ok(error instanceof InputError)
      assert.equal(error.code, 'LANGUAGE_NOT_SUPPORTED')
      assert.match(error.message, /French/)
      return true
    })
  })

  it('refuses a text that says itself that it is not English', async () => {
    await assert.rejects(checkLanguage('Lee met Ishiba in Tokyo', 'nl'), { code: 'LANGUAGE_NOT_SUPPORTED' })
  })

  it('keeps the variety of English that was stated', async () => {
    assert.equal(await checkLanguage('The president met the king.', 'en-GB'), 'en-GB')
    assert.equal(await checkLanguage('The president met the king.', 'en_US'), 'en')
  })
})
