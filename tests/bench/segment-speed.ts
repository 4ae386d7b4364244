import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { extractVersions } from '#shared/text/extract'

/**
 * Ten megabytes of text, extracted and segmented in a worker thread, beside `Intl.Segmenter` alone in the same run:
 * milliseconds a megabyte (the best of three), their ratio (1 is as fast), and the peak of the resident memory over
 * that of an idle worker, as a multiple of the text in UTF-8. Then texts of one-character lines of doubling length,
 * whose time should double.
 *
 *     node tests/bench/segment-speed.ts
 */
interface Task {
  readonly name: 'intl' | 'extract' | 'lines'
  readonly lang: string
  readonly megabytes: number
}

interface Result {
  readonly milliseconds: number
  readonly peak: number
  readonly segments: number
}

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The committee met on Tuesday to look at the accounts of the harbour, which Dr. Roe had not audited since 1998.',
    'Nobody could say how many barges were still in use.',
    '“We shall ask them in the spring,” said the clerk, “and not before.”',
    'It had cost 3.5 million, more than all other works (see No. 5) together.',
  ],
  ru: [
    'Комиссия собралась во вторник, чтобы рассмотреть счета гавани, которые с 1998 г. никто не проверял.',
    'Никто не мог сказать, сколько барж ещё ходит по реке.',
    '«Спросим весной», — сказал писарь.',
    'Это стоило 3,5 млн. руб., больше, чем все остальные работы.',
  ],
  tr: [
    'Komisyon, 1998 yılından bu yana denetlenmemiş olan liman hesaplarını incelemek için salı günü toplandı.',
    'Kaç mavnanın hâlâ kullanıldığını kimse söyleyemedi.',
    '“Baharda sorarız.” dedi kâtip.',
    'Genel Kurulun 74. oturumunda 3.5 milyar manat ayrıldı.',
  ],
  zh: [
    '港务委员会于星期二开会，审查自一九九八年以来一直没有审计过的账目。',
    '没有人知道还有多少驳船仍在使用。',
    '“我们春天再问。”职员说。',
    '费用为3.5亿元，超过其他工程（见第5号文件）的总和。',
  ],
}

/** Paragraphs of one to nine sentences, none like the one before. */
function textOf(lang: string, megabytes: number): string {
  const sentences = SENTENCES[lang] ?? []
  const space = lang === 'zh' ? '' : ' '
  const paragraphs: string[] = []
  let bytes = 0
  for (let n = 0; bytes < megabytes * 1e6; n++) {
    const paragraph = Array.from({ length: 1 + (n % 9) }, (_, k) => sentences[(n * 7 + k) % sentences.length])
    const text = paragraph.join(space)
    paragraphs.push(text)
    bytes += Buffer.byteLength(text) + 1
  }
  return paragraphs.join('\n')
}

function work({ name, lang, megabytes }: Task): { segments: number; milliseconds: number } {
  const text = name === 'lines' ? 'a\n'.repeat(megabytes * 5e5) : textOf(lang, megabytes)
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  const start = performance.now()
  let segments = 0
  if (name === 'intl') {
    for (const line of text.split('\n'))
      for (const { segment } of segmenter.segment(line)) if (segment !== '') segments++
  } else segments = extractVersions(text)[0]?.segments.length ?? 0
  return { segments, milliseconds: performance.now() - start }
}

/** Runs a task in a thread of its own, and watches the memory of the process meanwhile. */
async function run(task: Task): Promise<Result> {
  const idle = process.memoryUsage.rss()
  let peak = idle
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5)
  try {
    return await new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: task })
      worker.once('message', ({ segments, milliseconds }: Result) => {
        peak = Math.max(peak, process.memoryUsage.rss())
        void worker.terminate().then(() => resolve({ segments, milliseconds, peak: peak - idle }))
      })
      worker.once('error', reject)
    })
  } finally {
    clearInterval(watch)
  }
}

async function best(task: Task): Promise<Result> {
  const results: Result[] = []
  for (let n = 0; n < 3; n++) results.push(await run(task))
  const [first] = results.toSorted((a, b) => a.milliseconds - b.milliseconds)
  if (first === undefined) throw new Error('nothing was run')
  return { ...first, peak: results[0]?.peak ?? 0 }
}

if (isMainThread) {
  const megabytes = 10
  console.log('lang  segments   ms/MB  Intl ms/MB  ratio  peak memory / text')
  for (const lang of Object.keys(SENTENCES)) {
    const own = await best({ name: 'extract', lang, megabytes })
    const intl = await best({ name: 'intl', lang, megabytes })
    console.log(
      `${lang}    ${String(own.segments).padStart(8)} ${(own.milliseconds / megabytes).toFixed(1).padStart(7)} ${(intl.milliseconds / megabytes).toFixed(1).padStart(11)} ${(intl.milliseconds / own.milliseconds).toFixed(2).padStart(6)} ${(own.peak / megabytes / 1e6).toFixed(1).padStart(8)}`,
    )
  }
  for (const size of [1, 2, 4]) {
    const { milliseconds } = await best({ name: 'lines', lang: 'en', megabytes: size })
    console.log(`${size / 2} million lines of one character: ${milliseconds.toFixed(0)} ms`)
  }
} else {
  // Only ever started by `run`, with a task.
  parentPort?.postMessage(work(workerData as Task))
}
