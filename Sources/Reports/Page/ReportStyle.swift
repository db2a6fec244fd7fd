/// The style of a report's page.
///
/// Sizes, spaces and colours follow the facts of Det Fælles Designsystem (8 px steps, ink #1a1a1a, lines of 66 signs, blue
/// ramp); the style itself is our own.
enum ReportStyle {
  /// What is said of the sheet of paper and of the page as a whole; a report within another page leaves it out.
  static let paper: StaticString = """
    html{font-size:100%;-webkit-text-size-adjust:100%}
    @page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);
    font:9pt "IBM Plex Sans",system-ui,"DejaVu Sans",sans-serif;color:#454545}}
    @media print{html{font-size:9.5pt}}
    """

  static let screen: StaticString = """
    :root{color-scheme:light dark;--ground:#fff;--ink:#1a1a1a;--soft:#454545;--rule:#bfbfbf;--hair:#dcdcdc;
    --tint:#f5f5f5;--accent:#08306b;--link:#004d99;--now:#08519c;--mark:#1a1a1a;--halo:#fff;--warn:#ffeecc;
    --warnline:#1a1a1a}
    *{box-sizing:border-box}
    body{margin:0;background:var(--ground);color:var(--ink);
    font:400 1rem/1.5 "IBM Plex Sans",system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
    .page{max-width:59rem;margin:0 auto;padding:0 1.5rem 3rem}
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
    h2.part{font-size:2rem;margin:4rem 0 -1rem;padding-top:1.5rem;border-top:6px solid var(--accent)}
    h3{font-size:1.375rem;line-height:1.25;font-weight:600;margin:0 0 .5rem;overflow-wrap:anywhere}
    nav .part{grid-column:1/-1;margin-top:.5rem;font-weight:600}
    .says{margin:2rem 0;padding:1.25rem 1.5rem;background:var(--tint);border-left:6px solid var(--accent)}
    .says ul{margin:0;padding-left:1.25rem;max-width:72ch;font-size:1.125rem}
    .says li{margin:.375rem 0}
    nav{margin:2rem 0}
    nav h2{font-size:1rem;margin:0 0 .25rem}
    nav ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));
    gap:.25rem 1.5rem}
    .section{margin:3rem 0 0;padding-top:1.5rem;border-top:1px solid var(--rule)}
    .list{margin:3rem 0 0}
    .list ul{margin:0;padding-left:1.25rem;max-width:75ch}
    .list li{margin:.25rem 0}
    .lead{margin:0 0 1rem;font-size:1.125rem;max-width:66ch}
    .section p{max-width:78ch;overflow-wrap:anywhere}
    .section .told{margin:.375rem 0 0;font-size:.875rem;color:var(--soft);max-width:92ch}
    .figures+.told,.keep+.told,.open+.told,table+.told{margin-top:.75rem}
    .told span:first-child:not(:last-child){margin-right:.5em}
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
    .n+td:not(.n),.n+th:not(.n){padding-left:1.5rem}
    .v{white-space:nowrap;color:var(--soft);font-variant-numeric:tabular-nums}
    .changed{color:var(--ink);font-weight:600}.changed small{color:var(--ink);font-weight:400}
    .estimate small{display:inline-block;text-align:left}
    .e6{min-width:6ch}.e8{min-width:8ch}.e10{min-width:10ch}.e12{min-width:12ch}.e14{min-width:14ch}.e16{min-width:16ch}
    .e18{min-width:18ch}.e20{min-width:20ch}.e22{min-width:22ch}
    .sign{display:inline-block;width:1.1em}
    .prose{white-space:normal;vertical-align:top;max-width:32rem}
    tr:has(.prose) th,tr:has(.prose) td{vertical-align:top}
    .group th{padding-top:1.5rem;font-weight:600;border-bottom:1px solid var(--ink)}
    thead+tbody .group th{padding-top:.75rem}
    .fold td{font-size:.875rem;color:var(--soft);padding-top:.5rem}
    .sum th,.sum td,td.s{font-weight:600}
    .sum th,.sum td{border-top:1px solid var(--ink)}
    .crowd th,.crowd td{padding-right:.375rem}
    .crowd thead .n span{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:8.5rem;
    line-height:1.15;text-align:left}
    td.bar{width:23%;min-width:7rem;padding-top:.125rem;padding-bottom:.125rem}
    td.bar svg{display:block;width:100%;height:auto}
    .broad td.bar{width:38%}
    .figures{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;align-items:flex-start}
    .figures table{flex:1 1 14rem;width:auto;max-width:100%}
    .figures tbody th{min-width:0}
    .many{gap:1rem 1.5rem}
    .many table{flex:1 1 11rem}
    .above{margin:0 0 .375rem;font-size:.9375rem;font-weight:600}
    p,li,h2,h3{text-wrap:pretty}
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
    @media screen and (max-width:47.99rem){
    .page{padding:0 1rem 2rem}
    .plain tbody th{min-width:0;overflow-wrap:anywhere;hyphens:auto}
    .plain th,.plain td{padding-right:.5rem}
    .plain td.bar{min-width:2.5rem}
    .plain .estimate{white-space:normal}
    .wide{display:none}.narrow{display:block}
    .says{padding:1rem;margin:1.5rem 0}
    .stack,.stack tbody,.stack tfoot,.stack tr,.stack th,.stack td{display:block;width:auto}
    .stack thead{display:none}.stack caption{display:block}
    .stack tr{padding:.5rem 0;border-bottom:1px solid var(--rule)}
    .stack tfoot tr{border-top:2px solid var(--ink)}
    .stack th,.stack td,.stack tfoot th,.stack tfoot td{border:0;padding:.0625rem 0}
    .stack tbody th{font-weight:600}
    .stack tbody tr,.stack tfoot tr{display:flex;flex-wrap:wrap;gap:.125rem 1rem;align-items:baseline}
    .stack th,.stack td.prose,.stack td[colspan]{flex:1 0 100%}
    .stack tbody th+th{font-weight:400}
    .stack td{text-align:left;white-space:normal}
    .stack td.n+td:not(.n){padding-left:0}
    .stack td:empty{display:none}
    .stack td.bar{flex:0 0 100%}
    .stack tfoot td.bar,.stack .prose .k{display:none}
    .stack .group{padding:1.25rem 0 .375rem;border-bottom:2px solid var(--ink)}
    .k{display:inline;color:var(--soft);margin-right:.375rem}
    .v .k{display:none}
    .estimate small{min-width:0}
    nav ul{grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr))}
    .grid{font-size:.8125rem}
    }
    @media screen and (prefers-color-scheme:dark){
    :root{--ground:#14171a;--ink:#f2f2f2;--soft:#c8c8c8;--rule:#707070;--hair:#3a3f45;--tint:#1f2428;--accent:#9ecae1;
    --link:#9ecae1;--now:#6baed6;--mark:#f2f2f2;--halo:#14171a}
    .part{stroke:#f2f2f2}
    }
    """

  static let print: StaticString = """
    @media print{
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .page{max-width:none;padding:0 9mm 0 0}
    .stripe{display:block;position:fixed;top:0;right:0;bottom:0;width:6mm;margin:0;writing-mode:vertical-rl;
    text-align:center;font-size:8pt;line-height:6mm;color:#454545;white-space:nowrap;overflow:hidden}
    .internal .stripe{font-weight:700;font-size:9pt;letter-spacing:.04em;background:#ffeecc;color:#1a1a1a;
    border:1px solid #1a1a1a}
    .skip,nav{display:none}
    h1{font-size:22pt}
    h2,h3{font-size:1.35rem;break-after:avoid}
    h2.part{font-size:1.8rem;break-before:page;margin:0 0 -2mm;padding-top:2mm}
    .section{margin-top:6mm;padding-top:3mm}
    .list{margin-top:6mm}
    .says{margin:5mm 0;padding:3mm 4mm;break-inside:avoid}
    .says ul,.lead{font-size:1.05rem}
    .broad td.bar{width:36%}
    .front .section{margin-top:3.5mm;padding-top:2mm}
    .front .section>.keep>p,.front .section>.open>p{margin:0 0 .3rem}
    .front .told{font-size:.78rem;line-height:1.3}
    .front h2{font-size:1.2rem;margin-bottom:.25rem}
    .keep,figure,.chart,.legend,.list,.pair{break-inside:avoid}
    .lead,.legend{break-after:avoid}
    .told,.above{break-before:avoid}
    .above{break-after:avoid}
    footer{break-before:avoid;margin-top:6mm}
    thead{display:table-header-group}
    tfoot{display:table-row-group;break-before:avoid}
    tr{break-inside:avoid}
    tr.fold{break-inside:auto}
    tbody tr:nth-child(-n+2),.group{break-after:avoid}
    tbody tr:nth-last-child(-n+2):not(.group){break-before:avoid}
    td.bar{width:17%;min-width:0}
    th,td{padding-top:.17rem;padding-bottom:.17rem}
    .group th{padding-top:.9rem}
    table{font-size:.9rem;line-height:1.25}
    .crowd{font-size:.85rem}
    .crowd tbody th{min-width:0}
    small{font-size:.8rem}
    .section p{max-width:none}
    .figures table{break-inside:avoid}
    .many{gap:2mm 5mm}
    .many{flex-wrap:nowrap}
    .many table{flex:1 1 0;min-width:0;font-size:.74rem}
    .many th,.many td{padding-right:.25rem}
    .wide{display:block}.narrow{display:none}
    .pair{display:flex;gap:6mm;align-items:flex-start}
    .pair .wide{display:none}.pair .narrow{display:block}
    .pair figure{flex:0 0 80mm;margin:0}
    .pair .beside{flex:1}
    .pair .figures{gap:2mm 4mm}
    .pair .figures table{flex:1 1 30mm;font-size:.8rem}
    .pair th,.pair td{padding-right:.375rem}
    p,li{orphans:3;widows:3}
    }
    """

  /// What a report on one page sets closer in print.
  static let onePage: StaticString = """
    @media print{
    .one:not(.internal){padding-right:0}
    .one:not(.internal) .stripe{display:none}
    .one header{border-top-width:1mm;padding-top:.75rem}
    .one .banner{margin-bottom:.75rem;padding:.375rem .75rem}
    .one h1{font-size:2rem;margin:.125rem 0}
    .one h2{font-size:1.2rem;margin-bottom:.25rem}
    .one .period{font-size:1.1rem}
    .one .says{margin:.75rem 0 0;padding:.625rem 1rem}
    .one .says ul{font-size:1rem;max-width:none}
    .one .says li{margin:.125rem 0}
    .one .section{margin-top:.75rem;padding-top:.5rem}
    .one .section p,.one .list ul{max-width:none}
    .one td.bar{width:36%}
    .one .section .told{font-size:.8rem;line-height:1.35}
    .one .list{margin-top:.75rem}
    .one .list ul{columns:2;column-gap:1.5rem;font-size:.8rem;line-height:1.35}
    .one .list li{break-inside:avoid;margin:0 0 .25rem}
    .one footer{margin-top:.75rem;padding-top:.375rem;font-size:.8rem}
    .one footer p{margin:0}
    }
    """

  /// The sizes of print that a report on one page may take, in points, the greatest first.
  static let sizes: [(points: Double, style: StaticString)] = [
    (11, "@media print{html{font-size:11pt}}"), (10.5, "@media print{html{font-size:10.5pt}}"),
    (10, "@media print{html{font-size:10pt}}"), (9.5, "@media print{html{font-size:9.5pt}}"),
    (9, "@media print{html{font-size:9pt}}"), (8.5, "@media print{html{font-size:8.5pt}}"),
    (8, "@media print{html{font-size:8pt}}"), (7.5, "@media print{html{font-size:7.5pt}}"),
    (7, "@media print{html{font-size:7pt}}"),
  ]
}
