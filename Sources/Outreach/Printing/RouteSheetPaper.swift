import Courses
public import Language
import Markup

/// Route sheets to print: a team's day on A4, with lines on which it is written down what happened.
public struct RouteSheetPaper: Sendable {
  /// The sheets, one for each team.
  public let sheets: [RouteSheet]
  /// The language.
  public let language: LanguageCode

  /// Makes a print.
  public init(_ sheets: [RouteSheet], in language: LanguageCode) {
    self.sheets = sheets
    self.language = language
  }

  /// The page, ending in a newline.
  public var text: String {
    Document(
      lang: language.rawValue, title: say(.title),
      head: [.meta("robots", "noindex"), .style(PrintStyle.base), .style(PrintStyle.route)]
    ) {
      HTML.main(.class("routes")) { for sheet in sheets { article(sheet) } }
    }.rendered()
  }

  private func say(_ phrase: RouteSheetPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  private func article(_ sheet: RouteSheet) -> HTML {
    let lines = RouteLine.lines(of: sheet, in: language)
    let km = NumberText.decimal(Double(sheet.route.metres) / 1_000, decimals: 1, in: language)
    let hasPhones = sheet.stops.contains { !$0.contacts.isEmpty }
    let hasHome = sheet.stops.contains { $0.place == nil }
    return HTML.article {
      HTML.table {
        HTML.colgroup {
          HTML.col(.class("time"))
          HTML.col()
          HTML.col(.class("pen"))
        }
        HTML.thead {
          HTML.tr {
            HTML.th(.colspan(3)) {
              HTML.span(.class("over")) { say(.title) + " · " + sheet.team.details.name }
              HTML.span(.class("title")) { DayText.long(sheet.route.day, in: language) }
            }
          }
        }
        HTML.tbody { for line in lines { row(line, sheet) } }
      }
      HTML.footer {
        HTML.p { say(.drive, ["minutes": .number(sheet.route.travel), "km": .text(km)]) + ". " + say(.noNames) }
        if hasPhones { HTML.p(.class("secret")) { say(.secretPhones) } }
        if hasHome { HTML.p { say(.secretHome) } }
      }
    }
  }

  private func row(_ line: RouteLine, _ sheet: RouteSheet) -> HTML {
    guard case .stop(let place) = line.kind else {
      return HTML.tr(.class("move")) {
        HTML.td(.class("time")) { line.time }
        HTML.td(.colspan(2)) {
          HTML.strong { line.text }
          for detail in line.drive + line.details { HTML.span { detail } }
        }
      }
    }
    let stop = sheet.stops[place]
    return HTML.tr(.class("stop")) {
      HTML.td(.class("time")) {
        line.time
        for part in line.drive { HTML.small { part } }
      }
      HTML.td {
        HTML.p(.class("name")) { line.text }
        HTML.p(.class("label")) { RouteSheet.label(of: stop, in: language) }
        for detail in line.details { HTML.p { whole(detail) } }
      }
      HTML.td(.class("pen")) { pen }
    }
  }

  /// A detail whose parts between dots are not broken at a hyphen, as a parking disc would be.
  private func whole(_ detail: String) -> HTML {
    let parts = detail.split(separator: " · ")
    return HTML.group {
      for (place, part) in parts.enumerated() {
        place == 0 ? "" : " · "
        HTML.span(.class("whole")) { String(part) }
      }
    }
  }

  private var pen: HTML {
    let states: [VisitState] = [.done, .partly, .nobodyThere, .homeCancelled]
    return HTML.group {
      HTML.div(.class("boxes")) {
        for state in states {
          HTML.span {
            HTML.span(.class("box")) { "" }; state.wording[language]
          }
        }
      }
      HTML.div(.class("blanks")) {
        HTML.span(.class("blank")) { say(.helped) }
        HTML.span(.class("blank")) { say(.minutes) }
      }
      HTML.p(.class("line first")) { say(.happened) }
      HTML.p(.class("line")) { "" }
    }
  }
}
