import { describe, expect, it } from 'vitest'
import { readFileName } from '#shared/import/file-name'

describe('readFileName', () => {
  it.each<[path: string, content: string[], langs: string[], stem: string]>([
    ['report_en.docx', ['en'], ['en'], 'report'],
    ['report_en.docx', [], ['en'], 'report'],
    ['rapor-TR.pdf', ['tr'], ['tr'], 'rapor'],
    ['Сообщение_RU.txt', ['ru'], ['ru'], 'Сообщение'],
    ['en_report.docx', ['en'], ['en'], 'report'],
    ['EN - Annual Report.docx', ['en'], ['en'], 'Annual Report'],
    ['Annual Report (English).docx', ['en'], ['en'], 'Annual Report'],
    ['Annual Report (Türkçe).docx', ['tr'], ['tr'], 'Annual Report'],
    ['Годовой отчёт (русский).docx', ['ru'], ['ru'], 'Годовой отчёт'],
    ['年度报告（中文）.docx', ['zh'], ['zh'], '年度报告'],
    ['statement.zh-Hant.txt', ['zh'], ['zh-Hant'], 'statement'],
    ['statement_zh_CN.txt', ['zh'], ['zh-CN'], 'statement'],
    ['statement.zh-TW.html', ['zh'], ['zh-TW'], 'statement'],
    ['statement_zht.html', ['zh'], ['zh-Hant'], 'statement'],
    ['strings_pt-BR.xlsx', ['pt'], ['pt-BR'], 'strings'],
    ['law_eng.txt', ['en'], ['en'], 'law'],
    ['law_rus.txt', ['ru'], ['ru'], 'law'],
    ['contract.en.v2.docx', ['en'], ['en'], 'contract.v2'],
    // United Nations: the letter of the language, in brackets or last, if the text is in it.
    ['A_RES_74_270_R.pdf', ['ru'], ['ru'], 'A_RES_74_270'],
    ['A_RES_74_270_A.pdf', ['ar'], ['ar'], 'A_RES_74_270'],
    ['A_RES_74_270_E.pdf', ['en'], ['en'], 'A_RES_74_270'],
    ['A_RES_74_270_E.pdf', ['ru'], [], 'A_RES_74_270_E'],
    ['A_75_860-S_2021_387(C).txt', ['zh'], ['zh'], 'A_75_860-S_2021_387'],
    ['A_75_860（C）.txt', [], ['zh'], 'A_75_860'],
    ['appendix_A.docx', ['en'], [], 'appendix_A'],
    ['Plan C.docx', ['en'], [], 'Plan C'],
    // Words that are codes as well.
    ['what is it.txt', ['en'], [], 'what is it'],
    ['notes to no.txt', ['en'], [], 'notes to no'],
    ['sonuc_it.txt', ['it'], ['it'], 'sonuc'],
    ['vie de la ville.txt', ['fr'], [], 'vie de la ville'],
    ['english grammar.txt', ['ru'], ['en'], 'grammar'],
    ['the english patient.txt', ['tr'], [], 'the english patient'],
    ['report_en_ru.docx', ['en', 'ru'], ['ru', 'en'], 'report'],
    ['report.txt', ['en'], [], 'report'],
    ['en.txt', ['en'], ['en'], ''],
    ['000_d4550c90957a3026.txt', ['zh'], [], '000_d4550c90957a3026'],
    ['2020-05-13.txt', ['zh'], [], '2020-05-13'],
    ['', [], [], ''],
  ])('%s, in %j, says %j and is called "%s"', (path, content, langs, stem) => {
    expect(readFileName(path, content)).toMatchObject({ langs, stem, folder: '' })
  })

  it.each<[path: string, langs: string[], stem: string, folder: string]>([
    ['en/chapter 1.txt', ['en'], 'chapter 1', ''],
    ['book/ru-RU/chapter 1.txt', ['ru-RU'], 'chapter 1', 'book'],
    ['English\\chapter 1.txt', ['en'], 'chapter 1', ''],
    ['book/part 1/chapter.txt', [], 'chapter', 'book/part 1'],
  ])('%s says %j, is called "%s" and lies in "%s"', (path, langs, stem, folder) => {
    expect(readFileName(path)).toEqual({ langs, stem, folder })
  })
})
