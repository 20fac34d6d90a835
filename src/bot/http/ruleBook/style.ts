const SCREEN = `
:root{color-scheme:light dark;--ink:#16212b;--quiet:#4a5865;--line:#c9d3dc;--page:#fff;--tint:#f3f6f8;--link:#0b4f6c;--mark:#fff3c4;--given:#0b4f6c;--on-given:#fff;--warn:#7a4300}
@media (prefers-color-scheme:dark){:root{--ink:#e6ecf1;--quiet:#a9b6c2;--line:#36454f;--page:#11171c;--tint:#1a232b;--link:#8fd0ea;--mark:#4a3d0c;--given:#8fd0ea;--on-given:#0c1a22;--warn:#f0c27b}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--page);overflow-wrap:anywhere}
header,.columns{max-width:76rem;margin:0 auto;padding:0 1rem}
h1{margin:1.5rem 0 .5rem;font-size:1.9rem;line-height:1.2}
h2{margin:2.5rem 0 .5rem;padding-top:1rem;border-top:2px solid var(--line);font-size:1.4rem;line-height:1.3}
h3{margin:0;font-size:1.05rem;line-height:1.4}
a{color:var(--link)}
a:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;z-index:3;padding:.5rem 1rem;background:var(--page)}
.intro{margin:0 0 1rem;padding-left:1.1rem;max-width:52rem}
.intro li:first-child,.intro li:nth-child(2){font-weight:600;color:var(--warn)}
.quiet,code{color:var(--quiet);font-size:.9rem}
.bar{position:sticky;top:0;z-index:2;background:var(--page);border-bottom:1px solid var(--line)}
.bar>div{display:flex;gap:.75rem 1rem;align-items:center;max-width:76rem;min-height:3.25rem;margin:0 auto;padding:.4rem 1rem}
.bar a{padding:.4rem 0}
#search{display:flex;flex:1;gap:.75rem;align-items:center;min-width:0}#search[hidden]{display:none}
#search input{flex:1;min-width:0;max-width:26rem;padding:.45rem .7rem;font:inherit;color:inherit;background:var(--tint);border:1px solid var(--quiet);border-radius:.4rem}
#search input::placeholder{color:var(--quiet);opacity:1}
#search label{position:absolute;left:-99rem}
#search output{color:var(--quiet);font-size:.9rem;white-space:nowrap}
nav ol{margin:1rem 0;padding-left:1.6rem}nav a{display:block;padding:.2rem 0}
article,.steps li{margin:1rem 0;padding:1rem;background:var(--tint);border:1px solid var(--line);border-radius:.5rem}
article:target,.steps li:target{box-shadow:inset .4rem 0 var(--given)}.clause:target{background:var(--mark)}
[hidden]{display:none!important}
dl{margin:.5rem 0 0}dl>div{padding:.4rem 0;border-top:1px solid var(--line)}dt{font-weight:600}dd{margin:.1rem 0 .35rem}
.clause{display:flex;gap:.6rem}.clause .anchor{flex:none;min-width:1.8rem}
.deep2{margin-left:1.5rem}.deep3{margin-left:3rem}.deep4{margin-left:4.5rem}
.anchor{text-decoration:none;color:var(--link)}.anchor:hover{text-decoration:underline}
.outward{font-size:.85rem}
q{quotes:"“" "”"}
.steps{padding-left:0;counter-reset:step;list-style:none}.steps li{counter-increment:step}.steps li::before{content:counter(step) ". ";font-weight:600}
.sign .paper{display:none}.sign{color:var(--warn);font-weight:600}
figure{margin:1rem 0}
.flow{display:block;width:100%;height:auto}.flow.wide{display:none;max-width:720px}.flow.narrow{max-width:400px}
.flow text{font:15px system-ui,sans-serif;fill:var(--ink)}
.flow .asked rect{fill:var(--tint);stroke:var(--quiet)}
.flow .given rect{fill:var(--given)}.flow .given text{fill:var(--on-given);font-weight:600}
.flow path{fill:none;stroke:var(--quiet);stroke-width:1.5}.flow text.way{fill:var(--quiet);font-size:14px}
@media (min-width:48rem){
.flow.wide{display:block}.flow.narrow{display:none}
dl>div{display:grid;grid-template-columns:9rem minmax(0,1fr);column-gap:1rem}dt{grid-column:1;grid-row:1/span 99}dd{grid-column:2}}
@media (min-width:64rem){
.columns{display:grid;grid-template-columns:16rem minmax(0,1fr);column-gap:2.5rem}
nav{position:sticky;top:3.5rem;align-self:start;max-height:calc(100vh - 3.5rem);overflow-y:auto;font-size:.95rem}
.bar a{display:none}}`;

const PAPER = `
@media print{
:root{--ink:#000;--quiet:#333;--line:#888;--page:#fff;--tint:#fff;--link:#000;--mark:#fff;--given:#fff;--on-given:#000;--warn:#000}
body{font-size:9pt;line-height:1.35}
header,.columns{display:block;max-width:none;padding:0}
nav,.skip,.bar{display:none}
h1{font-size:20pt}h2{font-size:14pt;break-after:avoid}h3{font-size:10.5pt;break-after:avoid}
article,.steps li,.sign{break-inside:avoid}
section{margin-top:14pt}
article,.steps li{margin:4pt 0;padding:4pt 6pt}
article>code{display:block;font-size:8pt}
dl{margin:2pt 0 0}dl>div{display:grid;grid-template-columns:26mm minmax(0,1fr);column-gap:4mm;padding:1pt 0;border:0}dt{grid-column:1;grid-row:1/span 99}dd{grid-column:2;margin:0 0 1pt}.quiet{font-size:8.5pt;margin:2pt 0}
.outward{font-size:7.5pt}.anchor{display:none}.clause .anchor{display:inline}
.flow.wide{display:block;max-width:130mm}.flow.narrow{display:none}.flow .given rect{stroke:#000}
a{text-decoration:none}
.sign .paper{display:block}.sign .paper span{display:inline-block;min-width:60mm;border-bottom:1px solid #000}
figure{break-inside:avoid}
.table>div{columns:2;column-gap:5mm}.table article{margin:0 0 4pt}.table dl>div{display:block}.table dt,.table dd{display:inline}.table dt::after{content:": "}}`;

/** The page's style sheet; on paper each sheet names the version that it was printed from. */
export const styleFor = (version: string): string =>
  `${SCREEN}${PAPER}
@page{size:A4;margin:16mm 15mm 18mm;@bottom-left{content:"${version}";font:8pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}`;
