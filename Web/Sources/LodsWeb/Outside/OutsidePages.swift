import Accounts
import Courses
import Language
import Markup
import Municipality
import Noticeboard
import Office
import PublicSide
import Records

/// What came in from the public pages and needs somebody: sign-ups that could not be taken, and the answers about
/// help.
///
/// No person stands on the page, as a sign-up that is not taken is not kept.
enum OutsidePages {
  /// Who may look.
  static let access = Access.roles([.teacher, .manager, .administrator])

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .outside, link: Link("/outside"), access: access)]

  static let routes = [
    Route.get("/outside", access) { visit in
      let refused = try refused(visit)
      let weeks = try weeks(visit)
      return visit.page(visit.say(FramePhrase.outside)) {
        HTML.h1 { visit.say(FramePhrase.outside) }
        HTML.p(.class("lead")) { visit.say(OutsidePhrase.lead) }
        let box = visit.desk.letterbox.now
        if box.isFull { HTML.div(.class("notice warning")) { HTML.p { visit.say(OutsidePhrase.boxFull) } } }
        HTML.h2 { visit.say(OutsidePhrase.refused) }
        if refused.isEmpty {
          HTML.p { visit.say(OutsidePhrase.noneRefused) }
        } else {
          table(
            visit.say(OutsidePhrase.refused),
            [OutsidePhrase.day, .course, .why].map { visit.say($0) }, refused)
          HTML.p(.class("hint")) { visit.say(OutsidePhrase.refusedHint) }
        }
        if box.swept > 0 { HTML.p { visit.say(OutsidePhrase.swept, ["n": .number(box.swept)]) } }
        HTML.h2 { visit.say(OutsidePhrase.answers) }
        if weeks.isEmpty {
          HTML.p { visit.say(OutsidePhrase.noAnswers) }
        } else {
          table(
            visit.say(OutsidePhrase.answers),
            [OutsidePhrase.week, .branch, .yes, .partly, .no].map { visit.say($0) }, weeks)
          HTML.p(.class("hint")) { visit.say(OutsidePhrase.floor, ["n": .number(HelpAnswerRegister.floor)]) }
        }
      }
    }
  ]

  private static func refused(_ visit: Visit) throws -> [[String]] {
    try visit.desk.people.read { reader in
      try PublicLinkRegister.refused(in: reader).compactMap { refused -> [String]? in
        let term = try TermRegister.term(refused.term, in: reader)
        guard visit.visitor.reaches(term.plan.branch) else { return nil }
        return [
          visit.day(Day(number: refused.day)), "\(term.plan.title) (\(term.code))", why(refused.refusal, visit),
        ]
      }
    }
  }

  private static func why(_ refusal: LetterRefusal, _ visit: Visit) -> String {
    switch refusal {
    case .full: visit.say(OutsidePhrase.full)
    case .already: visit.say(OutsidePhrase.already)
    case .closed: visit.say(OutsidePhrase.closed)
    case .party: visit.say(OutsidePhrase.party)
    case .details: visit.say(OutsidePhrase.details)
    }
  }

  private static func weeks(_ visit: Visit) throws -> [[String]] {
    let branches = try visit.allBranches()
    let weeks = try visit.office.desk.read { try HelpAnswerRegister.weeks(before: visit.time.day, in: $0) }
    return weeks.compactMap { week in
      guard let branch = branches.first(where: { $0.number == week.branch }), visit.visitor.reaches(branch.code)
      else { return nil }
      return [ISOWeek(containing: week.monday).iso, branch.name]
        + [HelpAnswer.yes, .partly, .no].map { answer in
          week.counts[answer].map(String.init) ?? visit.say(OutsidePhrase.few)
        }
    }
  }

  private static func table(_ caption: String, _ heads: [String], _ rows: [[String]]) -> HTML {
    HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(caption)) {
      HTML.table(.class("data")) {
        HTML.thead { HTML.tr { for head in heads { HTML.th(.scope("col")) { head } } } }
        HTML.tbody {
          for row in rows { HTML.tr { for cell in row { HTML.td { cell } } } }
        }
      }
    }
  }
}
