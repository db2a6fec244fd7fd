extension PrintStyle {
  /// The page of a list with few dates.
  static let list: StaticString = """
    @page{size:A4;margin:12mm 14mm 13mm;@bottom-right{content:counter(page) " / " counter(pages);
    font:11pt sans-serif;color:#454545}}
    """

  /// The page of a list with many dates.
  static let listAcross: StaticString = """
    @page{size:A4 landscape;margin:12mm 14mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);
    font:11pt sans-serif;color:#454545}}
    @media screen{main.list{max-width:72rem}}
    """

  /// The list itself: 19 points, rows that a pen fits in.
  static let listTable: StaticString = """
    body{font-size:19pt;line-height:1.2}
    table{break-inside:auto;margin:0;table-layout:auto}
    table+table{break-before:page}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    th,td{vertical-align:middle;background:none}
    .head th{border:0;border-bottom:.8mm solid var(--accent);padding:0 0 2.5mm;font-weight:400}
    .head span{display:block}
    .head .over{font-size:13pt;color:var(--accent);font-weight:600}
    .head .title{font-size:25pt;font-weight:600;line-height:1.15;margin:.5mm 0 1mm}
    .head .place{font-size:15pt;color:var(--soft)}
    .days th{border:0;border-bottom:.3mm solid var(--ink);font-size:18pt;padding:2.5mm 1mm 1.5mm;white-space:nowrap}
    .days span,.days small{display:block;font-size:12pt;font-weight:400;color:var(--soft)}
    tbody td,tbody th{border:0;border-bottom:.2mm solid var(--rule);height:11.6mm;padding:0 1mm}
    tbody td:empty{height:11.6mm}
    .count td,.count th,.count td:empty{height:10mm}
    .n{width:13mm;text-align:left;color:var(--soft);font-size:14pt;font-variant-numeric:tabular-nums}
    .days th.n,.days th.name{vertical-align:bottom;font-size:13pt;font-weight:400;color:var(--soft)}
    tbody .name{font-weight:400;overflow-wrap:anywhere}
    tbody .along{font-size:18pt;color:var(--soft);padding-left:6mm}
    .day{width:23mm;text-align:center}
    .box{display:inline-flex;align-items:center;justify-content:center;width:8.8mm;height:8.8mm;
    border:.45mm solid var(--ink);border-radius:1.2mm;font-size:18pt;line-height:1;vertical-align:middle}
    .count th{font-size:14pt}
    .count td.day{border-left:.2mm solid var(--rule);border-right:.2mm solid var(--rule)}
    .count:nth-last-child(2) td,.count:nth-last-child(2) th{border-top:.3mm solid var(--ink)}
    .count{break-before:avoid}
    footer{font-size:11.5pt;color:var(--soft);margin-top:3mm;break-inside:avoid}
    footer p{margin:.6mm 0}
    footer .legend span{margin-right:7mm}
    """
}
