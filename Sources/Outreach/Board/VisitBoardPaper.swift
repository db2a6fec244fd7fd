public import Language
import Markup

/// The month board as a page of A4 across, to hang on a wall or lie in a car.
///
/// Teams are told by letter and colour, states by sign, so that a print in black says the same. The type is the largest
/// of five with which the month is reckoned to fit on one page.
public struct VisitBoardPaper: Sendable {
  private let board: VisitBoard
  private let office: String
  private let language: LanguageCode
  private let words: BoardWords

  /// Makes a page.
  public init(_ board: VisitBoard, office: String, in language: LanguageCode) {
    self.board = board
    self.office = office
    self.language = language
    words = BoardWords(in: language)
  }

  /// The page, ending in a newline.
  public var text: String {
    Document(
      lang: language.rawValue, title: heading + " – " + office,
      head: [.meta("robots", "noindex"), .style(BoardStyle.page)]
    ) {
      HTML.main(.class(size.name)) {
        HTML.header {
          HTML.div {
            HTML.h1 { heading }
            HTML.p { office + " · " + words.summary(board) }
          }
          teams
        }
        HTML.div(.class("board")) {
          grid
          aside
        }
        HTML.footer {
          HTML.ul {
            for line in words.signs(board) {
              HTML.li {
                HTML.span(.class("sign")) { line.sign }
                line.meaning
              }
            }
          }
          HTML.p { BoardPhrase.printed(in: language, ["day": .day(board.today)]) }
        }
      }
    }.rendered()
  }

  private var heading: String {
    BoardPhrase.heading(in: language, ["month": .text(DayText.month(of: board.month, in: language))])
  }

  private var teams: HTML {
    HTML.ul(.class("teams")) {
      for team in board.teams {
        HTML.li {
          badge(team)
          team.name
        }
      }
    }
  }

  private func badge(_ team: BoardTeam) -> HTML { HTML.strong(.class("badge " + TeamTone(team).name)) { team.letter } }

  // MARK: The grid

  private var grid: HTML {
    HTML.table {
      HTML.thead {
        HTML.tr {
          HTML.th(.scope("col"), .class("week")) { BoardPhrase.week(in: language) }
          for weekday in board.weekdays { HTML.th(.scope("col")) { weekday.wording[language] } }
        }
      }
      HTML.tbody {
        for week in board.weeks {
          HTML.tr {
            HTML.th(.scope("row"), .class("week")) { String(week.week.week) }
            for day in week.days { cell(day) }
          }
        }
      }
    }
  }

  private func cell(_ line: VisitBoard.DayLine?) -> HTML {
    guard let line else { return HTML.td(.class("out")) }
    let isShut = line.holiday != nil || line.closing != nil
    return HTML.td(.class(isShut ? "shut" : "")) {
      HTML.p(.class("day")) {
        HTML.span { String(line.day.day) }
        if let name = line.holiday?[language] ?? line.closing { HTML.small { name } }
      }
      for team in line.off {
        HTML.p(.class("off")) { BoardPhrase.offSign(in: language, ["team": .text(team.letter)]) }
      }
      for entry in line.entries { visit(entry) }
    }
  }

  private func visit(_ entry: VisitBoard.Entry) -> HTML {
    let isOver = !entry.visit.state.isScheduled && !entry.visit.state.isMade
    return HTML.p(.class("visit " + (entry.teams.first.map { TeamTone($0).name } ?? "") + (isOver ? " over" : ""))) {
      HTML.span(.class("badges")) { for team in entry.teams { badge(team) } }
      HTML.span(.class("sign"), .title(entry.visit.state.wording[language])) { words.sign(entry) }
      " "
      HTML.time { entry.visit.slot.map { DayText.time(minute: $0.begins, in: language) } ?? "" }
      " "
      HTML.span(.class("name")) { entry.shortName[language] }
    }
  }

  // MARK: Beside it

  private var aside: HTML {
    let room = max(6, 25 - board.closures.count - board.off.count)
    let shown = board.waiting.count <= room ? board.waiting[...] : board.waiting.prefix(room - 1)
    return HTML.aside {
      HTML.h2 { "\(BoardPhrase.waitingTitle(in: language)) (\(board.waiting.count))" }
      if board.waiting.isEmpty { HTML.p { BoardPhrase.waitingNone(in: language) } }
      HTML.ul {
        for entry in shown {
          HTML.li {
            HTML.span(.class("name")) { entry.name[language] }
            if entry.visit.isFirst { HTML.strong(.class("first")) { "▲ " + BoardPhrase.firstSign(in: language) } }
            HTML.small {
              words.waits(entry, on: board.today)
                + (entry.visit.state == .requested ? ", " + BoardPhrase.notChecked(in: language) : "")
            }
          }
        }
        if shown.count < board.waiting.count {
          HTML.li { BoardPhrase.waitingMore(in: language, ["n": .number(board.waiting.count - shown.count)]) }
        }
      }
      if !board.closures.isEmpty {
        HTML.h2 { BoardPhrase.closedTitle(in: language) }
        HTML.ul {
          for closure in board.closures {
            HTML.li {
              HTML.span(.class("name")) { closure.name }
              HTML.small {
                words.span(closure.closure.first, closure.closure.last) + ", "
                  + closure.closure.reason.wording[language].lowercased()
              }
            }
          }
        }
      }
      if !board.off.isEmpty {
        HTML.h2 { BoardPhrase.offTitle(in: language) }
        HTML.ul {
          for off in board.off {
            HTML.li {
              badge(off.team)
              off.team.name
              HTML.small { words.span(off.days.lowerBound, off.days.upperBound) }
            }
          }
        }
      }
    }
  }

  // MARK: The size of type

  /// Sizes of type, in points.
  private enum Size: Double, CaseIterable {
    case large = 11
    case ample = 10
    case usual = 9
    case small = 8
    case least = 7

    var name: String { "s" + String(Int(rawValue)) }
  }

  /// The largest size with which the weeks are reckoned to fit in the height of the page, in millimetres.
  private var size: Size {
    let column = (281.0 - 62 - 9) / Double(max(board.weekdays.count, 1))
    return Size.allCases.first { size in
      let letters = Int((column - 5) / (size.rawValue * 0.205))
      let line = size.rawValue * 0.3528 * 1.2
      let head = size.rawValue * 0.3528 * 1.2 + 2.6
      var height = 0.0
      for week in board.weeks {
        var most = 0.0
        for case let day? in week.days {
          let count = day.off.count + day.entries.reduce(0) { $0 + lines($1, of: letters) }
          most = max(most, Double(count) * line + Double(day.entries.count) * 0.75)
        }
        height += max(most + head, 12)
      }
      return height <= 158
    } ?? .least
  }

  /// The lines that a visit takes where so many letters stand on one.
  private func lines(_ entry: VisitBoard.Entry, of letters: Int) -> Int {
    var (count, used) = (1, 8 + 3 * entry.teams.count)
    for word in entry.shortName[language].split(separator: " ") {
      if used + word.count > letters { (count, used) = (count + 1, 0) }
      used += word.count + 1
    }
    return count
  }
}
