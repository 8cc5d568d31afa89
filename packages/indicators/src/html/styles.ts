/** The page's whole style: system fonts, light and dark, and ink-saving print. */
export const styles = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d6dbe1;--paper:#fff;--panel:#f6f8fa}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8eb;--soft:#9aa4b0;--line:#343b44;--paper:#14171b;--panel:#1c2026}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:68rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .4rem}
h2{font-size:1.2rem;margin:2.4rem 0 .6rem}
p{margin:.3rem 0}.soft{color:var(--soft)}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem;margin:1.2rem 0}
.tile{flex:1 1 9rem;border:1px solid var(--line);border-left:.35rem solid var(--mark);border-radius:.4rem;padding:.5rem .8rem;background:var(--panel)}
.tile b{display:block;font-size:1.5rem;line-height:1.2}
table{width:100%;border-collapse:collapse;font-size:.94rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}
th{color:var(--soft);font-weight:600}
td.figure{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.verdict{width:9.5rem;font-weight:600;color:var(--mark)}.verdict .soft{font-weight:400;font-size:.88rem}
.conclusion{font-weight:600;margin:.8rem 0}
.note{margin:.5rem 0;padding:.4rem .7rem;border-left:.2rem solid var(--line);background:var(--panel);border-radius:.2rem;max-width:44rem}
.note p{margin:.1rem 0}
.note.repair{border-color:#b3261e}.note.waiver{border-color:#1d7a46}
del{color:var(--soft);text-decoration-thickness:.1em}
ins{text-decoration:none;font-weight:700}
.sums table{width:auto;min-width:20rem}.sums th[scope=row]{font-weight:400;color:var(--ink)}.sums tfoot tr:first-child td{border-top:.15rem solid var(--line)}
.sums .look{outline:.16rem solid #b3261e;outline-offset:-.16rem}.sums .wrong{color:#b3261e;font-weight:700}
@media(prefers-color-scheme:dark){.sums .wrong{color:#f2938c}.note.repair{border-color:#f2938c}.sums .look{outline-color:#f2938c}}
@media(prefers-color-scheme:dark){.verdict{filter:brightness(1.6)}}
.findings td:last-child{width:10.5rem}
th.figure{text-align:right}
code{font-size:.86em;color:var(--soft);overflow-wrap:anywhere}
.scroll{overflow-x:auto}
svg{max-width:100%;height:auto;display:block}
svg text{fill:var(--ink);font:13px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
svg .soft{fill:var(--soft)}svg .grid{stroke:var(--line)}
figure{margin:1rem 0;padding:1rem;border:1px solid var(--line);border-radius:.4rem}
.wide{overflow-x:auto}.wide svg{min-width:44rem}.wide figcaption{position:sticky;left:0}
figcaption{color:var(--soft);font-size:.9rem;margin-top:.5rem}
details summary{cursor:pointer;font-weight:600;margin:1rem 0 .4rem}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;color:var(--soft);font-size:.88rem}
@media(max-width:44rem){.findings thead{display:none}.findings tr,.findings td{display:block}.findings tr{border-left:.3rem solid var(--mark);margin:.8rem 0;padding-left:.3rem}.findings td{border:0;padding:.15rem .5rem}.findings td br{display:none}.findings .verdict{width:auto}.findings code,.findings td .soft{margin-left:.4rem}}
@media print{main{padding:0}.tile,figure{break-inside:avoid}details{display:block}}
`.trim();
