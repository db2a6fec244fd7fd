/// The style of a report's page.
///
/// Sizes, spaces and colours follow the facts of Det Fælles Designsystem (8 px steps, ink #1a1a1a, lines of 66 signs, blue
/// ramp); the style itself is our own.
enum ReportStyle {
  static let screen: StaticString = """
    :root{color-scheme:light dark;--ground:#fff;--ink:#1a1a1a;--soft:#454545;--rule:#bfbfbf;--hair:#dcdcdc;
    --tint:#f5f5f5;--accent:#08306b;--link:#004d99;--now:#08519c;--mark:#1a1a1a;--halo:#fff;--warn:#ffeecc;
    --warnline:#1a1a1a}
    *{box-sizing:border-box}
    html{font-size:100%;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--ground);color:var(--ink);
    font:400 1rem/1.5 "IBM Plex Sans",system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
    .page{max-width:61rem;margin:0 auto;padding:0 1.5rem 3rem}
    .skip{position:absolute;left:-99rem;top:0;padding:.5rem 1rem;background:var(--ground);color:var(--link)}
    .skip:focus{left:0;z-index:2}
    a{color:var(--link)}
    a:focus-visible{outline:3px solid var(--soft);outline-offset:1px}
    .stripe{display:none}
    header{border-top:6px solid var(--accent);padding:1.5rem 0 0}
    .banner{margin:0 0 1.5rem;padding:.75rem 1rem;background:var(--warn);color:#1a1a1a;border-left:6px solid #1a1a1a}
    .banner strong{letter-spacing:.06em;margin-right:.5rem}
    .internal header{position:static}
    .office{margin:0;font-weight:600;color:var(--accent)}
    .invented{font-weight:500;border:1px solid currentColor;border-radius:3px;padding:0 .4rem;margin-left:.4rem}
    h1{font-size:clamp(1.75rem,5vw,2.75rem);line-height:1.15;font-weight:600;margin:.25rem 0 .5rem;
    overflow-wrap:anywhere;text-wrap:balance}
    .period{margin:0;font-size:1.25rem;color:var(--soft)}
    h2{font-size:1.5rem;line-height:1.25;font-weight:600;margin:0 0 .5rem;overflow-wrap:anywhere}
    .says{margin:2rem 0;padding:1.25rem 1.5rem;background:var(--tint);border-left:6px solid var(--accent)}
    .says ul{margin:0;padding-left:1.25rem;max-width:66ch;font-size:1.125rem}
    .says li{margin:.375rem 0}
    nav{margin:2rem 0}
    nav h2{font-size:1rem;margin:0 0 .25rem}
    nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
    .section{margin:3rem 0 0;padding-top:1.5rem;border-top:1px solid var(--rule)}
    .list{margin:3rem 0 0}
    .list ul{margin:0;padding-left:1.25rem;max-width:66ch}
    .lead{margin:0 0 1rem;font-size:1.125rem;max-width:66ch}
    .section p{max-width:75ch;overflow-wrap:anywhere}
    .told{margin:.375rem 0 0;font-size:.875rem;color:var(--soft)}
    .figures+.told,table+.told{margin-top:.75rem}
    footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.875rem;color:var(--soft)}
    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .legend{list-style:none;margin:0 0 .75rem;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;
    font-size:.875rem}
    .legend li{display:flex;align-items:center;gap:.5rem}
    .swatch{flex:none}
    figure{margin:0 0 1rem}
    .chart{display:block;width:100%;height:auto;max-width:58rem}
    .narrow{display:none}
    svg text{font-family:inherit;fill:var(--ink)}
    .tick{font-size:13px}
    .label{font-size:14px}
    .peak{font-size:14px;font-weight:600;paint-order:stroke;stroke:var(--halo);stroke-width:4px}
    .axis{stroke:var(--ink);stroke-width:1}
    .gridline{stroke:var(--hair);stroke-width:1}
    .now{fill:var(--now)}
    .mark{fill:var(--mark);stroke:var(--halo);stroke-width:1;paint-order:stroke}
    .line{fill:none;stroke:var(--now);stroke-width:3;stroke-linejoin:round}
    .line.open{stroke-dasharray:2 4;stroke-width:2.5}
    .before{fill:none;stroke:var(--mark);stroke-width:1.75;stroke-dasharray:6 4}
    .dot{fill:var(--now);stroke:var(--halo);stroke-width:1}
    .dot.hollow{fill:var(--halo);stroke:var(--now);stroke-width:2.5}
    .gap{fill:var(--tint)}
    .gapline{fill:none;stroke:var(--rule);stroke-width:1}
    .part{stroke:#1a1a1a;stroke-width:.75}
    .p0{fill:#f7fbff}.p1{fill:#c6dbef}.p2{fill:#6baed6}.p3{fill:#2171b5}.p4{fill:#08306b}
    .p5{fill:#fff}.p6{fill:#bfbfbf}.p7{fill:#454545}
    .hatch{fill:none;stroke:#1a1a1a;stroke-width:.75;opacity:.55}
    .h3{stroke:#fff}.h7{stroke:#fff}
    svg .figure{font-size:13px;font-weight:600;fill:#1a1a1a;paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
    svg .f0,svg .f5{stroke:#fff}svg .f1{stroke:#c6dbef}svg .f2{stroke:#6baed6}svg .f6{stroke:#bfbfbf}
    svg .f3{fill:#fff;stroke:#2171b5}svg .f4{fill:#fff;stroke:#08306b}svg .f7{fill:#fff;stroke:#454545}
    svg .fr{fill:var(--ink);stroke:var(--ground)}
    .rest{fill:none;stroke:var(--ink);stroke-width:1;stroke-dasharray:3 3}
    table{border-collapse:collapse;font-size:.9375rem;line-height:1.35;width:100%}
    caption{text-align:left;font-weight:600;padding:0 0 .375rem;font-size:.9375rem}
    th,td{padding:.3125rem .75rem .3125rem 0;text-align:left;vertical-align:middle;border-bottom:1px solid var(--hair);
    overflow-wrap:break-word}
    th:last-child,td:last-child{padding-right:0}
    thead th,thead td{border-bottom:2px solid var(--ink);vertical-align:bottom;font-weight:600}
    tbody th{font-weight:400;min-width:8.5rem}
    tfoot th,tfoot td{border-top:2px solid var(--ink);border-bottom:0;font-weight:600}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    thead .n{white-space:normal}
    .t{white-space:nowrap}
    .none{color:var(--soft)}
    .k{display:none}
    small{font-size:.8125rem;color:var(--soft);white-space:nowrap}
    .verdict{display:inline-block}
    .verdict{white-space:nowrap}.verdict small{display:block;padding-left:1.35em}
    .estimate{display:inline-block}
    .estimate small{display:block}
    .sign{display:inline-block;width:1.1em}
    td.bar{width:23%;min-width:7rem;padding-top:.125rem;padding-bottom:.125rem}
    td.bar svg{display:block;width:100%;height:auto}
    .figures{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;align-items:flex-start}
    .figures table{flex:1 1 14rem;width:auto;max-width:100%}
    .figures tbody th{min-width:0}
    .above{margin:0 0 .375rem;font-size:.9375rem;font-weight:600}
    p,li,h2{text-wrap:pretty}
    .grid{table-layout:fixed;max-width:46rem}
    .grid th,.grid td{text-align:center;padding:.375rem .125rem;border:2px solid var(--ground)}
    .grid thead th{border-bottom:2px solid var(--ink)}
    .grid tbody th{min-width:0;text-align:left;white-space:nowrap;font-variant-numeric:tabular-nums}
    .grid thead th:first-child{text-align:left}
    .h{color:#1a1a1a}
    td.h0{background:#fff;box-shadow:inset 0 0 0 1px #bfbfbf}
    td.h1{background:#deebf7}td.h2{background:#9ecae1}td.h3{background:#6baed6}
    td.h4{background:#2171b5;color:#fff;font-weight:600}td.h5{background:#08306b;color:#fff;font-weight:700}
    .nobody{background:repeating-linear-gradient(135deg,transparent 0 5px,var(--hair) 5px 6px)}
    @media (max-width:40rem){
    .page{padding:0 1rem 2rem}
    .wide{display:none}.narrow{display:block}
    .says{padding:1rem;margin:1.5rem 0}
    .stack,.stack tbody,.stack tfoot,.stack tr,.stack th,.stack td{display:block;width:auto}
    .stack thead{display:none}.stack caption{display:block}
    .stack tr{padding:.5rem 0;border-bottom:1px solid var(--rule)}
    .stack tfoot tr{border-top:2px solid var(--ink)}
    .stack th,.stack td,.stack tfoot th,.stack tfoot td{border:0;padding:.0625rem 0}
    .stack tbody th{font-weight:600}
    .stack td{display:flex;justify-content:space-between;gap:1rem;text-align:right;white-space:normal}
    .stack td:empty{display:none}
    .stack td.bar{display:block;width:auto}
    .stack tfoot td.bar{display:none}
    .k{display:inline;color:var(--soft);text-align:left}
    .verdict,.estimate{text-align:right}
    .grid{font-size:.8125rem}
    }
    @media screen and (prefers-color-scheme:dark){
    :root{--ground:#14171a;--ink:#f2f2f2;--soft:#c8c8c8;--rule:#707070;--hair:#3a3f45;--tint:#1f2428;--accent:#9ecae1;
    --link:#9ecae1;--now:#6baed6;--mark:#f2f2f2;--halo:#14171a}
    .part{stroke:#f2f2f2}
    }
    """

  static let print: StaticString = """
    @page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);
    font:9pt "IBM Plex Sans",system-ui,"DejaVu Sans",sans-serif;color:#454545}}
    @media print{
    html{font-size:9.5pt}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .page{max-width:none;padding:0}
    .internal{padding-right:9mm}
    .internal .stripe{display:block;position:fixed;top:0;right:0;bottom:0;width:6mm;margin:0;writing-mode:vertical-rl;
    text-align:center;font-weight:700;font-size:9pt;line-height:6mm;letter-spacing:.04em;background:#ffeecc;
    border:1px solid #1a1a1a}
    .skip,nav{display:none}
    h1{font-size:22pt}
    h2{break-after:avoid}
    .section{margin-top:6mm;padding-top:3mm}
    .list{margin-top:6mm}
    .says{margin:5mm 0;break-inside:avoid}
    .keep,figure,.chart,.legend,.list{break-inside:avoid}
    .lead,.legend{break-after:avoid}
    .told,.above,.figures{break-before:avoid}
    .above{break-after:avoid}
    footer{break-before:avoid;margin-top:6mm}
    thead{display:table-header-group}
    tfoot{display:table-row-group}
    tr{break-inside:avoid}
    th,td{padding-top:.17rem;padding-bottom:.17rem}
    table{font-size:.9rem;line-height:1.25}
    .bars small{font-size:.72rem}
    .figures table{break-inside:avoid}
    .wide{display:block}.narrow{display:none}
    p,li{orphans:3;widows:3}
    }
    """
}
