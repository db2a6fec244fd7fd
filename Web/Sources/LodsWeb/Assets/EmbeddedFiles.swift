// Made by Web/embed.sh of the files in Web/Style and Web/Browser; change those.
// swift-format-ignore-file

/// The style sheets and scripts of the desk, as they are sent.
enum EmbeddedFiles {
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
    .table-wrap { position: relative; overflow-x: auto; margin: 0 0 1.4rem; background: var(--card);
      border: 1px solid var(--line);
      border-radius: var(--round) }
    /* A head that stays in sight while a long table is scrolled, for tables that are never wider than the page. */
    @media (min-width: 64rem) { .table-wrap.sticky { overflow: clip } }
    .table-wrap:focus-visible { outline-offset: 2px; border-radius: var(--round) }
    .table-wrap > table { margin: 0 }
    table.data { width: 100%; border-collapse: collapse; line-height: 1.4; background: var(--card) }
    :not(.table-wrap) > table.data { border: 1px solid var(--line) }
    table.data caption { padding: .75rem .9rem .65rem; font-weight: 600; text-align: left; background: var(--card);
      border-bottom: 1px solid var(--line) }
    :not(.table-wrap) > table.data caption { padding: 0 0 .5rem; background: none; border: 0 }
    table.data th, table.data td { padding: .55rem .9rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line) }
    table.data thead th { position: sticky; top: 0; z-index: 1; font-size: .875rem; font-weight: 600; color: var(--soft);
      vertical-align: bottom; background: var(--well); border-bottom: 1px solid var(--edge) }
    table.data thead td { background: var(--well); border-bottom: 1px solid var(--edge) }
    table.data tbody th { font-weight: 600 }
    table.data tbody tr:nth-child(even) > * { background: color-mix(in srgb, var(--paper) 45%, var(--card)) }
    table.data tbody tr:hover > * { background: var(--wash) }
    table.data tbody:last-child tr:last-child > * { border-bottom: 0 }
    table.data tfoot :is(th, td) { font-weight: 600; border-top: 2px solid var(--edge); border-bottom: 0 }
    table.data :is(td, th).number { text-align: right; white-space: nowrap }
    table.data .buttons { margin: 0; gap: .2rem .75rem }
    table.data button.link { min-height: 1.5rem; padding: 0 }
    table.data p { margin: 0 }
    table.data .actions { text-align: right }
    table.data .actions .buttons { justify-content: flex-end }
    /* The head of a column that sorts. */
    .sort { display: inline-block; min-height: 1.5rem; padding: 0; font: inherit;
      color: var(--link); background: none; border: 0; text-decoration: underline; text-underline-offset: .18em }
    .sort::after { content: "↕"; display: inline-block; min-width: 1.1em; margin-left: .2rem; text-align: center;
      font-weight: 400; color: var(--soft) }
    [aria-sort] .sort { color: var(--ink) }
    [aria-sort=ascending] .sort::after { content: "↑"; color: var(--ink) }
    [aria-sort=descending] .sort::after { content: "↓"; color: var(--ink) }

    @media (max-width: 47.99rem) {
      :not(.table-wrap) > table.data:not(.stack) { display: block; overflow-x: auto }
    }
    /* Where the columns have no room, as on a telephone or with large letters, a row is a block of its own, each cell after
       its column's name. The room is measured in the page's own letters, which the width of the window would not be. */
    :has(> table.data.stack) { container: rows / inline-size }
    @container rows (max-width: 44.3rem) {
      table.data.stack :is(caption, tbody, tr, th, td) { display: block }
      table.data.stack { display: block }
      table.data.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
      table.data.stack tr { padding: .6rem 0; border-bottom: 1px solid var(--line) }
      table.data.stack tbody tr:nth-child(even) { background: color-mix(in srgb, var(--paper) 45%, var(--card)) }
      table.data.stack tbody :is(th, td) { padding: .12rem .9rem; text-align: left; white-space: normal; border: 0;
        background: none !important }
      table.data.stack tbody th { font-size: 1.05rem }
      table.data.stack td[data-label]::before { content: attr(data-label) ": "; color: var(--soft) }
      table.data.stack td:empty { display: none }
    }

    .figures { display: grid; gap: 1rem; margin: 0 0 1.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.5rem), 1fr)) }
    .figures > * { padding: .95rem 1.15rem 1rem; background: var(--card); border: 1px solid var(--line);
      border-radius: var(--round); box-shadow: var(--shade) }
    .figures dt, .figures .label { color: var(--soft); font-size: .93rem; line-height: 1.3 }
    .figures :is(.label, .value) { display: block }
    .figures dd, .figures .value { margin: .1rem 0 0; font-size: 2.15rem; font-weight: 650; line-height: 1.15;
      font-variant-numeric: tabular-nums; letter-spacing: -.025em }
    .figures .hint { display: block; margin: .25rem 0 0; font-size: .875rem; font-weight: 400; letter-spacing: 0;
      line-height: 1.4 }

    dl.facts { display: grid; gap: .1rem 1.75rem; grid-template-columns: minmax(0, 1fr) }
    dl.facts > div { display: contents }
    dl.facts dt { color: var(--soft) }
    dl.facts dd { margin: 0 0 .5rem }
    @media (min-width: 40rem) {
      dl.facts { gap: .45rem 1.75rem; grid-template-columns: minmax(9rem, max-content) minmax(0, 1fr) }
      dl.facts dd { margin: 0 }
    }

    .tag { display: inline-flex; align-items: center; gap: .4rem; padding: .08rem .6rem; font-size: .85rem;
      font-weight: 600;
      line-height: 1.5; color: var(--on-wash); background: var(--wash); border: 1px solid transparent; border-radius: 1rem;
      white-space: nowrap }
    .tag.good { color: var(--good); background: var(--good-wash) }
    .tag.warning { color: var(--warning); background: var(--warning-wash) }
    .tag.bad { color: var(--bad); background: var(--bad-wash) }
    .tag.plain { color: var(--soft); background: none; border-color: var(--edge) }

    /* Small bars beside their numbers: a table, so that each bar's number is read. */
    table.bars { width: 100%; border-collapse: collapse; line-height: 1.35 }
    table.bars caption { padding: 0 0 .4rem; font-weight: 600; text-align: left }
    table.bars th { width: 40%; padding: .28rem .9rem .28rem 0; font-weight: 400; text-align: left;
      overflow-wrap: anywhere }
    table.bars td { padding: .28rem 0 }
    table.bars .number { width: 1%; padding-left: .9rem; text-align: right; white-space: nowrap; font-weight: 600 }
    table.bars svg, .bar { display: block; width: 100%; height: .85rem; overflow: hidden; background: var(--well);
      border-radius: 2px }
    table.bars rect, .bar rect { fill: var(--bar) }
    table.bars rect.before, .bar rect.before { fill: var(--bar-before) }
    table.bars :is(meter, progress) { width: 100%; height: .85rem; accent-color: var(--bar) }

    .empty { padding: 2.25rem 1.25rem; margin: 0 0 1.4rem; text-align: center; color: var(--soft);
      border: 2px dashed var(--line); border-radius: var(--round) }
    .empty > * { margin: 0 auto .6rem }
    .empty > strong, .empty > h2 { display: block; font-size: 1.1rem; color: var(--ink) }
    .empty .buttons { justify-content: center }

    .timeline { padding: 0 0 0 1.35rem; margin-left: .4rem; list-style: none; border-left: 2px solid var(--line) }
    .timeline li { position: relative; max-width: none; margin: 0; padding: .35rem 0 .7rem }
    .timeline li::before { content: ""; position: absolute; left: -1.8rem; top: .72rem; width: .8rem; height: .8rem;
      background: var(--accent); border: 2px solid var(--paper); border-radius: 50% }
    .timeline li.good::before { background: var(--good) }
    .timeline li.warning::before { background: var(--amber) }
    .timeline li.bad::before { background: var(--bad) }
    .timeline time, .timeline .when { display: block; color: var(--soft); font-size: .875rem;
      font-variant-numeric: tabular-nums }
    .timeline h3 { margin: 1rem 0 .25rem }
    .timeline p { margin: 0 }

    /* What the check-up found: the mark, what it is, what to do. */
    .findings { padding: 0; list-style: none }
    .findings > li { --mark: var(--good); position: relative; max-width: none; margin: 0 0 .6rem; padding: .75rem 1.1rem;
      background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--mark);
      border-radius: var(--round-small) }
    .findings > .warning { --mark: var(--amber) }
    .findings > .bad { --mark: var(--bad) }
    .findings > li > :is(h2, h3) { margin: 0 0 .2rem; font-size: 1.02rem }
    .findings p { margin: 0 0 .3rem }
    .findings > li > :last-child { margin-bottom: 0 }

    .pages { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .5rem; margin: 0 0 1.4rem }
    .pages :is(a, span[aria-current], strong) { display: inline-flex; align-items: center; justify-content: center;
      min-width: var(--target);
      min-height: var(--target); padding: .2rem .75rem; border: 1px solid transparent; border-radius: var(--round-small) }
    .pages a { background: var(--card); border-color: var(--line) }
    .pages a:hover { background: var(--wash) }
    .pages :is([aria-current], strong) { color: var(--on-accent); font-weight: 600; background: var(--accent) }

    /* A code to read out, and a link that is shown once. */
    .code-large { margin: 0 0 1rem; font: 650 clamp(1.5rem, 1rem + 3vw, 2.4rem)/1.3 var(--fixed); letter-spacing: .08em;
      overflow-wrap: anywhere }
    .once { display: block; padding: .7rem .9rem; font: .95rem/1.5 var(--fixed); overflow-wrap: anywhere;
      background: var(--well);
      border: 1px dashed var(--edge); border-radius: var(--round-small) }

    /* A month, for days that are closed. */
    table.month { border-collapse: separate; border-spacing: 2px; font-variant-numeric: tabular-nums }
    table.month caption { padding: 0 0 .4rem; font-weight: 600; text-align: left }
    table.month th { font-size: .85rem; font-weight: 400; color: var(--soft) }
    table.month td { min-width: 1.75rem; padding: .35rem clamp(.1rem, 1vw, .55rem); text-align: center;
      background: var(--card); border-radius: 3px }
    table.month td:empty { background: none }
    table.month .is-closed { color: var(--bad); font-weight: 600; background: var(--bad-wash);
      text-decoration: line-through }
    table.month .is-today { outline: 2px solid var(--accent) }
    /* A state in a cell may take two lines rather than make the table wider than the page. */
    table.data .tag { white-space: normal }
    /* The log page: what a desk needs is on one screen of 1280 by 900, and it is one column on a telephone. What stands
       beside what is asked of the form's own width in letters, so that larger letters make fewer columns, however they
       were chosen. */

    .desk, .session { container-type: inline-size }
    .columns { display: grid; gap: 1.25rem 1.75rem; grid-template-columns: minmax(0, 1fr) }
    @container (min-width: 57rem) { .columns { grid-template-columns: minmax(0, 1fr) minmax(19rem, 22.5rem) } }
    .session > fieldset, .desk fieldset.tiles { margin: 0 0 .85rem }
    .desk legend { margin-bottom: .35rem; font-size: 1.05rem; font-weight: 650 }

    /* The open sessions, each with its own timer. */
    .slots { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .5rem; margin: 0 0 .8rem }
    .slot { display: inline-flex; align-items: center; gap: .55rem; flex: 0 1 auto; min-width: 0; max-width: 17.5rem;
      min-height: var(--target); padding: .25rem .85rem .25rem .6rem; color: var(--soft); background: none;
      border: 1px solid var(--edge); border-radius: var(--round) }
    .slot .what { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
    .slot .clock { font-variant-numeric: tabular-nums }
    .slot .clock:empty { display: none }
    .slot:hover { color: var(--on-wash); background: var(--wash) }
    .slot[aria-pressed=true] { color: var(--ink); font-weight: 600; background: var(--card); border-color: var(--accent);
      box-shadow: inset 0 -3px 0 var(--accent), var(--shade) }
    .slot[aria-pressed=true] kbd { color: var(--on-accent); background: var(--accent); border-color: var(--accent) }
    /* Its words grow shorter before anything moves to a line of its own. */
    @media (min-width: 64rem) {
      .slots { flex-wrap: nowrap }
      .slots > :not(.slot) { flex: none }
    }
    .slots .today { margin: 0; color: var(--soft); white-space: nowrap }
    .slots .branch { margin: 0; font-weight: 600 }
    @media (min-width: 48rem) { .slots .inline, .slots .branch { margin-left: auto } }

    /* A tile is a box or round button that fills its label, so that the whole tile is pressed. */
    .tile-row { display: grid; gap: .45rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)) }
    .tile { position: relative; display: flex; min-width: 0 }
    .tile input { position: absolute; inset: 0; z-index: 1; width: 100%; height: 100%; margin: 0; opacity: 0;
      cursor: pointer }
    .tile label { position: relative; display: flex; flex: 1; flex-wrap: wrap; align-items: center; gap: .1rem .6rem;
      min-width: 0; min-height: 2.85rem; padding: .3rem .7rem; overflow: hidden; background: var(--card);
      border: 1px solid var(--edge); border-radius: var(--round) }
    .tile .name { flex: 1; min-width: 0; font-weight: 500; line-height: 1.25; overflow-wrap: anywhere; hyphens: auto }
    .tile .more { flex: 1 0 100%; font-size: .82rem; line-height: 1.3; color: var(--soft) }
    .tile input:hover + label { background: var(--wash); border-color: var(--accent) }
    .tile input:checked + label { color: var(--on-accent); background: var(--accent); border-color: var(--accent) }
    .tile input:checked + label .more { color: inherit }
    .tile input:checked + label kbd { color: inherit; background: none; border-color: currentColor }
    .tile input:focus-visible + label { outline: 3px solid var(--focus); outline-offset: 2px }
    /* What is chosen has a tick too, not a colour alone. */
    .tiles:not(.levels) .tile input:checked + label::after { content: ""; flex: none;
      width: .4rem; height: .75rem; margin: -.15rem .15rem 0 0; border: solid currentColor; border-width: 0 2.5px 2.5px 0;
      rotate: 42deg }

    /* How much help: a gauge along the foot of each tile fills from none to all. */
    .levels .tile { --depth: 0% }
    .levels .tile:nth-child(2) { --depth: 25% }
    .levels .tile:nth-child(3) { --depth: 50% }
    .levels .tile:nth-child(4) { --depth: 75% }
    .levels .tile:nth-child(5) { --depth: 100% }
    .levels .tile-row { grid-template-columns: minmax(0, 1fr) }
    .levels .tile label { padding-bottom: .55rem }
    .levels .tile .more { padding-left: 2.35rem }
    @container (min-width: 34rem) { .tasks .tile-row { grid-template-columns: repeat(3, minmax(0, 1fr)) } }
    @container (min-width: 46rem) {
      .levels .tile-row, .outcomes .tile-row { grid-template-columns: repeat(5, minmax(0, 1fr)) }
    }
    @container (min-width: 30rem) and (max-width: 45.99rem) {
      .levels .tile .name { flex: 0 0 11.5rem }
      .levels .tile .more { flex: 1; padding: 0 }
    }
    @container (min-width: 46rem) {
      .levels .tile label { align-content: flex-start; padding-bottom: .65rem }
      .levels .tile .more { padding: 0 }
      /* All names begin on one line and so do all explanations, however many lines a name has. */
      @supports (grid-template-rows: subgrid) {
        .levels .tile { display: grid; grid-row: span 2; grid-template-rows: subgrid; gap: .1rem }
        .levels .tile label { display: grid; grid-row: span 2; grid-template: subgrid / max-content minmax(0, 1fr);
          align-items: start }
        .levels .tile .more { grid-column: 1 / -1 }
        .levels .tile .name:first-child { grid-column: 1 / -1 }
      }
    }
    .levels .tile .name { font-weight: 600 }
    .levels .field { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .75rem; margin: .6rem 0 0 }
    .levels .field > label { margin: 0 }
    .levels .tile label::before { content: ""; position: absolute; left: 0; right: 0; bottom: 0; height: .3rem;
      background: linear-gradient(var(--bar) 0 0) 0 0 / var(--depth) 100% no-repeat, var(--well) }
    .levels .tile input:checked + label::before {
      background: linear-gradient(var(--on-accent) 0 0) 0 0 / var(--depth) 100% no-repeat,
      var(--accent-hover) }
    .levels .tile kbd { min-width: 1.7em; font-size: 1rem }
    /* The advised one flies a pennant. */
    .tile.is-advised label { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent) }
    .tile.is-advised label::after { content: ""; position: absolute; top: 0; right: .6rem; width: .8rem; height: 1.15rem;
      background: var(--amber); clip-path: polygon(0 0, 100% 0, 100% 100%, 50% 72%, 0 100%) }

    .search { position: relative; display: grid; gap: .1rem .75rem; align-items: center; margin-top: .55rem;
      grid-template-columns: minmax(0, 1fr) }
    .search label { font-weight: 600 }
    .search .hint { margin: 0 }
    .search input { max-width: none }
    @container (min-width: 44rem) {
      .search { grid-template-columns: max-content minmax(0, 1fr) max-content }
      .search .hint { grid-column: 3; grid-row: 1 }
      .search input { grid-column: 2 }
    }
    .found { position: absolute; z-index: 10; top: 100%; left: 0; right: 0; max-height: 21rem; margin: .25rem 0 0;
      padding: .3rem;
      overflow-y: auto; list-style: none; background: var(--card); border: 1px solid var(--edge);
      border-radius: var(--round);
      box-shadow: var(--shade-high) }
    .found li { display: flex; align-items: center; gap: .65rem; max-width: none; min-height: 2.4rem; margin: 0;
      padding: .3rem .6rem; border-radius: var(--round-small); cursor: pointer }
    .found li:hover { background: var(--wash) }
    .found li .group { margin-left: auto; font-size: .85rem; color: var(--soft) }
    .found li[aria-selected=true] { color: var(--on-accent); background: var(--accent) }
    .found li[aria-selected=true] :is(kbd, .group) { color: inherit; background: none; border-color: currentColor }
    .found .none { color: var(--soft); cursor: default }
    .other { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .75rem; margin: .55rem 0 0 }
    .other > label { margin: 0 }

    .outcomes + .field:has(> #reason) { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .75rem;
      margin: -.3rem 0 .85rem }
    .outcomes + .field:has(> #reason) > label { margin: 0 }
    /* Why it was not done is asked once it was not; where that cannot be told it stands there from the start. */
    .outcomes:has([value=done]:checked) + .field:has(> #reason):not(.is-wrong, :has(option:not([value=""]):checked)) {
      display: none }

    .at-hand { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; margin: .85rem 0 0 }
    .at-hand > .buttons { flex: none; max-width: 100%; margin: 0 }
    .save { min-width: 13rem; min-height: 3.1rem; font-size: 1.13rem; box-shadow: var(--shade) }
    .save kbd { font-size: .8rem }
    .links { gap: .1rem 1.25rem; margin: .5rem 0 0; font-size: .95rem }
    .links a { display: inline-flex; align-items: center; min-height: 2rem }
    .links .hint { flex: 1 0 100% }
    @media (max-width: 39.99rem) {
      .slots { gap: .35rem }
      .slot { flex: 1 1 5.5rem; max-width: none; justify-content: center; padding: .25rem .5rem }
      .slot:not([aria-pressed=true]) .what { display: none }
      .slot[aria-pressed=true] { flex: 1 1 100% }
      .slots .inline { flex: 1 0 100% }
      .save { flex: 1; min-width: 0 }
    }
    /* Keys are of no use to a finger; the numbers of levels and sessions are names, and stay. */
    @media (hover: none) and (pointer: coarse) {
      :is(.tasks, .save, .answer, .question, .receipt, .choices, .triage summary) kbd { display: none }
    }
    /* Where there is room to spare above it, the button that saves stays in sight. */
    @media (min-height: 40rem), (min-width: 64rem) and (min-height: 36rem) {
      .at-hand { position: sticky; z-index: 5; bottom: 0; margin: .25rem -.6rem 0; padding: .6rem; background: var(--paper) }
    }
    /* Where there is none, it does as long as there is something to say of the last session and the next has not begun. */
    .session:not(:has(.tasks input:checked)) .at-hand:has(.receipt) { position: sticky; z-index: 5; bottom: 0;
      background: var(--paper) }
    @media (max-width: 63.99rem) {
      .at-hand { margin-inline: calc(-1 * var(--side)) !important; padding: .6rem var(--side) !important;
        border-top: 1px solid var(--line) }
      .at-hand > .buttons { flex: 1 1 100% }
      /* Above the buttons: they stay where a finger expects them. */
      .at-hand > .receipt { order: -1; flex: 1 0 100% }
      /* Once the next session has begun it is one line and the way back. */
      .session:has(.tasks input:checked) .at-hand > .receipt:has(.buttons) { flex-wrap: nowrap }
      .session:has(.tasks input:checked) .at-hand > .receipt:has(.buttons) p { overflow: hidden; text-overflow: ellipsis;
        white-space: nowrap; flex: 1 1 4rem }
      .session:has(.tasks input:checked) .at-hand > .receipt :is(.hint, #again) { display: none }
    }

    /* After a save: what was saved, and for a minute the way back. */
    .receipt { position: relative; display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1.5rem;
      margin: 0 0 1rem;
      padding: .5rem 1rem .5rem 1.3rem; overflow: hidden; background: var(--good-wash); border-radius: var(--round);
      box-shadow: inset 5px 0 0 var(--good) }
    .receipt p { flex: 1 1 18rem; max-width: none; margin: 0 }
    .receipt :is(.buttons, form) { margin: 0 }
    .receipt form { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .6rem }
    .receipt .secondary { min-height: 2.4rem; padding: .2rem .9rem }
    /* Beside the button that saves. */
    .at-hand > .receipt { flex: 1 1 20rem; gap: .3rem .75rem; margin: 0; padding: .4rem .8rem .5rem 1.1rem; line-height: 1.3 }
    .at-hand > .receipt p { flex: 1 1 12rem }
    .at-hand > .receipt .buttons { gap: .3rem .6rem }
    .at-hand > .receipt .hint { margin: 0; font-variant-numeric: tabular-nums; white-space: nowrap }
    /* The fuse burns for the minute in which undo works; a script that counts itself puts .is-counted on the receipt. */
    .receipt:not(.is-counted):has([value=undo])::after { content: ""; position: absolute; left: 0; right: 0; bottom: 0;
      height: 3px;
      background: var(--good); transform-origin: left; animation: fuse 60s linear forwards }
    @keyframes fuse { to { transform: scaleX(0) } }

    /* What waits in the browser for the network. */
    .outbox { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1rem; margin: 0 0 1rem;
      padding: .5rem 1rem .5rem 1.3rem;
      background: var(--warning-wash); border-radius: var(--round); box-shadow: inset 5px 0 0 var(--amber) }
    .outbox p { flex: 1 1 18rem; max-width: none; margin: 0; font-weight: 600 }
    .outbox ul { flex: 1 0 100%; margin: 0; padding: 0; list-style: none }
    .outbox ul:empty { display: none }
    .outbox li { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .75rem; max-width: none; padding: .35rem 0;
      border-top: 1px solid var(--line) }
    .outbox .secondary { min-height: 2.4rem; padding: .2rem .9rem }
    .outbox .count { display: inline-block; min-width: 1.7em; padding: 0 .4em; margin-right: .25rem; text-align: center;
      color: var(--on-amber); background: var(--amber); border-radius: 1rem; font-variant-numeric: tabular-nums }

    /* What the gate found in a note. */
    .found-in:empty { display: none }
    .found-in { padding: .4rem .7rem; margin: .4rem 0 0; color: var(--bad); background: var(--bad-wash);
      border-radius: var(--round-small) }
    mark { color: var(--on-amber); background: var(--amber); border-radius: 2px }
    /* Beside the log form: triage, its advice, and the rule card of the chosen task. */

    .beside { display: flex; flex-direction: column; gap: 1rem; min-width: 0 }
    .beside h2 { margin-top: 0; font-size: 1.12rem }
    .beside h3 { margin: .9em 0 .2em; font-size: .97rem }
    .triage, .beside .card { margin: 0; padding: .9rem 1.1rem 1rem; background: var(--card); border: 1px solid var(--line);
      border-radius: var(--round); box-shadow: var(--shade) }
    .triage { border-top: 4px solid var(--accent) }
    .triage > :last-child, .beside .card > :last-child { margin-bottom: 0 }
    .triage > h2 { margin-bottom: .3rem; font-size: .97rem; color: var(--soft) }
    .triage > .hint { margin-bottom: .4rem }
    .triage > details > summary { display: flex; gap: .6rem; align-items: flex-start; min-height: 2rem; padding: .25rem 0;
      color: var(--soft);
      font-size: .93rem; line-height: 1.4; list-style: none }
    .triage > details > summary::-webkit-details-marker { display: none }
    .triage > details > summary:hover { color: var(--ink) }
    .triage > details > summary kbd { flex: none }

    .question { padding: .7rem 0 .3rem !important; margin: 0 !important; border-top: 1px solid var(--line) !important }
    .question > legend { float: left; width: 100%; margin-bottom: .15rem; font-size: .98rem; line-height: 1.3 }
    .question > legend + * { clear: both }
    .question .choice { align-items: center; gap: .6rem; padding: .1rem 0 }
    .question .choice input { width: 1.5rem; height: 1.5rem; margin: 0 }
    .question .choice label { display: flex; gap: .5rem; align-items: center; min-height: 1.75rem; line-height: 1.3;
      font-size: .95rem }
    .question .choice kbd { flex: none }

    /* One question at a time, each answer a button with its key. */
    .step { margin: .7rem 0 0 }
    .step > :is(h3, legend, p):first-child { margin: 0 0 .5rem; font-size: 1.06rem; font-weight: 650; line-height: 1.3 }
    .answers { display: grid; gap: .35rem; margin: 0; padding: 0; list-style: none }
    .answers li { margin: 0; max-width: none }
    .answer { display: flex; align-items: center; gap: .7rem; width: 100%; min-height: var(--target);
      padding: .35rem .75rem;
      font: inherit; line-height: 1.3; text-align: left; color: var(--ink); background: var(--card);
      border: 1px solid var(--edge);
      border-radius: var(--round-small) }
    .answer:hover { background: var(--wash); border-color: var(--accent) }
    .answer[aria-pressed=true] { color: var(--on-accent); background: var(--accent); border-color: var(--accent) }
    .answer[aria-pressed=true] kbd { color: inherit; background: none; border-color: currentColor }
    .answer kbd { flex: none }
    .answer.is-gate { min-height: 2.25rem; font-size: .95rem; border-color: var(--line) }
    .step .said { margin: .6rem 0 0; padding: 0; list-style: none; font-size: .9rem; color: var(--soft) }

    .advice { margin: .5rem 0 1rem }
    .advice > :last-child { margin-bottom: 0 }
    .advice p { margin-bottom: .5rem }
    .advice .label { margin: 0 0 .35rem; font-size: .85rem; font-weight: 600; color: var(--soft) }
    .advice .level { display: flex; align-items: center; gap: .85rem; margin: 0 0 .6rem; padding: .6rem .8rem;
      font-size: 1.22rem;
      line-height: 1.25; color: var(--on-wash); background: var(--wash); border-radius: var(--round) }
    .advice .level .number { flex: none; width: 2.9rem; font-size: 1.75rem; font-weight: 700; line-height: 2.9rem;
      text-align: center;
      color: var(--on-accent); background: var(--accent); border-radius: var(--round-small) }
    .points { margin: 0 0 .4rem; padding: 0; list-style: none; border-top: 1px solid var(--line) }
    .points li { display: flex; gap: .7rem; margin: 0; padding: .28rem 0; line-height: 1.35;
      border-bottom: 1px solid var(--line) }
    .points .number { flex: none; min-width: 1.8rem; font-weight: 700; text-align: right }
    .advice .buttons { margin-top: .9rem }

    .card ul { margin-bottom: .6rem }
    .may, .may-not { padding: 0; list-style: none }
    .may li, .may-not li { position: relative; margin: .3em 0; padding-left: 1.6rem; line-height: 1.4 }
    .may li::before { content: ""; position: absolute; left: .35rem; top: .22em; width: .35rem; height: .68rem;
      border: solid var(--good);
      border-width: 0 2.5px 2.5px 0; rotate: 42deg }
    .may-not li::before, .may-not li::after { content: ""; position: absolute; left: .1rem; top: .63em; width: .85rem;
      height: 2.5px;
      background: var(--bad); rotate: 45deg }
    .may-not li::after { rotate: -45deg }

    /* Colours that a user forces leave only edges to tell by. */
    @media (forced-colors: active) {
      .tile input:checked + label, .slot[aria-pressed=true], .answer[aria-pressed=true],
        .choices.big .choice:has(:checked) {
        border: 3px solid Highlight }
      .brand::before, .levels .tile label::before, table.bars rect, .bar rect { forced-color-adjust: none }
      .notice, .receipt, .outbox, .findings > li { border-left: 5px solid }
      .rooms [aria-current], .subpages [aria-current], .tabs [aria-current], .pages [aria-current] { border-bottom: 3px solid Highlight }
      .may li::before { border-color: CanvasText }
      .may-not li::before, .may-not li::after { background: CanvasText; forced-color-adjust: none }
    }
    /* The list of who came, for a thumb on a tablet; the cards; the editor of curricula. */
    .tabs.dates { gap: 0 }
    .tabs.dates a > span { margin-left: .3rem }
    .attendance .counts > legend { margin-bottom: .5rem; font-size: 1.125rem }
    .tally { font-weight: 600; margin: 0 0 .6rem }
    .learner { margin: 0; padding: .55rem .9rem .7rem; background: var(--card); border: 1px solid var(--line); border-bottom: 0 }
    .learner:first-of-type { border-radius: var(--round) var(--round) 0 0 }
    .learner:last-of-type, .learner:has(+ .counts), .learner:has(+ .buttons) { border-bottom: 1px solid var(--line) }
    .learner > legend { float: left; width: 100%; padding: 0; margin: 0 0 .4rem }
    .learner > legend + * , .learner > .marks { clear: both }
    .learner.is-contested { border-left: .35rem solid var(--bad) }
    .who { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; font-weight: 600; font-size: 1.0625rem }
    .who .turn { font-size: .875rem; font-weight: 400; color: var(--soft) }
    .marks { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .4rem }
    .mark { position: relative }
    .mark input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer }
    .mark label { display: flex; align-items: center; justify-content: center; gap: .4rem; min-height: 3rem; padding: .3rem .4rem;
      margin: 0; font-weight: 500; line-height: 1.15; text-align: center; background: var(--card); border: 1px solid var(--edge);
      border-radius: var(--round) }
    .mark .sign { font-size: 1.1rem; min-width: 1em }
    .mark input:hover + label { background: var(--wash) }
    .mark input:checked + label { font-weight: 700; color: var(--on-accent); background: var(--accent); border-color: var(--accent) }
    .mark input:focus-visible + label { outline: 3px solid var(--focus); outline-offset: 2px }
    .learner .field.inline { margin: .5rem 0 0 }
    @media (min-width: 60rem) {
      .learner { display: grid; grid-template-columns: minmax(12rem, 1fr) 2fr; gap: .4rem 1rem; align-items: center }
      .learner > legend { float: none; display: contents }
      .learner > .marks { grid-column: 2 }
      .learner > :is(.field, .message) { grid-column: 2 }
    }
    @media (max-width: 30rem) { .marks { grid-template-columns: repeat(2, minmax(0, 1fr)) } }
    .attendance .counts { margin: 1.4rem 0 0 }
    .keep { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1rem; margin: 1rem 0 0;
      padding: .7rem 0; background: var(--paper); border-top: 1px solid var(--line) }
    .keep p { margin: 0 }
    .keep .is-saved { color: var(--good); font-weight: 600 }
    .keep .is-saved::before { content: "✓ " }
    .keep .is-unsaved { color: var(--bad); font-weight: 600 }
    .keep .is-unsaved::before { content: "! " }

    ol.asked { margin: 0 0 1rem; padding-left: 1.6rem }
    textarea.typed { width: 100%; max-width: none; font-family: var(--fixed); font-size: 1rem; line-height: 1.5 }
    .check > ul { margin: 0 0 1rem; padding-left: 1.2rem }
    .check li.bad { color: var(--bad); font-weight: 600 }

    .editor { display: grid; gap: 0 1.6rem }
    @media (min-width: 64rem) {
      .editor { grid-template-columns: minmax(0, 1.7fr) minmax(18rem, 1fr); align-items: start }
      .editor .checks { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto }
    }
    .editor textarea.whole { width: 100%; min-height: 28rem }
    .editor .checks h2 { margin-top: 0 }
    .both textarea { width: 100% }

    @media print { .marks, .keep, .attendance .counts .hint { display: none } }
    @media (forced-colors: active) {
      .mark input:checked + label { border: 3px solid Highlight }
    }
    /* Papers inside the page. A report brings its own sheet (ReportSheet) and takes only its colours from here, so that it
       is in the theme that was chosen; it is named twice so that this holds in whichever order the two sheets come. */
    main #report {
      --ink: inherit; --soft: inherit; --accent: inherit; --link: inherit; --ground: var(--card); --rule: var(--edge);
      --hair: var(--line); --tint: var(--well); --now: var(--bar); --mark: var(--ink); --halo: var(--card);
      --warn: var(--warning-wash); padding-top: 1px; background: var(--card); border: 1px solid var(--line);
      border-radius: var(--round); overflow: clip;
    }

    /* The privacy report and other papers: text to read, as a sheet. */
    .paper { max-width: 56rem; padding: clamp(1rem, 3.5vw, 2.5rem); margin: 0 0 1.5rem; background: var(--card);
      border: 1px solid var(--line); border-radius: var(--round); box-shadow: var(--shade) }
    .paper h2 { padding-top: .6rem; border-top: 2px solid var(--accent) }
    .paper .office { color: var(--soft); margin: 0 0 .25rem }
    .paper h1 + h2, .paper .office + h2 { margin-top: 1rem }
    .paper table { width: 100%; border-collapse: collapse; font-size: .93rem; line-height: 1.4 }
    .paper :is(th, td) { padding: .4rem .9rem .4rem 0; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line);
      overflow-wrap: anywhere; hyphens: auto }
    .paper th { color: var(--soft); font-weight: 600 }
    .paper thead th { border-bottom: 1px solid var(--edge) }

    /* A take-away slip on the screen: a sheet that looks as it will be printed. */
    .slip { max-width: 46rem; margin: 0 auto 1.5rem; padding: clamp(1rem, 4vw, 2.75rem); font-size: 1.31rem;
      line-height: 1.35;
      background: var(--card); border: 1px solid var(--line); box-shadow: var(--shade-high) }
    .slip h1 { margin: 0 0 .3em; font-size: 1.6em; line-height: 1.15 }
    .slip h2 { margin: .8em 0 .2em; padding-top: .35em; font-size: 1.15em; border-top: 2px solid var(--accent);
      break-after: avoid }
    .slip p { margin: .3em 0; max-width: none }
    .slip .office { color: var(--soft); font-weight: 600 }
    .slip ul { margin: .2em 0 }
    .slip li { break-inside: avoid }
    .slip .unconfirmed { font-style: italic }
    .blank { display: flex; align-items: flex-end; gap: .6em; min-height: 2.1em; max-width: none }
    .blank span { flex: 1; border-bottom: 2px dotted var(--edge) }
    .slip .codes { margin-top: .9em; padding: .5em .7em; font-weight: 650; border: 2px solid var(--ink) }
    .slip .sources { margin-top: 1em; font-size: .6em; line-height: 1.35; color: var(--soft) }
    /* Reports: what they are about, and below it the reports of that. */
    .tabs:has(+ .kinds) { margin-bottom: 0 }
    .tabs.kinds { gap: .35rem; margin-top: .6rem; border-bottom: 0 }
    .tabs.kinds a { margin-bottom: 0; min-height: 2.2rem; padding: .2rem .8rem; border: 1px solid var(--edge); border-radius: 2rem;
      background: var(--card) }
    .tabs.kinds a[aria-current] { color: var(--on-accent); background: var(--accent); border-color: var(--accent) }

    /* Releases. */
    .plain-list { margin: 0; padding: 0; list-style: none }
    .plain-list li { margin: 0 }
    .files { margin: 0 0 .8rem; padding: 0; list-style: none }
    .files a { display: inline-block; padding: .35rem 0 }
    .release-form { max-width: 62rem }
    .table-axes .axes { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0 .8rem }
    .table-axes .axes .field { margin-bottom: .4rem }
    .table-axes .axes select { width: 100% }
    .ways { margin: 0 0 1.25rem; padding: 0; list-style: none }
    .ways form { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .4rem 1rem; padding: .5rem 0;
      border-bottom: 1px solid var(--line) }
    .ways p { margin: 0 }
    #aside { margin-block: 1rem }
    input[type="file"] { max-width: 100%; font: inherit }
    input[type="file"]::file-selector-button { min-height: 2.75rem; margin-right: .8rem; padding: .4rem 1rem; color: inherit; font: inherit;
      font-weight: 600; background: var(--card); border: 2px solid var(--accent); border-radius: var(--round); cursor: pointer }
    #aside:focus { outline-offset: 2px }
    .waiting-bar { height: .4rem; max-width: 24rem; background: var(--well); border-radius: 1rem; overflow: hidden }
    .waiting-bar::before { content: ""; display: block; width: 35%; height: 100%; background: var(--accent); border-radius: inherit }
    @media (prefers-reduced-motion: no-preference) {
      .waiting-bar::before { animation: waiting 1.6s ease-in-out infinite alternate }
      @keyframes waiting { to { transform: translateX(186%) } }
    }

    /* Practice. */
    .practice .story { padding: 1rem 1.2rem; font-size: 1.12rem; background: var(--card); border-left: .3rem solid var(--accent);
      border-radius: var(--round) }
    .answers-beside { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none }
    .answers-beside li { margin: 0; padding: .35rem .8rem; background: var(--card); border: 1px solid var(--edge); border-radius: var(--round) }

    /* The mark of what is not to be shared keeps its contrast in the dark. */
    main #report .banner, main #report .banner * { color: var(--warning) }
    main #report .banner { background: var(--warning-wash) }
    /* What only the script shows on the log page. */
    #triage-steps:focus { outline: none }
    .triage:has(#triage-steps:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px }
    dialog.keys .facts { display: block; columns: 17rem; column-gap: 2rem }
    dialog.keys .facts > div { display: flex; gap: 1rem; padding: .15rem 0; break-inside: avoid }
    dialog.keys .facts dt { flex: 0 0 9.5rem }
    dialog.keys .facts dd { margin: 0 }
    .found-in p { margin: 0 0 .2rem }
    [data-keys-off] :is(.tasks, .receipt) kbd { display: none }
    /* The month board: days down, teams across, and beside it what waits. A card is edged by its state, which its sign says
       too. */
    .visit-board { display: grid; gap: 1.2rem; align-items: start }
    @media (min-width: 64rem) { .visit-board { grid-template-columns: minmax(0, 1fr) 17rem } }
    .visit-board > .table-wrap { margin: 0 }
    .visit-board .waiting { margin: 0 }
    table.visits { table-layout: fixed }
    table.visits thead th:first-child { width: 8.5rem }
    table.visits tbody th a { white-space: nowrap }
    table.visits tbody th { font-weight: 600; white-space: normal }
    table.visits tbody tr.is-week > * { border-top: 2px solid var(--edge) }
    table.visits tbody tr.is-shut > *, table.visits td.is-off { background: var(--well) }
    table.visits tbody tr.is-today > th { box-shadow: inset .3rem 0 0 var(--accent) }
    table.visits td.cell { padding: .35rem .5rem }
    table.visits td.is-over { outline: 3px solid var(--focus); outline-offset: -3px; background: var(--wash) !important }
    .cards { display: grid; gap: .3rem; margin: 0; padding: 0; list-style: none; min-height: 1.5rem }
    .trip { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .4rem; padding: .2rem .5rem;
      line-height: 1.35; background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--edge);
      border-radius: var(--round-small) }
    .trip.is-confirmed { border-left-color: var(--good); background: var(--good-wash) }
    .trip.is-made { border-left-color: var(--bar) }
    .trip.is-over { border-left-style: dotted }
    .trip.is-over .clock { text-decoration: line-through }
    .trip.is-waiting { border-left-color: var(--warning) }
    .trip .clock { font-weight: 600; font-variant-numeric: tabular-nums }
    .trip .sign { min-width: 1em; text-align: center; color: var(--soft) }
    .trip a { display: inline-block; min-height: 1.5rem; overflow-wrap: anywhere }
    .trip .pin { font-size: .8rem; color: var(--soft) }
    .trip .wait { flex-basis: 100%; margin: 0 }
    .trip[draggable=true] { cursor: grab }
    .trip.is-held { outline: 3px solid var(--focus); outline-offset: 1px; box-shadow: var(--shade-high) }
    .trip.is-saving { opacity: .75 }
    .grip { min-width: 1.5rem; min-height: 1.5rem; margin-left: -.25rem; padding: 0; font: inherit; line-height: 1;
      color: var(--soft); background: none; border: 1px solid transparent; border-radius: var(--round-small);
      cursor: grab }
    .grip:hover { border-color: var(--edge) }
    .grip[aria-pressed=true] { color: var(--on-accent); background: var(--accent) }
    .board-said { position: sticky; bottom: .75rem; z-index: 2; margin: 0; box-shadow: var(--shade-high) }
    @media (min-width: 64rem) { .board-said { grid-column: 1 / -1 } }
    .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .8rem 0 1.4rem; padding: 0; list-style: none;
      color: var(--soft); font-size: .93rem }
    .legend .sign { display: inline-block; min-width: 1.1em; text-align: center; color: var(--ink) }
    @container rows (max-width: 44.3rem) {
      .visit-board:not(.is-moving) table.data.stack.visits td.is-empty { display: none }
      table.data.stack.visits tr.is-week > * { border-top: 0 }
      table.data.stack.visits tr.is-week { border-top: 2px solid var(--edge) }
      table.data.stack.visits .cards { margin: .2rem 0 .4rem }
    }

    /* What is said back on the telephone, in letters that are easily read out. */
    .said-back p:last-child { font-size: 1.15rem; line-height: 1.5 }
    .calls { display: grid; gap: 1rem; margin: 0; padding: 0; list-style: none }
    .calls h2 { margin-top: 0 }

    /* A way on beside a field. */
    .field > .aside { margin: .4rem 0 0 }
    .field > .aside a { display: inline-block; min-height: 1.5rem; padding: .1rem 0 }

    /* A plan that is being made, and the map of a day. */
    progress.planning { width: 100%; height: 1.1rem; accent-color: var(--accent) }
    .day-map { max-width: 100%; margin: 0 0 1.4rem; background: #fff; border: 1px solid var(--line); border-radius: var(--round) }
    .day-map svg { display: block; width: 100%; height: auto }

    @media print {
      .visit-board { display: block }
      .grip, .board-said, .visit-board .waiting { display: none }
    }
    /* A team on the road: a telephone in one hand, so that all that is pressed is as wide as the thumb's way. */
    .road { max-width: 44rem }
    .road .stops { display: grid; grid-template-columns: minmax(0, 1fr); gap: .8rem; margin: 0 0 1.4rem; padding: 0; list-style: none }
    .road .stop { margin: 0; border-left: .3rem solid var(--accent) }
    .road .stop.is-home { border-left-color: var(--edge); border-left-style: dashed }
    .road .stop h3 { margin: 0 0 .2rem; font-size: 1.15rem; overflow-wrap: anywhere }
    .road .stop > p { margin: .25rem 0 }
    .road .clock { font-variant-numeric: tabular-nums; white-space: nowrap }
    .road .stop .prep { margin: .6rem 0 0 }
    .road .stop .prep > :not(summary) { margin-left: 1rem; margin-right: 1rem }
    .road .stop .prep h4 { margin: .8rem 0 .2rem; font-size: 1rem }
    .road .way { padding: .1rem .2rem .1rem 1rem; border-left: .3rem solid var(--line) }
    .road .way p { margin: .1rem 0 }
    .road .buttons > * { min-height: 2.75rem }
    .road .stepper { max-width: 14rem }
    .road .stepper button { min-width: 3rem; min-height: 2.75rem }
    .road #road-count select { width: 100%; max-width: 100% }
    .road #road-count .grid { display: grid; grid-template-columns: minmax(0, 1fr) }
    .road #road-count { margin: 1rem 0 0; padding: .8rem 0 0; border: 0; border-top: 1px solid var(--line); border-radius: 0;
      box-shadow: none; background: none }
    .road .waiting-visits { margin: 0 0 1rem }
    .road .waiting-visits:not([data-waiting="0"]) { box-shadow: inset 5px 0 0 var(--amber) }
    .road #road-queue-list > li { padding: .6rem 0; border-top: 1px solid var(--line) }
    .road #road-queue-list .facts dd { margin-bottom: .15rem }
    .road #road-others li { padding: .4rem 0 }
    .road p.buttons:not(:has(> :not([hidden]))) { display: none }
    .road .stop .buttons.count, .road .became { margin: .7rem 0 0 }
    .road #road-off p { margin: 0 0 .5rem }
    @media (max-width: 40rem) {
      .road .stop .buttons, .road #road-queue .buttons, .road #road-kept .buttons { display: grid; gap: .6rem }
      .road .stop .buttons > *, .road #road-queue .buttons > *, .road #road-kept .buttons > * { justify-content: center;
        text-align: center }
      .road .tabs a { min-height: 2.75rem }
    }
    @media print {
      .road #road-queue, .road #road-kept, .road #road-count, .road .tabs, .road .stop .buttons.count { display: none }
      .road { max-width: none }
      .road .stops { display: block }
      .road .stop { margin: 0 0 .8rem }
      .road .stop h3 { break-after: avoid }
      .road .stop .buttons:not(.count) { display: block !important }
      .road .stop .buttons:not(.count) > * { padding: 0; border: 0 }
      /* The sheet for the place is a paper of its own. */
      .road .prep { display: none }
    }
    /* Courses: terms, those to ring, and plans. */

    .term-place { display: block; font-weight: 400 }
    .term-dates { margin: 0; padding-left: 1.6rem }
    .term-dates li { padding: .15rem 0 }
    .term-dates .is-off > span:first-child { text-decoration: line-through }
    .term-dates .is-past { color: var(--soft) }

    /* What to say on the telephone: read aloud, so it is larger than what is only looked at. */
    .script { margin: 0 0 1.25rem; padding: .85rem 1.15rem; max-width: 46rem; font-size: 1.15rem; line-height: 1.5;
      background: var(--wash); color: var(--on-wash); border-left: 5px solid var(--accent); border-radius: var(--round-small) }
    .script h2, .script .label { margin: 0 0 .2rem; font-size: .9rem; font-weight: 600; letter-spacing: .02em }
    .script p { margin: 0 }

    /* The one who is rung now. */
    .call { margin: 0 0 2rem; padding: 1.25rem 1.4rem; background: var(--card); border: 1px solid var(--line);
      border-top: 5px solid var(--accent); border-radius: var(--round); box-shadow: var(--shade) }
    .call-who { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; justify-content: space-between }
    .call-who h2 { margin: 0; font-size: 1.6rem }
    .call-number { font-size: clamp(1.9rem, 7vw, 2.9rem); font-weight: 650; line-height: 1.2; letter-spacing: .01em;
      font-variant-numeric: tabular-nums; text-decoration: none; overflow-wrap: anywhere }
    .call-number:hover { text-decoration: underline }
    .call-about { margin-top: 1rem; padding-top: .85rem; border-top: 1px solid var(--line) }
    .call-about h3 { margin: 0 0 .25rem }
    .call-outcomes .buttons { margin: 0 0 .75rem }
    .call-outcomes .field { margin: 0 }
    .call-list { margin: 0; padding-left: 2rem }
    .call-list li { padding: .5rem 0; border-bottom: 1px solid var(--line) }
    .call-list li > * { margin-right: .75rem }
    .call-list a { font-weight: 600; display: inline-flex; align-items: center; min-height: 1.5rem }
    .call-list .hint { display: block }

    /* A letter as it is sent. */
    .message-text { padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; background: var(--well) }

    @media print {
      .call { break-inside: avoid; box-shadow: none }
      .call-outcomes { display: none }
    }
    /* Cards with a QR code: A6, and four to a sheet of A4; on the screen as large as on paper. */
    .cards { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0 }
    .qr-card { display: flex; flex-direction: column; align-items: center; justify-content: space-between; width: 105mm;
      max-width: 100%; min-height: 148mm; padding: 7mm 6mm 6mm; color: #000; background: #fff; border: 1px solid #999;
      text-align: center }
    .qr-card p { max-width: none; margin: 0 }
    .qr-card .from { font-size: 10pt; line-height: 1.3 }
    .qr-card .from p:first-child { font-weight: 600 }
    .qr-card .titles p { font-size: 13pt; line-height: 1.2 }
    .qr-card .titles p:first-child { font-size: 22pt; font-weight: 700 }
    .qr-card .qr svg { display: block; width: 62mm; max-width: 100%; height: auto; shape-rendering: crispEdges }
    .qr-card .address { font: 700 11pt/1.3 var(--fixed); overflow-wrap: anywhere }
    .qr-card .texts p { font-size: 9pt; line-height: 1.3 }
    .qr-card .texts p:first-child { font-size: 11pt }
    .qr-card .texts p + p { margin-top: 1mm }
    @page card { size: 105mm 148mm; margin: 0 }
    @page sheet { size: A4; margin: 0 }
    @media print {
      .no-paper { display: none }
      .cards { display: block; page: card; margin: 0 }
      .cards.is-sheet { display: grid; grid-template-columns: 105mm 105mm; gap: 0; page: sheet }
      .qr-card { height: 147.5mm; min-height: 0; border: 0; break-inside: avoid }
      .is-sheet .qr-card { border: .2mm dashed #bbb }
    }
    @media print {
      @page { size: A4; margin: 16mm 15mm 18mm }
      :root, :root:not([data-theme=light]), :root[data-theme=dark] {
        color-scheme: light; --paper: #fff; --card: #fff; --well: #fff; --ink: #000; --soft: #333; --line: #aaa;
        --edge: #666;
        --accent: #000; --on-accent: #fff; --wash: #fff; --on-wash: #000; --link: #000; --good: #000; --good-wash: #fff;
        --warning: #000; --warning-wash: #fff; --bad: #000; --bad-wash: #fff; --bar: #333; --shade: none;
        --shade-high: none }
      html { font-size: 10.5pt }
      .skip, .demo, .top, .rooms, .subpages, .tabs, .back, .foot, .buttons, .filter, .outbox, .receipt, .timeout, .pages,
      main nav { display: none !important }
      main { max-width: none; padding: 0 }
      h1 { font-size: 19pt }
      h2, h3, caption { break-after: avoid }
      .panel, .card, .figures > *, .findings > li, figure, li { break-inside: avoid }
      .notice { border: 1px solid #666 }
      .figures { grid-template-columns: repeat(4, 1fr) }
      .figures .value, .figures dd { font-size: 17pt }
      .table-wrap { overflow: visible }
      table.data thead { display: table-header-group }
      table.data thead th { position: static }
      table.data tr { break-inside: avoid }
      table.data :is(th, td) { padding: .25rem .5rem }
      .tag { padding: 0; border: 0 }
      .tag.warning, .tag.bad { font-weight: 700; text-decoration: underline }
      table.bars svg, .bar { border: 1px solid #666; print-color-adjust: exact; -webkit-print-color-adjust: exact }
      a { color: inherit; text-decoration: none }
      .measure { max-width: none }
      /* The slip: large print, at least 16 points (Clear Print guidelines, UK Association for Accessible Formats, 2012).
         */
      .slip { max-width: none; margin: 0; padding: 0; font-size: 16pt; border: 0 }
      .slip ~ * { display: none }
    }
    """##

  static let icon: StaticString = ##"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b4f6c"/><path d="M10 6v15a4 4 0 0 0 4 4h8" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"/><circle cx="21" cy="11" r="4" fill="#f4b942"/></svg>
    """##

  static let adviceScript: StaticString = ##"""
    // The advice of triage, read off the model's table of outcomes: no rule of the model stands here.

    export class Advice {
      constructor({ triage: model, levels, words }) {
        Object.assign(this, { model, levels, words });
        this.ways = model.order.map((question) => model.ways[question]);
        this.strides = this.ways.map((_, place) => this.ways.slice(0, place).reduce((all, ways) => all * ways.length, 1));
      }

      /** The answers to a question that may be given, as the kit has them. */
      asked(question) {
        return this.model.questions.find((asked) => asked.question === question);
      }

      /** The place of a written answer among a question's ways; barriers may come in any order. */
      way(question, answer) {
        const sorted = (text) => text.split("+").sort().join("+");
        return this.model.ways[question].findIndex((code) => sorted(code) === sorted(answer));
      }

      /** The question to ask next; null when no answer to those that are left could change the level or the ways on. */
      next(given, complexity) {
        const fixed = this.#fixed(given);
        const asked = this.model.questions.find(
          ({ question }) => !(question in given) && this.#matters(question, fixed, complexity));
        return asked ?? null;
      }

      /** The advice in words; a gate comes before all questions. */
      reading({ gate, given }, task) {
        if (gate) {
          const found = this.model.gates.find((other) => other.gate === gate);
          const ways = found.pathways.map((name) => ({ name, why: null }));
          return this.#without({ heading: found.text, meaning: found.advice, ways });
        }
        const ways = this.#fixed(given).map((way, place) => way ?? this.ways[place].length - 1);
        const outcome = this.#outcome(ways, task.complexity);
        const pathways = this.model.pathways
          .filter((_, place) => (outcome >> 4) & (1 << place))
          .map((name) => ({ name, why: this.model.offers[name] ?? null }));
        if (!task.guidance) {
          const meaning = this.words["reading.noLevel"].replace("{kind}", () => task.kind);
          return this.#without({ heading: null, meaning, ways: pathways });
        }
        const level = outcome & 7;
        const reasons = this.#reasons(ways, task.complexity);
        return {
          model: this.model.model, level, heading: this.levels[level], meaning: this.model.meanings[level],
          above: outcome & 8 ? this.words["reading.aboveCeiling"] : null, reasons,
          total: reasons.reduce((sum, reason) => sum + reason.points, 0), ways: pathways,
          changes: this.#changes(ways, task.complexity, level),
        };
      }

      #without(parts) {
        return { model: this.model.model, level: null, above: null, reasons: [], total: 0, changes: null, ...parts };
      }

      #fixed(given) {
        return this.model.order.map((question) => (question in given ? this.way(question, given[question]) : null));
      }

      #outcome(ways, complexity) {
        return this.model.outcomes[complexity - 1][this.#place(ways)];
      }

      /** The place of a set of answers in the table: the first question turns fastest. */
      #place(ways) {
        return ways.reduce((sum, way, place) => sum + way * this.strides[place], 0);
      }

      /** Whether some two answers to a question, with all else alike, come to something different. */
      #matters(question, fixed, complexity) {
        const place = this.model.order.indexOf(question);
        const table = this.model.outcomes[complexity - 1];
        // More help than the role may give is told, but it is no outcome of its own.
        const outcome = (row) => table[row] & ~8;
        const others = fixed.map((way, other) => (other === place ? 0 : way));
        return !this.#everywhere(others, (row) =>
          this.ways[place].every((_, way) => outcome(row + way * this.strides[place]) === outcome(row)));
      }

      /** Goes through all ways of answering what is open, until something does not hold. */
      #everywhere(fixed, holds) {
        const open = fixed.flatMap((way, place) => (way === null ? [place] : []));
        const ways = fixed.map((way) => way ?? 0);
        for (;;) {
          if (!holds(this.#place(ways))) return false;
          let step = 0;
          for (; step < open.length; step += 1) {
            const place = open[step];
            ways[place] += 1;
            if (ways[place] < this.ways[place].length) break;
            ways[place] = 0;
          }
          if (step === open.length) return true;
        }
      }

      #reasons(ways, complexity) {
        const { model } = this;
        const reasons = model.questions.map((asked) => {
          const place = model.order.indexOf(asked.question);
          const code = this.ways[place][ways[place]];
          const text = (code) => asked.answers.find((answer) => answer.code === code)?.reason ?? "";
          // A set of barriers stands in the order of the table, one reason after the other.
          return { points: model.points[asked.question][ways[place]], text: code.split("+").map(text).join(" ") };
        });
        reasons.push({ points: model.complexity[complexity - 1], text: model.complexityWords[complexity - 1] });
        return reasons.filter(({ points }) => points !== 0);
      }

      /** The first four single answers that would change the level, in words; null where none would. */
      #changes(ways, complexity, level) {
        const changes = [];
        for (const asked of this.model.questions) {
          const place = this.model.order.indexOf(asked.question);
          const now = ways[place];
          const unknown = this.ways[place].length - 1;
          for (const way of this.#others(asked.question, now, unknown)) {
            const other = ways.with(place, way);
            if ((this.#outcome(other, complexity) & 7) !== level) changes.push({ asked, code: this.ways[place][way] });
          }
        }
        if (!changes.length) return null;
        const few = changes.slice(0, 4);
        const words = (name, values) => this.words[`reading.${name}`].replace(/\{(\w+)\}/g, (_, key) => values[key]);
        // Each question once, with its answers after it.
        const answers = [...new Set(few.map(({ asked }) => asked))].map((asked) => {
          const texts = few.filter((change) => change.asked === asked).map(({ code }) =>
            code.split("+").map((part) => asked.answers.find((answer) => answer.code === part)?.text)
              .filter((text) => text).map((text) => text.toLowerCase()).join(" + "));
          const [first, last] = [texts.slice(0, -1).join(", "), texts.at(-1)];
          return words("toQuestion", {
            question: asked.text, answers: first ? words("eitherAnswer", { first, last }) : last,
          });
        });
        return words("wouldChange", { answers: answers.join("; ") });
      }

      /** The answers beside a given one: of barriers those with one more or one less. */
      #others(question, now, unknown) {
        const all = Array.from({ length: unknown }, (_, way) => way);
        if (question !== "barriers") return all.filter((way) => way !== now);
        const singles = Array.from({ length: Math.log2(unknown) }, (_, place) => 1 << place);
        return now === unknown ? [0, ...singles] : singles.map((single) => now ^ single);
      }
    }
    """##

  static let asideScript: StaticString = ##"""
    // What is done aside, as a long check or a plan: the page asks how far it is until it is over, and says so once.

    const seconds = 1;
    const place = document.getElementById("aside");
    const said = document.createElement("p");
    said.className = "unseen";
    said.setAttribute("role", "status");

    function put(id, text) {
      const line = document.getElementById(id);
      // What stands there already is not read aloud again.
      if (line && line.textContent !== text) line.textContent = text;
    }

    function show({ share, text, soFar }) {
      const bar = place.querySelector("progress");
      const waiting = place.querySelector(".waiting-bar");
      if (bar && waiting) {
        bar.hidden = share === null;
        waiting.hidden = share !== null;
        if (share !== null) bar.value = share;
      }
      put("aside-text", text);
      put("aside-so-far", soFar);
    }

    // Puts what came of it in its place; where the whole page is another one now, it is read anew.
    async function finish() {
      if ("whole" in place.dataset) return location.reload();
      const reply = await fetch(location.pathname + location.search, { headers: { accept: "text/html" } });
      const next = new DOMParser().parseFromString(await reply.text(), "text/html").getElementById("aside");
      if (!next) return location.reload();
      const hadFocus = place.contains(document.activeElement);
      place.replaceChildren(...next.childNodes);
      delete place.dataset.running;
      said.textContent = place.querySelector(".notice")?.textContent ?? "";
      if (hadFocus) place.focus();
    }

    async function ask() {
      try {
        const reply = await fetch(place.dataset.state, {
          headers: { accept: "application/json" }, cache: "no-store", signal: AbortSignal.timeout(10_000),
        });
        // Signed out meanwhile: the page itself says so.
        if (!reply.ok) return location.reload();
        document.dispatchEvent(new Event("lods-heard"));
        const state = await reply.json();
        if (!state.running) return await finish();
        show(state);
      } catch {
        // Without a network it is asked again.
      }
      setTimeout(ask, seconds * 1000);
    }

    if (place && "running" in place.dataset) {
      place.before(said);
      setTimeout(ask, seconds * 1000);
    }
    """##

  static let attendanceScript: StaticString = ##"""
    // Who came is saved as soon as it is pressed, and what another tablet has written meanwhile is shown. Without scripts, or
    // where the server does not answer, the button below the list saves it all.

    const form = document.querySelector("form.attendance");
    if (form) {
      const patience = 10_000;
      const receipt = document.getElementById("saved");
      const tally = document.getElementById("tally");
      let isBusy = false;
      let again = false;
      /** The rows that were touched since the last answer was asked for. */
      let touched = new Set();

      const tell = (text, state) => {
        receipt.textContent = text;
        receipt.className = state;
      };

      /** Shows what stands in a row now, unless somebody is just changing it here. */
      const show = (turn, mark) => {
        const seen = form.elements.namedItem(`seen-${turn}`);
        if (!seen || touched.has(turn)) return;
        seen.value = mark;
        const [presence, came] = mark.split(":");
        for (const button of form.querySelectorAll(`input[name="p-${turn}"]`)) button.checked = button.value === presence;
        const count = form.elements.namedItem(`came-${turn}`);
        if (count && Number(came) > 0) count.value = came;
      };

      const save = async () => {
        if (isBusy) {
          again = true;
          return;
        }
        isBusy = true;
        again = false;
        touched = new Set();
        const body = new URLSearchParams(new FormData(form));
        body.set("do", "save");
        try {
          const reply = await fetch(form.action, {
            method: "POST", body, headers: { Accept: "application/json" }, redirect: "error", cache: "no-store",
            signal: AbortSignal.timeout(patience),
          });
          if (reply.status === 409 || reply.status === 422) {
            // The page itself tells best what is wrong, and shows both where two have changed the same.
            form.requestSubmit(form.querySelector('button[value="save"]'));
            return;
          }
          if (!reply.ok) throw new Error("Not saved.");
          const value = await reply.json();
          for (const [turn, mark] of Object.entries(value.rows)) show(turn, mark);
          if (!touched.has("count")) form.elements.namedItem("seen-count").value = value.count;
          if (tally) tally.textContent = value.tally;
          tell(value.said, "is-saved");
          document.dispatchEvent(new Event("lods-heard"));
        } catch {
          again = false;
          tell(form.dataset.unsaved, "is-unsaved");
        } finally {
          isBusy = false;
        }
        if (again) save();
      };

      form.addEventListener("change", ({ target }) => {
        touched.add(/^(?:p|came)-(\d+)$/.exec(target.name)?.[1] ?? "count");
        save();
      });
    }
    """##

  static let boardScript: StaticString = ##"""
    // The month board: a card is picked up with the mouse or with Enter on its handle, and laid on another day or team.
    //
    // The server decides: what does not hold is said while the card is still in the hand, and a card that could not be laid
    // goes back to where it was. Without this script each visit's own page has a form for the same.

    const board = document.getElementById("board");
    const said = document.getElementById("said");

    // Whoever runs through days with the arrow keys asks about the one where they stop.
    const pause = 120;

    const words = board?.dataset ?? {};
    const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

    /** The cells by rows, as the arrow keys go through them; read anew, as nothing here is slow. */
    const rows = () => [...board.querySelectorAll("table.visits tbody tr")].map((row) => [...row.querySelectorAll("td")]);
    const home = (card) => card.closest("td.cell, .waiting");
    const cardsOf = (cell) => cell.querySelector(".cards");

    // What is in the hand: the card, where it came from, the cell it is held over, and what waits to be asked.
    let hand = null;

    function tell(text, link) {
      said.hidden = !text;
      said.classList.remove("warning");
      said.replaceChildren(text);
      if (link) {
        said.classList.add("warning");
        const way = document.createElement("a");
        way.href = link;
        way.textContent = words.choose;
        said.append(" ", way);
      }
    }

    function place(cell, card) {
      const list = cardsOf(cell);
      const begins = Number(card.dataset.begins);
      const next = [...list.children].find((other) => other !== card && Number(other.dataset.begins) > begins);
      list.insertBefore(card, next ?? null);
      for (const each of board.querySelectorAll("td.cell")) {
        each.classList.toggle("is-empty", !each.querySelector(".trip, p"));
      }
    }

    const address = (card) => `/outreach/visits/${card.dataset.visit}/move`;
    const choosing = (card, cell) =>
      `${address(card)}?day=${cell.dataset.day}&team=${encodeURIComponent(cell.dataset.team)}`;

    /** Asks the server whether a card may lie in a cell, or lays it there. */
    async function ask(card, cell, act) {
      const body = new URLSearchParams({
        day: cell.dataset.day, team: cell.dataset.team, seen: card.dataset.seen, do: act,
        seal: board.querySelector("input[name=seal]").value,
      });
      const reply = await fetch(address(card), {
        method: "POST", body, headers: { Accept: "application/json" }, redirect: "error", cache: "no-store",
        signal: AbortSignal.timeout(20_000),
      });
      if (!reply.headers.get("content-type")?.startsWith("application/json")) throw new Error("No answer.");
      if (reply.ok) document.dispatchEvent(new Event("lods-heard"));
      return { isGood: reply.ok, status: reply.status, value: await reply.json() };
    }

    function pick(card) {
      if (hand || card.dataset.fixed) return;
      hand = { card, from: home(card), next: card.nextElementSibling, over: null, timer: 0 };
      card.classList.add("is-held");
      // On a telephone the cells without a visit are away until one may be laid there.
      board.classList.add("is-moving");
      grip(card)?.setAttribute("aria-pressed", "true");
      tell(fill(words.lifted, { name: card.dataset.name }));
    }

    function hover(cell, isAsked = true) {
      if (!hand || cell === hand.over || !cell?.dataset.day) return;
      hand.over?.classList.remove("is-over");
      hand.over = cell;
      cell.classList.add("is-over");
      clearTimeout(hand.timer);
      const team = cell.dataset.label;
      const n = [...cardsOf(cell).children].filter((card) => card !== hand.card).length;
      const here = fill(words.over, { day: cell.dataset.said, team, n });
      tell(here);
      if (!isAsked || cell === hand.from) return;
      const { card } = hand;
      hand.timer = setTimeout(async () => {
        try {
          const { value } = await ask(card, cell, "try");
          if (hand?.card === card && hand.over === cell) tell(`${here} ${value.said ?? value.error.message}`);
        } catch {
          // While it is only looked at, silence says enough; laying it down tells.
        }
      }, pause);
    }

    function letGo() {
      const held = hand;
      clearTimeout(held.timer);
      held.over?.classList.remove("is-over");
      held.card.classList.remove("is-held");
      board.classList.remove("is-moving");
      grip(held.card)?.setAttribute("aria-pressed", "false");
      hand = null;
      return held;
    }

    function putBack({ card, from, next }) {
      cardsOf(from).insertBefore(card, next?.parentElement === cardsOf(from) ? next : null);
      place(from, card);
    }

    function cancel() {
      const held = letGo();
      tell(fill(words.back, { name: held.card.dataset.name }));
    }

    async function drop() {
      const held = letGo();
      const { card, from, over } = held;
      if (!over || over === from) return tell(fill(words.back, { name: card.dataset.name }));
      place(over, card);
      card.classList.add("is-saving");
      tell(words.saving);
      const hadFocus = document.activeElement === document.body || card.contains(document.activeElement);
      if (hadFocus) grip(card)?.focus({ preventScroll: false });
      try {
        const { isGood, value } = await ask(card, over, "save");
        if (isGood) {
          settle(value.moved);
          tell(value.said);
        } else {
          putBack(held);
          tell(value.error.message, choosing(card, over));
        }
      } catch {
        putBack(held);
        tell(words.lost);
      }
      card.classList.remove("is-saving");
      if (hadFocus) grip(card)?.focus();
      // What is measured is when all is said and laid.
      board.dispatchEvent(new CustomEvent("lods-laid"));
    }

    /** Lays the cards where the server says that they stand now. */
    function settle(moved) {
      for (const trip of moved) {
        const cards = board.querySelectorAll(`[data-visit="${trip.visit}"]`);
        // Two teams at one visit are two cards: the page is drawn anew.
        if (trip.teams.length !== 1 || cards.length !== 1) return location.reload();
        const [card] = cards;
        const cell = board.querySelector(`[data-day="${trip.day}"][data-team="${CSS.escape(trip.teams[0])}"]`);
        card.className = `trip ${trip.tone}`;
        card.dataset.begins = trip.begins;
        card.dataset.seen = trip.seen;
        card.querySelector(".sign").textContent = trip.sign;
        card.querySelector(".word").textContent = `, ${trip.state}`;
        card.querySelector(".wait")?.remove();
        let clock = card.querySelector(".clock");
        if (!clock) {
          clock = document.createElement("span");
          clock.className = "clock";
          card.querySelector(".sign").after(clock);
        }
        clock.textContent = trip.time;
        if (cell) place(cell, card);
        else card.remove();
      }
    }

    // MARK: The keys

    const grip = (card) => card.querySelector(".grip");

    /** The next cell that the keys go to from the one that is held over. */
    function step(key) {
      const table = rows();
      const here = hand.over ?? hand.from;
      let [y, x] = [table.findIndex((row) => row.includes(here)), 0];
      if (y < 0) {
        // From the list of those that wait, to today or the first day.
        y = Math.max(0, [...board.querySelectorAll("table.visits tbody tr")].findIndex((row) => row.matches(".is-today")));
        return table[y]?.[0];
      }
      x = table[y].indexOf(here);
      const [dy, dx] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
      return table[y + dy]?.[x + dx];
    }

    function onKey(event) {
      const handle = event.target.closest?.(".grip");
      if (!hand) return;
      if (event.key === "Escape") {
        event.preventDefault();
        cancel();
      } else if (event.key.startsWith("Arrow")) {
        event.preventDefault();
        const cell = step(event.key);
        if (cell) {
          hover(cell);
          cell.scrollIntoView({ block: "nearest", inline: "nearest" });
        }
      } else if (event.key === "Tab" && handle) {
        // Whoever goes on has let go.
        cancel();
      }
    }

    function onPress(event) {
      const handle = event.target.closest(".grip");
      if (!handle) return;
      if (hand) drop();
      else pick(handle.closest(".trip"));
    }

    // MARK: The mouse

    function onDragStart(event) {
      const card = event.target.closest?.(".trip");
      if (!card || card.dataset.fixed) return;
      if (hand) letGo();
      pick(card);
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", card.dataset.name);
    }

    function onDragOver(event) {
      const cell = event.target.closest?.("td.cell");
      if (!hand || !cell) return;
      event.preventDefault();
      hover(cell);
    }

    function onDrop(event) {
      if (!hand) return;
      event.preventDefault();
      drop();
    }

    if (board) {
      for (const card of board.querySelectorAll(".trip:not([data-fixed])")) {
        const handle = document.createElement("button");
        handle.type = "button";
        handle.className = "grip";
        handle.setAttribute("aria-pressed", "false");
        handle.setAttribute("aria-label", fill(words.grip, { name: card.dataset.name }));
        handle.textContent = "⠿";
        card.prepend(handle);
        card.draggable = true;
        card.querySelector("a").draggable = false;
      }
      board.addEventListener("keydown", onKey);
      board.addEventListener("click", onPress);
      board.addEventListener("dragstart", onDragStart);
      board.addEventListener("dragover", onDragOver);
      board.addEventListener("drop", onDrop);
      board.addEventListener("dragend", () => hand && cancel());
    }
    """##

  static let callsScript: StaticString = ##"""
    // Single keys for what came of a call: they press the button with that digit while the card of the one who is rung has
    // the focus, and do nothing elsewhere or while somebody types (WCAG 2.1.4).

    const card = document.getElementById("now");

    if (card) {
      card.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
        if (event.target.closest("input, select, textarea")) return;
        const button = [...card.querySelectorAll("button[data-key]")].find((one) => one.dataset.key === event.key);
        if (!button) return;
        event.preventDefault();
        button.click();
      });
      // A page that was led to a place of its own has the focus there already; the first one is given it here.
      if (document.activeElement === document.body && !document.getElementById("problems")) {
        card.focus({ preventScroll: true });
      }
    }
    """##

  static let cardScript: StaticString = ##"""
    // The rule card of the chosen task, as the server shows it.

    import { byId, element } from "./words.js";

    export class Card {
      constructor(kit) {
        this.kit = kit;
        this.code = null;
      }

      show(task) {
        const place = byId("card");
        place.hidden = task === null;
        if (task === null || this.code === task.code) {
          this.code = task?.code ?? null;
          return;
        }
        this.code = task.code;
        place.replaceChildren(element("h2", {}, task.name), ...this.#content(task.card));
      }

      #content(card) {
        const say = (name) => this.kit.words[`card.${name}`];
        if (!card) return [element("p", {}, say("ownTask"))];
        const list = (heading, lines, name) =>
          lines.length
            ? [element("h3", {}, heading), element("ul", { class: name }, lines.map((line) => element("li", {}, line)))]
            : [];
        return [
          ...list(say("may"), card.may, "may"),
          ...list(say("mayNot"), card.mayNot, "may-not"),
          ...(card.instead ? [element("h3", {}, say("instead")), element("p", {}, card.instead)] : []),
          ...(card.decidedBy
            ? [element("p", {}, element("strong", {}, say("decides")), `: ${card.decidedBy}`)]
            : []),
          element("p", { class: "hint" },
            element("span", { class: card.verified ? "tag good" : "tag warning" }, card.mark),
            ` ${card.checked}`, card.source ? ` · ${card.source}` : ""),
        ];
      }
    }
    """##

  static let checkingScript: StaticString = ##"""
    // What is typed is looked over while it is typed: the form is sent to be read, not to be kept, and the part of the
    // answer that tells what was found takes the place of the one on the page. Without scripts a button does the same.

    /** How long nothing is typed before it is looked over, in milliseconds. */
    const pause = 700;
    const patience = 10_000;

    for (const form of document.querySelectorAll("form[data-check]")) {
      const part = () => document.getElementById(form.dataset.check);
      let timer = 0;
      let turn = 0;

      const look = async () => {
        const mine = (turn += 1);
        const body = new URLSearchParams(new FormData(form));
        body.set("do", "check");
        try {
          const reply = await fetch(form.action, {
            method: "POST", body, redirect: "error", cache: "no-store", signal: AbortSignal.timeout(patience),
          });
          if (reply.status !== 200 && reply.status !== 422) return;
          const page = new DOMParser().parseFromString(await reply.text(), "text/html");
          const found = page.getElementById(form.dataset.check);
          // Somebody has typed on since: the next answer is the right one.
          if (!found || mine !== turn) return;
          part().replaceChildren(...[...found.childNodes].map((node) => document.importNode(node, true)));
          document.dispatchEvent(new Event("lods-heard"));
        } catch {
          // Without an answer the page stays as it is; saving looks it over anyhow.
        }
      };

      form.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(look, pause);
      });
    }

    // A link to a line of a text puts the cursor there.
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[data-line]");
      const text = link && document.getElementById(link.hash.slice(1));
      if (!text || text.localName !== "textarea") return;
      event.preventDefault();
      const lines = text.value.split("\n");
      const at = Math.min(Math.max(Number(link.dataset.line), 1), lines.length);
      const start = lines.slice(0, at - 1).reduce((sum, line) => sum + line.length + 1, 0);
      text.focus();
      text.setSelectionRange(start, start + lines[at - 1].length);
      // A browser scrolls to the cursor only when something is typed there.
      text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, at - 4);
    });
    """##

  static let draftScript: StaticString = ##"""
    // What is typed into a form stays in its tab until the form is taken: neither a link, nor the back button, nor another
    // language, nor a form that comes back with faults takes any of it away. The log page keeps its sessions itself.
    //
    // A draft is of one sign-in: its mark is the beginning of the token in that sign-in's forms, too little of it to send a
    // form with. Under another mark it is thrown away, and so it is when somebody signs out.

    const shelf = "lods-draft ";
    const onItsWay = "lods-sent";
    // The log's own form has a keeper of its own.
    const others = 'form[method="post"]:not(#session)';
    const kinds = ["text", "search", "email", "tel", "url", "number", "checkbox", "radio", "textarea", "select-one"];

    const main = document.getElementById("main");
    const mark = document.querySelector('input[name="seal"]')?.value.slice(0, 16);
    /** Where the page can be read again, if it is the answer to a form. */
    const answered = main?.dataset.place;
    const place = answered ?? location.pathname;

    /** The tab's own shelf; where a browser has none, nothing is kept. */
    const kept = (() => {
      try {
        return window.sessionStorage;
      } catch {
        return null;
      }
    })();

    function read(key) {
      try {
        return JSON.parse(kept?.getItem(key) ?? "null");
      } catch {
        return null;
      }
    }

    function write(key, value) {
      try {
        if (value === null) kept?.removeItem(key);
        else kept?.setItem(key, JSON.stringify(value));
      } catch {
        // A full shelf keeps what it has; the form itself is as it was.
      }
    }

    function keys() {
      return kept ? Object.keys(kept).filter((key) => key.startsWith(shelf)) : [];
    }

    function clear(fits) {
      for (const key of keys()) if (fits(read(key))) write(key, null);
    }

    const actionOf = (form) => new URL(form.getAttribute("action") ?? "", location.href).pathname;

    /** Forms with something to be typed. One that asks for a password, or to type a name as a proof, is never kept. */
    const forms = new Map();
    for (const form of document.querySelectorAll(others)) {
      if (!mark || form.dataset.draft === "none" || form.querySelector('input[type="password"]')) continue;
      if (!fields(form).length) continue;
      const action = actionOf(form);
      const number = [...forms.values()].filter((other) => other.action === action).length;
      forms.set(form, { action, key: `${shelf}${place} ${action} ${number}` });
    }

    /** The fields of a form: each with its name, what the server wrote into it, and what stands there now. */
    function fields(form) {
      const seen = new Map();
      return [...form.elements]
        .filter((control) => control.name && kinds.includes(control.type) && !control.readOnly && !control.disabled
          && control.autocomplete !== "one-time-code")
        .map((control) => {
          const isChoice = control.type === "checkbox" || control.type === "radio";
          const start = isChoice ? `${control.name}=${control.value}` : control.name;
          seen.set(start, (seen.get(start) ?? 0) + 1);
          return {
            name: seen.get(start) > 1 ? `${start} ${seen.get(start)}` : start, control, isChoice, was: written(control),
            is: isChoice ? control.checked : control.value,
          };
        });
    }

    function written(control) {
      if (control.type === "checkbox" || control.type === "radio") return control.defaultChecked;
      if (control.type !== "select-one") return control.defaultValue;
      const chosen = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
      return chosen?.value ?? "";
    }

    /** Keeps what differs from what the server first wrote there. */
    function keep(form) {
      const own = forms.get(form);
      if (!own) return;
      const before = read(own.key)?.fields ?? {};
      const changed = {};
      for (const { name, was, is } of fields(form)) {
        const first = before[name]?.was ?? was;
        if (is !== first) changed[name] = { was: first, is };
      }
      const isEmpty = Object.keys(changed).length === 0;
      write(own.key, isEmpty ? null : { mark, action: own.action, fields: changed });
    }

    /** Puts back what was typed, but not over what somebody else has changed since. */
    function restore(form, { key }) {
      const draft = read(key);
      if (!draft) return;
      for (const { name, control, isChoice, was } of fields(form)) {
        const typed = draft.fields[name];
        if (typed === undefined || typed.was !== was) continue;
        if (isChoice) control.checked = typed.is;
        else control.value = typed.is;
      }
      // What no longer fits is let go.
      write(key, null);
      keep(form);
    }

    /** Whether the form that was sent last from this tab was taken: the desk shows what it made, or led on from it. */
    function isTaken() {
      if (answered !== undefined) return main.dataset.taken !== undefined;
      const [way] = performance.getEntriesByType("navigation");
      return way?.type === "navigate" && way.redirectCount > 0;
    }

    if (mark) {
      clear((draft) => draft?.mark !== mark);
      const sent = read(onItsWay);
      write(onItsWay, null);
      if (sent?.mark === mark && isTaken()) clear((draft) => draft.action === sent.action);
      // What the server shows after a fault is what was sent; on a page that was only read, it is put back.
      if (answered === undefined) for (const [form, own] of forms) restore(form, own);

      document.addEventListener("input", ({ target }) => keep(target.form));
      document.addEventListener("change", ({ target }) => keep(target.form));
      document.addEventListener("submit", (event) => {
        if (event.defaultPrevented || event.target.getAttribute("method") !== "post") return;
        keep(event.target);
        write(onItsWay, { mark, action: actionOf(event.target) });
      });
      // Whoever lets a form be, by the link beside its button, wants none of it back.
      document.addEventListener("click", ({ target }) => {
        const form = target.closest?.(".buttons a")?.closest(others);
        if (form) clear((draft) => draft.action === actionOf(form));
      });
    }
    document.addEventListener("lods-leaving", () => clear(() => true));

    // Going back to this page, or reading it anew, sends nothing a second time.
    if (answered !== undefined) history.replaceState(history.state, "", location.origin + answered);
    """##

  static let fieldsScript: StaticString = ##"""
    // The fields besides task and level: which of them are asked of this session, and what was said in them.

    import { byId, element, filled } from "./words.js";
    import { form, level, suggestion } from "./form.js";

    export class Fields {
      constructor(kit) {
        this.kit = kit;
        this.blocks = new Map();
        const grid = byId("more").querySelector(".grid");
        for (const field of kit.fields) {
          const block = byId(field.control)?.closest(".field");
          if (!block) continue;
          this.blocks.set(field.control, block);
          // They stand in the same order for every session, whichever of them it is asked.
          if (byId("more").contains(block)) grid.append(block);
        }
        this.quantity = byId("quantity")?.closest(".field");
        if (this.quantity) grid.append(this.quantity);
      }

      /** Shows what a session is asked, and sums up what was said. */
      refresh(session, tasks) {
        const more = byId("more");
        const said = [];
        for (const field of this.kit.fields) {
          const block = this.blocks.get(field.control);
          if (!block || field.control === "outcome") continue;
          const holds = Fields.holds(block);
          block.hidden = !holds && !this.asks(field, session.id);
          // What stands beside the outcome is in sight anyway.
          if (holds && more.contains(block)) said.push(Fields.name(block));
        }
        byId("said").textContent = said.join(" · ");
        if (this.quantity) this.quantity.hidden = tasks.chosen().length > 1;
        // Something that is wrong must be in sight.
        if (more.querySelector(".is-wrong:not([hidden])")) more.open = true;
        this.showLevels(tasks);
      }

      showLevels(tasks) {
        const main = tasks.main();
        const isGuidance = !main || main.guidance;
        const hint = byId("no-level");
        byId("levels").querySelector(".tile-row").hidden = !isGuidance;
        hint.hidden = isGuidance;
        if (!isGuidance) hint.textContent = filled(this.kit.words.noLevel, { kind: main.kind });
        const advised = suggestion();
        for (const tile of form.querySelectorAll("input[name=level]")) {
          const isAdvised = advised !== null && Number(tile.value) === advised.level;
          const block = tile.closest(".tile");
          block.classList.toggle("is-advised", isAdvised);
          block.querySelector(".unseen")?.remove();
          const said = element("span", { class: "unseen" }, ` (${this.kit.words.advised.toLowerCase()})`);
          if (isAdvised) block.querySelector(".name").append(said);
        }
        byId("because-block").hidden = advised === null || level() === null || level() === advised.level;
      }

      /** Whether a field is asked of a session; the reason only where the task was not done. */
      asks(field, id) {
        if (field.control === "reason") return form.querySelector("input[name=outcome]:checked")?.value !== "done";
        const [rule, content] = (field.rule === null ? "always" : this.kit.rules[field.rule]).split(":");
        switch (rule) {
          case "always":
            return true;
          case "weeks":
            return content.split("+").includes(week(new Date()));
          case "one-in":
            // The first six bytes of the identity draw the lot, as they do on the server.
            return parseInt(id.replaceAll("-", "").slice(0, 12), 16) % Number(content) === 0;
          default:
            return false;
        }
      }

      /** Whether something was said in the controls of a block. */
      static holds(block) {
        return [...block.querySelectorAll("input, select, textarea")].some((control) => {
          if (control.type === "checkbox" || control.type === "radio") return control.checked;
          // The first of a list is what it says before anybody has chosen.
          return control.tagName === "SELECT" ? control.selectedIndex > 0 : control.value !== "";
        });
      }

      static name(block) {
        return block.querySelector("legend, label").textContent.trim();
      }
    }

    /** The week of a day as "2026-W47" (ISO 8601: the week of its Thursday). */
    export function week(date) {
      const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
      thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
      const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
      const number = Math.floor((thursday - first) / 86_400_000 / 7) + 1;
      return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, "0")}`;
    }
    """##

  static let formScript: StaticString = ##"""
    // The form of the page as text and back: one session is one text, the same that the server is sent.

    import { byId } from "./words.js";

    export const form = byId("session");

    // What belongs to the page, or to the session but not to what was said in it.
    const own = new Set(["seal", "id", "slot", "seconds", "since", "branch", "do", "quantity", "new-id"]);

    const belongs = (name) => name !== "" && !own.has(name) && !name.startsWith("slot-");

    /** Makes the form one that scripts fill: what only pages without scripts need is taken out. */
    export function prepare() {
      byId("questions")?.remove();
      byId("other-block")?.remove();
      for (const name of ["suggested", "suggested-by"]) {
        if (form.elements[name]) continue;
        const field = document.createElement("input");
        Object.assign(field, { type: "hidden", name });
        form.append(field);
      }
    }

    /** What the form says. */
    export function read() {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (belongs(name) && value !== "") fields.append(name, value);
      return fields;
    }

    /** Makes the form say something; tasks are written by whoever shows them. */
    export function write(content) {
      const fields = new URLSearchParams(content);
      for (const control of form.elements) {
        const name = control.name ?? "";
        if (!belongs(name) || name === "task" || control.type === "submit") continue;
        const values = fields.getAll(name);
        if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
        else control.value = values[0] ?? "";
        // A choice without an empty one starts with its first.
        if (control.selectedIndex === -1) control.selectedIndex = 0;
      }
      if (!fields.has("outcome")) byId("outcome").checked = true;
    }

    /** Whether nothing has been said. */
    export function isBlank(content) {
      for (const [name, value] of new URLSearchParams(content)) {
        if (name === "channel" || (name === "outcome" && value === "done")) continue;
        return false;
      }
      return true;
    }

    /** What of a session stays for the next: the channel. */
    export function carried(content) {
      const channel = new URLSearchParams(content).get("channel");
      return channel ? new URLSearchParams({ channel }).toString() : "";
    }

    /** The level that is chosen, as a number; null where none is. */
    export function level() {
      const chosen = form.querySelector("input[name=level]:checked");
      return chosen ? Number(chosen.value) : null;
    }

    export function chooseLevel(number) {
      const tile = form.querySelector(`input[name=level][value="${number}"]`);
      if (tile) tile.checked = true;
    }

    /** What triage advised; null where it was not asked. */
    export function suggestion() {
      const { value } = form.elements.suggested;
      return value === "" ? null : { level: Number(value), model: form.elements["suggested-by"].value };
    }

    export function suggest(level, model, because = "") {
      form.elements.suggested.value = level ?? "";
      form.elements["suggested-by"].value = level === null ? "" : model;
      form.elements["other-because"].value = because;
    }

    /** The branch that is chosen on the page. */
    export const branch = () => form.elements.branch.value;

    /** Whether a branch can be chosen on the page. */
    export function hasBranch(code) {
      const choice = form.elements.branch;
      return choice.value === code || [...(choice.options ?? [])].some(({ value }) => value === code);
    }

    /** Chooses a branch, where the page has it. */
    export function chooseBranch(code) {
      const choice = form.elements.branch;
      if (choice.value === code || !hasBranch(code)) return;
      choice.value = code;
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    }

    /** The name of the branch that is chosen. */
    export function branchName() {
      const choice = form.elements.branch;
      const name = choice.selectedOptions?.[0] ?? form.querySelector("p.branch");
      return name?.textContent.trim() ?? choice.value;
    }
    """##

  static let frameScript: StaticString = ##"""
    // What every page does beyond what it does without scripts: a warning before the sign-in is over, and a clean desk when
    // somebody signs out.

    import "./pressed.js";
    import "./draft.js";
    import { leaveRoad, mindOwner } from "./roadstore.js";
    import { clearDrafts } from "./store.js";

    const dialog = document.getElementById("timeout");

    // The warning comes five minutes before the end, and never later than half of the time (WCAG 2.2.1 asks for 20 seconds).
    const lead = 300;

    if (dialog) {
      const whole = Number(dialog.dataset.seconds);
      const part = (name) => document.getElementById("timeout-" + name);
      const left = part("left");
      const language = document.documentElement.lang;
      // When it is over unless something is done, and when it is over whatever is done.
      let idle = Date.now() + whole * 1000;
      let last = Date.now() + Number(dialog.dataset.end) * 1000;
      // From how many seconds before the last end the user was not told yet: five minutes, and once more the last one.
      let untold = lead;

      const text = (seconds) => {
        const minutes = Math.floor(seconds / 60);
        const unit = new Intl.NumberFormat(language, {
          style: "unit",
          unit: minutes > 0 ? "minute" : "second",
          unitDisplay: "long",
        });
        return unit.format(minutes > 0 ? minutes : Math.max(0, seconds));
      };

      const tick = () => {
        const isLast = last <= idle;
        const seconds = Math.round((Math.min(idle, last) - Date.now()) / 1000);
        const from = isLast ? untold : Math.min(lead, whole / 2);
        if (seconds <= from && !dialog.open && seconds > 0) {
          for (const [name, isShown] of [["idle", !isLast], ["stay", !isLast], ["end", isLast], ["on", isLast]]) {
            part(name).hidden = !isShown;
          }
          dialog.showModal();
        }
        // A minute's steps until the last one: what changes each second is read aloud each second.
        if (dialog.open) {
          const said = text(seconds > 60 ? Math.ceil(seconds / 60) * 60 : Math.ceil(seconds / 10) * 10);
          if (left.textContent !== said) left.textContent = said;
        }
        // The page stays as it is: whatever is sent now leads to the sign-in and is kept there.
        if (seconds <= 0 && dialog.open) dialog.close();
      };

      const renew = () => (idle = Date.now() + whole * 1000);

      const ask = async () => {
        try {
          const reply = await fetch("/me/stay", { headers: { Accept: "application/json" } });
          if (!reply.ok) return;
          renew();
          // Somebody may have signed in anew in another window.
          const end = (await reply.json()).end;
          if (Math.abs(Date.now() + end * 1000 - last) > 60_000) untold = lead;
          last = Date.now() + end * 1000;
        } catch {
          // Without a network the time runs on, and the next try is the user's.
        }
      };

      const stay = () => {
        const isLast = !part("on").hidden;
        if (isLast) untold = Math.round((last - Date.now()) / 1000) > 60 ? 60 : 0;
        dialog.close();
        return isLast ? undefined : ask();
      };

      part("stay").addEventListener("click", stay);
      part("on").addEventListener("click", stay);
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        stay();
      });
      // Scripts that ask the server keep the sign-in going as a new page does.
      document.addEventListener("lods-heard", renew);
      // Whoever comes back to the page near its end may have signed in anew meanwhile, and is not warned of the old one.
      document.addEventListener("visibilitychange", () => {
        if (!document.hidden && last - Date.now() < lead * 1000) ask();
      });
      setInterval(tick, 1000);
    }

    // The next person at this desk does not find the sessions that were open; what waits to be sent stays and is sent.
    for (const form of document.querySelectorAll('form[action="/sign-out"]')) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        document.dispatchEvent(new Event("lods-leaving"));
        const late = new Promise((done) => setTimeout(done, 1000));
        Promise.race([Promise.all([clearDrafts(), leaveRoad()]), late]).catch(() => {}).finally(() => form.submit());
      });
    }

    // A log page in another tab need not wait to hear that somebody has signed in.
    if (dialog && "BroadcastChannel" in globalThis) new BroadcastChannel("lods-outbox").postMessage("sent");

    // A round that is kept on the telephone is its owner's alone, and goes when it is old.
    mindOwner(dialog?.dataset.owner);

    // After a form that could not be taken, the list of what is wrong has the focus.
    document.getElementById("problems")?.focus();
    """##

  static let gateScript: StaticString = ##"""
    // The gate of the server in the browser, so that a text is screened while the network is away.
    //
    // gate.wasm is made of Sources/Identifiers, the very files that the server is made of: see build-gate.sh.

    const encoder = new TextEncoder();
    const decoder = new TextDecoder();

    /**
     * Loads the gate: from the bytes of gate.wasm, from the response to a request for it, or from a promise of either.
     *
     * The gate answers for the profiles "note", "place" and "code":
     * - `screen(text, profile)`: what looks like a personal identifier, in the order of the text, as a list of
     *   `{kind, from, to, confidence}`. Places are counted in Unicode scalars from zero, see `unitAt`.
     * - `admit(text, profile)`: null where the server's gate would let the text pass; else `{problem}`, which is "tooLong"
     *   with `limit`, "controlCharacter" with `at`, or "identifiers" with `findings`.
     * - `mentions(text)`: words on health, faith and the like as `{topic, from, to}`: to warn of, never to refuse.
     *
     * They throw where the gate cannot answer, as when memory runs out: such a text has not been screened and has to wait.
     */
    export async function loadGate(source) {
      const given = await source;
      const isResponse = typeof given.arrayBuffer === "function";
      if (isResponse && !given.ok) throw new Error(`The gate could not be fetched: ${given.status}.`);
      const module = await WebAssembly.compile(isResponse ? await given.arrayBuffer() : given);
      let current = start(await WebAssembly.instantiate(module));
      const { profiles } = current.words;

      /** Asks the instance, and puts one that stopped in the middle of its work away. */
      const ask = (question) => {
        current ??= start(new WebAssembly.Instance(module));
        try {
          return question(current);
        } catch (error) {
          current = null;
          throw error;
        }
      };
      const numberOf = (profile) => {
        const place = profiles.indexOf(profile);
        if (place < 0) throw new RangeError("There is no such profile.");
        return place;
      };

      return {
        screen(text, profile) {
          const place = numberOf(profile);
          return ask(({ call, words }) => call("gate_screen", text, place, (numbers) => findings(numbers, 0, words)));
        },
        admit(text, profile) {
          const place = numberOf(profile);
          return ask(({ call, words }) => call("gate_admit", text, place, (numbers) => problem(numbers, words)));
        },
        mentions(text) {
          return ask(({ call, words }) => call("gate_mentions", text, undefined, (numbers) => mentions(numbers, words)));
        },
      };
    }

    /** The place in a text as its own methods count, in UTF-16, of a place in Unicode scalars. */
    export function unitAt(text, scalar) {
      let unit = 0;
      for (let place = 0; place < scalar && unit < text.length; place += 1) {
        unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
      }
      return unit;
    }

    /** An instance of the gate with the words that its numbers stand for. */
    function start({ exports }) {
      const words = readWords(exports);

      /** Calls a function of the gate with a text; reads the numbers of its answer before they are given back. */
      const call = (name, text, profile, read) => {
        if (typeof text !== "string") throw new TypeError("Only a text can be screened.");
        const bytes = encoder.encode(text);
        const input = exports.gate_buffer(bytes.length);
        // Made anew after every call, as memory that grows moves.
        new Uint8Array(exports.memory.buffer).set(bytes, input);
        const answer = exports[name](input, bytes.length, profile);
        if (answer === 0) throw new Error("The gate gave no answer.");
        const result = read(new Int32Array(exports.memory.buffer, answer));
        exports.gate_free(answer);
        exports.gate_free(input);
        return result;
      };
      return { call, words };
    }

    function readWords(exports) {
      const answer = exports.gate_words();
      const bytes = new Uint8Array(exports.memory.buffer, answer);
      const text = decoder.decode(bytes.slice(0, bytes.indexOf(0)));
      exports.gate_free(answer);
      const [profiles, kinds, confidences, topics] = text.split("\n").map((line) => line.split(" "));
      return { profiles, kinds, confidences, topics };
    }

    /** The rows of so many numbers each that follow their count. */
    function rows(numbers, start, width) {
      return Array.from({ length: numbers[start] }, (_, row) => {
        const at = start + 1 + row * width;
        return Array.from(numbers.subarray(at, at + width));
      });
    }

    function findings(numbers, start, { kinds, confidences }) {
      return rows(numbers, start, 4).map(([kind, from, to, confidence]) => ({
        kind: kinds[kind],
        from,
        to,
        confidence: confidences[confidence],
      }));
    }

    function mentions(numbers, { topics }) {
      return rows(numbers, 0, 3).map(([topic, from, to]) => ({ topic: topics[topic], from, to }));
    }

    function problem(numbers, words) {
      switch (numbers[0]) {
        case 0:
          return null;
        case 1:
          return { problem: "tooLong", limit: numbers[1] };
        case 2:
          return { problem: "controlCharacter", at: numbers[1] };
        default:
          return { problem: "identifiers", findings: findings(numbers, 1, words) };
      }
    }
    """##

  static let keysScript: StaticString = ##"""
    // Single keys, the same as at the terminal's desk. They can be turned off (WCAG 2.1.4), and do nothing while somebody
    // types in a field.

    import { byId } from "./words.js";

    const memory = "lods-keys";

    export class Keys {
      /** `doing` is what keys do, see `press`. */
      constructor(kit, doing) {
        Object.assign(this, { kit, doing });
        this.isOn = Keys.#remembered();
        // After "+" the next digit is a task once more.
        this.isAdding = false;
        // The field that a letter has opened: digits are its choices.
        this.field = null;
        addEventListener("keydown", (event) => this.hear(event));
        addEventListener("focusin", (event) => {
          if (this.field && !this.field.contains(event.target)) this.field = null;
        });
        this.#makeButtons();
      }

      static #remembered() {
        try {
          return localStorage.getItem(memory) !== "off";
        } catch {
          return true;
        }
      }

      #makeButtons() {
        const turn = byId("keys");
        const help = byId("help");
        const dialog = byId("key-help");
        const label = () => {
          turn.textContent = this.kit.words[this.isOn ? "keysOff" : "keysOn"];
          document.documentElement.toggleAttribute("data-keys-off", !this.isOn);
        };
        turn.hidden = help.hidden = false;
        label();
        turn.addEventListener("click", () => {
          this.isOn = !this.isOn;
          try {
            localStorage.setItem(memory, this.isOn ? "on" : "off");
          } catch {
            // Where nothing is remembered it holds for this page.
          }
          label();
        });
        help.addEventListener("click", openHelp);
        byId("key-help-close").addEventListener("click", () => dialog.close());
      }

      /** Answers to a key. */
      hear(event) {
        if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
        if (document.querySelector("dialog[open]")) return;
        if (event.altKey) return this.#withAlt(event);
        // A key that is held down means no more than once.
        const isTaken = event.repeat ? Keys.#isPlain(event.key) && !isTyping(event.target) : this.#press(event);
        if (isTaken) event.preventDefault();
      }

      static #isPlain(key) {
        return key.length === 1 && key !== " ";
      }

      #withAlt(event) {
        const place = ["Digit1", "Digit2", "Digit3"].indexOf(event.code);
        if (place < 0 || event.shiftKey || !this.isOn || event.repeat) return;
        event.preventDefault();
        this.doing.slot(place);
      }

      /** Whether a key was taken. */
      #press({ key, target, shiftKey }) {
        if (isTyping(target) && !this.field?.contains(target)) return this.#whileTyping(key, target);
        if (!this.isOn) return false;
        const isPressing = ["BUTTON", "A", "SUMMARY"].includes(target.tagName);
        // Whatever has the focus is pressed with Enter and with the space bar.
        if (isPressing && (key === "Enter" || key === " ")) return false;
        if (this.doing.triageKey(key)) return true;
        if (this.field) return this.#inField(key, target);
        switch (key) {
          case "Enter":
            this.doing.save();
            return true;
          case "/":
            this.doing.search();
            return true;
          case "+":
            this.isAdding = true;
            this.doing.adding();
            return true;
          case "?":
            openHelp();
            return true;
          case "Escape":
            this.isAdding = false;
            return false;
          case "Backspace":
            if (shiftKey) this.doing.clear();
            else this.doing.removeTask();
            return true;
        }
        if (/^[0-9]$/.test(key)) return this.#digit(Number(key));
        return this.#letter(key.toLowerCase());
      }

      #digit(number) {
        if (this.isAdding || !this.doing.hasTask()) {
          const isTask = this.doing.task(number);
          if (isTask) this.isAdding = false;
          return isTask;
        }
        return this.doing.level(number);
      }

      #letter(letter) {
        switch (letter) {
          case "t":
            return this.doing.triage();
          case "z":
            return this.doing.undo();
          case "r":
            return this.doing.again();
        }
        const field = this.kit.fields.find(({ key }) => key === letter);
        if (!field) return false;
        this.field = this.doing.field(field);
        return true;
      }

      /** In a field that a letter has opened: its choices by their places, Enter to save, Escape or another key to leave. */
      #inField(key, target) {
        const { field } = this;
        if (isTyping(target) && target.tagName !== "SELECT") return this.#whileTyping(key, target);
        if (/^[0-9]$/.test(key)) return choose(field, Number(key), () => this.#leave());
        if (key === "Enter" || key === "Escape") {
          // The button that saves says "Enter", so Enter saves from here too; in a list that hangs open it only chooses.
          const isSaving = key === "Enter" && !isOpenList(target);
          this.#leave();
          if (isSaving) this.doing.save();
          return true;
        }
        // A letter of another field goes there; in a list letters look for a choice, as in all lists.
        return target.tagName === "SELECT" ? false : this.#letter(key.toLowerCase());
      }

      #leave() {
        this.field = null;
        this.doing.leaveField();
      }

      #whileTyping(key, target) {
        if (key === "Enter" && target.tagName !== "BUTTON") {
          this.doing.save();
          return true;
        }
        if (key === "Escape") {
          this.#leave();
          return true;
        }
        return false;
      }
    }

    /** The list of keys from its beginning; the focus is on the button under it. */
    function openHelp() {
      const dialog = byId("key-help");
      dialog.showModal();
      dialog.scrollTop = 0;
    }

    /** Whether keys are text, or a search in a list, where they are pressed. */
    function isTyping(target) {
      if (target.isContentEditable || target.tagName === "TEXTAREA" || target.tagName === "SELECT") return true;
      return target.tagName === "INPUT" && !["checkbox", "radio", "button", "submit"].includes(target.type);
    }

    /** Whether a list hangs open under the focus; of a browser that cannot tell every list is taken to. */
    function isOpenList(target) {
      if (target.tagName !== "SELECT") return false;
      try {
        return target.matches(":open");
      } catch {
        return true;
      }
    }

    /** Takes a choice of a field by its digit: the first is 1; that there is none of it is 0. */
    function choose(field, digit, leave) {
      const list = field.querySelector("select");
      if (list) {
        const choices = [...list.options].filter(({ value }) => value !== "");
        const choice = choices[(digit + 9) % 10];
        if (!choice) return false;
        list.value = choice.value;
        list.dispatchEvent(new Event("change", { bubbles: true }));
        leave();
        return true;
      }
      const boxes = [...field.querySelectorAll("input[type=checkbox], input[type=radio]")];
      const box = digit === 0 ? boxes.find(({ value }) => value === "none") ?? boxes[9] : boxes[digit - 1];
      if (!box) return false;
      box.click();
      box.focus();
      // One of several is all there is to choose.
      if (box.type === "radio") leave();
      return true;
    }
    """##

  static let logScript: StaticString = ##"""
    // The log page with scripts: the same form, worked with single keys, kept in the browser, and sent without a new page.
    //
    // Until the kit has come the page is the server's own, and stays so where the kit cannot be had.

    import { Card } from "./card.js";
    import { Fields } from "./fields.js";
    import * as page from "./form.js";
    import { Keys } from "./keys.js";
    import { Outbox } from "./outbox.js";
    import { Problems } from "./problems.js";
    import { Receipt } from "./receipt.js";
    import { Saving } from "./saving.js";
    import { Screening } from "./screening.js";
    import { Search } from "./search.js";
    import { Server } from "./server.js";
    import { Slots } from "./slots.js";
    import { openStore } from "./store.js";
    import { Tasks } from "./tasks.js";
    import { Triage } from "./triage.js";
    import { Waiting } from "./waiting.js";
    import { byId, filled } from "./words.js";
    import { draftKey, keepPage, kitLink, offerReload, reloadOnce } from "./offline.js";

    // Keys that are pressed before the page is ready are heard afterwards.
    const early = [];
    const hearEarly = (event) => early.push(event);
    addEventListener("keydown", hearEarly);

    const { form } = page;
    const kept = form.dataset.page === "kept";

    const fetched = await fetch(form.dataset.kit).catch(() => null);
    if (fetched?.ok) await start(await fetched.json());
    else removeEventListener("keydown", hearEarly);

    async function start(kit) {
      const store = await openStore();
      const key = await draftKey();
      let finding = null;
      const server = new Server(form.elements.seal?.value ?? null, page.branch);
      const tasks = new Tasks(kit, changed);
      const card = new Card(kit);
      const problems = new Problems(kit);
      const screening = new Screening(kit, changed);
      const fields = new Fields(kit);
      page.prepare();
      const slots = new Slots(kit, { tasks, shown, kept: keep });
      const triage = new Triage(kit, { tasks, taken, left: () => toTiles() });
      const search = new Search(kit, {
        typed: (text) => slots.hold(text !== ""),
        found: (code) => {
          tasks.choose(code);
          toTiles(code);
        },
        left: () => toTiles(),
      });
      const outbox = new Outbox(store, server, {
        stored: (entry, answer) => saving.stored(entry, answer),
        refused: (entry) => saving.refused(entry),
        changed: () => {
          waiting.show();
          if (kept && outbox.state === "sent") findBackSoon();
        },
      });
      const saving = new Saving(kit, {
        slots, tasks, fields, screening, problems, outbox, server, today,
        toTiles: () => toTiles(),
        drafts: () => ["drafts", key, drafts()],
      });
      const receipt = new Receipt(kit, { undo: () => saving.undo(), again: () => saving.again() });
      saving.receipt = receipt;
      const waiting = new Waiting(kit, outbox, store, {
        edit: (entry) => saving.edit(entry),
        remove: (entry) => outbox.remove(entry.id),
      });

      /** What the browser keeps of the open sessions: a note only as far as the gate has let it pass. */
      function drafts() {
        const keepable = ({ content }) => {
          const fields = new URLSearchParams(content);
          const note = screening.keepable(fields.get("note") ?? "");
          if (note) fields.set("note", note);
          else fields.delete("note");
          return fields.toString();
        };
        return { branch: page.branch(), ...slots.keep(keepable) };
      }

      // Each change is on its way to the disk at once: the page may be gone with the next key.
      let isLeaving = false;
      function keep() {
        if (!isLeaving) store.change([["drafts", key, drafts()]]);
      }

      /** The form says something else. */
      function changed() {
        receipt.quiet();
        slots.note();
        refresh();
      }

      function refresh() {
        fields.refresh(slots.session, tasks);
        card.show(tasks.main());
        triage.refresh();
      }

      /** Another session stands in the form. */
      function shown(session) {
        page.write(session.content);
        tasks.write(new URLSearchParams(session.content).getAll("task"));
        problems.clear();
        triage.reset();
        screening.show();
        byId("more").open = false;
        refresh();
      }

      /** The focus goes to a task, else to one that is chosen: the space bar acts on what the page shows as chosen. */
      function toTiles(code) {
        (tasks.tile(code) ?? tasks.tile(tasks.chosen()[0]?.code) ?? byId("task")).focus();
      }

      function clear() {
        slots.clear();
        keep();
        toTiles();
      }

      function today(number) {
        if (typeof number === "number") byId("today").textContent = filled(kit.words.today, { n: number });
      }

      /** Triage is over: the level goes into the form, and the barriers that were seen where the office asks for them. */
      function taken({ level, advised, model, because, barriers }) {
        page.suggest(advised, model, because);
        if (level !== null) page.chooseLevel(level);
        const boxes = [...form.querySelectorAll("input[name=barrier]")];
        const asked = kit.fields.find(({ control }) => control === "barrier");
        if (barriers && barriers !== "unknown" && fields.asks(asked, slots.session.id) && !boxes.some((box) => box.checked)) {
          const seen = barriers.split("+");
          for (const box of boxes) box.checked = seen.includes(box.value);
        }
        changed();
        form.querySelector("button.save").focus({ preventScroll: true });
      }

      /** Takes the tasks of another branch. */
      async function changeBranch() {
        const reply = await fetch(kitLink(form.dataset.kit, page.branch())).catch(() => null);
        // Without a network the tasks stay as they are; the server says if one of them is not used there.
        if (!reply?.ok) return keep();
        kit = await reply.json();
        for (const part of [tasks, triage]) part.use(kit);
        for (const part of [card, search, fields, slots, saving]) part.kit = kit;
        refresh();
        keep();
        keepPage(form.dataset.kit, page.branch());
        server.state().then((state) => today(state?.today)).catch(() => {});
      }

      form.addEventListener("input", changed);
      form.addEventListener("change", (event) => {
        if (event.target.name === "branch") return changeBranch();
        // To have seen none is no barrier beside others.
        if (event.target.name === "barrier" && event.target.checked) {
          const isNone = event.target.value === "none";
          for (const box of form.querySelectorAll("input[name=barrier]")) {
            if ((box.value === "none") !== isNone) box.checked = false;
          }
        }
        changed();
      });
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const action = event.submitter?.value ?? "save";
        if (action === "clear") return clear();
        saving.save(action === "save-new");
      });
      addEventListener("pagehide", keep);
      // A page that the browser has put away and shows again does not know what other tabs did meanwhile.
      addEventListener("pageshow", (event) => {
        if (event.persisted) location.reload();
      });
      // Whoever signs out leaves no session behind.
      document.addEventListener("lods-leaving", () => (isLeaving = true));

      /** Opens the field of a letter; comes back with its block, or null where it is not asked. */
      function openField({ control }) {
        const first = byId(control);
        const block = first?.closest(".field");
        if (!block || block.hidden) return null;
        const details = block.closest("details");
        if (details) details.open = true;
        if (control === "misdirected") {
          first.click();
          return null;
        }
        (block.querySelector("input:checked") ?? first).focus();
        first.select?.();
        return block;
      }

      await restore();
      const keys = new Keys(kit, {
        hasTask: () => tasks.chosen().length > 0,
        task: (number) => {
          const code = tasks.onKey(number);
          if (code) {
            tasks.choose(code);
            // From here Enter saves, wherever the focus was before: a link or button that was clicked has it no more.
            toTiles(code);
          }
          return code !== undefined;
        },
        level: (number) => {
          if (!tasks.main()?.guidance || number >= kit.levels.length) return false;
          page.chooseLevel(number);
          changed();
          form.querySelector("input[name=level]:checked").focus();
          return true;
        },
        save: () => saving.save(),
        search: () => search.open(),
        adding: () => slots.hold(true),
        removeTask: () => tasks.removeLast(),
        clear,
        slot: (place) => {
          slots.open(place);
          toTiles();
        },
        undo: () => saving.undo(),
        again: () => saving.again(),
        triage: () => {
          if (triage.open()) byId("triage-steps").focus();
          return true;
        },
        triageKey: (key) => triage.hasKeys && (triage.press(key) || (key.length === 1 && key !== " ")),
        field: (field) => openField(field),
        leaveField: () => form.querySelector("button.save").focus({ preventScroll: true }),
      });
      removeEventListener("keydown", hearEarly);
      early.forEach((event) => keys.hear(event));
      document.documentElement.dataset.ready = "true";
      await outbox.look();
      await outbox.retry(page.hasBranch);
      if (outbox.entries.length || kept) await outbox.flush();
      if (kept) {
        addEventListener("online", findBack);
        await findBack();
      }
      keepPage(form.dataset.kit, page.branch());

      /** Puts into the form what the page brings along, or else what the browser has kept. */
      async function restore() {
        const drafts = form.dataset.page === "answer" ? null : await store.get("drafts", key);
        if (drafts) {
          slots.restore(drafts);
          const choice = form.elements.branch;
          const isThere = [...(choice.options ?? [])].some(({ value }) => value === drafts.branch);
          if (isThere && choice.value !== drafts.branch) {
            choice.value = drafts.branch;
            await changeBranch();
          }
          return slots.show();
        }
        if (form.dataset.page !== "answer") return slots.show();
        // The sentences about what is wrong are the server's, and stay.
        slots.readPage();
        slots.label();
        refresh();
        keep();
      }

      /** What has just been sent is told first. */
      function findBackSoon() {
        clearTimeout(finding);
        finding = setTimeout(findBack, 1500);
      }

      /** From a kept page back to the server's own, once it answers; while somebody is at work only when they want it. */
      async function findBack() {
        clearTimeout(finding);
        const state = await server.state().catch(() => undefined);
        today(state?.today);
        const isBlank = slots.all.every(({ content }) => page.isBlank(content));
        if (state && !outbox.entries.length) {
          if (isBlank) reloadOnce();
          else if (store.isKept) offerReload(kit.words);
        }
        finding = setTimeout(findBack, 15_000);
      }
    }
    """##

  static let offlineScript: StaticString = ##"""
    // What belongs to being without a network: the page that the browser keeps, and the tabs that share it.

    import { byId, button, element } from "./words.js";

    /** The address of another branch's kit. */
    export function kitLink(link, branch) {
      return link.replace(/\/kit\/[^/]+\//, `/kit/${encodeURIComponent(branch)}/`);
    }

    /** Has the browser keep the page and its kit, so that it opens while the network is away. */
    export async function keepPage(link, branch) {
      if (!("serviceWorker" in navigator)) return;
      try {
        await navigator.serviceWorker.register("/sw.js", { scope: "/log" });
        const { active } = await navigator.serviceWorker.ready;
        active.postMessage({ shell: `/log/shell?branch=${encodeURIComponent(branch)}`, kit: kitLink(link, branch) });
      } catch {
        // Without it all works but opening the page while the network is away.
      }
    }

    /** Loads the page anew, but not again and again where the network comes and goes. */
    export function reloadOnce() {
      const memory = "lods-reloaded";
      const last = Number(sessionStorage.getItem(memory) ?? 0);
      if (Date.now() - last < 60_000) return;
      sessionStorage.setItem(memory, String(Date.now()));
      location.reload();
    }

    /** Offers to load the page anew, for its frame; what stands in the form is kept and comes back with it. */
    export function offerReload(words) {
      if (byId("find-back")) return;
      const load = button({ class: "secondary small", id: "reload" }, () => location.reload(), words.reload);
      byId("outbox").after(
        element("div", { class: "notice info", role: "status", id: "find-back" },
          element("p", {}, words.reachable), element("p", { class: "buttons" }, load)));
    }

    /**
     * The key under which this tab keeps its sessions: each open tab has its own, and a tab that is loaded anew, or opened
     * after a crash, finds the one that no other tab has.
     */
    export async function draftKey() {
      if (!navigator.locks) return "1";
      const memory = "lods-tab";
      const own = sessionStorage.getItem(memory);
      // The page that was here a moment ago may not have let go of its key yet.
      if (own && (await hold(own, 1000))) return own;
      for (let number = 1; number < 20; number += 1) {
        if (!(await hold(String(number), 0))) continue;
        sessionStorage.setItem(memory, String(number));
        return String(number);
      }
      return "0";
    }

    /** Takes a key for as long as the page is open; false where another tab has it. */
    function hold(key, patience) {
      return new Promise((done) => {
        const options = patience ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
        navigator.locks
          .request(`lods-drafts-${key}`, options, (lock) => {
            done(lock !== null);
            return lock === null ? undefined : new Promise((release) => addEventListener("pagehide", release));
          })
          .catch(() => done(false));
      });
    }
    """##

  static let outboxScript: StaticString = ##"""
    // Every entry goes here first and is on the disk before it is sent, so that it is neither lost nor stored twice:
    // whatever is not sure to have arrived is sent again, and the server knows it by its identity.

    import { Sending } from "./sending.js";

    // The waits between tries, in milliseconds: at first often, then not to burden a server that has just come back.
    const waits = [15_000, 15_000, 30_000, 60_000, 120_000];
    // Whoever signs in, perhaps in another window, does not wait long to see that it is sent.
    const watch = 15_000;
    // What is older than this was not sent at once, and says itself when it was.
    const fresh = 60_000;

    /** Whether an entry was refused because of its branch, which whoever was signed in could not log for. */
    export const isElsewhere = ({ problems }) => problems?.some(({ field }) => field === "branch") ?? false;

    export class Outbox {
      /**
       * - `stored`: called with an entry that has arrived, and the answer.
       * - `refused`: called with an entry that must be changed, and what is wrong with it.
       * - `changed`: called whenever what waits is other than before.
       */
      constructor(store, server, { stored, refused, changed }) {
        Object.assign(this, { store, server, stored, refused, changed });
        // "sent", "away" with no answer from the server, "failing" with a wrong one, "signIn", or "account" where the one
        // that is signed in may not log.
        this.state = "sent";
        this.entries = [];
        this.fails = 0;
        // Other tabs show the same entries.
        this.others = "BroadcastChannel" in globalThis ? new BroadcastChannel("lods-outbox") : null;
        this.others?.addEventListener("message", ({ data }) => {
          // What works in another tab works here too, as after somebody has signed in there.
          if (data === "sent" && this.state !== "sent") this.flush();
          else this.look();
        });
        this.sending = new Sending("lods-outbox", {
          send: () => this.#sendAll(),
          is: (state) => this.#is(state),
          isWanted: () => this.waiting.length > 0 || this.state !== "sent",
        });
      }

      /** The try that is under way; null where there is none. */
      get busy() {
        return this.sending.busy;
      }

      get waiting() {
        return this.entries.filter((entry) => !entry.problems);
      }

      get refusedOnes() {
        return this.entries.filter((entry) => entry.problems);
      }

      has(id) {
        return this.entries.some((entry) => entry.id === id);
      }

      /** Reads what the browser has kept. */
      async look() {
        this.entries = (await this.store.all("outbox")).sort((left, right) => left.at - right.at);
        this.changed();
      }

      /** Sends what was refused because of its branch once more, now that the page has the branch. */
      async retry(hasBranch) {
        const again = this.entries.filter((entry) => isElsewhere(entry) && hasBranch(entry.branch));
        for (const { id, problems, ...entry } of again) await this.store.change([["outbox", id, { id, ...entry }]], true);
        if (again.length) await this.look();
      }

      /** Takes an entry in and sends it; what else changes with it is on the disk together with it or not at all. */
      async add(entry, changes = []) {
        this.entries.push(entry);
        await this.store.change([["outbox", entry.id, entry], ...changes], true);
        return this.flush();
      }

      /** Takes an entry out. */
      async remove(id, changes = []) {
        this.entries = this.entries.filter((entry) => entry.id !== id);
        await this.store.change([["outbox", id, undefined], ...changes], true);
        this.#tell();
      }

      /** Sends all that waits, the oldest first. */
      flush() {
        return this.sending.flush();
      }

      async #sendAll() {
        await this.look();
        const queue = this.waiting;
        if (!queue.length) return this.#is(this.state === "away" && navigator.onLine === false ? "away" : "sent");
        // What has waited needs a new seal, and the server's clock.
        if (queue.some((entry) => this.#isLate(entry))) this.server.seal = null;
        let state = "sent";
        for (const entry of queue) {
          // It may have been taken back meanwhile.
          if (!this.has(entry.id)) continue;
          state = await this.#send(entry);
          if (state === "away" || state === "signIn" || state === "account") break;
        }
        if (this.waiting.length && state === "sent") state = "failing";
        this.#is(state);
      }

      #isLate(entry) {
        return entry.tries > 0 || Date.now() - entry.at > fresh;
      }

      /** Sends one entry; comes back with how it went. */
      async #send(entry) {
        let reply;
        try {
          // The clock is asked for before it is used.
          if (this.server.seal === null && (await this.server.state()) === null) {
            return this.#wait(entry, this.server.barred);
          }
          reply = await this.server.post(this.#body(entry));
        } catch {
          return this.#wait(entry, "away");
        }
        const { status, value } = reply;
        if (status === 200 && value?.id === entry.id) return this.#arrived(entry, value);
        // The identity is this entry's alone, so one that is there with another hour is this one.
        if (status === 409 && value?.error?.code === "otherContent") {
          return this.#arrived(entry, { stored: false, line: entry.line, ticket: null, today: null });
        }
        if (this.server.barred) return this.#wait(entry, this.server.barred);
        // What is wrong with this entry keeps none of the others back.
        if (value?.error?.problems || ((status === 400 || status === 413 || status === 422) && value?.error)) {
          const { problems, message, field } = value.error;
          entry.problems = problems ?? [{ field: field ?? "task", control: field ?? "task", message }];
          await this.#keep(entry);
          this.refused(entry);
          return "sent";
        }
        return this.#wait(entry, "failing");
      }

      #body({ id, branch, content, seconds, ...entry }) {
        const body = new URLSearchParams(content);
        for (const [name, value] of Object.entries({ do: "save", id, branch, seconds })) body.set(name, value);
        if (this.#isLate(entry)) {
          const hour = new Date(entry.at + this.server.skew).toISOString().slice(0, 13);
          body.set("hour", `${hour}:00Z`);
        }
        return body;
      }

      async #arrived(entry, answer) {
        await this.remove(entry.id);
        this.stored(entry, answer);
        return "sent";
      }

      async #wait(entry, state) {
        entry.tries += 1;
        await this.#keep(entry);
        return state;
      }

      async #keep(entry) {
        if (!this.has(entry.id)) return;
        await this.store.change([["outbox", entry.id, entry]]);
      }

      #is(state) {
        this.fails = state === "sent" ? 0 : this.fails + 1;
        this.state = state;
        if (this.waiting.length) {
          const isBarred = state === "signIn" || state === "account";
          const wait = isBarred ? watch : waits[Math.min(this.fails, waits.length) - 1] ?? waits[0];
          this.sending.later(wait);
        }
        this.#tell();
      }

      #tell() {
        this.changed();
        this.others?.postMessage(this.state);
      }
    }
    """##

  static let pressedScript: StaticString = ##"""
    // A form is sent once, however often its button is pressed: the button goes quiet until the answer is there.

    // After so long, in milliseconds, there may be no answer any more, and it can be tried again.
    const patience = 15_000;

    const buttons = (form) => [...form.elements].filter(({ type }) => type === "submit");

    function quiet(form) {
      form.dataset.sent = "yes";
      // Not disabled: what is disabled loses the focus, and its value is not sent.
      for (const button of buttons(form)) button.setAttribute("aria-disabled", "true");
    }

    function free(form) {
      delete form.dataset.sent;
      for (const button of buttons(form)) button.removeAttribute("aria-disabled");
    }

    document.addEventListener("submit", (event) => {
      const form = event.target;
      if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
      if (form.dataset.sent) return event.preventDefault();
      quiet(form);
      setTimeout(free, patience, form);
    });

    // A page that the browser has kept whole is as it was left.
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) for (const form of document.querySelectorAll("form[data-sent]")) free(form);
    });
    """##

  static let printScript: StaticString = ##"""
    // The button that prints a page; without scripts the browser's own way does, and the button stays away.

    const button = document.getElementById("print");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () => window.print());
    }
    """##

  static let problemsScript: StaticString = ##"""
    // What is wrong with the form, as the server shows it: a list first on the page, and each sentence at its field.

    import { byId, element } from "./words.js";

    export class Problems {
      constructor(kit) {
        this.kit = kit;
        this.title = document.title;
        const start = `${kit.words.faultPrefix} `;
        if (this.title.startsWith(start)) this.title = this.title.slice(start.length);
      }

      /** Shows what is wrong: a list of `{field, control, message}`. */
      show(problems) {
        this.clear();
        const { words } = this.kit;
        document.title = `${words.faultPrefix} ${this.title}`;
        const summary = element("div", { class: "error-summary", role: "alert", tabindex: "-1", id: "problems" },
          element("h2", {}, words.problems),
          element("ul", {}, problems.map(({ control, message }) =>
            element("li", {}, element("a", { href: `#${control}` }, message)))));
        byId("main").querySelector("h1").after(summary);
        for (const { field, control, message } of problems) this.#mark(field, control, message);
        summary.querySelectorAll("a").forEach((link) =>
          link.addEventListener("click", (event) => {
            event.preventDefault();
            byId(link.hash.slice(1))?.focus();
          }));
        summary.focus();
      }

      /** Takes all of it away. */
      clear() {
        document.title = this.title;
        byId("problems")?.remove();
        document.querySelectorAll(".message").forEach((message) => message.remove());
        document.querySelectorAll(".is-wrong").forEach((block) => block.classList.remove("is-wrong"));
        document.querySelectorAll("[aria-invalid]").forEach((control) => {
          control.removeAttribute("aria-invalid");
          const ids = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => !id.endsWith("-message"));
          if (ids.join("")) control.setAttribute("aria-describedby", ids.join(" "));
          else control.removeAttribute("aria-describedby");
        });
      }

      #mark(field, control, message) {
        const first = byId(control);
        const block = first?.closest(".field");
        if (!block) return;
        const id = `${field}-message`;
        block.classList.add("is-wrong");
        const details = block.closest("details");
        if (details) details.open = true;
        block.hidden = false;
        const sentence = byId(id) ?? element("p", { class: "message", id });
        sentence.append(element("span", { class: "mark" }, this.kit.words.faultMark), ` ${message}`);
        // Right above what it is about: a group's controls, or the field.
        const isGroup = block.tagName === "FIELDSET";
        const before = isGroup ? block.querySelector("legend").nextElementSibling : first;
        if (!sentence.isConnected) before.before(sentence);
        const described = isGroup ? block : first;
        described.setAttribute("aria-invalid", "true");
        const ids = (described.getAttribute("aria-describedby") ?? "").split(" ").filter((other) => other && other !== id);
        described.setAttribute("aria-describedby", [...ids, id].join(" "));
      }
    }
    """##

  static let receiptScript: StaticString = ##"""
    // What was just saved, and the minute in which it can be taken back: beside the button that saves, which stays in
    // sight, so that it covers nothing of the next session.

    import { byId, button, element, filled } from "./words.js";
    import { clock } from "./slots.js";

    // As long as the server takes an entry back, in seconds.
    const minute = 60;

    export class Receipt {
      constructor(kit, { undo, again }) {
        Object.assign(this, { kit, undo, again });
        // What is read aloud stands in one place that never changes itself.
        this.voice = element("p", { class: "unseen", role: "status", id: "voice" });
        byId("outbox").before(this.voice);
        this.entry = null;
        this.ticket = null;
        setInterval(() => this.#tick(), 1000);
      }

      /** An entry that has arrived. */
      stored(entry, { line, ticket }) {
        Object.assign(this, { entry, ticket, end: ticket ? Date.now() + minute * 1000 : 0 });
        this.#show(this.kit.words.saved, line);
      }

      /** An entry that waits: it can be taken back as long as it does. */
      kept(entry) {
        Object.assign(this, { entry, ticket: null, end: Infinity });
        this.#show(this.kit.words.keptHere, entry.line);
      }

      get canUndo() {
        return this.entry !== null && this.end > Date.now();
      }

      /** A sentence in the place of a receipt. */
      say(text) {
        this.entry = null;
        this.isSentence = true;
        this.#place().replaceChildren(element("p", {}, text));
        this.voice.textContent = text;
      }

      /** A sentence is in the way once somebody goes on. */
      quiet() {
        if (this.isSentence) this.hide();
      }

      hide() {
        this.entry = null;
        this.isSentence = false;
        byId("receipt")?.remove();
      }

      #show(title, line) {
        this.isSentence = false;
        const { words } = this.kit;
        this.left = element("span", { class: "hint", "aria-hidden": "true" });
        const undo = button({ class: "secondary", id: "undo", value: "undo", "aria-keyshortcuts": "z" }, this.undo,
          element("kbd", { "aria-hidden": "true" }, "Z"), ` ${words.undo}`);
        const again = button({ class: "secondary", id: "again", "aria-keyshortcuts": "r" }, this.again,
          element("kbd", { "aria-hidden": "true" }, "R"), ` ${words.again}`);
        this.#place().replaceChildren(
          element("p", {}, element("strong", {}, title), ` ${line}`),
          element("div", { class: "buttons" }, this.canUndo ? [undo, this.left] : [], again));
        this.voice.textContent = `${title} ${line}${this.canUndo ? `. ${words.undoLeft}` : ""}`;
        this.#tick();
      }

      /** A place of its own for each receipt, so that the fuse of the minute starts anew. */
      #place() {
        const isCounted = this.entry !== null && this.end !== Infinity;
        const made = element("div", { class: isCounted ? "receipt" : "receipt is-counted", id: "receipt" });
        byId("receipt")?.remove();
        byId("at-hand").append(made);
        return made;
      }

      #tick() {
        if (!this.entry || !this.left) return;
        const seconds = Math.ceil((this.end - Date.now()) / 1000);
        if (seconds > 0) {
          this.left.textContent =
            this.end === Infinity ? "" : filled(this.kit.words.timeLeft, { time: clock(seconds) });
          return;
        }
        byId("undo")?.remove();
        this.left.remove();
      }
    }
    """##

  static let roadScript: StaticString = ##"""
    // The page for a team on the road: takes a round along, opens it without a connection, and counts visits there.

    import { RoadForm } from "./roadform.js";
    import { RoadKeep } from "./roadkeep.js";
    import { RoadList } from "./roadlist.js";
    import { RoadQueue } from "./roadqueue.js";
    import { mindOwner, openRoad, ownerHere, purge, rememberOwner, today } from "./roadstore.js";
    import { Server } from "./server.js";
    import { byId, element, filled } from "./words.js";

    const root = byId("road");
    // The page that the browser has kept says nothing of who is signed in.
    const isShell = root.dataset.owner === undefined;
    const said = await fetch(root.dataset.words, { headers: { Accept: "application/json" } }).catch(() => null);
    if (said?.ok) await start(await said.json());

    async function start(kit) {
      const { words } = kit;
      const language = document.documentElement.lang;
      if (!isShell) {
        await mindOwner(root.dataset.owner);
        rememberOwner(root.dataset.owner);
      }
      const me = ownerHere() ?? "";
      const store = await openRoad();
      await purge(store);
      const seal = isShell ? null : document.querySelector("input[name=seal]")?.value ?? null;
      const server = new Server(seal, null, { state: () => "/outreach/road/state", post: "/outreach/road" });
      const queue = new RoadQueue(store, server, me, { changed: show, elsewhere });
      const keep = new RoadKeep(words, store, me, { moment, isShell, wordsLink: root.dataset.words });
      const list = new RoadList(words, queue, store, { edit, moment });
      const form = new RoadForm(kit, store, me, {
        saved: (entry, changes) => queue.put(entry, changes), opened: dress, closed: dress,
      });
      let shown = null;

      byId("road-queue-title").tabIndex = -1;
      // Who is signed in is asked first: a round is opened without asking only where nobody can be asked.
      const here = isShell ? await asked() : undefined;
      list.isOut = here === null;
      await queue.look();
      if (isShell) await sayWhere(here);
      else await keep.offer();
      dress();
      queue.flush();
      if (isShell) {
        const look = async () => sayWhere(await asked());
        addEventListener("online", look);
        addEventListener("offline", look);
        addEventListener("focus", () => list.isOut && look());
      } else {
        await keep.renew();
      }

      function show() {
        if (isShell && queue.state === "signIn" && !list.isOut) sayWhere(null);
        list.show();
        dress();
      }

      /** What the server says of who is signed in: null for nobody, undefined where it does not answer in time. */
      function asked() {
        const late = new Promise((done) => setTimeout(done, 4_000));
        return Promise.race([server.state().catch(() => undefined), late]);
      }

      /**
       * Says whether there is a connection, and leads to the newest round where there is. A round is shown without one, and
       * to whoever is signed in; nobody else sees more than how many visits wait.
       */
      async function sayWhere(state) {
        if (state && state.owner !== me) {
          putAway();
          await elsewhere(state.owner);
        }
        const wasOut = list.isOut;
        list.isOut = state === null;
        if (list.isOut) putAway();
        else if (wasOut || !shown) await openKept();
        if (wasOut !== list.isOut) list.show();
        const off = byId("road-off");
        off.hidden = false;
        if (list.isOut) {
          const way = byId("road-sign-in");
          off.replaceChildren(element("p", {}, words.signedOut),
            ...(way.hidden ? [element("a", { class: "secondary", href: way.href }, words.signInFirst)] : []));
          return;
        }
        const where = state === undefined ? words.isOld : words.isBack;
        const text = shown ? filled(where, { time: moment(shown.at) }) : words.nothingKept;
        const link = state === undefined ? []
          : [element("a", { class: "secondary", href: location.pathname + location.search }, words.fetchPage)];
        off.replaceChildren(element("p", {}, text), ...link.map((way) => element("p", { class: "buttons" }, way)));
      }

      /** Somebody else is signed in now: the page becomes theirs. */
      async function elsewhere(owner) {
        await mindOwner(owner);
        rememberOwner(owner);
        // Where nothing waits, or nothing can be remembered, another reading would show no more.
        if (isShell && (me !== "" || queue.all.length) && ownerHere() === owner) location.reload();
      }

      function moment(time) {
        const options = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" };
        return new Intl.DateTimeFormat(language, options).format(new Date(time));
      }

      // MARK: The round that is shown

      /** Gives each stop its button once its day is there, and says what became of it. */
      function dress() {
        const tour = byId("tour");
        if (!tour) return;
        const { day, team, until } = tour.dataset;
        for (const place of tour.querySelectorAll(".stop[data-visit]")) {
          const count = place.querySelector(".count");
          if (!count) continue;
          const { visit, begins, name, minutes, tasks } = place.dataset;
          const stop = { place, visit, begins, name, minutes, day, team, until, tasks: tasks.split(" ").filter(Boolean) };
          if (!count.dataset.ready) {
            count.dataset.ready = "yes";
            count.querySelector("a").addEventListener("click", (event) => {
              event.preventDefault();
              form.open(stop);
            });
          }
          const entry = queue.of(visit, day);
          const isOpen = form.stop?.visit === visit;
          count.hidden = day > today() || Boolean(entry) || isOpen;
          const old = place.querySelector(".became");
          const text = entry ? becameOf(entry) : "";
          if (old?.textContent === text) continue;
          old?.remove();
          if (text) {
            const tone = entry.isSent ? "good" : entry.problems || entry.isOld ? "bad" : entry.clash ? "warning" : "plain";
            count.after(element("p", { class: "became" }, element("span", { class: `tag ${tone}` }, text)));
          }
        }
      }

      function becameOf({ isSent, isOld, problems, clash }) {
        if (isOld) return words.tooLate;
        if (isSent) return `✓ ${words.sentAt}`;
        if (problems) return words.refused;
        return clash ? words.decide : words.waits;
      }

      /** Opens the form for an entry that is to be changed, under its stop where that is shown. */
      function edit(entry) {
        const place = document.querySelector(`.stop[data-visit="${entry.visit}"]`) ?? byId("road-tour");
        const { problems, clash, ...rest } = entry;
        const { visit, day, begins, team, name, until } = rest;
        form.open({ place, visit, day, begins, team, name, until, minutes: "", tasks: [] }, { ...rest, problems });
      }

      // MARK: Without a connection

      /** Takes the round out of sight, but not a form that is being filled in. */
      function putAway() {
        const focused = document.activeElement;
        const section = byId("road-count");
        if (byId("road-tour").contains(section)) {
          byId("road").append(section);
          if (section.contains(focused)) focused.focus();
        }
        byId("road-tour").replaceChildren();
        byId("road-kept").hidden = true;
        shown = null;
      }

      async function openKept() {
        shown = await keep.open();
        if (shown) dress();
      }
    }
    """##

  static let roadformScript: StaticString = ##"""
    // The form on which a team counts a visit: opened under its stop, kept while it is filled in, and looked through before
    // anything of it is kept.

    import { byId, button, element, filled, freshID } from "./words.js";
    import { Screening } from "./screening.js";
    import { today } from "./roadstore.js";

    const notes = ["unsolved", "follow-up"];
    const most = 6;

    export class RoadForm {
      /** `saved` is called with an entry that is to be kept, and with what changes with it. */
      constructor({ words, screening }, store, me, { saved, opened, closed }) {
        Object.assign(this, { words, store, me, saved, opened, closed, stop: null });
        this.section = byId("road-count");
        this.form = byId("road-form");
        const kit = { screening: { ...screening, limit: 240 } };
        this.screenings = new Map(notes.map((name) => [name, new Screening(kit, () => {}, name)]));
        this.form.addEventListener("submit", (event) => {
          event.preventDefault();
          this.#save();
        });
        this.form.addEventListener("input", () => this.#keep());
        this.form.addEventListener("change", () => this.#keep());
        byId("road-close").addEventListener("click", () => this.close());
        for (let place = 0; place < most; place += 1) this.#step(byId(`count-${place}`));
      }

      /** Opens the form for a stop: empty, with what was being typed, or with an entry that is to be changed. */
      async open(stop, entry = null) {
        const draft = entry
          ? { fields: [...new URLSearchParams(entry.content)], id: entry.id, at: entry.at }
          : await this.store.get("drafts", this.#key(stop));
        this.stop = stop;
        this.id = draft?.id ?? freshID();
        this.at = draft?.at ?? Date.now();
        this.form.reset();
        this.#clear();
        const set = (name, value) => {
          const control = this.form.elements[name];
          if (!control) return;
          if (control.type === "checkbox") control.checked = true;
          else control.value = value;
        };
        set("minutes", stop.minutes);
        stop.tasks.slice(0, most).forEach((task, place) => set(`task-${place}`, task));
        for (const [name, value] of draft?.fields ?? []) set(name, value);
        this.form.querySelectorAll("details.helped").forEach((line, place) => {
          line.open = place === 0 || this.#value(`task-${place}`) !== "" || this.#value(`count-${place}`) !== "";
        });
        byId("road-count-title").textContent = filled(this.words.formTitle, { name: stop.name });
        stop.place.append(this.section);
        this.section.hidden = false;
        this.opened();
        byId("road-count-title").focus();
        this.section.scrollIntoView({ block: "start" });
        for (const screening of this.screenings.values()) screening.prepare();
        if (entry?.problems) this.#show(entry.problems);
      }

      close() {
        const place = this.stop?.place;
        this.section.hidden = true;
        this.stop = null;
        byId("road").append(this.section);
        this.closed();
        place?.querySelector(".count a, h3")?.focus();
      }

      #key({ visit }) {
        return `${this.me} ${visit}`;
      }

      #value(name) {
        return this.form.elements[name]?.value.trim() ?? "";
      }

      /** What is typed, without what is empty; of a note only what may be kept while it is typed, where asked for so. */
      #fields(isDraft) {
        const found = [];
        for (const [name, value] of new FormData(this.form)) {
          const text = String(value).replace(/\s+/g, " ").trim();
          const kept = isDraft && notes.includes(name) ? this.screenings.get(name).keepable(text) : text;
          if (kept !== "") found.push([name, kept]);
        }
        return found;
      }

      #keep() {
        if (!this.stop) return;
        const { day, until } = this.stop;
        const key = this.#key(this.stop);
        const draft = { key, owner: this.me, day, until, fields: this.#fields(true), id: this.id, at: this.at };
        this.store.change([["drafts", key, draft]]);
      }

      async #save() {
        // A second press is the first one's echo.
        if (!this.stop || this.isSaving) return;
        this.isSaving = true;
        try {
          await this.#saveOnce();
        } finally {
          this.isSaving = false;
        }
      }

      async #saveOnce() {
        for (const screening of this.screenings.values()) await screening.prepare();
        const problems = this.#problems();
        if (problems.length) return this.#show(problems);
        const { visit, day, begins, team, name, until } = this.stop;
        const fields = this.#fields(false);
        const used = new Set(this.#places().map((place) => String(place)));
        // A line without a number is one that nobody was helped with.
        const content = new URLSearchParams(fields.filter(([field]) => {
          const place = field.match(/^(?:task|count|level|outcome|reason)-(\d)$/)?.[1];
          return place === undefined || used.has(place);
        }));
        const entry = {
          id: this.id, owner: this.me, visit, day, begins, team, name, until, content: content.toString(), at: this.at,
          filled: new Date(this.at).toLocaleDateString("sv-SE"), mine: this.#mine(),
        };
        const key = this.#key(this.stop);
        this.close();
        await this.saved(entry, [["drafts", key, undefined]]);
      }

      #places() {
        return [...Array(most).keys()].filter((place) => this.#value(`count-${place}`) !== "");
      }

      /** What was counted in a line or two, as the office is told it. */
      #mine() {
        const chosen = (name) => this.form.elements[name].selectedOptions[0]?.textContent ?? "";
        const lines = this.#places().map((place) => {
          const level = this.#value(`level-${place}`) === "" ? "" : ` (${chosen(`level-${place}`)})`;
          return `${this.#value(`count-${place}`)} × ${chosen(`task-${place}`)}${level}`;
        });
        const first = filled(this.words.mineLine, { lines: lines.join(", "), minutes: this.#value("minutes") });
        return [first, ...notes.map((name) => this.#value(name)).filter((text) => text !== "")];
      }

      /** What is wrong, by the rules that the server has too. */
      #problems() {
        const { words } = this;
        const found = [];
        const number = (field, from, to) => {
          const text = this.#value(field);
          const isRight = text === "" || (/^\d+$/.test(text) && Number(text) >= from && Number(text) <= to);
          if (!isRight) found.push({ field, message: filled(words.numberWrong, { from, to }) });
        };
        for (const place of this.#places()) number(`count-${place}`, 1, 500);
        if (!this.#places().length) found.push({ field: "count-0", message: words.nobodyHelped });
        number("minutes", 0, 600);
        if (this.#value("minutes") === "") found.push({ field: "minutes", message: words.minutesMissing });
        number("travel", 0, 600);
        number("persons", 0, 500);
        for (const [name, screening] of this.screenings) {
          const text = this.#value(name);
          if (text === "") continue;
          const problem = screening.problem(text);
          if (problem === undefined) found.push({ field: name, message: words.unscreened });
          else if (problem !== null) found.push({ field: name, message: problem });
        }
        return found;
      }

      #clear() {
        byId("road-problems").replaceChildren();
        for (const block of this.form.querySelectorAll(".is-wrong")) block.classList.remove("is-wrong");
        for (const message of this.form.querySelectorAll(".message")) message.remove();
        for (const control of this.form.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
      }

      #show(problems) {
        this.#clear();
        for (const { field, message } of problems) {
          const control = byId(field);
          if (!control) continue;
          control.closest("details")?.setAttribute("open", "");
          control.closest(".field")?.classList.add("is-wrong");
          control.setAttribute("aria-invalid", "true");
          const place = control.closest(".stepper") ?? control;
          place.before(element("p", { class: "message", id: `${field}-message` }, message));
          control.setAttribute("aria-describedby", `${field}-message`);
        }
        const title = document.querySelector("#road-count-title").textContent;
        const summary = element("div", { class: "error-summary", role: "alert", tabindex: "-1" },
          element("h3", {}, title),
          element("ul", {}, problems.map(({ field, message }) =>
            element("li", {}, element("a", { href: `#${field}` }, message)))));
        byId("road-problems").replaceChildren(summary);
        summary.focus();
      }

      /** Puts a minus and a plus beside a number, for a thumb. */
      #step(input) {
        const move = (by) => () => {
          const next = Math.max(0, (Number(input.value) || 0) + by);
          input.value = next === 0 ? "" : String(Math.min(500, next));
          input.dispatchEvent(new Event("input", { bubbles: true }));
        };
        const box = element("div", { class: "stepper" });
        input.replaceWith(box);
        box.append(button({ "aria-label": this.words.less }, move(-1), "−"), input,
          button({ "aria-label": this.words.more }, move(1), "+"));
      }
    }
    """##

  static let roadkeepScript: StaticString = ##"""
    // Rounds that are taken along: each lies in the page's own store until its day is over, with what the browser needs to
    // open it without a connection.

    import { today } from "./roadstore.js";
    import { byId, button, element, filled } from "./words.js";

    export class RoadKeep {
      /**
       * - `moment`: writes an hour.
       * - `isShell`: whether the page is the one that the browser has kept.
       * - `wordsLink`: where the words of the page are.
       */
      constructor(words, store, me, { moment, isShell, wordsLink }) {
        Object.assign(this, { words, store, me, moment, isShell, wordsLink });
      }

      /** Says what is kept of the round that the server has shown, and offers to keep it. */
      async offer() {
        const { words } = this;
        const tour = byId("tour");
        const canKeep = "serviceWorker" in navigator && this.store.isKept;
        const all = await this.#rounds();
        const own = tour && all.find(isShown(tour));
        const hasStops = tour?.querySelector(".stop") && tour.dataset.until >= today();
        const isNear = tour && tour.dataset.from <= today();
        const what = isNear || !hasStops ? words.keepWhat : filled(words.keepLater, { day: tour.dataset.fromSaid });
        byId("road-kept-said").textContent = own ? this.#saidOf(own) : canKeep ? what : words.keepNot;
        byId("road-kept-buttons").replaceChildren(
          ...(hasStops && isNear && canKeep
            ? [button(
                { class: own ? "secondary" : "primary", id: "road-keep" }, () => this.#keep(),
                own ? words.keepAgain : words.keep)]
            : []),
          ...(own ? [this.#removal(own)] : []));
        this.#list(all.filter((round) => round !== own));
        byId("road-kept").hidden = !hasStops && !all.length;
      }

      /** What was taken along is the newest whenever the page is opened with a connection. */
      async renew() {
        const tour = byId("tour");
        const own = tour && (await this.#rounds()).find(isShown(tour));
        if (!own) return;
        try {
          // After a new program the empty page is another one, too.
          await this.#keepShell();
          if (!(await this.#fetchRound(own.html))) return;
          await this.offer();
          byId("road-kept-said").prepend(element("strong", {}, this.words.renewed), " ");
        } catch {
          // What was kept stays.
        }
      }

      /** Shows the kept round that the address asks for, or the nearest; undefined where none is kept. */
      async open() {
        const all = await this.#rounds();
        const query = new URLSearchParams(location.search);
        const here = today();
        const shown =
          all.find(({ day, team }) => day === query.get("day") && (!query.get("team") || team === query.get("team")))
          ?? all.find(({ day }) => day >= here) ?? all.at(-1);
        if (!shown) return undefined;
        byId("road-tour").replaceChildren(read(shown.html));
        byId("road-kept").hidden = false;
        byId("road-kept-said").textContent = this.#saidOf(shown);
        byId("road-kept-buttons").replaceChildren(this.#removal(shown));
        this.#list(all.filter((round) => round !== shown));
        return shown;
      }

      /** The rounds that are kept for this account, the first day first. */
      async #rounds() {
        const kept = (await this.store.all("days")).filter(({ owner }) => owner === this.me);
        return kept.sort((left, right) => (left.day + left.team < right.day + right.team ? -1 : 1));
      }

      /** What is kept of a round, and until when. */
      #saidOf({ at, untilSaid }) {
        return `${filled(this.words.kept, { time: this.moment(at) })} ${filled(this.words.keptUntil, { day: untilSaid })}`;
      }

      #removal({ key }) {
        return button({ class: "secondary", id: "road-remove" }, () => this.#remove(key), this.words.remove);
      }

      /** The other rounds that are kept, each with its button. */
      #list(all) {
        const { words } = this;
        byId("road-others")?.remove();
        if (!all.length) return;
        byId("road-kept").append(
          element("div", { id: "road-others" },
            element("h3", {}, words.keptList),
            element("ul", { class: "plain-list" }, all.map(({ key, day, team, title, untilSaid }) =>
              element("li", {},
                element("a", { href: `/outreach/road?day=${day}&team=${encodeURIComponent(team)}` }, title), " ",
                element("span", { class: "hint" }, filled(words.keptUntil, { day: untilSaid })), " ",
                button({ class: "secondary small" }, () => this.#remove(key), words.remove,
                  element("span", { class: "unseen" }, `: ${title}`)))))));
      }

      async #keep() {
        try {
          await this.#keepShell();
          await this.#fetchRound();
          await this.offer();
          focusSaid();
        } catch {
          byId("road-kept-said").textContent = this.words.keptFailed;
        }
      }

      /** Fetches the round that is shown and keeps it, unless it is what is kept already; throws where it cannot be had. */
      async #fetchRound(before) {
        const { day, team } = byId("tour").dataset;
        const reply = await fetch(`/outreach/road/days/${day}/${encodeURIComponent(team)}`, { redirect: "error" });
        const tour = reply.ok ? read(await reply.text()) : null;
        if (!tour) throw new Error("No round.");
        const html = tour.outerHTML;
        if (html === before) return false;
        const { until, untilSaid, title } = tour.dataset;
        const key = `${this.me} ${day} ${team}`;
        const round = { key, owner: this.me, day, team, until, untilSaid, title, html, at: Date.now() };
        await this.store.change([["days", key, round]], true);
        return true;
      }

      /** Has the browser keep the empty page and the program's files; throws where it does not. */
      async #keepShell() {
        await navigator.serviceWorker.register("/road-sw.js", { scope: "/outreach/road" });
        const worker = await activeWorker();
        const channel = new MessageChannel();
        const answer = new Promise((done, failed) => {
          channel.port1.onmessage = ({ data }) => (data === "kept" ? done() : failed(new Error("Not kept.")));
          setTimeout(() => failed(new Error("No answer.")), 20_000);
        });
        worker.postMessage({ words: this.wordsLink }, [channel.port2]);
        await answer;
        navigator.storage?.persist?.();
      }

      async #remove(key) {
        const { words } = this;
        await this.store.change([["days", key, undefined]], true);
        if (this.isShell) return location.reload();
        await this.offer();
        byId("road-kept-said").textContent = `${words.removed} ${byId("road-keep") ? words.keepWhat : ""}`.trim();
        focusSaid();
      }
    }

    /** Whether a kept round is the one that the page shows. */
    function isShown({ dataset }) {
      return ({ day, team }) => day === dataset.day && team === dataset.team;
    }

    /** The round that stands in a page of the server's own, without anything around it. */
    function read(html) {
      const tour = new DOMParser().parseFromString(html, "text/html").getElementById("tour");
      return tour ? document.importNode(tour, true) : null;
    }

    function focusSaid() {
      byId("road-kept-said").tabIndex = -1;
      byId("road-kept-said").focus();
    }

    async function activeWorker() {
      const found = await navigator.serviceWorker.getRegistration("/outreach/road");
      if (found.active) return found.active;
      const coming = found.installing ?? found.waiting;
      await new Promise((done) => coming.addEventListener("statechange", () => coming.state === "activated" && done()));
      return found.active;
    }
    """##

  static let roadlistScript: StaticString = ##"""
    // What waits, in sight: how many visits, why, and what to say where the office has something else.

    import { byId, button, element, filled } from "./words.js";

    export class RoadList {
      constructor(words, queue, store, { edit, moment }) {
        Object.assign(this, { words, queue, store, edit, moment, asked: null, isOut: false });
        this.place = byId("road-queue");
        this.said = byId("road-queue-said");
        this.list = byId("road-queue-list");
        this.send = byId("road-send");
        this.signIn = byId("road-sign-in");
        this.send.addEventListener("click", () => queue.flush());
        addEventListener("beforeunload", (event) => {
          if (!store.isKept && queue.waiting.length) event.preventDefault();
        });
      }

      show() {
        const { words, queue } = this;
        const { waiting, unsent, others, state } = queue;
        // Where nobody is signed in, what waits is a number alone.
        const isOut = this.isOut || state === "signIn";
        const count = (isOut ? unsent : waiting).length || (queue.me === "" ? others : 0);
        const isBarred = isOut || state === "account" || (queue.me === "" && others > 0);
        const texts = [];
        if (count) texts.push(filled(isBarred ? words.waitsHere : words.waitsCount, { n: count }));
        if (count && state === "away") texts.push(words.away);
        if (state === "failing" && count) texts.push(words.failing);
        if (state === "account" && count) texts.push(words.otherAccount);
        if (queue.me !== "" && others) texts.push(filled(words.othersWait, { n: others }));
        if (!this.store.isKept && unsent.length) texts.push(words.notKept);
        if (!texts.length && !isOut && queue.entries.length && queue.entries.every(({ isSent }) => isSent)) texts.push(words.allSent);
        const text = texts.join(" ");
        if (this.said.textContent !== text) this.said.textContent = text;
        this.send.hidden = !count || isBarred;
        this.signIn.hidden = !count || !isBarred;
        this.signIn.textContent = filled(words.signInToSend, { n: count });
        const entries = isOut ? [] : queue.entries;
        this.#list(entries);
        this.place.hidden = text === "" && !entries.length;
        this.place.dataset.waiting = count;
      }

      #list(entries) {
        const shown = entries.map(({ id, isSent, isOld, problems, clash }) => [id, isSent, isOld, problems, clash]);
        const key = JSON.stringify([shown, this.asked]);
        if (this.list.dataset.key === key) return;
        this.list.dataset.key = key;
        this.list.replaceChildren(...entries.map((entry) => element("li", { "data-entry": entry.id }, this.#row(entry))));
      }

      #row(entry) {
        const { words } = this;
        const written = filled(words.written, { time: this.moment(entry.at) });
        const name = element("strong", {}, entry.name);
        const tag = (tone, text) => element("span", { class: `tag ${tone}` }, text);
        if (entry.isSent) return [element("p", {}, name, " ", tag("good", `✓ ${words.sentAt}`), ` ${written}`)];
        if (this.asked === entry.id) return this.#sure(entry);
        if (entry.isOld) {
          return [
            element("p", {}, name, " ", tag("bad", words.tooLate), ` ${written}`),
            element("p", { class: "buttons" }, this.#drop(entry)),
          ];
        }
        if (entry.clash) return this.#clash(entry, written);
        const state = entry.problems ? tag("bad", words.refused) : tag("plain", words.waits);
        return [
          element("p", {}, name, " ", state, ` ${written}`),
          element("p", {}, entry.mine.join(" · ")),
          ...(entry.problems ?? []).map(({ message }) => element("p", { class: "message" }, message)),
          element("p", { class: "buttons" },
            button({ class: "secondary", "data-do": "edit" }, () => this.edit(entry), words.edit, this.#about(entry)),
            this.#drop(entry)),
        ];
      }

      /** Both sides, and what may be said to them. */
      #clash(entry, written) {
        const { words } = this;
        const { code, message, mark, theirs, visit } = entry.clash;
        const label = { counted: words.addMine, moved: words.countMine, ended: words.countOwn }[code];
        const agree = () => {
          const { clash, ...rest } = entry;
          return this.queue.put({ ...rest, agreed: mark });
        };
        // What the same form has told before is counted already: added to it, the same persons would be counted twice.
        const way = label
          ? button({ class: "primary", "data-do": "agree" }, agree, label, this.#about(entry))
          : element("a", { class: "primary", "data-do": "look", href: `/outreach/visits/${visit ?? entry.visit}` },
              words.homeOpen, this.#about(entry));
        return [
          element("p", {}, element("strong", {}, entry.name), " ",
            element("span", { class: "tag warning" }, words.decide), ` ${written}`),
          element("p", { class: "message" }, message),
          element("dl", { class: "facts" },
            element("dt", {}, words.theirs), theirs.map((line) => element("dd", {}, line)),
            element("dt", {}, words.mine), entry.mine.map((line) => element("dd", {}, line))),
          element("p", { class: "buttons" },
            way, this.#drop(entry)),
        ];
      }

      #drop(entry) {
        return button({ class: "secondary", "data-do": "drop" }, () => {
          this.asked = entry.id;
          this.show();
          this.list.querySelector("[data-do=stay]")?.focus();
        }, this.words.drop, this.#about(entry));
      }

      #sure(entry) {
        const { words } = this;
        const leave = () => {
          this.asked = null;
          this.show();
          this.place.querySelector("h2").focus();
        };
        return [
          element("p", { role: "alert" }, filled(words.dropSure, { name: entry.name })),
          element("p", { class: "buttons" },
            button({ class: "danger", "data-do": "drop-now" }, () => {
              this.asked = null;
              this.queue.remove(entry.id).then(() => this.place.querySelector("h2").focus());
            }, words.dropYes),
            button({ class: "secondary", "data-do": "stay" }, leave, words.dropNo)),
        ];
      }

      #about({ name }) {
        return element("span", { class: "unseen" }, `: ${name}`);
      }
    }
    """##

  static let roadqueueScript: StaticString = ##"""
    // The visits that a team has counted: each is on the disk before it is sent, is sent in the order it was written, and
    // stays until the server has said what became of it.

    import { Sending } from "./sending.js";

    // The waits between tries, in milliseconds.
    const waits = [15_000, 30_000, 60_000, 120_000];

    export class RoadQueue {
      /** `changed` is called whenever what waits is other than before, `elsewhere` when another account is signed in. */
      constructor(store, server, me, { changed, elsewhere }) {
        Object.assign(this, { store, server, me, changed, elsewhere });
        // "sent", "away", "failing", "signIn", or "account".
        this.state = "sent";
        this.all = [];
        this.fails = 0;
        this.sending = new Sending("lods-road", {
          send: () => this.#sendAll(),
          is: (state) => this.#is(state),
          isWanted: () => this.waiting.length > 0,
        });
        // Somebody may have signed in in another window.
        if ("BroadcastChannel" in globalThis) {
          new BroadcastChannel("lods-outbox").addEventListener("message", () => this.waiting.length && this.flush());
        }
      }

      /** What this account has written, the oldest first. */
      get entries() {
        return this.all.filter(({ owner }) => owner === this.me);
      }

      get waiting() {
        return this.unsent.filter(({ problems, clash }) => !problems && !clash);
      }

      /** What this account has written that the server has not taken, also where it waits for an answer. */
      get unsent() {
        return this.entries.filter(({ isSent, isOld }) => !isSent && !isOld);
      }

      /** How many visits of other accounts wait here. */
      get others() {
        return this.all.filter(({ owner, isSent, isOld }) => owner !== this.me && !isSent && !isOld).length;
      }

      /** The newest entry about a visit. */
      of(visit, day) {
        return this.entries.filter((entry) => entry.visit === visit && entry.day === day).at(-1);
      }

      async look() {
        this.all = (await this.store.all("visits")).sort((left, right) => left.at - right.at);
        this.changed();
      }

      /** Keeps an entry, new or changed, and sends it. */
      async put(entry, changes = []) {
        await this.store.change([["visits", entry.id, entry], ...changes], true);
        await this.look();
        return this.flush();
      }

      async remove(id) {
        await this.store.change([["visits", id, undefined]], true);
        await this.look();
      }

      /** Sends all that waits, the oldest first. */
      flush() {
        return this.sending.flush();
      }

      async #sendAll() {
        await this.look();
        if (!this.waiting.length) return this.#is(navigator.onLine === false ? "away" : "sent");
        // Who is signed in now is asked before anything is sent in their name.
        try {
          const state = await this.server.state();
          if (state === null) return this.#is(this.server.barred);
          if (state.owner !== this.me) {
            this.#is("account");
            return this.elsewhere(state.owner);
          }
        } catch {
          return this.#is("away");
        }
        let state = "sent";
        for (const entry of this.waiting) {
          state = await this.#send(entry);
          if (state !== "sent") break;
        }
        await this.look();
        this.#is(state);
      }

      async #send(entry) {
        let reply;
        try {
          reply = await this.server.post(this.#body(entry));
        } catch {
          return "away";
        }
        const { status, value } = reply;
        const error = value?.error;
        if (status === 200 && value?.id === entry.id) return this.#keep({ ...entry, isSent: true, content: "", mine: [] });
        if (this.server.barred) return this.server.barred;
        if (error?.code === "otherAccount") return "account";
        if (status === 409 && error?.mark) return this.#keep({ ...entry, agreed: undefined, clash: error });
        // What is wrong with this one keeps none of the others back.
        if (error?.problems) return this.#keep({ ...entry, problems: error.problems });
        if ([400, 403, 404, 413, 422].includes(status) && error) {
          return this.#keep({ ...entry, problems: [{ field: "count-0", message: error.message }] });
        }
        return "failing";
      }

      #body({ id, owner, visit, day, begins, team, filled, agreed, content }) {
        const body = new URLSearchParams(content);
        for (const [name, value] of Object.entries({ id, owner, visit, day, begins, team, filled, agreed })) {
          if (value !== undefined) body.set(name, value);
        }
        return body;
      }

      async #keep(entry) {
        await this.store.change([["visits", entry.id, entry]], true);
        return "sent";
      }

      #is(state) {
        this.fails = state === "sent" ? 0 : this.fails + 1;
        this.state = state;
        this.sending.stop();
        if (this.waiting.length && state !== "sent") {
          this.sending.later(waits[Math.min(this.fails, waits.length) - 1]);
        }
        this.changed();
      }
    }
    """##

  static let roadstoreScript: StaticString = ##"""
    // What a telephone keeps of a team's rounds: the rounds that were taken along, visits that wait to be sent, and forms
    // that are being filled in. All of it belongs to the account that was signed in, and nobody else is shown it.

    import { openStore } from "./store.js";

    const base = { name: "lods-road", shelves: ["days", "visits", "drafts"] };
    const memory = "lods-road-owner";

    // For how many days a round may be kept after it was taken, and a visit wait to be sent: no more than the server allows.
    const keptFor = 10;
    const waitsFor = 92;

    export const openRoad = () => openStore(base);

    /** Today where the telephone is, as "2026-11-22". */
    export const today = () => dayOf(Date.now());

    const dayOf = (time) => new Date(time).toLocaleDateString("sv-SE");
    const daysAfter = (time, days) => dayOf(time + days * 86_400_000);

    /** Whose rounds are kept here: "" once they have signed out, null where no account has kept any. */
    export function ownerHere() {
      try {
        return localStorage.getItem(memory);
      } catch {
        return null;
      }
    }

    /** Remembers whose the telephone's rounds are. */
    export function rememberOwner(owner) {
      try {
        localStorage.setItem(memory, owner);
      } catch {
        // Where nothing can be remembered, nothing is shown without a connection.
      }
    }

    /**
     * Takes away what is old, and all rounds where another account has signed in. Visits that wait stay: they are sent when
     * whoever wrote them has signed in again.
     */
    export async function mindOwner(owner) {
      const last = ownerHere();
      if (last === null) return;
      const store = await openRoad();
      await purge(store, () => owner !== undefined && last !== owner);
      if (owner !== undefined && last !== owner) rememberOwner(owner);
    }

    /** Takes away all rounds because somebody signs out; what waits stays. */
    export async function leaveRoad() {
      if (ownerHere() === null) return;
      rememberOwner("");
      await purge(await openRoad(), () => true);
    }

    /** Takes away the rounds and forms that are too old, or that fit; of a visit that waited too long only that it did. */
    export async function purge(store, fits = () => false) {
      const now = today();
      const [days, drafts, visits] = await Promise.all(["days", "drafts", "visits"].map((shelf) => store.all(shelf)));
      const isOver = (kept) => kept.until < now || daysAfter(kept.at, keptFor) < now || fits(kept);
      const tooLate = ({ isSent, isOld, at }) => !isSent && !isOld && daysAfter(at, waitsFor) < now;
      const changes = [
        ...days.filter(isOver).map(({ key }) => ["days", key, undefined]),
        ...drafts.filter(isOver).map(({ key }) => ["drafts", key, undefined]),
        // Of what was sent only that it was.
        ...visits.filter((visit) => visit.isSent && isOver(visit)).map(({ id }) => ["visits", id, undefined]),
        ...visits.filter(tooLate).map(({ id, owner, visit, day, name, until, at }) =>
          ["visits", id, { id, owner, visit, day, name, until, at, isOld: true, content: "", mine: [] }]),
      ];
      if (changes.length) await store.change(changes, true);
    }
    """##

  static let roadswScript: StaticString = ##"""
    // Keeps the page for a team on the road: the empty page, its words and the program's files. The rounds themselves lie
    // in the page's own store, where they belong to an account and end.
    //
    // `mark` and `files` stand above and `worker.js` below, put there by the server.

    const series = "road";
    const shell = "/outreach/road/kept";
    const wordsStart = "/outreach/road/words/";

    // A page that is open asks for the empty page to be kept, and hears whether it is.
    self.addEventListener("message", (event) => {
      const { words } = event.data ?? {};
      const port = event.ports[0];
      if (typeof words !== "string" || !words.startsWith(wordsStart) || words.includes("..")) return;
      event.waitUntil(
        (async () => {
          try {
            const cache = await caches.open(cacheName);
            await Promise.all([keep(cache, shell), keep(cache, words)]);
            await clearOld();
            port?.postMessage("kept");
          } catch {
            port?.postMessage("failed");
          }
        })(),
      );
    });

    self.addEventListener("fetch", (event) => {
      const { request } = event;
      const path = wanted(event);
      if (path?.startsWith("/assets/")) event.respondWith(fromCacheFirst(request));
      else if (request.mode === "navigate" && path === "/outreach/road") event.respondWith(page(request));
      else if (path?.startsWith(wordsStart)) event.respondWith(words(request));
    });

    /** Fetches something and keeps it; throws where somebody must sign in for it, or nothing answers. */
    async function keep(cache, path) {
      const reply = await fetch(path, { redirect: "error", credentials: "same-origin" });
      if (!reply.ok) throw new Error("Not there.");
      await cache.put(path, reply);
    }

    async function page(request) {
      const reply = await answered(request);
      const kept = await newest(shell);
      // Where somebody must sign in first, what waits here is told of before they do.
      if (reply?.type === "opaqueredirect") return kept && (await hasWaiting()) ? kept : reply;
      if (isServers(reply)) return reply;
      return kept ?? reply ?? Response.error();
    }

    async function words(request) {
      const reply = await answered(request);
      if (reply?.ok) return reply;
      return (await newest(new URL(request.url).pathname)) ?? reply ?? Response.error();
    }

    /** Whether a visit waits in the page's store. */
    function hasWaiting() {
      return new Promise((done) => {
        const asked = indexedDB.open("lods-road");
        // A store that is not there is not made by asking.
        asked.onupgradeneeded = () => asked.transaction.abort();
        asked.onerror = () => done(false);
        asked.onsuccess = () => {
          const base = asked.result;
          const told = (visits) => {
            base.close();
            done(visits.some(({ isSent, isOld }) => !isSent && !isOld));
          };
          try {
            const reading = base.transaction("visits").objectStore("visits").getAll();
            reading.onsuccess = () => told(reading.result);
            reading.onerror = () => told([]);
          } catch {
            told([]);
          }
        };
      });
    }
    """##

  static let savingScript: StaticString = ##"""
    // Saving, taking back and doing once more: from the form into the outbox, and back into the form.

    import { branch, branchName, carried, chooseBranch, form, isBlank, level, read } from "./form.js";
    import { isElsewhere } from "./outbox.js";
    import { Slots } from "./slots.js";
    import { byId, filled, freshID, inLine, line } from "./words.js";

    // How long an entry may be on its way before the page says that it waits, in milliseconds.
    const hurry = 700;
    // A second press of a button within this time is the first one's echo.
    const echo = 800;

    export class Saving {
      constructor(kit, parts) {
        Object.assign(this, parts, { kit, last: null, savedAt: 0, repeatedAt: 0 });
      }

      /** Saves what the form says; the form is free again before the entry has arrived. */
      async save(isNew = false) {
        const { slots, screening, outbox } = this;
        if (this.isSaving || (isBlank(read().toString()) && Date.now() - this.savedAt < echo)) return;
        this.isSaving = true;
        try {
          if (read().get("note")) await screening.prepare();
          const problems = this.#problems();
          if (problems.length) return this.problems.show(problems);
          const entry = this.#entry(isNew ? freshID() : slots.session.id);
          if (entry.isUnscreened) return await this.#sendUnscreened(entry);
          this.#leaveForm(entry);
          this.#watch(entry);
          outbox.add(entry, [this.drafts()]);
        } finally {
          this.isSaving = false;
        }
      }

      /** Saves the last session once more; the note was about the other. */
      again() {
        if (!this.last) return false;
        if (Date.now() - this.repeatedAt < echo) return true;
        this.repeatedAt = Date.now();
        const content = new URLSearchParams(this.last.content);
        content.delete("note");
        const entry = { ...this.last, id: freshID(), content: content.toString(), seconds: 0, at: Date.now(), tries: 0 };
        this.last = entry;
        this.#watch(entry);
        this.outbox.add(entry);
        return true;
      }

      /** Takes the last entry back: out of what waits, or out of the log as long as its minute lasts. */
      async undo() {
        const { receipt, outbox, kit, slots } = this;
        const { entry } = receipt;
        if (!receipt.canUndo || this.isUndoing) return;
        this.isUndoing = true;
        try {
          // One that is on its way is let arrive first, so that it is known where it is.
          if (outbox.busy) await outbox.busy;
          if (outbox.has(entry.id)) {
            this.#putBack(entry, kit.words.undoneUnsent, kit.words.undoneUnsentOnly);
            return await outbox.remove(entry.id, [this.drafts()]);
          }
          if (!receipt.ticket) return;
          const { status, value } = await this.server.post({ do: "undo", ticket: receipt.ticket, branch: entry.branch });
          if (status === 200 && value?.undone) {
            this.today(value.today);
            this.#putBack(entry, kit.words.undone, kit.words.undoneOnly);
            slots.kept();
          } else {
            receipt.say(value?.error?.message ?? kit.words.undoFailed);
          }
        } catch {
          receipt.voice.textContent = kit.words.undoFailed;
        } finally {
          this.isUndoing = false;
        }
      }

      /** An entry has arrived. */
      stored(entry, answer) {
        this.today(answer.today);
        if (this.last?.id === entry.id) this.receipt.stored(entry, answer);
      }

      /** An entry was refused: it goes back into the form where that is free, else it is listed. */
      refused(entry) {
        const isLast = this.last?.id === entry.id;
        // One for another branch is put into this page's form only by somebody who has seen that.
        if (isLast && !isElsewhere(entry) && isBlank(read().toString())) return this.edit(entry);
        if (isLast) this.receipt.hide();
      }

      /** Puts a refused entry into the form; it leaves the list only when the form is kept. */
      async edit(entry) {
        const place = this.slots.freePlace();
        if (place < 0) return this.receipt.say(this.kit.words.noFreeSlot);
        this.receipt.hide();
        this.#open(place, entry);
        this.problems.show(entry.problems);
        await this.outbox.remove(entry.id, [this.drafts()]);
      }

      /** What is wrong with the form, by the rules that the server has too. */
      #problems() {
        const { tasks, kit: { words } } = this;
        const chosen = tasks.chosen();
        const found = [];
        const say = (field, message) => found.push({ field, control: field, message });
        const isGuidance = chosen.some(({ code }) => tasks.byCode.get(code)?.guidance);
        if (!chosen.length) say("task", words.taskMissing);
        else if (chosen.length > 8) say("task", words.tooManyTasks);
        else if (isGuidance && level() === null) say("level", words.levelMissing);
        const numbers = this.kit.fields.filter(({ from }) => from !== undefined);
        for (const { control, from, to } of [...numbers, { control: "quantity", from: 1, to: 99 }]) {
          const text = byId(control)?.value.trim() ?? "";
          if (text === "" || (control === "quantity" && chosen.length !== 1)) continue;
          const isRight = /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to;
          if (!isRight) say(control, filled(words.numberRange, { from, to }));
        }
        const note = this.screening.problem(read().get("note") ?? "");
        if (note) say("note", note);
        return found;
      }

      #entry(id) {
        const content = read();
        const note = line(content.get("note") ?? "");
        if (note) content.set("note", note);
        else content.delete("note");
        const isUnscreened = note !== "" && this.screening.problem(note) === undefined;
        return {
          id, branch: branch(), place: branchName(), content: content.toString(), seconds: Slots.seconds(this.slots.session),
          line: this.#line(), at: Date.now(), tries: 0, ...(isUnscreened ? { isUnscreened } : {}),
        };
      }

      /** The entry in one line, as long as the server has not said it. */
      #line() {
        const parts = [this.tasks.line()];
        const isGuidance = this.tasks.main()?.guidance;
        if (isGuidance && level() !== null) parts.push(inLine(this.kit.levels[level()]));
        const outcome = form.querySelector("input[name=outcome]:checked");
        if (outcome && outcome.value !== "done") parts.push(inLine(outcome.closest(".tile").querySelector(".name").textContent));
        return parts.join(" · ");
      }

      /** Makes the form free for the next session. */
      #leaveForm(entry) {
        this.last = entry;
        this.savedAt = Date.now();
        this.receipt.hide();
        this.slots.replace(this.slots.free(carried(entry.content)));
        this.toTiles();
      }

      /** Says that an entry waits, should it not have arrived soon. */
      #watch(entry) {
        setTimeout(() => {
          const isLast = this.last?.id === entry.id && this.receipt.entry?.id !== entry.id;
          if (isLast && this.outbox.waiting.some(({ id }) => id === entry.id)) this.receipt.kept(entry);
        }, hurry);
      }

      /** Sends a note that could not be looked through here: it waits nowhere, and stays in the form until it has arrived. */
      async #sendUnscreened({ isUnscreened, ...entry }) {
        const content = new URLSearchParams(entry.content);
        const { id, branch, seconds } = entry;
        for (const [name, value] of Object.entries({ do: "save", id, branch, seconds })) content.set(name, value);
        const { words } = this.kit;
        let reply = null;
        try {
          reply = await this.server.post(content);
        } catch {
          // It is told below.
        }
        if (reply?.status === 200 && reply.value?.id === id) {
          this.#leaveForm(entry);
          this.slots.kept();
          return this.stored(entry, reply.value);
        }
        const error = reply?.value?.error;
        const message = reply && reply.status !== 401 && error?.message ? error.message : words.screening;
        this.problems.show(error?.problems ?? [{ field: "note", control: "note", message }]);
      }

      /** Puts what was taken back into the form, where one of the sessions is free; either is said. */
      #putBack(entry, back, gone) {
        const place = this.slots.freePlace();
        if (place >= 0) this.#open(place, entry);
        this.last = null;
        this.receipt.say(place >= 0 ? back : gone);
        if (place >= 0) this.toTiles();
      }

      #open(place, entry) {
        // What was for one branch does not become another's on the way through the form.
        chooseBranch(entry.branch);
        this.slots.open(place);
        this.slots.replace({ ...this.slots.free(entry.content), seconds: entry.seconds });
      }
    }
    """##

  static let screeningScript: StaticString = ##"""
    // The note is looked through in the browser, before it is kept or waits for the network; the server looks again.
    //
    // The gate is large and most sessions have no note, so it is fetched when somebody first goes to the field.

    import { byId, element, filled, line } from "./words.js";

    let coming = null;
    let gate = null;
    let unitAt = null;

    /** Fetches the gate, once; what failed is tried anew the next time. */
    function loaded() {
      coming ??= (async () => {
        const code = await import("./gate.js");
        const file = await fetch(new URL("./gate.wasm", import.meta.url));
        gate = await code.loadGate(file);
        unitAt = code.unitAt;
      })().catch(() => (coming = null));
      return coming;
    }

    export class Screening {
      /** `changed` is called when a note that could not be looked through can be. */
      constructor(kit, changed, name = "note") {
        this.kit = kit;
        this.changed = changed;
        this.field = byId(name);
        this.findings = `${name}-findings`;
        if (!this.field) return;
        this.field.addEventListener("focus", () => this.prepare());
        this.field.addEventListener("input", () => this.show());
      }

      async prepare() {
        if (gate) return;
        await loaded();
        if (!gate) return;
        this.show();
        this.changed();
      }

      /** What is wrong with a note: null for nothing, a sentence, or undefined where it cannot be told. */
      problem(note) {
        const text = line(note);
        if (text === "") return null;
        const { words, limit } = this.kit.screening;
        if ([...text].length > limit) return filled(words.tooLong, { limit });
        if (!gate) return undefined;
        const found = this.#ask((gate) => gate.admit(text, "note"));
        if (!found) return found;
        switch (found.problem) {
          case "tooLong":
            return filled(words.tooLong, { limit: found.limit });
          case "controlCharacter":
            return filled(words.controlCharacter, { place: found.at + 1 });
          default:
            return filled(words.found, { findings: this.#places(found.findings) });
        }
      }

      /** What of a note may be kept while somebody types it; "" for nothing. */
      keepable(note) {
        if (!gate || this.problem(note) !== null) return "";
        // A number is recognised only when it is whole: what could be the start of one waits for a word of letters.
        const words = line(note).split(" ");
        while (words.length && (words.at(-1) === "" || /[\p{N}@]/u.test(words.at(-1)))) words.pop();
        const start = words.join(" ");
        return this.problem(start) === null ? start : "";
      }

      /** Marks what was found under the note. */
      show() {
        const place = byId(this.findings);
        if (!this.field || !place) return;
        const text = line(this.field.value);
        const { words, kinds, topics } = this.kit.screening;
        const found = gate && text !== "" ? this.#ask((gate) => gate.admit(text, "note"))?.findings ?? [] : [];
        const mentioned = gate && text !== "" ? this.#ask((gate) => gate.mentions(text)) ?? [] : [];
        const lines = found.map(({ kind, from, to }) => {
          const part = text.slice(unitAt(text, from), unitAt(text, to));
          return element("p", {}, element("mark", {}, part), ` ${filled(words.looksLike, { kind: kinds[kind] })}`);
        });
        if (mentioned.length) {
          const named = [...new Set(mentioned.map(({ topic }) => topics[topic]))].join(", ");
          lines.push(element("p", {}, filled(words.sensitive, { topics: named })));
        }
        // What has not changed is not read aloud again.
        const said = lines.map((made) => made.textContent).join("\n");
        if (place.dataset.said === said) return;
        place.dataset.said = said;
        place.replaceChildren(...lines);
      }

      #places(findings) {
        const { words, kinds } = this.kit.screening;
        return findings.slice(0, 4)
          .map(({ kind, from, to }) => filled(words.finding, { kind: kinds[kind], from: from + 1, to }))
          .join(", ");
      }

      /** Asks the gate; undefined where it cannot answer, so that the note counts as not looked through. */
      #ask(question) {
        try {
          return question(gate);
        } catch {
          return undefined;
        }
      }
    }
    """##

  static let searchScript: StaticString = ##"""
    // The search for a task: a field with a list under it, worked with keys alone (ARIA pattern "combobox").

    import { byId, element } from "./words.js";

    // So many are shown at once; each has its digit.
    const lines = 9;

    export class Search {
      /** `found` is called with the code of the task that was picked, `left` when the search is closed without one. */
      constructor(kit, { found, left, typed }) {
        Object.assign(this, { kit, found, left, typed });
        this.field = byId("search");
        this.list = byId("found");
        this.marked = null;
        this.matching = [];
        byId("search-block").hidden = false;
        this.list.setAttribute("tabindex", "-1");
        this.field.addEventListener("input", () => {
          typed(this.field.value);
          this.#search();
        });
        this.field.addEventListener("keydown", (event) => this.#press(event));
        this.field.addEventListener("focus", () => this.#search());
        this.field.addEventListener("blur", () => this.#close());
        // The field keeps the focus while somebody points at the list.
        this.list.addEventListener("mousedown", (event) => event.preventDefault());
        this.list.addEventListener("click", (event) => {
          const line = event.target.closest("li[data-code]");
          if (line) this.#pick(line.dataset.code);
        });
      }

      open() {
        this.field.focus();
      }

      #search() {
        this.matching = matching(this.kit, this.field.value);
        this.marked = this.field.value === "" ? null : 0;
        this.#show();
      }

      #show() {
        const first = Math.max(0, (this.marked ?? 0) - lines + 1);
        this.shown = this.matching.slice(first, first + lines);
        this.list.replaceChildren(
          ...this.shown.map((task, place) => {
            const isMarked = first + place === this.marked;
            return element("li", {
              role: "option", id: `found-${place}`, "data-code": task.code, "aria-selected": String(isMarked),
            }, element("kbd", { "aria-hidden": "true" }, String(place + 1)), ` ${task.name} `,
              element("span", { class: "group" }, task.group));
          }));
        if (!this.shown.length) {
          this.list.append(element("li", { role: "option", "aria-disabled": "true", class: "none" }, this.kit.words.noneFound));
        }
        this.list.hidden = false;
        this.field.setAttribute("aria-expanded", "true");
        this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
        if (this.marked === null || !this.shown.length) this.field.removeAttribute("aria-activedescendant");
        else this.field.setAttribute("aria-activedescendant", `found-${this.marked - first}`);
      }

      #close() {
        this.list.hidden = true;
        this.field.setAttribute("aria-expanded", "false");
        this.field.removeAttribute("aria-activedescendant");
      }

      #press(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        // After a stroke digits are part of the search, as at the terminal's desk.
        const isDigit = /^[1-9]$/.test(event.key) && !this.field.value.startsWith("/");
        if (isDigit) {
          event.preventDefault();
          const task = this.shown?.[Number(event.key) - 1];
          if (task) this.#pick(task.code);
          return;
        }
        switch (event.key) {
          case "ArrowDown":
            return this.#move(event, (this.marked ?? -1) + 1);
          case "ArrowUp":
            return this.#move(event, (this.marked ?? 1) - 1);
          case "PageDown":
            return this.#move(event, (this.marked ?? 0) + lines);
          case "PageUp":
            return this.#move(event, (this.marked ?? 0) - lines);
          case "Enter":
            // With nothing typed or marked Enter saves, as in every other field.
            if (this.marked === null && this.field.value === "") return;
            event.preventDefault();
            event.stopPropagation();
            if (this.matching[this.marked]) this.#pick(this.matching[this.marked].code);
            return;
          case "Escape":
            event.preventDefault();
            event.stopPropagation();
            if (this.field.value !== "") {
              this.field.value = "";
              this.typed("");
              this.#search();
            } else {
              this.#close();
              this.left();
            }
        }
      }

      #move(event, place) {
        event.preventDefault();
        if (!this.matching.length) return;
        this.marked = Math.min(Math.max(place, 0), this.matching.length - 1);
        this.#show();
      }

      #pick(code) {
        this.field.value = "";
        this.#close();
        this.found(code);
        this.typed("");
      }
    }

    /** The tasks that fit, best first; for nothing typed the quick list and then all others. */
    export function matching(kit, typed) {
      // A hyphen parts words in names, so it does in the search: "mit-id".
      const text = typed.replace(/^\/+/, "").replaceAll("-", " ");
      if (text.trim() === "") {
        const quick = kit.quick.map((code) => kit.tasks.find((task) => task.code === code)).filter((task) => task);
        return quick.concat(kit.tasks.filter((task) => !kit.quick.includes(task.code)));
      }
      return kit.tasks
        .map((task, place) => ({ task, place, score: score(task, text) }))
        .filter(({ score }) => score > 0)
        .sort((left, right) => right.score - left.score || left.place - right.place)
        .map(({ task }) => task);
    }

    /** How well a task fits: each typed word must begin a word of it, and the name counts most. */
    export function score(task, typed) {
      const own = words(task.name);
      const names = own.concat(task.names.flatMap(words));
      const others = task.words.flatMap(words).concat(words(task.code));
      let sum = 0;
      for (const word of typed.toLowerCase().split(" ").filter((part) => part !== "")) {
        const begins = (other) => other.startsWith(word);
        const holds = (other) => other.includes(word);
        if (own.length && begins(own[0])) sum += 8;
        else if (own.some(begins)) sum += 5;
        else if (names.some(begins)) sum += 3;
        else if (others.some(begins)) sum += 2;
        else if ([...word].length >= 3 && (others.some(holds) || names.some(holds))) sum += 1;
        else return 0;
      }
      return sum;
    }

    function words(text) {
      return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
    }
    """##

  static let sendingScript: StaticString = ##"""
    // When what waits is sent: one try at a time, in one tab only, and again as soon as there is hope or time has gone.

    export class Sending {
      /**
       * - `lock`: the name that all tabs queue by.
       * - `send`: sends all that waits.
       * - `is`: called with how it stands where nothing was sent, "away" or "failing".
       * - `isWanted`: whether there is anything to be sent once somebody looks at the page again.
       */
      constructor(lock, { send, is, isWanted }) {
        Object.assign(this, { lock, send, is });
        this.busy = null;
        addEventListener("online", () => this.flush());
        addEventListener("offline", () => is("away"));
        const back = () => document.visibilityState === "visible" && isWanted() && this.flush();
        document.addEventListener("visibilitychange", back);
        addEventListener("focus", back);
      }

      /** Sends all that waits, or once more after the try that is under way. */
      flush() {
        if (this.busy) {
          this.again = true;
          return this.busy;
        }
        this.stop();
        const done = navigator.locks ? navigator.locks.request(this.lock, this.send) : this.send();
        this.busy = done.catch(() => this.is("failing")).finally(() => {
          this.busy = null;
          if (!this.again) return;
          this.again = false;
          this.flush();
        });
        return this.busy;
      }

      /** Tries once more after so many milliseconds, and not before. */
      later(wait) {
        this.stop();
        this.timer = setTimeout(() => this.flush(), wait);
      }

      /** Lets go of the try that is to come. */
      stop() {
        clearTimeout(this.timer);
      }
    }
    """##

  static let serverScript: StaticString = ##"""
    // The way to the server: every answer is looked at before it is believed, as a hotel's network answers too.

    // How long to wait for an answer, in milliseconds; then it is as if there were none, and it is asked again later.
    const patience = 10_000;

    // Where the log page asks and sends.
    const log = { state: (branch) => `/log/state?branch=${encodeURIComponent(branch())}`, post: "/log" };

    export class Server {
      /** `seal` is the token of the page's form, or null for a page that was kept. */
      constructor(seal, branch, paths = log) {
        this.seal = seal;
        this.branch = branch;
        this.paths = paths;
        // The browser's clock may be wrong by so many milliseconds.
        this.skew = 0;
        // Why the server did not take what was asked last: "signIn", or "account" where another account must sign in.
        this.barred = null;
      }

      /**
       * Asks for what a page must know before it sends what has waited.
       *
       * Comes back with the state, or null where somebody must sign in first, or somebody else. Throws where there is no
       * answer of the desk's own.
       */
      async state() {
        const reply = await this.#ask(this.paths.state(this.branch), {});
        this.barred = bar(reply);
        if (this.barred) return null;
        if (reply.status !== 200 || typeof reply.value?.seal !== "string") throw new Error("No state.");
        this.seal = reply.value.seal;
        this.skew = reply.value.now * 1000 - Date.now();
        return reply.value;
      }

      /** Sends a form; comes back with the status and the answer. Throws where there is no answer. */
      async post(fields) {
        for (let tries = 1; ; tries += 1) {
          if (this.seal === null && (await this.state()) === null) return { status: 403, value: null };
          const body = new URLSearchParams(fields);
          body.set("seal", this.seal);
          const reply = await this.#ask(this.paths.post, { method: "POST", body });
          this.barred = bar(reply);
          // After a new sign-in the page's seal is an old one: that is mended once.
          if (this.barred !== "signIn" || tries === 2) return reply;
          this.seal = null;
        }
      }

      async #ask(path, options) {
        const reply = await fetch(path, {
          ...options, headers: { Accept: "application/json" }, redirect: "error", cache: "no-store",
          signal: AbortSignal.timeout(patience),
        });
        const isJSON = reply.headers.get("content-type")?.startsWith("application/json");
        const value = isJSON ? await reply.json() : null;
        // The sign-in lasts on: the warning that it ends is put off.
        if (reply.ok) document.dispatchEvent(new Event("lods-heard"));
        return { status: reply.status, value };
      }
    }

    /** Why an answer lets nobody in; null where it is about something else, as about the branch of one entry. */
    function bar({ status, value }) {
      if (status !== 401 && status !== 403) return null;
      switch (value?.error?.code) {
        case "signInNeeded":
          return "signIn";
        case "notAllowed":
          return "account";
        default:
          return null;
      }
    }
    """##

  static let slotsScript: StaticString = ##"""
    // The three sessions that may be open at a time: one in the form, two put aside, each with its own timer.

    import { byId, freshID } from "./words.js";
    import { carried, form, isBlank, read } from "./form.js";

    const count = 3;

    export class Slots {
      /**
       * - `tasks`: shows the tasks of a session.
       * - `shown`: called when another session is in the form.
       * - `kept`: called when something is to be kept.
       */
      constructor(kit, { tasks, shown, kept }) {
        Object.assign(this, { kit, tasks, shown, kept });
        this.buttons = [...document.querySelectorAll(".slot")];
        this.buttons.forEach((button, place) => {
          button.querySelector(".clock").setAttribute("aria-hidden", "true");
          button.addEventListener("click", (event) => {
            event.preventDefault();
            this.open(place);
          });
        });
        this.all = Array.from({ length: count }, () => this.free());
        this.current = 0;
        setInterval(() => this.#tick(), 1000);
      }

      get session() {
        return this.all[this.current];
      }

      /** A session in which nothing has been said; the channel stays from the one before. */
      free(content = "") {
        return { id: freshID(), content, seconds: 0, since: null };
      }

      /** Takes over what a page without scripts carries along: the form itself, and the other two in hidden fields. */
      readPage() {
        const { elements } = form;
        this.current = Number(elements.slot?.value ?? 1) - 1;
        this.all = this.all.map((fresh, place) => {
          const isShown = place === this.current;
          const kept = elements[`slot-${place + 1}`];
          const fields = isShown ? new URLSearchParams(new FormData(form)) : new URLSearchParams(kept?.value ?? "");
          kept?.remove();
          const seconds = Number(fields.get("seconds") ?? 0);
          const since = Number(fields.get("since") ?? 0) * 1000;
          const id = fields.get("id") || fresh.id;
          if (isShown) return { id, content: read().toString(), seconds, since: since || null };
          for (const name of ["id", "seconds", "since", "hour"]) fields.delete(name);
          return { id, content: fields.toString(), seconds, since: since || null };
        });
        elements.since?.remove();
      }

      /** Takes over what the browser has kept. */
      restore({ current, all }) {
        this.all = this.all.map((fresh, place) => all[place] ?? fresh);
        this.current = Math.min(Math.max(current, 0), count - 1);
      }

      /** What the browser keeps; `keepable` says what of a session may be. */
      keep(keepable) {
        return { current: this.current, all: this.all.map((slot) => ({ ...slot, content: keepable(slot) })) };
      }

      /** Notes what the form says now; the time runs from the first thing that is said. */
      note() {
        const session = this.session;
        session.content = read().toString();
        if (isBlank(session.content)) {
          if (!session.isHeld) Object.assign(session, { since: null, seconds: 0 });
        } else {
          this.begin();
        }
        this.#label(this.current);
        this.kept();
      }

      /** Starts the timer of the session in the form, if it does not run. */
      begin() {
        this.session.since ??= Date.now();
        this.#tick();
      }

      /** Whether the timer is wanted though nothing has been said: somebody is searching. */
      hold(isHeld) {
        this.session.isHeld = isHeld;
        if (isHeld) return this.begin();
        // A search that came to nothing was no session.
        if (isBlank(read().toString())) Object.assign(this.session, { since: null, seconds: 0 });
        this.#tick();
      }

      /** Puts the session aside and another one into the form. */
      open(place) {
        if (place === this.current || !this.all[place]) return;
        this.session.content = read().toString();
        this.current = place;
        this.show();
        this.kept();
      }

      /** Puts another session in the place of the one in the form. */
      replace(session) {
        this.all[this.current] = session;
        this.show();
      }

      /** Empties the form; the channel stays. */
      clear() {
        this.replace(this.free(carried(read().toString())));
      }

      /** The place of a session in which nothing has been said, the one in the form first; -1 where all are in use. */
      freePlace() {
        if (isBlank(read().toString())) return this.current;
        return this.all.findIndex((slot, place) => place !== this.current && isBlank(slot.content));
      }

      /** Shows the session that belongs into the form. */
      show() {
        this.shown(this.session);
        this.label();
      }

      /** Says on each button which session it opens. */
      label() {
        this.buttons.forEach((_, place) => this.#label(place));
        this.#tick();
      }

      static seconds(session) {
        const running = session.since === null ? 0 : Math.max(0, Math.floor((Date.now() - session.since) / 1000));
        return Math.min(86_400, session.seconds + running);
      }

      #label(place) {
        const { content } = this.all[place];
        const code = new URLSearchParams(content).get("task")?.split(":")[0];
        const words = this.kit.words;
        const name = code ? this.tasks.name(code) : isBlank(content) ? words.freeSlot : words.begunSlot;
        const button = this.buttons[place];
        button.querySelector(".what").textContent = name;
        button.setAttribute("aria-pressed", String(place === this.current));
      }

      #tick() {
        this.all.forEach((session, place) => {
          const seconds = Slots.seconds(session);
          const text = session.since === null && seconds === 0 ? "" : clock(seconds);
          const shown = this.buttons[place].querySelector(".clock");
          if (shown.textContent !== text) shown.textContent = text;
        });
        const field = byId("session").elements.seconds;
        if (field) field.value = Slots.seconds(this.session);
      }
    }

    /** A time as "04:12". */
    export function clock(seconds) {
      const two = (number) => String(number).padStart(2, "0");
      return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
    }
    """##

  static let storeScript: StaticString = ##"""
    // What the browser keeps: for the log page sessions that are open and entries that wait for the network; other pages have
    // a base with shelves of their own.

    const desk = { name: "lods", shelves: ["drafts", "outbox"] };

    /**
     * Opens the store. Where a browser keeps nothing, as in some private windows, it is kept in memory and `isKept` is
     * false: the page then says that closing it loses what waits.
     */
    export async function openStore({ name, shelves } = desk) {
      const memory = Object.fromEntries(shelves.map((shelf) => [shelf, new Map()]));
      let base = await opened({ name, shelves }).catch(() => null);
      if (base) {
        // Another tab may bring a newer page with another store; this one then goes on in memory.
        base.onversionchange = () => base?.close();
        base.onclose = () => (base = null);
      }

      /** Does something with the disk; what fails there goes on in memory. */
      const trying = async (work, instead) => {
        if (!base) return instead();
        try {
          return await work();
        } catch {
          base = null;
          return instead();
        }
      };

      return {
        get isKept() {
          return base !== null;
        },

        /** All that stands on a shelf. */
        all: (shelf) =>
          trying(
            async () => {
              const reading = base.transaction(shelf).objectStore(shelf);
              const [keys, values] = await Promise.all([answered(reading.getAllKeys()), answered(reading.getAll())]);
              memory[shelf] = new Map(keys.map((key, place) => [key, values[place]]));
              return values;
            },
            () => [...memory[shelf].values()],
          ),

        /** What stands on a shelf under a key. */
        get: (shelf, key) =>
          trying(
            () => answered(base.transaction(shelf).objectStore(shelf).get(key)),
            () => memory[shelf].get(key),
          ),

        /**
         * Does several changes, all or none: each is a shelf, a key and a value, or no value to take it away.
         * With `isSure` it comes back only once they are on the disk itself and outlast a power cut.
         */
        async change(changes, isSure = false) {
          for (const [shelf, key, value] of changes) {
            if (value === undefined) memory[shelf].delete(key);
            else memory[shelf].set(key, value);
          }
          await trying(
            () =>
              new Promise((done, failed) => {
                const writing = base.transaction(shelves, "readwrite", { durability: isSure ? "strict" : "relaxed" });
                writing.oncomplete = done;
                writing.onabort = writing.onerror = () => failed(writing.error);
                for (const [shelf, key, value] of changes) {
                  const place = writing.objectStore(shelf);
                  if (value === undefined) place.delete(key);
                  else place.put(value, key);
                }
                // What has been asked for is done even if the page is closed now.
                writing.commit?.();
              }),
            () => {},
          );
        },
      };
    }

    /** Takes away all sessions that are open; what waits to be sent stays. */
    export async function clearDrafts() {
      const base = await opened(desk);
      await new Promise((done, failed) => {
        const writing = base.transaction("drafts", "readwrite");
        writing.oncomplete = done;
        writing.onabort = () => failed(writing.error);
        writing.objectStore("drafts").clear();
      });
      base.close();
    }

    function opened({ name, shelves }) {
      return new Promise((done, failed) => {
        const asked = indexedDB.open(name, 1);
        asked.onupgradeneeded = () => {
          for (const shelf of shelves) asked.result.createObjectStore(shelf);
        };
        asked.onsuccess = () => done(asked.result);
        asked.onerror = asked.onblocked = () => failed(asked.error);
      });
    }

    function answered(request) {
      return new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    }
    """##

  static let swScript: StaticString = ##"""
    // Keeps the log page for when the network is away: the page itself, its kit and the program's files, and nothing else.
    //
    // `mark` and `files` stand above and `worker.js` below, put there by the server; with new files this script is another
    // one, and the browser fetches them all before it lets go of the old ones.

    const series = "lods";
    const shell = "/log/shell";

    // A page that is open tells what it is made of.
    self.addEventListener("message", (event) => {
      const { shell: page, kit } = event.data ?? {};
      if (!isAt(page, shell) || !isAt(kit, "/log/kit/")) return;
      event.waitUntil(
        (async () => {
          const cache = await caches.open(cacheName);
          await Promise.all([keep(cache, page, shell), keep(cache, kit, kit)]);
          await clearOld();
        })(),
      );
    });

    self.addEventListener("fetch", (event) => {
      const { request } = event;
      const path = wanted(event);
      if (path?.startsWith("/assets/")) event.respondWith(fromCacheFirst(request));
      else if (request.mode === "navigate" && path === "/log") event.respondWith(page(request));
      else if (path?.startsWith("/log/kit/")) event.respondWith(kit(request));
    });

    function isAt(path, start) {
      return typeof path === "string" && path.startsWith(start) && !path.includes("..");
    }

    /** Fetches something and keeps it, unless somebody must sign in for it. */
    async function keep(cache, path, key) {
      try {
        const reply = await fetch(path, { redirect: "error", credentials: "same-origin" });
        if (reply.ok) await cache.put(key, reply);
      } catch {
        // What was kept before stays.
      }
    }

    async function page(request) {
      const reply = await answered(request);
      if (isServers(reply)) return reply;
      return (await newest(shell)) ?? reply ?? Response.error();
    }

    async function kit(request) {
      const reply = await answered(request);
      if (reply?.ok) {
        const cache = await caches.open(cacheName);
        await cache.put(request.url, reply.clone());
        return reply;
      }
      return (await newest(request.url)) ?? reply ?? Response.error();
    }
    """##

  static let tasksScript: StaticString = ##"""
    // The tiles of tasks: the quick list on its keys, and whatever else was chosen.

    import { byId, element } from "./words.js";

    export class Tasks {
      /** `changed` is called whenever other tasks are chosen. */
      constructor(kit, changed) {
        this.changed = changed;
        this.row = byId("tiles");
        this.use(kit);
        this.row.addEventListener("change", (event) => {
          // Whoever takes the mark away means none of it, however many there were.
          if (!event.target.checked) this.#count(event.target, 1);
          this.#showQuantity();
        });
        byId("quantity")?.addEventListener("input", (event) => {
          const only = this.#checked();
          const number = Number(event.target.value.trim() || 1);
          if (only.length === 1 && Number.isInteger(number) && number > 0) this.#count(only[0], number);
        });
      }

      /** Takes the tasks of a kit, as of another branch; what is chosen stays. */
      use(kit) {
        this.kit = kit;
        this.byCode = new Map(kit.tasks.map((task) => [task.code, task]));
        this.write(this.#checked().map((tile) => tile.value));
      }

      /** Shows the quick list, and a session's tasks as they are sent: "code", or "code:2" for more than one. */
      write(values) {
        const chosen = values.filter((value) => value !== "").map((value) => {
          const [code, quantity] = value.split(":");
          return { code, quantity: Number(quantity ?? 1) };
        });
        const codes = this.kit.quick.concat(
          chosen.map(({ code }) => code).filter((code) => !this.kit.quick.includes(code)));
        this.row.replaceChildren(
          ...codes.map((code, place) => {
            const quantity = chosen.find((kept) => kept.code === code)?.quantity ?? 0;
            return this.#tile(code, place, quantity);
          }));
        this.#showQuantity();
      }

      /** What is chosen, in the order of the tiles. */
      chosen() {
        return this.#checked().map((tile) => ({ code: tile.dataset.code, quantity: Number(tile.dataset.quantity) }));
      }

      /** The task that triage and the rule card are about: the first that is guidance, else the first; null for none. */
      main() {
        const tasks = this.chosen().map(({ code }) => this.byCode.get(code)).filter((task) => task);
        return tasks.find((task) => task.guidance) ?? tasks[0] ?? null;
      }

      /** Chooses a task; one that is chosen already is counted once more. */
      choose(code) {
        let tile = this.tile(code);
        if (!tile) {
          this.row.append(this.#tile(code, this.row.children.length, 0));
          tile = this.row.lastChild.querySelector("input");
        }
        this.#count(tile, tile.checked ? Math.min(99, Number(tile.dataset.quantity) + 1) : 1);
        tile.checked = true;
        this.#showQuantity();
        this.changed();
      }

      /** The tile of a task; null where it has none. */
      tile(code) {
        return code === undefined ? null : this.row.querySelector(`input[data-code="${CSS.escape(code)}"]`);
      }

      /** The code of the task on a key; undefined for a key without one. */
      onKey(number) {
        return this.kit.quick[number - 1];
      }

      /** Takes the last task out, one of several of it at a time. */
      removeLast() {
        const tile = this.#checked().at(-1);
        if (!tile) return;
        if (Number(tile.dataset.quantity) > 1) this.#count(tile, Number(tile.dataset.quantity) - 1);
        else tile.checked = false;
        this.#showQuantity();
        this.changed();
      }

      name(code) {
        return this.byCode.get(code)?.name ?? code;
      }

      /** The tasks in one line, as "MitID + E-Boks ×2". */
      line() {
        return this.chosen()
          .map(({ code, quantity }) => this.name(code) + (quantity > 1 ? ` ×${quantity}` : ""))
          .join(" + ");
      }

      #checked() {
        return [...this.row.querySelectorAll("input[name=task]:checked")];
      }

      #tile(code, place, quantity) {
        const id = place === 0 ? "task" : `task-${place}`;
        const input = element("input", { type: "checkbox", id, name: "task", "data-code": code });
        const key = place < this.kit.quick.length ? element("kbd", {}, String(place + 1)) : null;
        const label = element("label", { for: id }, key, element("span", { class: "name" }));
        const tile = element("div", { class: "tile" }, input, label);
        this.#count(input, Math.max(1, quantity));
        input.checked = quantity > 0;
        return tile;
      }

      #count(tile, quantity) {
        const code = tile.dataset.code;
        tile.dataset.quantity = quantity;
        tile.value = quantity > 1 ? `${code}:${quantity}` : code;
        const times = quantity > 1 ? ` ×${quantity}` : "";
        tile.closest(".tile").querySelector(".name").textContent = this.name(code) + times;
      }

      /** The field for a number of times says what the one tile says. */
      #showQuantity() {
        const field = byId("quantity");
        if (!field || field === document.activeElement) return;
        const [only] = this.chosen();
        field.value = only && only.quantity > 1 ? only.quantity : "";
      }
    }
    """##

  static let triageScript: StaticString = ##"""
    // Triage beside the form: one question after the other, each answered with one key, then the advice with its reasons.
    //
    // What the clerk saw of a citizen is kept nowhere: it is forgotten with the page, and only what goes into the entry stays.

    import { byId, button, element, filled } from "./words.js";
    import { Advice } from "./advice.js";

    export class Triage {
      /** `taken` is called with the level, what was advised and why another was given, and the answers. */
      constructor(kit, { tasks, taken, left }) {
        Object.assign(this, { tasks, taken, left });
        this.panel = byId("triage-steps");
        Object.assign(this.panel, { hidden: false, tabIndex: -1 });
        this.panel.setAttribute("role", "group");
        this.panel.setAttribute("aria-labelledby", "triage-title");
        byId("advice")?.remove();
        this.use(kit);
        this.reset();
      }

      use(kit) {
        this.kit = kit;
        this.advice = new Advice(kit);
      }

      /** The task that triage is about: the first that is guidance; null for none. */
      get task() {
        const main = this.tasks.main();
        return main?.guidance ? main : null;
      }

      /** Whether keys are answers now. */
      get hasKeys() {
        return this.isOpen && (this.panel.contains(document.activeElement) || document.activeElement === document.body);
      }

      /** Forgets all answers, as for another session. */
      reset() {
        Object.assign(this, { given: {}, order: [], gate: null, marked: new Set(), other: null, isOpen: false, last: null });
        this.refresh();
      }

      /** Shows what fits the chosen tasks. */
      refresh() {
        if (this.isOpen && !this.task) this.isOpen = false;
        if (this.last && this.last.task !== this.task?.code) this.last = null;
        if (!this.isOpen) this.#show();
      }

      open() {
        if (!this.task) return false;
        Object.assign(this, { given: {}, order: [], gate: null, marked: new Set(), other: null, last: null, isOpen: true });
        this.#show();
        return true;
      }

      /** Answers to a key; false where it means nothing. */
      press(key) {
        if (this.other !== null) return this.#pressInReasons(key);
        if (key === "Escape") return this.#leave();
        if (key === "Backspace") return this.#back();
        const asked = this.#asked();
        if (!asked) return this.#pressInAdvice(key);
        if (key === "?") return this.#answer(asked, "unknown");
        if (key === "Enter") {
          const isMarked = asked.question === "barriers" && this.marked.size > 0;
          return this.#answer(asked, isMarked ? [...this.marked].join("+") : "unknown");
        }
        const gate = this.kit.triage.gates.find(({ letter }) => letter === key.toLowerCase());
        if (gate) return this.#atGate(gate.gate);
        const answer = /^[1-9]$/.test(key) ? asked.answers[Number(key) - 1] : undefined;
        return answer ? this.#choose(asked, answer.code) : false;
      }

      #asked() {
        return this.gate ? null : this.advice.next(this.given, this.task.complexity);
      }

      #reading() {
        return this.advice.reading({ gate: this.gate, given: this.given }, this.task);
      }

      #atGate(gate) {
        this.gate = gate;
        return this.#show(true);
      }

      #choose(asked, code) {
        if (asked.question !== "barriers" || code === "none" || code === "unknown") return this.#answer(asked, code);
        if (!this.marked.delete(code)) this.marked.add(code);
        return this.#show(true);
      }

      #answer({ question }, code) {
        this.given[question] = code;
        this.order.push(question);
        this.marked = new Set();
        return this.#show(true);
      }

      /** Takes the last answer back; with none left triage is closed. */
      #back() {
        if (this.gate) this.gate = null;
        else if (this.marked.size) this.marked = new Set();
        else if (this.order.length) delete this.given[this.order.pop()];
        else return this.#leave();
        return this.#show(true);
      }

      #leave() {
        this.isOpen = false;
        this.#show();
        this.left();
        return true;
      }

      #pressInAdvice(key) {
        const { level } = this.#reading();
        if (key === "Enter") return this.#take(level, "");
        if (!/^[0-4]$/.test(key)) return false;
        const chosen = Number(key);
        if (level === null || level === chosen) return this.#take(chosen, "");
        this.other = chosen;
        return this.#show(true);
      }

      /** Why another level is given: one key, or Enter to say nothing. */
      #pressInReasons(key) {
        if (key === "Enter" || key === "Escape") return this.#take(this.other, "");
        if (key === "Backspace") {
          this.other = null;
          return this.#show(true);
        }
        const reason = /^[1-9]$/.test(key) ? this.kit.reasons[Number(key) - 1] : undefined;
        return reason ? this.#take(this.other, reason.code) : false;
      }

      #take(level, because) {
        const reading = this.#reading();
        const barriers = this.gate ? undefined : this.given.barriers;
        // The advice stays in sight until the session is saved.
        Object.assign(this, { isOpen: false, other: null, last: { task: this.task.code, reading } });
        this.#show();
        this.taken({ level, advised: reading.level, model: reading.model, because, barriers });
        return true;
      }

      #show(isStep = false) {
        // Whoever answers with the mouse or a key goes on in the panel, whose buttons are new now.
        const hadFocus = isStep || this.panel.contains(document.activeElement);
        const main = this.tasks.main();
        const hint = byId("needs-task");
        if (hint) hint.hidden = main !== null;
        this.panel.replaceChildren(...(this.isOpen ? this.#step() : this.#closed(main)).filter((part) => part !== null));
        if (hadFocus && this.isOpen) this.panel.focus({ preventScroll: true });
        return true;
      }

      #closed(main) {
        const { words } = this.kit;
        if (!main) return [];
        if (!main.guidance) return [element("p", { class: "hint" }, words.noAdvice)];
        const begin = button({ class: "secondary", id: "triage-begin", "aria-keyshortcuts": "t" }, () => {
          this.open();
          this.panel.focus();
        }, element("kbd", {}, "T"), ` ${words.begin}`);
        return [...(this.last ? [this.#advice(this.last.reading, [])] : []), element("p", { class: "buttons" }, begin)];
      }

      #step() {
        const { words } = this.kit;
        if (this.other !== null) return this.#reasons();
        const asked = this.#asked();
        if (!asked) {
          const { level } = this.#reading();
          const use = level === null
            ? this.#key("Enter", words.close, "primary", { id: "use-advice" })
            : this.#key("Enter", filled(words.useLevel, { n: level }), "primary", { id: "use-advice" });
          return [this.#advice(this.#reading(), [use]), this.#ways()];
        }
        const isMany = asked.question === "barriers";
        const answers = asked.answers.map(({ code, text }, place) => {
          const marks = isMany && code !== "none" && code !== "unknown";
          return this.#key(code === "unknown" ? "?" : String(place + 1), text, "answer", {
            "aria-pressed": marks ? String(this.marked.has(code)) : null, "data-answer": code,
          });
        });
        const done = isMany && this.marked.size ? [this.#key("Enter", words.next, "primary")] : [];
        return [
          element("div", { class: "step" },
            element("h3", { "data-question": asked.question }, asked.text),
            Triage.#list(answers),
            ...(done.length ? [element("p", { class: "buttons" }, done)] : [])),
          ...(this.order.length || this.marked.size ? [] : [this.#gates()]),
          this.#said(),
          this.#ways(),
        ];
      }

      /** What the citizen may have said, which comes before all questions. */
      #gates() {
        const gates = this.kit.triage.gates.map(({ letter, text }) => this.#key(letter, text, "answer is-gate"));
        return element("div", { class: "step", id: "gates" }, element("h3", {}, this.kit.words.gates), Triage.#list(gates));
      }

      /** What was answered so far. */
      #said() {
        const lines = this.order.map((question) => {
          const { text: asked, answers } = this.advice.asked(question);
          const codes = this.given[question].split("+");
          const said = answers.filter(({ code }) => codes.includes(code)).map(({ text }) => text).join(" · ");
          return element("li", {}, `${asked} `, element("strong", {}, said));
        });
        return lines.length ? element("div", { class: "step" }, element("ul", { class: "said" }, lines)) : null;
      }

      #reasons() {
        const { words, reasons } = this.kit;
        const keys = reasons.map(({ name }, place) => this.#key(String(place + 1), name, "answer"));
        return [
          element("div", { class: "step" },
            element("h3", {}, filled(words.why, { n: this.other })),
            Triage.#list([...keys, this.#key("Enter", words.saidNothing, "answer")])),
          this.#ways(false),
        ];
      }

      static #list(keys) {
        return element("ol", { class: "answers" }, keys.map((key) => element("li", {}, key)));
      }

      /** The ways back and out. */
      #ways(canLeave = true) {
        const { words } = this.kit;
        return element("p", { class: "buttons" },
          this.#key("Backspace", words.back, "link", {}, "←"),
          canLeave ? this.#key("Escape", words.leave, "link", {}, "Esc") : null);
      }

      /** A button that does what a key does. */
      #key(key, text, style, attributes = {}, shown = key) {
        return button({ class: style, ...attributes }, () => this.press(key),
          element("kbd", {}, shown.length === 1 ? shown.toUpperCase() : shown), ` ${text}`);
      }

      #advice(reading, buttons) {
        const { words } = this.kit;
        const { level, heading, meaning, above, reasons, total, ways, changes } = reading;
        const signed = (points) => (points > 0 ? `+${points}` : `\u2212${-points}`);
        const slip = element("a", { class: "secondary", id: "slip", href: `/slip/${this.task.code}`, target: "_blank" },
          words.slip);
        return element("div", { class: "advice", id: "advice" },
          element("p", { class: "label" }, words.advised),
          element("p", { class: "level" },
            level === null ? null : element("span", { class: "number" }, String(level)),
            element("strong", {}, heading ?? meaning)),
          heading === null ? null : element("p", {}, meaning),
          element("p", { class: "buttons" }, ...buttons, slip),
          above ? element("p", { class: "notice warning" }, above) : null,
          ...(reasons.length
            ? [element("ul", { class: "points" },
                reasons.map(({ points, text }) =>
                  element("li", {}, element("span", { class: "number" }, signed(points)), ` ${text}`))),
              element("p", { class: "hint" }, filled(words.points, { n: total }))]
            : []),
          ...(ways.length
            ? [element("h3", {}, words.waysOn),
              element("ul", {}, ways.map(({ name, why }) =>
                element("li", {}, element("strong", {}, name), why ? `: ${why}` : "")))]
            : []),
          changes ? element("p", { class: "hint" }, changes) : null,
          element("p", { class: "hint" }, reading.model));
      }
    }
    """##

  static let waitingScript: StaticString = ##"""
    // What waits for the network, in sight: how many, why, and what to do about those that were refused.

    import { isElsewhere } from "./outbox.js";
    import { byId, button, element, filled } from "./words.js";

    export class Waiting {
      constructor(kit, outbox, store, { edit, remove }) {
        Object.assign(this, { kit, outbox, store, edit, remove });
        this.place = byId("outbox");
        this.text = byId("outbox-text");
        this.list = byId("outbox-refused");
        this.send = byId("outbox-send");
        this.send.addEventListener("click", () => outbox.flush());
        this.signIn = element("a", { class: "secondary", id: "outbox-sign-in", href: "/sign-in?to=%2Flog", hidden: true },
          kit.words.signInToSend);
        this.send.after(this.signIn);
        addEventListener("beforeunload", (event) => {
          if (!store.isKept && outbox.entries.length) event.preventDefault();
        });
      }

      show() {
        const { words } = this.kit;
        const { state, waiting, refusedOnes } = this.outbox;
        const isAway = state === "away" || navigator.onLine === false;
        const count = waiting.length;
        // An entry on its way is not told of; it is sent before anybody has read that it waits.
        const isSeen = count > 0 && (state !== "sent" || waiting.some(({ tries }) => tries > 0));
        const texts = [];
        if (isSeen) texts.push(`${filled(words.waiting, { n: count })}.`);
        if (isAway) texts.push(words.offline);
        else if (state === "signIn") texts.push(words.signInAgain);
        else if (state === "account") texts.push(words.otherAccount);
        if ((isSeen || refusedOnes.length) && !this.store.isKept) texts.push(words.notKept);
        if (isSeen) this.hadSome = true;
        // One that was refused is not sent by being taken out of the list.
        else if (refusedOnes.length) this.hadSome = false;
        else if (this.hadSome && state === "sent" && !isAway && !refusedOnes.length) {
          texts.push(`${words.waitingNone}.`);
          // Long enough to be read, and gone before it is in the way.
          clearTimeout(this.timer);
          this.timer = setTimeout(() => {
            this.hadSome = false;
            this.show();
          }, 5000);
        }
        const text = texts.join(" ");
        if (this.text.textContent !== text) {
          const number = String(count);
          const isFirst = isSeen && text.startsWith(number);
          const mark = isFirst ? element("span", { class: "count" }, number) : "";
          this.text.replaceChildren(mark, isFirst ? text.slice(number.length) : text);
        }
        this.place.dataset.count = isSeen ? count : 0;
        const isBarred = state === "signIn" || state === "account";
        this.send.hidden = !isSeen || isBarred;
        this.signIn.hidden = !isSeen || !isBarred;
        this.#list(refusedOnes);
        this.place.hidden = text === "" && refusedOnes.length === 0;
      }

      #list(entries) {
        const { words } = this.kit;
        const key = entries.map(({ id }) => id).join(" ");
        if (this.list.dataset.key === key) return;
        this.list.dataset.key = key;
        this.list.replaceChildren(
          ...entries.map((entry) =>
            element("li", {},
              element("p", {}, words.refusedOne),
              element("p", {}, `${isElsewhere(entry) ? `${entry.place} · ` : ""}${entry.line}: ${entry.problems.map(({ message }) => message).join(" ")}`),
              element("p", { class: "buttons" },
                button({ class: "secondary" }, () => this.edit(entry), words.edit),
                button({ class: "secondary" }, () => this.remove(entry), words.remove)))));
      }
    }
    """##

  static let wordsScript: StaticString = ##"""
    // Texts and elements: what is written into the page comes from the kit's words and never as markup.

    /** Fills the places of a text as the server does: `{name}`, and `{n|one|other}` by the number called n. */
    export function filled(text, values = {}) {
      return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (place, name, one, other) => {
        if (!(name in values)) return place;
        if (one === undefined) return String(values[name]);
        return values[name] === 1 ? one : other;
      });
    }

    /** A text with a small first letter, for the middle of a line; an abbreviation keeps its own. */
    export function inLine(text) {
      const second = text.slice(1, 2);
      const isShort = second !== second.toLowerCase() && second === second.toUpperCase();
      return isShort ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
    }

    /** A text in one line, without signs that no page shows, and without blanks at its ends. */
    export function line(text) {
      return text.replace(/[\n\r\t]/g, " ").replace(/[\u0000-\u001f\u007f]/g, "").trim();
    }

    export const byId = (id) => document.getElementById(id);

    /** Makes an element; attributes that are false or missing are left out, and so is content. */
    export function element(name, attributes = {}, ...content) {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (value === true) made.setAttribute(key, "");
        else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
      }
      made.append(...content.flat().filter((part) => part !== null && part !== undefined && part !== false));
      return made;
    }

    /** A button that does something on this page. */
    export function button(attributes, press, ...content) {
      const made = element("button", { type: "button", ...attributes }, ...content);
      made.addEventListener("click", press);
      return made;
    }

    /** An identity that nobody can foresee. */
    export function freshID() {
      if (crypto.randomUUID) return crypto.randomUUID();
      // Browsers hand out identities over encrypted connections only, random bytes over any (RFC 9562, section 5.4).
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      bytes[6] = (bytes[6] & 0x0f) | 0x40;
      bytes[8] = (bytes[8] & 0x3f) | 0x80;
      const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
      return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    }
    """##

  static let workerScript: StaticString = ##"""
    // What both service workers share; it stands behind each of them, put there by the server. `mark`, `files`, `series`
    // and `shell` stand above.

    const cacheName = `${series}-${mark}`;

    // How long to wait for the server before the kept page is shown, in milliseconds.
    const patience = 4_000;

    self.addEventListener("install", (event) => {
      event.waitUntil(
        (async () => {
          const cache = await caches.open(cacheName);
          await cache.addAll(files);
          await self.skipWaiting();
        })(),
      );
    });

    self.addEventListener("activate", (event) => {
      event.waitUntil(
        (async () => {
          await self.clients.claim();
          await clearOld();
        })(),
      );
    });

    /** The files of an earlier program go once there is a page that needs them no more. */
    async function clearOld() {
      const cache = await caches.open(cacheName);
      if (!(await cache.match(shell))) return;
      const names = await caches.keys();
      await Promise.all(
        names.filter((name) => name.startsWith(`${series}-`) && name !== cacheName).map((name) => caches.delete(name)));
    }

    /** The path of what the browser wants of this site; null for all else. */
    function wanted({ request }) {
      const url = new URL(request.url);
      return request.method === "GET" && url.origin === self.location.origin ? url.pathname : null;
    }

    async function fromCacheFirst(request) {
      return (await caches.match(request)) ?? fetch(request);
    }

    /** What is kept under a key, of the newest program that has it. */
    async function newest(key) {
      const cache = await caches.open(cacheName);
      return (await cache.match(key)) ?? caches.match(key);
    }

    /** The server's answer; null where there is none in time. */
    async function answered(request) {
      const late = new Promise((done) => setTimeout(() => done(null), patience));
      return Promise.race([fetch(request).catch(() => null), late]);
    }

    /** Whether an answer is the server's own: a proxy whose server is away answers in its place. */
    function isServers(reply) {
      return Boolean(reply) && ![502, 503, 504].includes(reply.status);
    }
    """##
}
