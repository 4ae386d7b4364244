/** The look of a report, on screen and on A4: dark ink on white, whatever the screen's theme. */
export const STYLE = `
:root { color-scheme: light; --ink: #1c2024; --faint: #60666c; --line: #d5d8db; --critical: #8e1f3f; --major: #c2410c; --minor: #8a6d00; --neutral: #5b6770; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 32px 64px; max-width: 1060px; background: #fff; color: var(--ink); font: 14px/1.5 system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif; }
h1 { font-size: 24px; line-height: 1.25; margin: 16px 0 4px; }
h2 { font-size: 19px; margin: 40px 0 8px; border-bottom: 2px solid var(--ink); padding-bottom: 4px; }
h3 { font-size: 15px; margin: 28px 0 8px; }
p { margin: 4px 0 8px; }
a { color: inherit; text-decoration: none; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0; }
dt { color: var(--faint); }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 8px 0 16px; font-size: 13px; }
th { text-align: start; font-weight: 600; color: var(--faint); border-bottom: 1px solid var(--ink); }
th, td { padding: 4px 10px 4px 0; vertical-align: top; }
td { border-bottom: 1px solid var(--line); }
.number { font-variant-numeric: tabular-nums; }
td.number, th.number { text-align: end; }
td.number { white-space: nowrap; }
th { word-break: keep-all; }
code { font: 11px/1.4 ui-monospace, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
.quiet { color: var(--faint); font-size: 12px; }
.chart { max-width: 100%; height: auto; display: block; }
.chart text { font-size: 12px; fill: var(--ink); }
.chart text.faint { fill: var(--faint); }
.chart line.text { stroke: var(--line); stroke-width: 6; stroke-linecap: round; }
.critical { fill: var(--critical); } .major { fill: var(--major); } .minor { fill: var(--minor); } .neutral { fill: var(--neutral); }
.legend span { display: inline-flex; align-items: center; gap: 4px; margin-inline-end: 18px; color: var(--faint); font-size: 12px; }
article { border-top: 1px solid var(--line); padding: 12px 0 8px; break-inside: avoid; }
article.long { break-inside: auto; }
article h4, article h4 + p { break-after: avoid; }
article p { break-inside: avoid; }
article h4 { font-size: 14px; margin: 0 0 4px; display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: baseline; }
article h4 .quiet { font-weight: 400; }
.severity { font-weight: 600; }
.severity.critical { color: var(--critical); } .severity.major { color: var(--major); } .severity.minor { color: var(--minor); } .severity.neutral { color: var(--neutral); }
.quotes { width: 100%; margin: 6px 0; }
.quotes td { border-bottom: 1px dotted var(--line); }
.quotes td:first-child { width: 160px; }
.quotes td + td { font-size: 14px; line-height: 1.6; overflow-wrap: anywhere; white-space: pre-wrap; }
mark { background: #ffe3a3; color: inherit; padding: 0 1px; border-bottom: 2px solid #b45309; }
mark.counterpart { background: #e2edf7; border-bottom-color: #33658a; }
@page { margin: 18mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); color: #60666c; font: 9pt system-ui, sans-serif; } }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } h2 { break-after: avoid; } section + section { break-before: page; } h3, h4 { break-after: avoid; } table { font-size: 9.5pt; } table.short, tr, ul { break-inside: avoid; } p:has(+ table) { break-after: avoid; } thead { display: table-header-group; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`
