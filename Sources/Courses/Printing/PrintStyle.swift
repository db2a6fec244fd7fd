/// The styles of prints: A4, ink that prints well in black, one dark blue.
public enum PrintStyle {
  static func style(of kind: CurriculumPrintKind) -> StaticString {
    switch kind {
    case .handout, .sheets: large
    case .plan: plan
    case .poster: poster
    case .cards: cards
    case .booklet: booklet
    }
  }

  /// What holds for every print.
  public static let base: StaticString = """
    :root{color-scheme:light;--ink:#1a1a1a;--soft:#454545;--rule:#bfbfbf;--tint:#f2f5f9;--accent:#08306b}
    *{box-sizing:border-box}
    html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    body{margin:0;background:#fff;color:var(--ink);
    font-family:"IBM Plex Sans","Source Sans 3","Segoe UI","Helvetica Neue","TeX Gyre Heros",Arial,sans-serif;
    line-height:1.45;hyphens:manual}
    h1,h2,h3,h4{line-height:1.15;font-weight:600;break-after:avoid;break-inside:avoid;text-wrap:balance}
    p,li{orphans:3;widows:3}
    li{break-inside:avoid}
    p.steps{break-after:avoid}
    table,pre{break-inside:avoid}
    ul,ol{padding-left:1.35em;margin:.4em 0 .8em}
    ol{padding-left:1.9em}
    li.box{list-style:none;margin-left:-1.2em}
    p.steps+ol{break-inside:avoid}
    li{margin:.22em 0}
    li>ul,li>ol{margin:.1em 0}
    p{margin:.5em 0}
    pre{font:.72em/1.3 "DejaVu Sans Mono",Consolas,monospace;background:var(--tint);padding:.8em 1em;overflow-x:auto;
    white-space:pre}
    img{max-width:100%}
    hr{border:0;border-top:1px solid var(--rule);margin:1.2em 0}
    table{border-collapse:collapse;margin:.7em 0;width:100%}
    th,td{border:1px solid var(--rule);padding:.3em .55em;text-align:left;vertical-align:top}
    th{background:var(--tint);font-weight:600}
    td:empty{height:2.3em}
    th.w{width:45%}
    .c{text-align:center}.e{text-align:right}
    .over{margin:0;color:var(--accent);font-weight:600}
    .quote{border:1px solid var(--rule);border-left:5px solid var(--accent);padding:.4em 1em;margin:.8em 0;
    break-inside:avoid;background:#fff}
    .steps{font-weight:600;color:var(--accent);margin:.9em 0 .2em}
    .doubt{border-bottom:.13em dotted currentColor;font-weight:400;color:var(--ink)}
    .steps .doubt,.steps .sure{margin-left:.6em;font-weight:400;color:var(--soft)}
    .minutes{font-weight:400;color:var(--soft);white-space:nowrap}
    .colophon{color:var(--soft);border-top:1px solid var(--rule);padding-top:.5em;margin-top:2em}
    @media print{main{padding-right:.4mm}}
    article{break-after:page}
    article:last-child{break-after:auto}
    @media screen{main{max-width:52rem;margin:0 auto;padding:1.5rem}}
    """

  /// Hand-out and sheets: 18 points, wide lines.
  static let large: StaticString = """
    @page{size:A4;margin:20mm 20mm 22mm;@bottom-right{content:counter(page);font:11pt sans-serif;color:#454545}}
    body{font-size:18pt}
    h1{font-size:30pt;margin:.1em 0 .5em}
    h2{font-size:22pt;margin:1.1em 0 .35em;color:var(--accent)}
    h3{font-size:19pt;margin:1em 0 .3em}
    h4{font-size:18pt;margin:.8em 0 .2em}
    .over{font-size:14pt}
    .goals,.points{background:var(--tint);border-left:6px solid var(--accent);padding:.1em 1em .4em;margin:1em 0;
    break-inside:avoid}
    .goals h2,.points h2{margin-top:.5em}
    .minutes{font-size:14pt}
    .colophon{font-size:11pt}
    table{font-size:15pt}
    pre{font-size:12.5pt}
    pre.narrow{font-size:15.5pt}
    .sheet h1{font-size:14pt;color:var(--accent);border-bottom:2px solid var(--accent);padding-bottom:.3em}
    """

  /// The teacher's plan.
  static let plan: StaticString = """
    @page{size:A4;margin:16mm 17mm 18mm;@bottom-right{content:counter(page);font:9pt sans-serif;color:#454545}}
    body{font-size:10.5pt}
    h1{font-size:21pt;margin:.1em 0 .2em}
    h2{font-size:13pt;margin:1.2em 0 .3em;color:var(--accent);border-bottom:1px solid var(--rule);padding-bottom:.15em}
    h3{font-size:11pt;margin:.9em 0 .2em}
    .sum{margin:0 0 .6em}
    .remark{color:var(--soft);font-size:9pt}
    .clock .time{white-space:nowrap;font-variant-numeric:tabular-nums;font-weight:600;width:7.5em}
    .clock .pause td{background:var(--tint)}
    .colophon{font-size:8.5pt}
    .prepare table{font-size:9.5pt}
    .lists{display:grid;grid-template-columns:1fr 1fr;gap:0 8mm;break-inside:avoid}
    .lists h2{break-after:avoid}
    """

  /// The poster: one page.
  static let poster: StaticString = """
    @page{size:A4;margin:0}
    main.poster{width:210mm;height:296.5mm;max-width:none;margin:0 auto;padding:0 18mm 12mm;display:flex;
    flex-direction:column;font-size:16pt;overflow:hidden}
    header{background:var(--accent);color:#fff;margin:0 -18mm;padding:18mm 18mm 12mm}
    header .over{color:#fff;font-size:18pt;font-weight:400}
    h1{font-size:38pt;line-height:1.1;margin:.25em 0 0}
    .lead{font-size:17.5pt;line-height:1.4;margin:8mm 0 1mm}
    .lead p{margin:0}
    h2{font-size:19pt;color:var(--accent);margin:5mm 0 1mm}
    .learn ul{font-size:16.5pt;margin:2mm 0 0;columns:2;column-gap:10mm}
    .learn li{margin:0 0 .35em}
    .blanks{margin-top:auto}
    .blanks p{display:flex;gap:5mm;align-items:end;margin:0;height:14mm;font-size:17pt}
    .blanks strong{width:42mm}
    .blanks span{flex:1;border-bottom:.5mm solid var(--ink)}
    .colophon{font-size:12pt;margin:8mm 0 0;border:0}
    """

  /// Key cards: four to a page, so that two cuts part them.
  static let cards: StaticString = """
    @page{size:A4;margin:0}
    main.cards{max-width:none;margin:0;padding:0}
    .page{width:210mm;height:296.5mm;display:grid;grid-template-columns:105mm 105mm;
    grid-template-rows:148.25mm 148.25mm;break-after:page;overflow:hidden}
    .page:last-child{break-after:auto}
    .card{padding:12mm 11mm 9mm;display:flex;flex-direction:column;border:0 dashed #777;overflow:hidden}
    .card:nth-child(odd){border-right-width:.3mm}
    .card:nth-child(-n+2){border-bottom-width:.3mm}
    .card h2{font-size:22pt;color:var(--accent);margin:0 0 3mm;padding-bottom:2.5mm;
    border-bottom:.8mm solid var(--accent)}
    .card ul{font-size:18pt;line-height:1.3;margin:0;padding-left:1.1em}
    .card li{margin:0 0 2.2mm}
    .card .over{margin-top:auto;font-size:9pt;font-weight:400;color:var(--soft)}
    """

  /// The booklet.
  static let booklet: StaticString = """
    @page{size:A4;margin:20mm 24mm 22mm;@bottom-center{content:counter(page);font:9pt sans-serif;color:#454545}}
    @page :first{@bottom-center{content:""}}
    body{font-size:11.5pt;line-height:1.5}
    h1{font-size:25pt;margin:.1em 0 .4em}
    h2{font-size:15.5pt;margin:1.4em 0 .35em;color:var(--accent)}
    h3{font-size:12.5pt;margin:1.1em 0 .25em}
    .sum,.remark{color:var(--soft);font-size:10pt}
    .cover{min-height:240mm;display:flex;flex-direction:column}
    .cover header{border-top:3mm solid var(--accent);padding-top:14mm;margin-bottom:8mm}
    .cover .over{font-size:14pt}
    .cover h1{font-size:38pt;line-height:1.08;margin:.2em 0}
    .cover .lead{font-size:13pt}
    .cover dl{display:grid;grid-template-columns:38mm 1fr;gap:2mm 4mm;margin:6mm 0}
    .cover dt{font-weight:600;color:var(--accent)}
    .cover dd{margin:0}
    .cover dd ul{margin:0}
    .cover .colophon{margin-top:auto;font-size:9.5pt}
    .contents{break-after:page}
    .contents h2{font-size:20pt;margin-top:0}
    .contents ol>li{display:list-item;margin:.55em 0;font-size:13pt}
    .contents ol span{color:var(--soft);font-size:10pt;margin-left:.8em}
    .contents ul{columns:2;column-gap:8mm;margin-top:0}
    .contents ul li{margin:0 0 .35em}
    .contents a{color:inherit;text-decoration:none}
    .goals,.points{background:var(--tint);border-left:4px solid var(--accent);padding:.1em 1em .4em;margin:1em 0;
    break-inside:avoid}
    .goals h2,.points h2,.questions h2{margin-top:.6em;font-size:13pt}
    .notes{-webkit-box-decoration-break:clone;box-decoration-break:clone;border:1px solid var(--rule);padding:.2em 1.2em .8em;margin:1.6em 0;font-size:10.5pt}
    .notes h2{font-size:13pt;margin-top:.7em}
    .cardlist{display:flex;flex-wrap:wrap;gap:5mm}
    .cardlist h2{width:100%;margin-bottom:0}
    .smallcard{border:1px dashed #777;border-radius:2mm;padding:3mm 5mm;width:calc(50% - 2.5mm);break-inside:avoid}
    .smallcard h3{margin:0 0 .3em}
    .smallcard ul{margin:0}
    .sheet h1{font-size:11pt;color:var(--accent);border-bottom:1px solid var(--accent);padding-bottom:.3em}
    .facts table{font-size:9.5pt}
    """

  /// The catalogue.
  static let catalogue: StaticString = """
    @page{size:A4;margin:18mm 20mm 20mm;@bottom-center{content:counter(page);font:9pt sans-serif;color:#454545}}
    body{font-size:11.5pt;line-height:1.5}
    header{border-top:3mm solid var(--accent);padding-top:8mm;margin-bottom:4mm}
    h1{font-size:30pt;margin:.1em 0 .4em}
    h2{font-size:16pt;margin:0 0 .1em;color:var(--accent)}
    section{margin:1.2em 0}
    .entry{border-top:1px solid var(--rule);padding-top:1em;break-inside:avoid}
    .sum{margin:0 0 .4em;font-weight:600}
    .tags,.colophon{color:var(--soft);font-size:9.5pt}
    .entry ol{columns:2;column-gap:8mm}
    .entry ol li{margin:0 0 .25em}
    a{color:inherit}
    """
}
