/// The style of the info screen: dark on light, measured by the height of the screen.
enum TodayStyle {
  static let sheet: StaticString = """
    :root{color-scheme:light;--ink:#14181f;--soft:#3a424e;--rule:#c3ccd8;--accent:#08306b;--tint:#eef3f9;--stop:#9c1128;
    --go:#0b5a2e}
    *{box-sizing:border-box}
    html{background:#fff;color:var(--ink);
    font-family:"IBM Plex Sans","Source Sans 3","Segoe UI","Helvetica Neue","TeX Gyre Heros",Arial,sans-serif}
    body{margin:0;height:100vh;display:flex;flex-direction:column;overflow:hidden;line-height:1.18}
    p,h1,h2{margin:0}
    header{background:var(--accent);color:#fff;padding:2.2vh 3vw;display:flex;justify-content:space-between;
    align-items:baseline;gap:3vw}
    h1{font-size:6vh;line-height:1.1;font-weight:600}
    header p{font-size:4.6vh;white-space:nowrap}
    main{--u:1vh;flex:1;min-height:0;position:relative;font-size:calc(4.2*var(--u))}
    .huge{--u:1.35vh}
    .medium{--u:.65vh}
    .small{--u:.42vh}
    section{position:absolute;inset:0;padding:calc(1*var(--u)) 3vw;display:flex;flex-direction:column;background:#fff}
    article{display:grid;grid-template-columns:calc(19*var(--u)) 1fr auto;column-gap:2.2vw;align-items:center;padding:calc(1.3*var(--u)) 0;
    border-bottom:calc(.25*var(--u)) solid var(--rule)}
    article:last-child{border:0}
    .time strong{display:block;font-size:calc(5.6*var(--u));font-weight:700;line-height:1.1;font-variant-numeric:tabular-nums}
    .time span{color:var(--soft);font-variant-numeric:tabular-nums}
    h2{font-size:calc(5.2*var(--u));line-height:1.1;font-weight:600;text-wrap:balance;overflow-wrap:anywhere}
    .what p{color:var(--soft);margin-top:calc(.3*var(--u));text-wrap:balance}
    .what p.news{color:var(--stop);font-weight:600}
    .signs{display:flex;flex-direction:column;align-items:flex-end;gap:calc(.8*var(--u));text-align:right}
    .sign{background:var(--stop);color:#fff;font-weight:700;padding:calc(.3*var(--u)) 1.1vw;border-radius:calc(.6*var(--u))}
    .seats{font-weight:600;white-space:nowrap}
    .free{color:var(--go)}
    .off .time strong,.off h2{color:var(--soft);font-weight:500}
    .none{position:absolute;inset:0;display:grid;place-content:center;text-align:center;font-size:calc(6*var(--u));padding:4vw}
    footer{display:flex;justify-content:space-between;gap:3vw;padding:1.2vh 3vw;background:var(--tint);font-size:3.2vh;
    color:var(--soft)}
    @media (min-width:801px){
    .sheets2 section,
    .sheets3 section,
    .sheets4 section,
    .sheets5 section,
    .sheets6 section{opacity:0;animation:60s step-end infinite}
    .sheets2 section{animation-name:two}
    .sheets3 section{animation-name:three}
    .sheets4 section{animation-name:four}
    .sheets5 section{animation-name:five}
    .sheets6 section{animation-name:six}
    .sheets2 section:nth-child(2){animation-delay:15s}
    .sheets3 section:nth-child(2){animation-delay:10s}
    .sheets3 section:nth-child(3){animation-delay:20s}
    .sheets4 section:nth-child(2){animation-delay:15s}
    .sheets4 section:nth-child(3){animation-delay:30s}
    .sheets4 section:nth-child(4){animation-delay:45s}
    .sheets5 section:nth-child(2){animation-delay:12s}
    .sheets5 section:nth-child(3){animation-delay:24s}
    .sheets5 section:nth-child(4){animation-delay:36s}
    .sheets5 section:nth-child(5){animation-delay:48s}
    .sheets6 section:nth-child(2){animation-delay:10s}
    .sheets6 section:nth-child(3){animation-delay:20s}
    .sheets6 section:nth-child(4){animation-delay:30s}
    .sheets6 section:nth-child(5){animation-delay:40s}
    .sheets6 section:nth-child(6){animation-delay:50s}
    }
    @keyframes two{0%{opacity:1}25%{opacity:0}50%{opacity:1}75%{opacity:0}}
    @keyframes three{0%{opacity:1}16.67%{opacity:0}50%{opacity:1}66.67%{opacity:0}}
    @keyframes four{0%{opacity:1}25%{opacity:0}}
    @keyframes five{0%{opacity:1}20%{opacity:0}}
    @keyframes six{0%{opacity:1}16.67%{opacity:0}}
    @media (max-width:800px){
    body{height:auto;min-height:100vh;overflow:visible}
    main{font-size:1.05rem}
    header{display:block;padding:1rem}
    h1{font-size:1.6rem}
    header p,h2{font-size:1.2rem}
    .huge,.medium,.small{--u:1vh}
    section{position:static;padding:.5rem 1rem}
    article{grid-template-columns:4.5rem 1fr;padding:.7rem 0}
    .time strong{font-size:1.3rem}
    .signs{grid-column:2;align-items:flex-start}
    .none{position:static;font-size:1.3rem;padding:2rem 1rem}
    footer{display:block;padding:.7rem 1rem;font-size:.95rem}
    }
    """
}
