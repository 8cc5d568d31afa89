/** The console's whole style: system fonts, light and dark. */
export const styles = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d6dbe1;--paper:#fff;--panel:#f6f8fa;--good:#1a7f37;--bad:#cf222e;--warn:#9a6700;--accent:#0550ae}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8eb;--soft:#9aa4b0;--line:#343b44;--paper:#14171b;--panel:#1c2026;--good:#3fb950;--bad:#ff7b72;--warn:#d29922;--accent:#79c0ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main{max-width:78rem;margin:0 auto;padding:1rem 1.25rem}
header{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:baseline}
h1{font-size:1.4rem;margin:0}
h2{font-size:1.1rem;margin:0 0 .5rem}
.notice{flex-basis:100%;border-left:.3rem solid var(--warn);background:var(--panel);padding:.4rem .8rem;margin:.4rem 0 0}
.soft{color:var(--soft)}
.grid{display:grid;gap:1.2rem;grid-template-columns:minmax(0,3fr) minmax(0,2fr);align-items:start}
@media(max-width:60rem){.grid{grid-template-columns:minmax(0,1fr)}}
section{border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem;margin-bottom:1.2rem}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem}
.tile{flex:1 1 12rem;background:var(--panel);border-radius:.4rem;padding:.5rem .8rem}
.tile b{display:block;font-size:1.15rem}
table{width:100%;border-collapse:collapse;font-size:.9rem}
th,td{text-align:left;padding:.3rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--soft);font-weight:600}
.scroll th{position:sticky;top:0;background:var(--paper)}
.scroll code{white-space:nowrap}
#switches td:first-child{width:60%}
#lost:empty{display:none}
td.figure,th.figure{text-align:right;font-variant-numeric:tabular-nums}
code{font-size:.92em;overflow-wrap:anywhere}
.scroll{overflow:auto;max-height:26rem}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}
input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.3rem;padding:.2rem .5rem}
input[type=search]{width:100%;margin-bottom:.5rem}
input[type=number]{width:4.6rem}
#switches select{width:8.5rem}
button{cursor:pointer;background:var(--panel)}
button.main{background:var(--accent);border-color:var(--accent);color:var(--paper);font-weight:600}
.row{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin-top:.7rem}
label{cursor:pointer}
[role=status]{min-height:1.5em}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
a{color:var(--accent)}
`.trim();
