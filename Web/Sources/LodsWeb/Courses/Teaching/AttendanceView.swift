import Courses
import Language
import Markup
import Municipality
import Site

/// The list of who came as markup: large enough for a thumb on a tablet.
struct AttendanceView {
  let page: AttendancePage
  let visit: Visit

  private var parts: FormParts { visit.parts(page.problems) }

  private func say(_ phrase: TeachingPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    parts.summary
    visit.done(AttendanceDone.self)
    TermTabs.heading(.attendance, of: page.term, branch: page.branch, visit)
    if page.isContested { contest }
    papers
    if let date = page.date {
      dates(date)
      HTML.h2 { DayText.long(date.day, in: visit.language).capitalizedFirst }
      if let closed = page.closed {
        HTML.div(.class("notice"), .id("list")) { HTML.p { closed } }
        if !page.rows.isEmpty || !page.others.isEmpty { standing(page.rows + page.others) }
      } else {
        if page.term.state == .ended, let last = page.term.end {
          HTML.div(.class("notice")) {
            HTML.p {
              say(.endedMayCorrect, ["day": .day(last.adding(AttendanceRegister.correctableDays))])
            }
          }
        }
        form(date)
        if !page.others.isEmpty {
          HTML.h2 { say(.noLongerHere) }
          standing(page.others)
        }
      }
    } else {
      HTML.div(.class("empty")) { HTML.p { say(.noDates) } }
    }
  }

  private var papers: HTML {
    let paper = TermTabs.attendance.link(of: page.term).appending("paper")
    return HTML.p(.class("buttons")) {
      HTML.a(paper, .class("secondary")) { say(.paperForStaff) }
      HTML.a(paper.query("reader", ListReader.volunteers.rawValue), .class("secondary")) { say(.paperForVolunteers) }
    }
  }

  private func dates(_ current: TermDate) -> HTML {
    HTML.nav(.class("tabs dates"), .ariaLabel(say(.dates))) {
      for date in page.term.heldDates {
        let isListed = page.sheet.listedDates.contains(date) || page.sheet.counts[date.id] != nil
        let name = "\(date.day.weekday.wording[visit.language].prefix(3)) \(date.day.day)/\(date.day.month)"
        let words = HTML.group([
          .text(name),
          isListed
            ? HTML.span {
              HTML.span(.ariaHidden()) { " ✓" }
              HTML.span(.class("unseen")) { " " + say(.isListed) }
            } : .empty,
        ])
        if date == current {
          HTML.a(AttendancePage.link(page.term, date), .ariaCurrent("page")) { words }
        } else {
          HTML.a(AttendancePage.link(page.term, date)) { words }
        }
      }
    }
  }

  // MARK: - The form

  private func form(_ date: TermDate) -> HTML {
    visit.form(
      TermTabs.attendance.link(of: page.term), .class("attendance"), .id("list"), .autocomplete("off"),
      .data("data-draft", "none"), .data("data-unsaved", say(.unsaved)), .novalidate()
    ) {
      HTML.input(.type("hidden"), .name("date"), .value("\(date.id)"))
      if page.rows.isEmpty {
        HTML.p(.class("hint")) { say(page.term.plan.kind.hasEnrolment ? .nobody : .countAll) }
      } else {
        HTML.p(.class("tally"), .id("tally")) { Self.tally(page.rows, visit) }
        for row in page.rows { self.row(row) }
      }
      HTML.fieldset(.class("counts")) {
        HTML.legend { say(.counts) }
        HTML.input(.type("hidden"), .name("seen-count"), .value(page.count.seen))
        HTML.div(.class("grid-2")) {
          for (place, name) in CountFields.names.enumerated() {
            parts.line(
              name, say(counted(place)), value: page.count.typed[place], .inputmode("numeric"), .size(6), .maxlength(6))
          }
        }
      }
      HTML.div(.class("keep")) {
        HTML.button(.type("submit"), .name("do"), .value("save"), .class("primary")) {
          say(page.isContested ? .useMine : .save)
        }
        if page.isContested {
          HTML.a(AttendancePage.link(page.term, date), .class("secondary")) { say(.keepTheirs) }
        } else if page.rows.contains(where: { $0.now == nil }) {
          HTML.button(.type("submit"), .name("do"), .value("all-present"), .class("secondary")) { say(.allPresent) }
        }
        HTML.p(.id("saved"), .role("status")) { "" }
      }
    }
  }

  private func counted(_ place: Int) -> TeachingPhrase {
    switch place {
    case 0: page.term.plan.kind.hasEnrolment ? .walkIns : .allWhoCame
    case 1: .seniors
    case 2: .staffMinutes
    default: .volunteerMinutes
    }
  }

  private func row(_ row: AttendanceRow) -> HTML {
    HTML.fieldset(.class(row.isContested ? "learner is-contested" : "learner"), .id("row-\(row.turn)")) {
      HTML.legend { name(row) }
      HTML.input(.type("hidden"), .name("seen-\(row.turn)"), .value(row.seen))
      HTML.div(.class("marks")) {
        for presence in Presence.allCases {
          let id = "p-\(row.turn)-\(presence.rawValue)"
          HTML.div(.class("mark")) {
            HTML.input(
              .type("radio"), .id(id), .name("p-\(row.turn)"), .value(presence.rawValue),
              .checked(row.chosen == presence))
            HTML.label(.for(id)) {
              HTML.span(.class("sign"), .ariaHidden()) { presence.sign }
              say(Self.word(presence))
            }
          }
        }
      }
      if row.party > 1 {
        HTML.div(.class("field inline")) {
          HTML.label(.for("came-\(row.turn)")) { say(.howMany) }
          HTML.select(.id("came-\(row.turn)"), .name("came-\(row.turn)")) {
            for number in 1...row.party {
              HTML.option(.value("\(number)"), .selected(number == row.came)) {
                say(.ofParty, ["n": .number(number), "all": .number(row.party)])
              }
            }
          }
        }
      }
      if row.isContested {
        HTML.p(.class("message")) {
          say(.theirs, ["what": .text(Self.said(row.now, party: row.party, visit))])
        }
      }
    }
  }

  private func name(_ row: AttendanceRow) -> HTML {
    HTML.span(.class("who")) {
      HTML.bdi { row.name ?? say(.nameGone) }
      HTML.span(.class("turn")) { say(.turn, ["n": .number(row.turn)]) }
    }
  }

  private var contest: HTML {
    HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
      HTML.h2 { say(.changedMeanwhile) }
      HTML.p { say(.bothShown) }
      HTML.ul {
        for row in page.rows where row.isContested {
          HTML.li {
            HTML.a(.fragment("row-\(row.turn)")) { row.name ?? say(.turn, ["n": .number(row.turn)]) }
          }
        }
        if page.count.isContested { HTML.li { HTML.a(.fragment("walk-ins")) { say(.counts) } } }
      }
      if page.count.isContested, let date = page.date {
        HTML.p { say(.theirs, ["what": .text(countNow(page.sheet.counts[date.id]))]) }
      }
    }
  }

  private func countNow(_ count: DateCount?) -> String {
    let values = CountFields(count).typed
    return zip(0..., values).filter { !$0.1.isEmpty }.map { "\(say(counted($0.0))): \($0.1)" }.joined(separator: ", ")
  }

  /// A list that cannot be changed.
  private func standing(_ rows: [AttendanceRow]) -> HTML {
    HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { say(.attendance) }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(.name) }
            HTML.th(.scope("col")) { say(.attendance) }
          }
        }
        HTML.tbody {
          for row in rows {
            HTML.tr {
              HTML.th(.scope("row")) { name(row) }
              HTML.td(.data("data-label", say(.attendance))) { Self.said(row.now, party: row.party, visit) }
            }
          }
        }
      }
    }
  }

  /// What stands about a party, in words.
  static func said(_ mark: AttendanceMark?, party: Int, _ visit: Visit) -> String {
    guard let mark else { return visit.say(TeachingPhrase.notMarked) }
    let word = visit.say(Self.word(mark.presence))
    guard party > 1, mark.presence.hasCome else { return word }
    return word + " (" + visit.say(TeachingPhrase.ofParty, ["n": .number(mark.came), "all": .number(party)]) + ")"
  }

  /// How many of the list are marked.
  static func tally(_ rows: [AttendanceRow], _ visit: Visit) -> String {
    let came = rows.filter { $0.now?.presence.hasCome == true }.reduce(0) { $0 + ($1.now?.came ?? 0) }
    return visit.say(
      TeachingPhrase.tally,
      [
        "n": .number(came), "all": .number(rows.reduce(0) { $0 + $1.party }),
        "left": .number(rows.count { $0.now == nil }),
      ])
  }

  private static func word(_ presence: Presence) -> TeachingPhrase {
    switch presence {
    case .present: .present
    case .partly: .partly
    case .absent: .absent
    case .excused: .excused
    }
  }
}
