/** The look of the rule book: for paper first. What is own knowledge is marked by shape and word, never by colour alone. */
export const style = `
:root { color-scheme: light; --ink: #1a2229; --soft: #57646f; --line: #cfd7dd; --wash: #f4f7f9; --own: #8a4b00; --own-wash: #fff4e2; --link: #0b4f82;
  --emergency: #a1121f; --urgent: #a34b00; --soon: #7a6200; --routine: #1d5f8a; --self-care: #2a6b3c; }
* { box-sizing: border-box; }
html { font: 100%/1.5 "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif; color: var(--ink); background: #e9edf0; }
body { margin: 0 auto; max-width: 56rem; padding: 3rem clamp(1rem, 6vw, 5rem); background: #fff; overflow-wrap: break-word; }
h1, h2, h3, h4, nav, table, .meta, .tag, .level, .number, figcaption, summary { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif; }
h1 { font-size: 2.25rem; line-height: 1.15; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.6rem; line-height: 1.2; margin: 4rem 0 1rem; padding-top: .75rem; border-top: 3px solid var(--ink); }
h3 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
h4 { font-size: 1rem; margin: 0 0 .35rem; line-height: 1.35; }
p { margin: .5rem 0; } a { color: var(--link); } ul, ol { padding-inline-start: 1.4rem; margin: .4rem 0; }
code { font: .82em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; color: var(--soft); }
.lead { font-size: 1.15rem; } .meta { font-size: .82rem; color: var(--soft); margin: .4rem 0; } .meta b { color: var(--ink); }
.notice { border: 3px solid var(--emergency); padding: .9rem 1.2rem; margin: 1.5rem 0; font-size: 1.1rem; } .notice strong { color: var(--emergency); }
.counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .6rem; padding: 0; margin: 1.2rem 0; list-style: none; }
.counts li { border: 1px solid var(--line); padding: .6rem .8rem; font: .82rem/1.35 system-ui, sans-serif; } .counts b { display: block; font-size: 1.6rem; line-height: 1.2; }
.counts li.own { border: 2px dashed var(--own); background: var(--own-wash); color: var(--own); display: block; }
.own { color: var(--own); } span.own, .tag.own { border: 1.5px dashed var(--own); background: var(--own-wash); padding: 0 .35em; font: 600 .74rem/1.6 system-ui, sans-serif; white-space: nowrap; }
.tag { display: inline-block; border: 1px solid var(--line); padding: 0 .45em; font-size: .74rem; line-height: 1.6; white-space: nowrap; }
article { border: 1px solid var(--line); border-inline-start: 6px solid var(--line); padding: .9rem 1.2rem 1rem; margin: 1rem 0; break-inside: avoid-page; }
article.rests-on-own { border-inline-start: 6px dashed var(--own); }
.level { font-weight: 700; } ${['emergency', 'urgent', 'soon', 'routine', 'self-care'].map((level) => `.level.${level} { color: var(--${level}); }`).join(' ')}
.number { display: inline-block; min-width: 2.6em; font-weight: 700; }
.junction { font: 600 .78rem/1.4 system-ui, sans-serif; color: var(--soft); text-transform: lowercase; }
ul.condition { list-style: "– "; border-inline-start: 2px solid var(--line); padding-inline-start: 1.5rem; margin: .2rem 0 .4rem .1rem; } ul.condition > li { margin: .2rem 0; }
a.finding { text-decoration-style: dotted; } .then { margin: .5rem 0; }
blockquote { margin: .5rem 0; padding-inline-start: .9rem; border-inline-start: 3px solid var(--ink); font-style: italic; }
.note { background: var(--wash); padding: .5rem .8rem; margin: .6rem 0; font-size: .92rem; }
table { border-collapse: collapse; width: 100%; font-size: .82rem; line-height: 1.4; margin: .8rem 0; } th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top; } th { background: var(--wash); } tr { break-inside: avoid; } thead { display: table-header-group; }
.wide { overflow-x: auto; } ul.cites { list-style: none; padding: 0; font-size: .86rem; line-height: 1.4; } ul.cites li { margin: .15rem 0; padding-inline-start: 1em; text-indent: -1em; }
nav ol { columns: 2; column-gap: 2.5rem; } nav li { margin: .15rem 0; break-inside: avoid; } nav ol ol { columns: 1; font-size: .88rem; }
.tag, span.own { display: inline-block; text-indent: 0; } .fails, .holds { white-space: nowrap; } table.figures td:nth-child(2) { width: 42%; } td .tag, td span.own { white-space: normal; }
.fails { color: var(--emergency); font-weight: 700; } .holds { color: var(--self-care); font-weight: 700; }
.sign td { height: 2.6rem; } del { color: var(--emergency); } ins { color: var(--self-care); text-decoration: underline; }
@media (max-width: 40rem) { nav ol { columns: 1; } body { padding-block: 1.5rem; } h1 { font-size: 1.75rem; } article { padding-inline: .8rem; } }
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #57646f; } @bottom-left { content: "Not signed by a clinician"; font: 8pt system-ui, sans-serif; color: #57646f; } }
@media print { html { font-size: 9.5pt; background: none; } body { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } h2 { break-before: page; margin-top: 0; } h2, h3, h4 { break-after: avoid; } .cover { min-height: 240mm; } article { break-inside: auto; } .keep { break-inside: avoid; } .wide { overflow: visible; } * { print-color-adjust: exact; } }
`;
