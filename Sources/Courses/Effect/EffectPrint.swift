import Language
import Markup

/// The cards of a term as one HTML page that needs nothing else: two cards of A5 to a sheet of A4, printed on both
/// sides.
///
/// On the front a learner says how it goes, on the back the small tasks are ticked off and the code is written.
public struct EffectPrint: Sendable {
  /// What the term is called.
  public let title: String
  /// Whether it is the card before or after.
  public let side: EffectSide
  /// What it asks about.
  public let asked: CardObjectives

  /// Makes a print.
  public init(_ title: String, _ side: EffectSide, asking asked: CardObjectives) {
    self.title = title
    self.side = side
    self.asked = asked
  }

  /// The page, ending in a newline.
  public var text: String {
    Document(
      lang: asked.language.rawValue, title: title + " – " + say(side == .before ? .cardBefore : .cardAfter),
      head: [.meta("robots", "noindex"), .style(PrintStyle.base), .style(Self.style)]
    ) {
      HTML.main(.class("effect")) {
        HTML.div(.class("sheet")) {
          front
          front
        }
        HTML.div(.class("sheet")) {
          back
          back
        }
      }
    }.rendered()
  }

  private func say(_ phrase: EffectCardPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: asked.language, values)
  }

  private var front: HTML {
    HTML.article {
      HTML.header {
        HTML.p(.class("over")) { say(side == .before ? .cardBefore : .cardAfter) }
        HTML.h1(.class(title.count > 38 ? "long" : "")) { PrintWords.title(title) }
        HTML.p { say(.howWell) }
      }
      HTML.ol {
        for (place, objective) in asked.objectives.enumerated() {
          HTML.li {
            HTML.p(.class("goal")) {
              HTML.strong { "\(place + 1)" }
              HTML.span { objective.text }
            }
            HTML.p(.class("boxes five")) {
              HTML.em { say(.notAtAll) }
              for number in 1...5 { HTML.span { "\(number)" } }
              HTML.em { say(.alone) }
            }
          }
        }
      }
      HTML.p(.class("turn")) {
        HTML.span { say(.noneWrong) }
        HTML.strong { say(.turn) }
      }
    }
  }

  private var back: HTML {
    HTML.article {
      HTML.header {
        HTML.h2 { say(.tryNow) }
        HTML.p { say(.tryHow) }
      }
      HTML.table {
        HTML.thead {
          HTML.tr {
            HTML.td {}
            for attempt in TaskAttempt.allCases { HTML.th(.scope("col")) { attempt.wording[asked.language] } }
          }
        }
        HTML.tbody {
          for (place, objective) in asked.objectives.enumerated() {
            HTML.tr {
              HTML.th(.scope("row")) {
                say(.task, ["number": .number(place + 1)])
                // What the teacher may take the task from.
                if let exercise = objective.exercise { HTML.small { exercise } }
              }
              for _ in TaskAttempt.allCases { HTML.td { HTML.span(.class("box")) {} } }
            }
          }
        }
      }
      HTML.section(.class("code")) {
        HTML.h2 { say(.yourCode) }
        HTML.p { say(side == .before ? .codeBefore : .codeAfter) }
        HTML.p(.class("blanks")) {
          HTML.strong { say(.animal) }
          HTML.span(.class("long")) {}
          HTML.strong { say(.number) }
          HTML.span {}
        }
        HTML.p(.class("fine")) { say(.codeUse) }
      }
    }
  }

  /// Sixteen points and more for all that is read; boxes of nearly nine millimetres, which an unsteady hand can hit.
  private static let style: StaticString = """
    @page{size:A4 landscape;margin:0}
    main.effect{max-width:none;margin:0;padding:0}
    .sheet{width:297mm;height:209.5mm;display:grid;grid-template-columns:148.5mm 148.5mm;break-after:page;
    overflow:hidden}
    .sheet:last-child{break-after:auto}
    article{break-after:auto;padding:8mm 10mm 7mm;display:flex;flex-direction:column;overflow:hidden;font-size:16pt;
    line-height:1.2;height:209.5mm}
    article:first-child{border-right:.3mm dashed #777}
    .over{font-size:16pt}
    h1{font-size:21pt;margin:.5mm 0 1.5mm}
    h1.long{font-size:17pt}
    h2{font-size:20pt;margin:0 0 1.5mm;color:var(--accent)}
    p{margin:0}
    header{border-bottom:.8mm solid var(--accent);padding-bottom:2.5mm}
    ol{list-style:none;margin:0;padding:0;flex:1;display:flex;flex-direction:column;justify-content:space-evenly}
    li{margin:0}
    .goal{display:grid;grid-template-columns:7mm 1fr;text-wrap:pretty}
    .goal strong{color:var(--accent)}
    .boxes{display:flex;align-items:center;gap:3mm;margin:1mm 0 0 7mm}
    .boxes span{width:9mm;height:8.6mm;border:.5mm solid var(--ink);border-radius:1mm;display:grid;place-items:center;
    color:#666;font-size:16pt;font-weight:600;line-height:1;flex:none}
    .boxes em{font-style:normal}
    .five{gap:4mm}
    .five em:last-child{margin-left:auto}
    .five em:first-child{margin-right:auto}
    .turn{display:flex;justify-content:space-between;border-top:.3mm solid var(--rule);padding-top:1.5mm}
    .turn strong{color:var(--accent)}
    table{margin:0;flex:1}
    th,td{border:0;background:none;padding:.6mm 0;vertical-align:middle;text-align:center;line-height:1.1}
    thead th{width:24mm;padding:2mm 1mm 1mm}
    tbody tr{border-top:.3mm solid var(--rule)}
    tbody th{text-align:left}
    small{display:block;font-size:12pt;font-weight:400;color:var(--soft)}
    .box{display:inline-block;width:9mm;height:9mm;border:.5mm solid var(--ink);border-radius:1mm;vertical-align:middle}
    .code{margin-top:2mm;border:.8mm solid var(--accent);border-radius:2mm;padding:3mm 4mm 3.5mm}
    .blanks{display:flex;align-items:end;gap:2.5mm;height:12mm}
    .blanks span{flex:1;border-bottom:.5mm solid var(--ink)}
    .blanks .long{flex:2}
    .fine{margin-top:2.5mm}
    @media screen{main.effect{background:#ddd;padding:6mm}.sheet{background:#fff;margin:0 auto 6mm}}
    """
}
