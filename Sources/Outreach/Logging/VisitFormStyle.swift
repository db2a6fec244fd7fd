/// The look of the visit form: one A4 page a visit, boxes that a pen fits in, black ink and one dark blue.
enum VisitFormStyle {
  static let page: StaticString = """
    @page{size:A4;margin:11mm 13mm 10mm}
    :root{color-scheme:light;--ink:#1a1a1a;--soft:#454545;--rule:#8a8a8a;--accent:#08306b}
    *{box-sizing:border-box}
    html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    body{margin:0;background:#fff;color:var(--ink);font-size:11pt;line-height:1.3;
    font-family:"IBM Plex Sans","Source Sans 3","Segoe UI","Helvetica Neue","TeX Gyre Heros",Arial,sans-serif}
    article{break-after:page}
    article:last-child{break-after:auto}
    header{border-bottom:.8mm solid var(--accent);padding-bottom:2mm;margin-bottom:3mm}
    .over{margin:0;color:var(--accent);font-weight:600}
    h1{font-size:21pt;line-height:1.15;margin:.3mm 0 .6mm;overflow-wrap:anywhere}
    .facts{margin:0;font-size:12.5pt}
    h2{font-size:12.5pt;color:var(--accent);margin:3mm 0 1mm;break-after:avoid}
    .rule{margin:0 0 1.2mm;color:var(--soft);font-size:9.5pt}
    .figures{display:grid;grid-template-columns:repeat(4,1fr);gap:3mm}
    .kit{grid-template-columns:repeat(6,1fr);gap:2mm}
    .kit .label{font-size:9.5pt}
    .figure .label{display:block;font-size:10.5pt;min-height:1.3em}
    .kit .label{min-height:2.6em;display:flex;align-items:end}
    .figure .box{display:flex;align-items:end;justify-content:end;height:11mm;border:.4mm solid var(--ink);
    border-radius:1mm;padding:.6mm 1.2mm}
    .kit .box{height:9mm}
    .hint{font-size:8.5pt;color:var(--soft)}
    table{border-collapse:collapse;width:100%;break-inside:avoid;table-layout:fixed}
    th,td{border:.25mm solid var(--rule);padding:.6mm 1.4mm;text-align:left;vertical-align:middle}
    thead th{font-weight:600;font-size:10pt;vertical-align:top;background:#f2f5f9}
    thead small,tbody small{display:block;font-weight:400;font-size:8pt;color:var(--soft);line-height:1.15}
    .task{width:38%}
    .open .task{width:32%}
    .narrow{width:12%}
    tbody th{font-weight:400;font-size:10.5pt;height:9.2mm;overflow-wrap:anywhere}
    .solved tbody td{height:9.2mm}
    .solved td .hint{display:block;text-align:right}
    .open tbody td{height:8mm}
    .words{margin-top:2mm}
    .line{display:flex;align-items:end;gap:2.5mm;margin:0;height:8.4mm;flex:1}
    .line .label{white-space:nowrap}
    .line .blank{flex:1;border-bottom:.3mm solid var(--ink);height:0}
    .pair{display:flex;gap:5mm}
    .short{flex:0 0 34%}
    footer{margin-top:3mm;border-top:.25mm solid var(--rule);padding-top:1.5mm;font-size:9pt;color:var(--soft);
    break-inside:avoid}
    footer p{margin:0 0 .8mm}
    footer pre{margin:0;font:8.5pt/1.35 "DejaVu Sans Mono",Consolas,monospace;white-space:pre-wrap}
    @media screen{article{max-width:52rem;margin:0 auto;padding:1.5rem}}
    """
}
