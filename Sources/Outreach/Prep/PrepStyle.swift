/// The styles of the sheets before a visit: A4, ink that prints well in black, one dark blue.
enum PrepStyle {
  /// What holds for both sheets.
  static let base: StaticString = """
    @page{size:A4;margin:12mm 15mm 11mm}
    :root{color-scheme:light;--ink:#1a1a1a;--soft:#454545;--rule:#bfbfbf;--tint:#f2f5f9;--accent:#08306b}
    *{box-sizing:border-box}
    html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    body{margin:0;background:#fff;color:var(--ink);font-size:11.5pt;line-height:1.3;hyphens:manual;
    font-family:"IBM Plex Sans","Source Sans 3","Segoe UI","Helvetica Neue","TeX Gyre Heros",Arial,sans-serif}
    @media screen{main{max-width:48rem;margin:0 auto;padding:1.5rem}}
    h1{font-size:23pt;line-height:1.12;font-weight:600;margin:.5mm 0 2mm;text-wrap:balance;overflow-wrap:anywhere}
    h2{font-size:13.5pt;line-height:1.2;color:var(--accent);margin:3.2mm 0 .8mm;break-after:avoid}
    .over{margin:0;color:var(--accent);font-weight:600;font-size:12pt}
    footer{font-size:9.5pt;color:var(--soft);border-top:.2mm solid var(--rule);margin-top:3mm;padding-top:1.5mm;
    break-inside:avoid}
    footer p{margin:.7mm 0}
    """

  /// The sheet that a place gets.
  static let place: StaticString = """
    .facts{background:var(--tint);border-left:1.4mm solid var(--accent);padding:2.5mm 4mm;margin:2mm 0 3mm}
    .facts p{margin:.5mm 0}
    .facts .when{font-size:17pt;font-weight:600}
    .when:first-letter{text-transform:uppercase}
    ul{list-style:none;margin:0;padding:0}
    li{position:relative;padding-left:8mm;margin:1mm 0;break-inside:avoid}
    li:before{content:"";position:absolute;left:0;top:.5mm;width:4.2mm;height:4.2mm;border:.4mm solid var(--ink);
    border-radius:.8mm}
    .doubt{color:var(--soft);white-space:nowrap;border-bottom:.3mm dotted var(--soft)}
    .say{font-weight:600;margin:3mm 0 0}
    .say+p{margin:.5mm 0}
    """

  /// The sheet for a home visit.
  static let home: StaticString = """
    .shred{border:.8mm solid var(--ink);padding:2.5mm 4mm;font-size:19pt;font-weight:700;text-align:center;margin:0 0 6mm;
    text-transform:uppercase;letter-spacing:.04em}
    dl{margin:4mm 0;display:grid;grid-template-columns:38mm 1fr;row-gap:3.5mm}
    dt{color:var(--soft);font-size:12pt;padding-top:1.4mm}
    dd{margin:0;font-size:17pt;line-height:1.25;overflow-wrap:anywhere}
    dd:first-letter{text-transform:uppercase}
    .done{margin-top:9mm;font-size:13pt}
    """

  /// The list of whom to ring.
  static let calls: StaticString = """
    h1{font-size:17pt}
    table{border-collapse:collapse;width:100%;margin:3mm 0}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    th{text-align:left;font-size:11pt;font-weight:400;color:var(--soft);border-bottom:.3mm solid var(--ink);
    padding:0 3mm 1.5mm 0}
    td{vertical-align:top;border-bottom:.2mm solid var(--rule);padding:2.5mm 3mm 2.5mm 0;overflow-wrap:anywhere}
    td p{margin:0 0 .8mm}
    .when{font-weight:600;color:var(--accent)}
    .soft{font-size:10.5pt;color:var(--soft)}
    .answer{white-space:nowrap}
    .part{display:inline-block;max-width:100%}
    """
}
