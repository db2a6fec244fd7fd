extension PrintStyle {
  /// A certificate: one page, a quiet frame, the name in the middle of it.
  static let certificate: StaticString = """
    @page{size:A4;margin:0}
    main.certificates{max-width:none;margin:0;padding:0}
    article{width:210mm;height:296.5mm;padding:11mm;overflow:hidden;margin:0 auto}
    .frame{height:100%;border:.35mm solid var(--accent);outline:1.1mm solid var(--accent);outline-offset:-3.2mm;
    padding:17mm 18mm 14mm;display:flex;flex-direction:column;text-align:center}
    header p{margin:0}
    header .over{font-size:15pt;letter-spacing:.02em}
    header .branch{font-size:12pt;color:var(--soft);margin-top:1mm}
    h1,.person,.course{font-family:"Source Serif 4",Charter,Georgia,"Noto Serif",serif}
    h1{font-size:38pt;font-weight:600;color:var(--accent);margin:9mm 0 0;letter-spacing:.01em}
    .who{margin:8mm 0 0}
    .who p{margin:0}
    .person{font-size:28pt;line-height:1.2;border-bottom:.3mm solid var(--rule);padding-bottom:2.5mm;
    max-width:150mm;text-wrap:balance}
    .who .person{margin:0 auto}
    .person.long{font-size:22pt}
    .person.blank{width:130mm;border-bottom-color:var(--ink)}
    .who .has{font-size:14pt;color:var(--soft);margin:4.5mm 0 3mm}
    .course{font-size:24pt;line-height:1.2;font-weight:600;text-wrap:balance}
    .course.long{font-size:19pt}
    .who .when{font-size:13pt;margin-top:2mm}
    .who .course+.when{margin-top:4.5mm}
    .goals{margin:8mm 0 0;text-align:left}
    .goals h2{font-size:13pt;color:var(--accent);margin:0 0 2.5mm;text-align:center}
    .goals ul{margin:0 auto;padding-left:5mm;font-size:13pt;line-height:1.4;max-width:135mm}
    .goals li{margin:0 0 1.4mm}
    .even .goals ul,.close .goals ul{columns:2;column-gap:8mm;max-width:none}
    .goals li{break-inside:avoid;text-wrap:pretty}
    .even .goals ul{font-size:11.5pt}
    .close{padding:12mm 17mm 10mm}
    .close h1{font-size:31pt;margin-top:5mm}
    .close .who{margin-top:5mm}
    .close .person{font-size:24pt;padding-bottom:2mm}
    .close .person.long{font-size:19pt}
    .close .who .has{font-size:13pt;margin:3mm 0 1.5mm}
    .close .course{font-size:20pt}
    .close .course.long{font-size:17pt}
    .close .who .when{font-size:12pt;margin-top:1mm}
    .close .who .course+.when{margin-top:2.5mm}
    .close .goals{margin:auto 0;padding-top:5mm}
    .close .goals h2{font-size:12pt;margin-bottom:2mm}
    .close .goals ul{font-size:10.5pt;line-height:1.3}
    .dense .goals ul{font-size:9.5pt;line-height:1.27}
    .close .goals li{margin:0 0 .9mm}
    .frame:not(:has(.goals)) h1{margin-top:30mm}
    .frame:not(:has(.goals)) .who{margin-top:22mm}
    footer{margin-top:auto;padding-top:6mm}
    .says{font-size:10.5pt;color:var(--soft);margin:0}
    .signs{display:grid;grid-template-columns:1fr 1fr;gap:12mm;margin-top:13mm;text-align:left}
    .signs p{margin:0}
    .line{font-size:12pt;border-bottom:.3mm solid var(--ink);padding-bottom:1.2mm}
    .signs .under{font-size:10pt;color:var(--soft);margin-top:1.2mm}
    .close footer{padding-top:3mm}
    .close .signs{margin-top:10mm}
    @media screen{body{background:#e9edf2}article{background:#fff;margin:6mm auto}}
    """
}
