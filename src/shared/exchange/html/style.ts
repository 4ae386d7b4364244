/** The style sheet of the reading copy; it names no font that is fetched. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2330; --quiet: #667085; --line: #dfe3ea; --paper: #fff; --mark: #fff1c2; --head: #f5f7fa; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e7ee; --quiet: #98a2b3; --line: #333b49; --paper: #171b22; --mark: #4d411c; --head: #1f252e; }
}
body { margin: 0 auto; padding: 2rem 1.5rem; max-width: 110rem; background: var(--paper); color: var(--ink); font: 15px/1.6 "Noto Sans", "Segoe UI", system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.3; }
.about { margin: 0.25rem 0 1.5rem; color: var(--quiet); font-size: 0.85rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 0.45rem 0.75rem; border-bottom: 1px solid var(--line); vertical-align: top; text-align: start; overflow-wrap: break-word; }
thead th { position: sticky; top: 0; background: var(--head); font-size: 0.85rem; }
th.n { width: 4.2rem; overflow-wrap: normal; color: var(--quiet); font-weight: 400; font-size: 0.8rem; text-align: end; font-variant-numeric: tabular-nums; }
p { margin: 0 0 0.3rem; white-space: pre-line; }
p:last-child { margin-bottom: 0; }
p.heading { font-weight: 600; }
p.note, p.furniture { color: var(--quiet); font-size: 0.87em; }
p.list::before { content: "– "; color: var(--quiet); }
.gap { color: var(--quiet); }
.more td { padding-top: 0; color: var(--quiet); font-size: 0.85rem; }
.has-more th, .has-more td { border-bottom: 0; }
.finding { margin: 0 0 0.15rem; padding-inline-start: 0.6rem; border-inline-start: 3px solid #d97706; }
.finding.critical { border-color: #dc2626; }
.finding.minor, .finding.neutral { border-color: #98a2b3; }
.state { display: block; font-size: 0.75rem; }
mark { background: var(--mark); color: inherit; }
:lang(zh), :lang(ja), :lang(ko) { line-height: 1.7; }
:lang(zh-Hans), :lang(zh):not(:lang(zh-Hant)) { font-family: "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
:lang(zh-Hant) { font-family: "Noto Sans TC", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif; }
:lang(ja) { font-family: "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", sans-serif; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  :root { --ink: #000; --quiet: #555; --line: #bbb; --paper: #fff; --mark: #fff1c2; --head: #fff; }
  body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.45; }
  thead { display: table-header-group; }
  thead th { position: static; }
  tr { break-inside: avoid; }
  .has-more { break-after: avoid; }
}
`
