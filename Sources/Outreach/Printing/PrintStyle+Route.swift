import Courses

extension PrintStyle {
  /// Route sheets and kit lists: a page that a driver reads at arm's length.
  static let route: StaticString = """
    @page{size:A4;margin:11mm 13mm 13mm;@bottom-right{content:counter(page) " / " counter(pages);
    font:10pt sans-serif;color:#454545}}
    body{font-size:11pt;line-height:1.3}
    table{break-inside:auto;margin:0;table-layout:fixed}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    th,td{background:none;border:0;padding:1.8mm 2mm;overflow-wrap:anywhere}
    td:empty{height:auto}
    thead th{border-bottom:.8mm solid var(--accent);padding:0 0 2mm}
    thead span{display:block}
    thead .over{font-size:13pt}
    thead .title{font-size:20pt;line-height:1.15;margin-top:.5mm}
    tbody tr{border-bottom:.2mm solid var(--rule)}
    col.time{width:31mm}
    col.pen{width:62mm}
    .time{padding-left:0;font-size:13pt;font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
    .time small{display:block;font-size:10pt;font-weight:400;color:var(--soft)}
    .move td{background:var(--tint)}
    .move .time{padding-left:1.5mm}
    .move span{margin-left:4mm;color:var(--soft)}
    .stop p{margin:.4mm 0}
    .stop .name{font-size:14pt;font-weight:600;line-height:1.15;margin:0}
    .whole{display:inline-block;max-width:100%}
    .stop .label{color:var(--soft);font-size:10pt}
    .pen{padding-right:0;font-size:9.5pt}
    .boxes{display:grid;grid-template-columns:4fr 5fr;gap:1mm 2mm}
    .boxes>span{display:flex;align-items:center;gap:1.5mm}
    .box{display:inline-block;flex:none;width:4.2mm;height:4.2mm;border:.35mm solid var(--ink);border-radius:.6mm}
    .blanks{display:grid;grid-template-columns:3fr 2fr;gap:3mm;margin-top:1.5mm}
    .blank{border-bottom:.2mm solid var(--ink);height:7.5mm;color:var(--soft)}
    .pen .line{border-bottom:.2mm solid var(--ink);height:7.5mm;margin:0;padding-top:.8mm;color:var(--soft)}
    footer{font-size:10pt;color:var(--soft);margin-top:3mm;break-inside:avoid}
    footer p{margin:.6mm 0}
    .secret{font-weight:600;color:var(--ink)}
    h2{font-size:14pt;margin:5mm 0 1mm;color:var(--accent)}
    """

  /// What a kit list adds.
  static let kit: StaticString = """
    .tick{width:24mm;text-align:center}
    .pieces{width:18mm;text-align:right;font-size:14pt;font-weight:600;font-variant-numeric:tabular-nums}
    .what{font-size:14pt}
    .columns th{font-weight:400;color:var(--soft);font-size:10pt;vertical-align:bottom;padding-bottom:1mm;
    border-bottom:.3mm solid var(--ink)}
    .number{width:26mm;text-align:right;font-variant-numeric:tabular-nums}
    .lacks{font-weight:600}
    header{border-bottom:.8mm solid var(--accent);padding-bottom:2mm}
    header span{display:block}
    header .title{font-size:20pt;font-weight:600;line-height:1.15;margin-top:.5mm}
    .hint{margin:1mm 0}
    .tick .box{width:6mm;height:6mm;vertical-align:middle}
    """
}
