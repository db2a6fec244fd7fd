/// The style of the month board: A4 across, one page.
enum BoardStyle {
  static let page: StaticString = """
    @page{size:A4 landscape;margin:8mm}
    :root{color-scheme:light;--ink:#1a1a1a;--soft:#454545;--rule:#bfbfbf;--tint:#f2f5f9;--accent:#08306b}
    *{box-sizing:border-box}
    html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    body{margin:0;background:#fff;color:var(--ink);line-height:1.2;
    font-family:"IBM Plex Sans","Source Sans 3","Segoe UI","Helvetica Neue","TeX Gyre Heros",Arial,sans-serif}
    main{width:281mm;min-height:193mm;display:flex;flex-direction:column}
    @media screen{main{margin:8mm auto}}
    .s11{font-size:11pt}.s10{font-size:10pt}.s9{font-size:9pt}.s8{font-size:8pt}.s7{font-size:7pt}
    h1,h2,p,ul{margin:0;padding:0}
    ul{list-style:none}
    header{display:flex;justify-content:space-between;align-items:flex-end;gap:8mm;margin-bottom:2.5mm}
    h1{font-size:21pt;line-height:1.1;font-weight:600;color:var(--accent)}
    header p{font-size:10.5pt;color:var(--soft);margin-top:.8mm}
    .teams{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:1.2mm 5mm;font-size:10.5pt}
    .badge{display:inline-block;min-width:1.45em;padding:0 .25em;border-radius:.25em;color:#fff;text-align:center;
    font-weight:700;line-height:1.3}
    .teams .badge,aside .badge{margin-right:.4em}
    .t0{--team:#005a9c}.t1{--team:#a84300}.t2{--team:#00664a}.t3{--team:#8a3a76}.t4{--team:#333}.t5{--team:#6b5b00}
    .badge{background:var(--team)}
    .board{display:grid;grid-template-columns:1fr 58mm;gap:4mm;flex:1}
    table{border-collapse:collapse;width:100%;height:100%;table-layout:fixed}
    thead th{height:6mm;text-align:left;font-size:9.5pt;font-weight:600;color:var(--accent);padding:0 1.2mm 1mm;
    border-bottom:.5mm solid var(--accent)}
    thead th::first-letter{text-transform:uppercase}
    .week{width:9mm}
    tbody th{font-weight:400;color:var(--soft);text-align:left;vertical-align:top;padding:1mm 0 0 1.2mm;font-size:9pt;
    border-bottom:.25mm solid var(--rule)}
    td{vertical-align:top;padding:.8mm 1mm 1mm;border:.25mm solid var(--rule);border-top:0;overflow-wrap:anywhere}
    td:last-child{border-right:0}
    tr{break-inside:avoid}
    td.out{background:repeating-linear-gradient(135deg,#fff 0 1.6mm,#efefef 1.6mm 1.9mm)}
    td.shut{background:#efefef}
    .day{display:flex;justify-content:space-between;gap:2mm;font-weight:600;line-height:1.15;margin-bottom:.4mm}
    .day small{font-weight:400;color:var(--soft);font-size:.85em;text-align:right}
    .off{color:var(--soft);font-style:italic}
    .visit{border-left:1mm solid var(--team);padding-left:1mm;margin-bottom:.6mm;break-inside:avoid}
    .visit .badge{font-size:.86em;margin-right:.3mm}
    .visit time{font-weight:600;font-variant-numeric:tabular-nums}
    .sign{display:inline-block;min-width:1em;text-align:center;font-family:"DejaVu Sans","Segoe UI Symbol",sans-serif;
    font-size:.9em}
    .over time,.over .name{text-decoration:line-through;text-decoration-thickness:.2mm;color:var(--soft)}
    aside{font-size:8.5pt;border-left:.25mm solid var(--rule);padding-left:3.5mm}
    h2{font-size:10.5pt;font-weight:600;color:var(--accent);margin:0 0 1mm}
    aside ul{margin-bottom:3.5mm}
    aside li{margin-bottom:1mm;break-inside:avoid}
    aside .name{font-weight:600}
    aside small{display:block;margin-top:.2mm;font-size:8pt;color:var(--soft)}
    .first{margin-left:1.2mm;border:.3mm solid var(--ink);border-radius:.8mm;padding:0 .8mm;font-size:7pt;
    line-height:1.15;white-space:nowrap;display:inline-block}
    footer{display:flex;justify-content:space-between;gap:6mm;font-size:8.5pt;color:var(--soft);margin-top:2mm}
    footer ul{display:flex;flex-wrap:wrap;gap:0 5mm}
    footer .sign{color:var(--ink);margin-right:.8mm}
    footer p{white-space:nowrap}
    """
}
