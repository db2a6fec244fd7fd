// Made by Web/embed.sh of the files in Web/Style; change those.
// swift-format-ignore-file

/// The style sheet of the public pages, as it is sent.
enum EmbeddedStyle {
  static let style: StaticString = ##"""
    /* Colours and measures. A pair that carries text keeps 4.5 to 1, the edge of a control 3 to 1; contrast.py works all
       of them out in both themes, and holds that the two lists of dark colours are the same.

       deep is the band at the top, paper the ground, card what lies on it, well what is set into it. */
    :root {
      color-scheme: light dark;
      --deep: #0a3d4d;
      --deep-raised: #125064;
      --on-deep: #ffffff;
      --deep-soft: #c3dbe2;
      --deep-focus: #ffd166;
      --paper: #f6f3ec;
      --card: #ffffff;
      --well: #efebe1;
      --ink: #16232b;
      --soft: #4c5961;
      --line: #dcd6c8;
      --edge: #747b80;
      --accent: #0b5468;
      --accent-hover: #083e4e;
      --on-accent: #ffffff;
      --wash: #dfeef2;
      --on-wash: #08404f;
      --link: #0a5872;
      --focus: #0b5468;
      --good: #1b6139;
      --good-wash: #e2f1e6;
      --warning: #6e4500;
      --warning-wash: #fdf0d3;
      --bad: #9f1c1c;
      --bad-wash: #fce8e5;
      --amber: #f2b63c;
      --on-amber: #2a1d00;
      --bar: #2a7f99;
      --bar-before: #8b9499;
      --flag: #c8102e;
      --shade: 0 1px 2px rgb(22 35 43 / .07), 0 3px 10px rgb(22 35 43 / .05);
      --shade-high: 0 2px 6px rgb(22 35 43 / .12), 0 12px 32px rgb(22 35 43 / .16);
      --veil: rgb(8 28 36 / .6);
      --round: .5rem;
      --round-small: .35rem;
      --gap: 1rem;
      --side: clamp(.9rem, 2.6vw, 2rem);
      --target: 2.75rem;
      --text: "IBM Plex Sans", system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
      --fixed: ui-monospace, "Cascadia Mono", "Segoe UI Mono", "DejaVu Sans Mono", monospace;
    }

    @media (prefers-color-scheme: dark) {
      :root:not([data-theme=light]) {
        --deep: #0a2933;
        --deep-raised: #143c49;
        --on-deep: #f1f7f8;
        --deep-soft: #b3cbd2;
        --paper: #0e1518;
        --card: #172025;
        --well: #11191d;
        --ink: #ecf1f2;
        --soft: #afbbc0;
        --line: #2d3a41;
        --edge: #829097;
        --accent: #76c7da;
        --accent-hover: #a2dbe8;
        --on-accent: #04222b;
        --wash: #143642;
        --on-wash: #c8e9f1;
        --link: #8ad0e2;
        --focus: #ffd166;
        --good: #87d8a3;
        --good-wash: #14301f;
        --warning: #ffcc74;
        --warning-wash: #362809;
        --bad: #ffa199;
        --bad-wash: #421c1a;
        --bar: #58b1c9;
        --bar-before: #8d9aa0;
        --flag: #e0364f;
        --shade: 0 1px 2px rgb(0 0 0 / .4);
        --shade-high: 0 2px 6px rgb(0 0 0 / .5), 0 12px 32px rgb(0 0 0 / .6);
        --veil: rgb(0 0 0 / .7);
      }
    }

    :root[data-theme=light] { color-scheme: light }
    :root[data-theme=dark] {
      color-scheme: dark;
      --deep: #0a2933;
      --deep-raised: #143c49;
      --on-deep: #f1f7f8;
      --deep-soft: #b3cbd2;
      --paper: #0e1518;
      --card: #172025;
      --well: #11191d;
      --ink: #ecf1f2;
      --soft: #afbbc0;
      --line: #2d3a41;
      --edge: #829097;
      --accent: #76c7da;
      --accent-hover: #a2dbe8;
      --on-accent: #04222b;
      --wash: #143642;
      --on-wash: #c8e9f1;
      --link: #8ad0e2;
      --focus: #ffd166;
      --good: #87d8a3;
      --good-wash: #14301f;
      --warning: #ffcc74;
      --warning-wash: #362809;
      --bad: #ffa199;
      --bad-wash: #421c1a;
      --bar: #58b1c9;
      --bar-before: #8d9aa0;
      --flag: #e0364f;
      --shade: 0 1px 2px rgb(0 0 0 / .4);
      --shade-high: 0 2px 6px rgb(0 0 0 / .5), 0 12px 32px rgb(0 0 0 / .6);
      --veil: rgb(0 0 0 / .7);
    }
    *, *::before, *::after { box-sizing: border-box }

    html {
      font: 100%/1.5 var(--text); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%;
      scroll-padding: 1rem 0 6rem; accent-color: var(--accent);
    }
    body { display: flex; flex-direction: column; min-height: 100vh; min-height: 100dvh; margin: 0 }

    h1, h2, h3, h4 { margin: 0 0 .5em; line-height: 1.2; text-wrap: balance; overflow-wrap: break-word }
    h1 { font-size: clamp(1.5rem, 1.25rem + 1.1vw, 2.1rem); font-weight: 650; letter-spacing: -.015em }
    h2 { margin-top: 1.75em; font-size: 1.3rem; font-weight: 620; letter-spacing: -.008em }
    h3 { margin-top: 1.4em; font-size: 1.06rem; font-weight: 600 }
    h4 { margin-top: 1.2em; font-size: 1rem; font-weight: 600 }
    h1 + h2, section > h2:first-child, div > h2:first-child, aside > h2:first-child, header > h2:first-child,
    section > h3:first-child, div > h3:first-child { margin-top: 0 }
    :where(main > * + section) { margin-top: 2rem }

    p, ul, ol, dl, pre, table, figure, details, blockquote { margin: 0 0 var(--gap) }
    p, li, dd { max-width: 66ch; text-wrap: pretty; overflow-wrap: break-word }
    ul, ol { padding-left: 1.35em }
    li { margin: .2em 0 }
    li::marker { color: var(--soft) }
    pre { overflow-x: auto; padding: .75rem 1rem; font: .9rem/1.5 var(--fixed); white-space: pre-wrap;
      background: var(--well); border-radius: var(--round) }
    code { font: .92em var(--fixed) }
    hr { margin: 2rem 0; border: 0; border-top: 1px solid var(--line) }
    strong { font-weight: 650 }

    a { color: var(--link); text-decoration-thickness: .07em; text-underline-offset: .18em }
    a:visited { color: var(--link) }
    a:hover { text-decoration-thickness: .14em }

    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px }
    main:focus { outline: none }
    .error-summary:focus { outline: 3px solid var(--focus); outline-offset: 3px }

    /* The key of a thing, as it stands on the keyboard. */
    kbd {
      display: inline-block; min-width: 1.55em; padding: 0 .35em; font: 600 .8rem/1.55 var(--text); text-align: center;
      font-variant-numeric: tabular-nums; color: var(--soft); background: var(--paper); border: 1px solid var(--edge);
      border-bottom-width: 2px; border-radius: .28rem;
    }

    .lead { font-size: 1.13rem; line-height: 1.45; color: var(--soft) }
    .hint { color: var(--soft); font-size: .9rem; line-height: 1.4 }
    .number { font-variant-numeric: tabular-nums }
    .nowrap { white-space: nowrap }
    .unseen:not(:focus) {
      position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap;
    }
    .skip { position: absolute; left: var(--side); top: -5rem; z-index: 20; padding: .65rem 1.1rem; font-weight: 600;
      color: var(--on-amber); background: var(--amber); border-radius: 0 0 var(--round) var(--round) }
    .skip:visited { color: var(--on-amber) }
    .skip:focus { top: 0 }
    [hidden] { display: none !important }

    @media (prefers-reduced-motion: no-preference) {
      .skip { transition: top .12s }
    }
    @media (prefers-reduced-motion: reduce) {
      *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important }
    }
    /* What stands around every page, and the boxes that pages are made of. */

    .demo { margin: 0; max-width: none; padding: .15rem var(--side); font-size: .85rem; font-weight: 600;
      text-align: center;
      color: var(--on-amber); background: var(--amber) }

    /* The band at the top. Its flag is H of the code of signals, which a ship hoists with a pilot on board. */
    .top, .rooms { color: var(--on-deep); background: var(--deep); --focus: var(--deep-focus) }
    .top { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem 1.1rem; padding: .5rem var(--side) .4rem }
    .brand { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .65rem; margin-right: auto; min-height: 2.25rem;
      padding: .2rem 0; color: inherit; text-decoration: none }
    .brand:visited { color: inherit }
    .brand::before { content: ""; align-self: center; width: 1.5rem; height: 1.1rem; margin-right: .1rem;
      border-radius: 2px;
      background: linear-gradient(90deg, #fff 50%, var(--flag) 50%) }
    .brand strong { font-size: 1.35rem; line-height: 1.3; letter-spacing: -.02em }
    .brand span { color: var(--deep-soft) }
    .brand:hover strong { text-decoration: underline; text-decoration-thickness: .1em; text-underline-offset: .2em }

    .top .field.inline label { color: var(--deep-soft) }
    .top select { min-height: 2.25rem; padding: .2rem .4rem; color: var(--on-deep); background: var(--deep-raised);
      border-color: var(--deep-soft) }

    .tongues { display: flex; gap: .05rem; margin: 0 }
    .tongues button, .tongues a { display: inline-flex; align-items: center; min-height: 2.25rem; padding: .2rem .55rem;
      font: inherit; font-size: .9rem; color: var(--deep-soft); background: none; border: 0;
      border-radius: var(--round-small);
      text-decoration: underline; text-underline-offset: .2em; cursor: pointer }
    .tongues button:hover, .tongues a:hover { color: var(--on-deep); background: var(--deep-raised) }
    .tongues [aria-pressed=true], .tongues [aria-current] { color: var(--on-deep); font-weight: 600; text-decoration: none }

    a.me { display: inline-flex; align-items: center; min-height: 2.25rem; padding: .2rem .25rem; color: inherit }
    details.me { position: relative; margin: 0 }
    details.me summary { display: flex; align-items: center; gap: .5rem; min-height: 2.25rem; padding: .2rem .85rem;
      list-style: none; border: 1px solid var(--deep-soft); border-radius: 2rem; cursor: pointer }
    details.me summary bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
    details.me summary::-webkit-details-marker { display: none }
    details.me summary::after { content: ""; flex: none; width: .45rem; height: .45rem; margin-top: -.2rem;
      border: solid currentColor;
      border-width: 0 2px 2px 0; rotate: 45deg }
    details.me[open] summary::after { margin-top: .2rem; rotate: 225deg }
    details.me summary:hover, details.me[open] summary { background: var(--deep-raised) }
    /* What opens: a .menu around it all, or a link and a form as they come. */
    details.me > .menu, details.me > a, details.me > form { position: absolute; z-index: 12; right: 0; min-width: 13rem;
      margin: 0; color: var(--ink); background: var(--card); border: 1px solid var(--line); box-shadow: var(--shade-high);
      --focus: var(--accent) }
    details.me > .menu { top: calc(100% + .35rem); padding: .4rem; border-radius: var(--round) }
    details.me > a { top: calc(100% + .35rem); padding: .75rem 1rem; color: var(--link);
      border-radius: var(--round) var(--round) 0 0 }
    details.me > form { top: calc(100% + 3.7rem); padding: .5rem .8rem; border-top: 0;
      border-radius: 0 0 var(--round) var(--round) }
    details.me .menu a, details.me .menu button { display: flex; align-items: center; width: 100%;
      min-height: var(--target);
      padding: .4rem .75rem; font: inherit; text-align: left; color: var(--ink); background: none; border: 0;
      border-radius: var(--round-small); text-decoration: none; cursor: pointer }
    details.me .menu a:hover, details.me .menu button:hover { background: var(--wash); color: var(--on-wash) }
    details.me .menu p { margin: .35rem .75rem; color: var(--soft); font-size: .9rem }
    details.me .menu form { margin: 0 }

    .rooms { padding: 0 calc(var(--side) - .8rem) }
    .rooms ul { display: flex; flex-wrap: wrap; gap: 0 .1rem; margin: 0; padding: 0; list-style: none }
    .rooms li { margin: 0 }
    .rooms a { display: flex; align-items: center; gap: .4rem; min-height: 2.5rem; padding: .3rem .8rem;
      color: var(--deep-soft);
      border-radius: var(--round) var(--round) 0 0; text-decoration: none }
    .rooms a:hover { color: var(--on-deep); background: var(--deep-raised) }
    .rooms a[aria-current] { color: var(--accent); font-weight: 600; background: var(--paper) }
    .rooms a:focus-visible { outline-offset: -3px; border-radius: var(--round) }
    .rooms a[aria-current]:focus-visible { --focus: var(--accent) }
    .rooms .count { min-width: 1.4em; padding: 0 .35em; font-size: .8rem; font-weight: 650; text-align: center;
      color: var(--on-amber); background: var(--amber); border-radius: 1rem }

    /* The pages of a room, below the rooms. */
    .subpages { padding: .15rem calc(var(--side) - .7rem) 0; background: var(--paper); border-bottom: 1px solid var(--line) }
    .subpages ul { display: flex; flex-wrap: wrap; gap: 0 .2rem; margin: 0; padding: 0; list-style: none }
    .subpages li { margin: 0 }
    .subpages a { display: inline-flex; align-items: center; min-height: 2.4rem; margin-bottom: -1px; padding: .3rem .7rem;
      color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent }
    .subpages a:hover { border-color: var(--edge) }
    .subpages a[aria-current] { font-weight: 600; color: var(--accent); border-color: var(--accent) }
    .subpages a:focus-visible { outline-offset: -3px; border-radius: var(--round) }

    main { flex: 1; width: 100%; max-width: 82rem; margin: 0 auto; padding: 1.1rem var(--side) 2.5rem }
    .narrow { max-width: 31rem; margin: 3vh auto 0 }
    .narrow > form { padding: 1.4rem 1.5rem .4rem; margin: 0 0 1.25rem; background: var(--card);
      border: 1px solid var(--line);
      border-top: 4px solid var(--accent); border-radius: var(--round); box-shadow: var(--shade) }
    .measure { max-width: 44rem }

    .page-head { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .5rem 1.5rem; margin: 0 0 1.25rem }
    .page-head h1 { margin: 0; flex: 1 1 16rem }
    .page-head > p:not(.buttons) { flex: 1 0 100%; order: 2; margin: 0 }
    .page-head .back { flex: 1; margin: 0 }
    .page-head .buttons { margin: 0 }

    .back { display: inline-flex; align-items: center; gap: .45rem; min-height: 1.75rem; margin: 0 0 .6rem }
    .back::before { content: ""; width: .5rem; height: .5rem; margin-left: .15rem; border: solid currentColor;
      border-width: 0 0 2px 2px; rotate: 45deg }

    .tabs { display: flex; flex-wrap: wrap; gap: 0 .25rem; margin: 0 0 1.4rem; border-bottom: 1px solid var(--line) }
    .tabs a { display: inline-flex; align-items: center; min-height: var(--target); margin-bottom: -1px;
      padding: .4rem .8rem;
      color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent }
    .tabs a:hover { border-color: var(--edge) }
    .tabs a[aria-current] { font-weight: 600; color: var(--accent); border-color: var(--accent) }

    .foot { padding: 1rem var(--side) 1.4rem; color: var(--soft); font-size: .875rem; border-top: 1px solid var(--line) }
    .foot > * { max-width: none; margin: 0 0 .2rem }
    @media (min-width: 48rem) {
      .foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem }
    }

    .notice, .card, .error-summary, .panel { margin: 0 0 1.25rem; padding: 1rem 1.2rem; background: var(--card);
      border: 1px solid var(--line); border-radius: var(--round) }
    .panel { box-shadow: var(--shade) }
    .error-summary { max-width: 54rem }
    .notice > :last-child, .panel > :last-child, .card > :last-child, .error-summary > :last-child { margin-bottom: 0 }
    .notice > h2, .panel > h2:first-child, .card > h2:first-child { margin-top: 0; font-size: 1.12rem }
    .notice { --mark: var(--accent); color: var(--ink); background: var(--wash); border: 0;
      box-shadow: inset 5px 0 0 var(--mark);
      padding-left: 1.45rem }
    .notice.success { --mark: var(--good); background: var(--good-wash) }
    .notice.warning { --mark: var(--amber); background: var(--warning-wash) }
    .notice.error { --mark: var(--bad); background: var(--bad-wash) }
    .notice > p { margin-bottom: .5rem }
    .notice a { color: inherit }
    p.notice { max-width: none }

    .grid-2 { display: grid; gap: 1.25rem 1.5rem; grid-template-columns: minmax(0, 1fr); margin: 0 0 1.25rem }
    .grid-2 > * { margin: 0; min-width: 0 }
    @media (min-width: 48rem) { .grid-2 { grid-template-columns: repeat(2, minmax(0, 1fr)) } }

    dialog { width: min(32rem, calc(100vw - 2rem)); max-height: calc(100vh - 2rem); padding: 1.5rem 1.6rem .75rem;
      color: var(--ink);
      background: var(--card); border: 0; border-top: 5px solid var(--accent); border-radius: .75rem;
      box-shadow: var(--shade-high) }
    dialog::backdrop { background: var(--veil) }
    dialog h2 { margin-top: 0 }
    .timeout { border-top-color: var(--amber) }
    .timeout [role=timer] { font-size: 1.1em; font-variant-numeric: tabular-nums; white-space: nowrap }
    .keys { width: min(46rem, calc(100vw - 2rem)) }

    /* Links to the parts of a long page. */
    .contents { margin: 0 0 1.25rem }
    .contents :is(ul, ol) { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: 0; padding: 0; list-style: none }
    .contents a { display: inline-flex; align-items: center; min-height: 1.85rem }

    /* The number of an incident, to read out on the telephone. */
    .reference { display: inline-block; padding: .35rem .9rem; font: 600 1.2rem/1.5 var(--fixed); letter-spacing: .06em;
      background: var(--well); border: 1px solid var(--line); border-radius: var(--round-small); overflow-wrap: anywhere }

    @media (max-width: 39.99rem) {
      .rooms { padding: 0 calc(var(--side) - .5rem) .3rem }
      .rooms a { min-height: 2.25rem; padding: .15rem .5rem; border-radius: var(--round-small) }
      .subpages { padding: .1rem calc(var(--side) - .5rem) 0 }
      .subpages a { min-height: 2.25rem; padding: .15rem .5rem }
      .brand { flex: 1 1 6.5rem }
      .tongues { order: 1; flex: 1 0 100%; margin-left: -.55rem }
      details.me { max-width: 8.75rem }
      details.me summary { padding: .2rem .7rem }
      .notice, .card, .error-summary, .panel, .narrow > form { padding-left: 1rem; padding-right: 1rem }
    }
    .field { min-width: 0; margin: 0 0 1.2rem; padding: 0; border: 0 }
    .field > label, legend { display: block; padding: 0; font-weight: 600 }
    .field > label, .field > legend { margin-bottom: .25rem }
    /* A legend that floats is a block like any other, so that what is drawn around a fieldset begins above it. */
    .field > legend { float: left; width: 100% }
    .field > legend ~ * { clear: both }
    .field .hint { margin: 0 0 .4rem }
    .field.inline { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .5rem; margin: 0 }
    .field.inline > label { margin: 0; font-size: .9rem; font-weight: 400; color: var(--soft) }
    fieldset { min-width: 0; margin: 0 0 1.4rem; padding: 0; border: 0 }
    fieldset > legend { font-size: 1.02rem }
    .optional { font-weight: 400; color: var(--soft) }

    input:not([type]), input[type=text], input[type=password], input[type=search], input[type=email], input[type=number],
    input[type=tel], select, textarea {
      width: 100%; max-width: 34rem; min-height: var(--target); padding: .4rem .7rem; font: inherit; color: var(--ink);
      background: var(--card); border: 1px solid var(--edge); border-radius: var(--round-small) }
    input[size] { width: auto; max-width: 100% }
    input[inputmode=numeric] { font-variant-numeric: tabular-nums }
    input[readonly], :disabled:is(input, select, textarea) { color: var(--soft); background: var(--well) }
    input:hover:not([readonly]), select:hover, textarea:hover { border-color: var(--ink) }
    textarea { display: block; min-height: 4.5rem; line-height: 1.45; resize: vertical }
    select { width: auto; max-width: 100% }
    input:focus-visible, select:focus-visible, textarea:focus-visible { outline-offset: 0;
      border-radius: var(--round-small) }

    .is-wrong { padding-left: .9rem; box-shadow: inset 4px 0 0 var(--bad) }
    .is-wrong :is(input:not([type=radio], [type=checkbox]), select, textarea) { border: 2px solid var(--bad) }
    .message { margin: 0 0 .4rem; color: var(--bad); font-weight: 600 }
    .error-summary { border: 2px solid var(--bad) }
    .error-summary h2 { margin: 0 0 .35rem; font-size: 1.15rem; color: var(--bad) }
    .error-summary ul { padding: 0; list-style: none }
    .error-summary a { color: var(--bad); font-weight: 600 }

    /* One box or round button in a line. */
    .choice { position: relative; display: flex; align-items: flex-start; gap: .65rem; padding: .3rem 0 }
    .choice input { flex: none; width: 1.4rem; height: 1.4rem; margin: .05rem 0 0 }
    .choice label { flex: 1; min-width: 0; font-weight: 400; cursor: pointer }
    .choice label .hint { display: block; margin: 0 }
    /* Which branches: only where not all are meant. */
    form:has([name=reach][value=all]:checked) fieldset:has([name=branch]) { display: none }
    /* The same as tiles: the whole tile is the target. */
    .choices.big { display: grid; gap: .5rem }
    .choices.big > legend, .choices.big > .message, .choices.big > .hint { grid-column: 1 / -1 }
    .choices.big .choice { align-items: center; padding: 0; background: var(--card); border: 1px solid var(--edge);
      border-radius: var(--round) }
    .choices.big .choice input { position: absolute; left: .85rem; margin: 0 }
    .choices.big .choice label { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .6rem; min-height: 3rem;
      padding: .5rem .85rem .5rem 3rem }
    .choices.big .choice .hint { flex: 1 0 100% }
    .choices.big .choice label kbd { margin-left: auto; order: 1 }
    .choices.big .choice:hover { border-color: var(--accent); background: var(--wash) }
    .choices.big .choice:has(:checked) { border-color: var(--accent); background: var(--wash);
      box-shadow: inset 0 0 0 1px var(--accent) }

    .date { display: flex; flex-wrap: wrap; gap: .25rem .8rem }
    .date label { display: block; margin-bottom: .15rem; font-size: .9rem; font-weight: 400 }
    .date input { width: 4.2rem; text-align: center }
    .date input[size="4"], .date input[maxlength="4"] { width: 5.6rem }

    .buttons { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem .75rem; max-width: none; margin: 0 0 1rem }
    .buttons form { margin: 0 }
    button, summary, label, select { cursor: pointer }
    button, .primary, .secondary, .danger { font: inherit }
    .primary, .secondary, .danger { display: inline-flex; align-items: center; justify-content: center; gap: .55rem;
      min-height: var(--target); padding: .45rem 1.15rem; font-weight: 600; line-height: 1.25; text-align: center;
      text-decoration: none; border: 2px solid var(--accent); border-radius: var(--round-small) }
    .primary, a.primary:visited { color: var(--on-accent); background: var(--accent) }
    .primary:hover { background: var(--accent-hover); border-color: var(--accent-hover) }
    .secondary, a.secondary:visited { color: var(--accent); background: var(--card) }
    .secondary:hover { background: var(--wash) }
    .danger, a.danger:visited { color: var(--bad); background: var(--card); border-color: var(--bad) }
    .danger:hover { background: var(--bad-wash) }
    .primary:active, .secondary:active, .danger:active { translate: 0 1px }
    .primary kbd { color: inherit; background: none; border-color: currentColor }
    button.link { display: inline; min-height: 2rem; padding: .15rem .1rem; font-weight: inherit; color: var(--link);
      background: none; border: 0;
      text-decoration: underline; text-decoration-thickness: .07em; text-underline-offset: .18em }
    button.link:hover { text-decoration-thickness: .14em }
    button.link.danger { color: var(--bad) }
    button:is(:disabled, [aria-disabled=true]) { color: var(--soft); background: var(--well); border-color: var(--line); cursor: default }
    .small:is(.primary, .secondary, .danger) { min-height: 2.25rem; padding: .2rem .8rem; font-size: .93rem }

    /* A form that chooses what the page shows. */
    .filter { display: flex; flex-wrap: wrap; width: fit-content; max-width: 100%; align-items: flex-end;
      gap: .75rem 1.1rem; margin: 0 0 1.4rem;
      padding: .9rem 1.1rem; background: var(--well); border-radius: var(--round) }
    .filter :is(.field, .buttons, fieldset, details) { margin: 0 }
    .filter details[open] { flex: 1 0 100% }
    .filter input[type=text], .filter input[type=search] { width: min(16rem, 100%) }
    .filter .hint { flex: 1 0 100%; margin: 0 }

    details.more { background: var(--card); border: 1px solid var(--line); border-radius: var(--round) }
    summary { border-radius: var(--round-small) }
    details.more > summary { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .75rem;
      min-height: var(--target);
      padding: .45rem .95rem; font-weight: 600; list-style: none }
    details.more > summary::-webkit-details-marker { display: none }
    details.more > summary::before { content: ""; flex: none; width: .5rem; height: .5rem; border: solid var(--accent);
      border-width: 0 2px 2px 0; rotate: -45deg }
    details.more[open] > summary::before { rotate: 45deg; margin-top: -.25rem }
    details.more > summary:hover { background: var(--wash) }
    details.more .said { font-weight: 400; color: var(--soft) }
    details.more[open] > summary { border-bottom: 1px solid var(--line);
      border-radius: var(--round-small) var(--round-small) 0 0 }
    /* Columns as in a newspaper: fields of very different heights leave no holes. */
    details.more > .grid { padding: 1rem 1rem .5rem; columns: 14rem; column-gap: 1.75rem }
    details.more > .grid > * { break-inside: avoid }
    details.more > .grid .choice { padding: .14rem 0 }
    details.more > :not(summary, .grid) { margin: .9rem 1rem }
    details.more .wide { column-span: all }
    details.more .wide textarea { max-width: none }
    /* The public pages: the programme, a sign-up's own page, the screen on the wall, and »Fik du hjælp?«. */
    .public { width: 100%; max-width: 52rem; margin-inline: auto }
    .courses { display: grid; gap: .9rem; padding: 0; list-style: none }
    .course { margin: 0; max-width: none; padding: 1rem 1.2rem; background: var(--card); border: 1px solid var(--line);
      border-radius: var(--round); box-shadow: var(--shade) }
    .course h2 { margin: 0 0 .3rem; font-size: 1.2rem }
    .course h2 a { display: inline-block; min-height: 1.75rem }
    .course p { margin: 0 }
    .course .when { font-weight: 600 }
    .course .state { margin-top: .35rem; color: var(--soft) }
    .course .is-open, .course .is-dropIn { color: var(--good); font-weight: 600 }
    .places ul { display: flex; flex-wrap: wrap; gap: .4rem; padding: 0; list-style: none }
    .places li { margin: 0 }
    .places a { display: inline-flex; align-items: center; min-height: var(--target); padding: .3rem 1rem;
      background: var(--card); border: 1px solid var(--edge); border-radius: 2rem; text-decoration: none }
    .places [aria-current] { color: var(--on-accent); background: var(--accent); border-color: var(--accent);
      font-weight: 600 }
    .telephones { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; padding: 0; list-style: none }
    .telephones a { display: inline-block; min-height: 1.5rem }
    .trap { position: absolute; left: -10000px; width: 1px; height: 1px; overflow: hidden }
    .answers { display: grid; gap: .9rem; margin: 1.5rem 0 }
    .answer { min-height: 6rem; font: 650 1.6rem/1.2 var(--text); color: var(--on-accent); background: var(--accent);
      border: 0; border-radius: var(--round); cursor: pointer }
    .answer:hover { background: var(--accent-hover) }
    @media (min-width: 40rem) { .answers { grid-template-columns: repeat(3, 1fr) } .answer { min-height: 10rem } }

    .screen { display: flex; flex-direction: column; min-height: 100vh; min-height: 100dvh; padding: 2vw 3vw;
      font-size: clamp(1rem, 1.7vw, 2.6rem) }
    .screen p, .screen li { max-width: none; margin: 0 }
    .screen header { margin-bottom: 1.2em }
    .screen h1 { margin: 0; font-size: 2.4em }
    .screen ul { flex: 1; display: grid; align-content: start; gap: .5em; padding: 0; list-style: none }
    .screen li { display: grid; grid-template-columns: 7.5em 1fr auto; gap: .2em 1em; align-items: start; padding: .6em .8em;
      background: var(--card); border-radius: var(--round) }
    .screen h2 { margin: 0; font-size: 1.25em }
    .screen .when, .screen .seats { font-weight: 650 }
    .screen .news { color: var(--bad) }
    .screen .hint { font-size: .7em }
    @media (max-width: 40rem) { .screen li { grid-template-columns: 1fr } }
    """##
}
