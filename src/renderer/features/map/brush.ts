/** Tokens of the look as a canvas needs them: read when it draws, so that another theme is drawn in its own. */
const TOKENS = [
  ...(['sheet', 'line', 'line-strong', 'ink', 'ink-2', 'ink-3', 'accent', 'accent-soft'] as const),
  ...(['ok', 'ok-soft', 'warn', 'warn-soft', 'bad', 'info', 'face-ui'] as const),
] as const
export type Token = (typeof TOKENS)[number]
type Colours = Readonly<Record<Token, string>>

/** A canvas to draw on, in CSS pixels. */
export interface Brush {
  readonly ink: CanvasRenderingContext2D
  readonly width: number
  readonly height: number
  readonly colours: Colours
}

/** The canvas at its size and the resolution of the screen, cleared; null where it cannot be drawn on. */
export function brushFor(canvas: HTMLCanvasElement, width: number, height: number): Brush | null {
  const ink = canvas.getContext('2d')
  if (ink === null || width === 0 || height === 0) return null
  const ratio = window.devicePixelRatio
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  ink.setTransform(ratio, 0, 0, ratio, 0, 0)
  ink.clearRect(0, 0, width, height)
  const style = getComputedStyle(canvas)
  const colours = Object.fromEntries(
    TOKENS.map((token) => [token, style.getPropertyValue(`--${token}`).trim()]),
  )
  // Every token was asked for by its name.
  return { ink, width, height, colours: colours as Colours }
}

/** Text in the face of the interface, vertically centred on `y`. */
export function write(
  { ink, colours }: Brush,
  text: string,
  x: number,
  y: number,
  {
    token = 'ink',
    bold = false,
    align = 'left',
  }: { token?: Token; bold?: boolean; align?: CanvasTextAlign } = {},
): void {
  ink.font = `${bold ? '600 ' : ''}12px ${colours['face-ui']}`
  ink.textAlign = align
  ink.textBaseline = 'middle'
  ink.fillStyle = colours[token]
  ink.fillText(text, x, y)
}

/** Diagonal lines over a rectangle: what is hatched is told apart without its colour. */
export function hatch(
  { ink }: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): void {
  ink.save()
  ink.beginPath()
  ink.rect(x, y, width, height)
  ink.clip()
  ink.strokeStyle = colour
  ink.lineWidth = 1
  ink.beginPath()
  for (let at = Math.floor((x - height) / 4) * 4; at < x + width; at += 4) {
    ink.moveTo(at, y + height)
    ink.lineTo(at + height, y)
  }
  ink.stroke()
  ink.restore()
}
