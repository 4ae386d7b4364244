/** A unit that a person looked at, with the confidence that the aligner gave it. */
export interface Judged {
  readonly confidence: number
  /** Accepted as it was; else it was regrouped, or is doubted. */
  readonly kept: boolean
}

/** Units of about equal confidence, `[from, to)`; the last holds 1 as well. */
export interface ConfidenceBin {
  readonly from: number
  readonly to: number
  /** Units that have it now, whoever looked at them. */
  readonly units: number
  readonly judged: number
  readonly kept: number
  /** Mean confidence of the units that were judged; null of none. */
  readonly mean: number | null
}

const BINS = 10

/**
 * A reliability diagram (DeGroot and Fienberg 1983) in `BINS` equal bins: where a confidence is calibrated, the share
 * that was kept is about the mean confidence of each bin.
 */
export function confidenceBins(confidences: Iterable<number>, judged: readonly Judged[]): ConfidenceBin[] {
  const units = new Array<number>(BINS).fill(0)
  for (const confidence of confidences) units[binOf(confidence)] = (units[binOf(confidence)] ?? 0) + 1
  return units.map((count, bin) => {
    const here = judged.filter(({ confidence }) => binOf(confidence) === bin)
    const sum = here.reduce((total, { confidence }) => total + confidence, 0)
    return {
      ...{ from: bin / BINS, to: (bin + 1) / BINS, units: count, judged: here.length },
      kept: here.filter(({ kept }) => kept).length,
      mean: here.length === 0 ? null : sum / here.length,
    }
  })
}

/**
 * Expected calibration error: how far, on the mean over the judged units, the share kept is from the confidence given.
 * Null where none was judged.
 */
export function calibrationError(bins: readonly ConfidenceBin[]): number | null {
  const judged = bins.reduce((total, bin) => total + bin.judged, 0)
  if (judged === 0) return null
  const apart = bins.reduce(
    (total, bin) => total + (bin.mean === null ? 0 : Math.abs(bin.mean * bin.judged - bin.kept)),
    0,
  )
  return apart / judged
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)))
}
