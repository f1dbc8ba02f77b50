// SPDX-License-Identifier: MPL-2.0
//! The style sheet of the catalogue as a page, for screen and for A4 paper.

/// The style sheet.
pub const STIL: &str = "\
@page { size: A4; margin: 20mm 18mm 18mm; \
@bottom-left { content: \"Reglerne i Paragraf 101\"; font: 8pt Arial, sans-serif; color: #595959; } \
@bottom-right { content: counter(page) \" / \" counter(pages); font: 8pt Arial, sans-serif; color: #595959; } }
html { scroll-padding-top: 1rem; }
body { font: 16px/1.5 Charter, \"Bitstream Charter\", Cambria, Georgia, \"DejaVu Serif\", serif; color: #1a1a1a; background: #fff; \
max-width: 54em; margin: 2.5em auto 6em; padding: 0 1.2em; overflow-wrap: break-word; hyphens: manual; }
h1, h2, h3, nav, table, dt, small, .maerke { font-family: Arial, \"Liberation Sans\", sans-serif; }
h1, h2, h3 { color: #12304f; line-height: 1.25; break-after: avoid; }
h1 { font-size: 2em; margin: 0 0 0.3em; }
h2 { font-size: 1.45em; margin: 2.6em 0 0.7em; padding-top: 0.5em; border-top: 3px solid #12304f; }
h3 { font-size: 1.05em; margin: 0 0 0.2em; }
h3 a { color: inherit; text-decoration: none; }
h3 small { font-weight: normal; color: #595959; margin-left: 0.4em; }
p { margin: 0 0 0.7em; max-width: 68ch; orphans: 2; widows: 2; }
.ingres { font-size: 1.2em; }
.maerke { font-size: 0.8em; color: #595959; max-width: none; }
code { font: 0.85em/1.3 \"DejaVu Sans Mono\", Consolas, monospace; overflow-wrap: anywhere; }
a { color: #0b5394; text-underline-offset: 0.15em; }
a.id { white-space: nowrap; }
nav { font-size: 0.92em; margin: 2em 0; padding: 1em 1.4em; background: #f2f5f8; }
nav h2 { font-size: 1em; margin: 0 0 0.4em; padding: 0; border: 0; }
nav ol { margin: 0; padding-left: 1.6em; columns: 2; column-gap: 2.5em; }
nav li { break-inside: avoid; padding: 0.1em 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.88em; line-height: 1.45; margin: 0 0 1.4em; }
caption { text-align: left; color: #595959; padding-bottom: 0.4em; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 0.45em 0.9em 0.45em 0; border-bottom: 1px solid #c4ccd4; }
thead th { border-bottom: 2px solid #12304f; color: #12304f; }
tbody th { font-weight: normal; }
.beslutning th:first-child { width: 2em; }
.beslutning td { width: 27%; } .beslutning td:first-of-type { width: 42%; }
.beslutning .konklusion { font-weight: bold; }
.valg { background: #fbf6e6; border-left: 4px solid #b58a00; padding: 0.5em 0.9em; }
article { border-top: 1px solid #c4ccd4; padding: 0.9em 0 0.5em; }
article:target { background: #f2f5f8; box-shadow: 0 0 0 0.6em #f2f5f8; }
.hvad { font-size: 1.08em; break-after: avoid; }
dl { display: grid; grid-template-columns: 9.5em 1fr; gap: 0.3em 1.2em; margin: 0; font-size: 0.92em; }
dt { font-size: 0.86em; color: #595959; padding-top: 0.15em; }
dd { margin: 0; max-width: 72ch; }
dd p { margin: 0.2em 0 0; font-size: 0.9em; color: #595959; }
dl ul { margin: 0; padding: 0; list-style: none; }
dl li { padding-left: 0.9em; text-indent: -0.9em; }
dl li::before { content: \"– \"; color: #595959; }
small { font-size: 0.85em; color: #595959; }
a:focus-visible { outline: 3px solid #b58a00; outline-offset: 2px; }
@media (max-width: 40em) { nav ol { columns: 1; } dl { display: block; } dt { margin-top: 0.5em; } \
.beslutning, .beslutning tbody, .beslutning tr, .beslutning td { display: block; width: auto; } \
.beslutning thead { position: absolute; clip-path: inset(50%); } .beslutning td { border: 0; padding: 0.1em 0; } \
.beslutning tr { border-bottom: 1px solid #c4ccd4; padding: 0.5em 0; } .beslutning tbody th { border: 0; padding: 0; } }
@media print { body { font-size: 10pt; max-width: none; margin: 0; padding: 0; } \
a { color: inherit; text-decoration: none; } section { break-before: page; } h2 { margin-top: 0; } \
article, .valg { break-inside: avoid; } nav { break-inside: avoid; } \
article:target { background: none; box-shadow: none; } }
";
