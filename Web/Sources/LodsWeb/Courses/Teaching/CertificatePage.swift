import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// Who has completed a term, and their certificates to print.
enum CertificatePage {
  /// The page.
  static func page(of term: Term, _ branch: String, _ visit: Visit) throws -> WebReply {
    let sheet = try visit.desk.people.read { try AttendanceSheet(of: term, in: $0) }
    let title = visit.say(TeachingPhrase.certificates) + ": " + term.plan.title
    return visit.page(title) {
      visit.done(CourseDone.self)
      TermTabs.heading(.certificates, of: term, branch: branch, visit)
      content(sheet, visit)
    }
  }

  @HTMLBuilder
  private static func content(_ sheet: AttendanceSheet, _ visit: Visit) -> HTML {
    let paper = TermTabs.certificates.link(of: sheet.term).appending("paper")
    let completed = sheet.lines.filter { $0.enrolment.status == .completed && $0.name != nil }
    if sheet.term.state != .ended {
      HTML.div(.class("notice")) {
        HTML.p { visit.say(TeachingPhrase.notEnded) }
        if TermEndPage.isDue(sheet.term, on: visit.today) {
          HTML.p { HTML.a(TermEndPage.link(to: sheet.term)) { visit.say(TermEndPagePhrase.button) } }
        }
      }
    } else if completed.isEmpty {
      HTML.div(.class("empty")) { HTML.p { AttendanceFault.nobodyCompleted.sentence(in: visit.language) } }
    } else {
      HTML.p(.class("buttons")) {
        HTML.a(paper, .class("primary")) { visit.say(TeachingPhrase.printAll) }
      }
    }
    if !sheet.lines.isEmpty { table(sheet, paper, visit) }
  }

  private static func table(_ sheet: AttendanceSheet, _ paper: Link, _ visit: Visit) -> HTML {
    func say(_ phrase: TeachingPhrase) -> String { visit.say(phrase) }
    let lines = TextOrder.sorted(sheet.lines, in: visit.language) { $0.name ?? "" }
    return HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { say(.certificates) }
        HTML.thead {
          HTML.tr {
            for head in [TeachingPhrase.name, .came, .outcome, .certificate] { HTML.th(.scope("col")) { say(head) } }
          }
        }
        HTML.tbody {
          for line in lines {
            let share = sheet.share(of: line)
            HTML.tr {
              HTML.th(.scope("row")) {
                HTML.span(.class("who")) {
                  HTML.bdi { line.name ?? say(.nameGone) }
                  HTML.span(.class("turn")) {
                    visit.say(TeachingPhrase.turn, ["n": .number(line.enrolment.turn)])
                  }
                }
              }
              HTML.td(.data("data-label", say(.came))) {
                visit.say(
                  TeachingPhrase.cameOf,
                  [
                    "n": .number(share.present + share.partly), "all": .number(sheet.listedDates.count),
                  ])
              }
              HTML.td(.data("data-label", say(.outcome))) {
                let isDone = line.enrolment.status == .completed
                HTML.span(.class(isDone ? "tag good" : "tag plain")) { line.enrolment.status.wording[visit.language] }
              }
              HTML.td(.data("data-label", say(.certificate))) {
                if line.enrolment.status == .completed, line.name != nil {
                  HTML.a(paper.query("number", "\(line.enrolment.turn)")) {
                    say(.printOne)
                    HTML.span(.class("unseen")) {
                      " (" + visit.say(TeachingPhrase.turn, ["n": .number(line.enrolment.turn)]) + ")"
                    }
                  }
                } else {
                  "–"
                }
              }
            }
          }
        }
      }
    }
  }

  /// The certificates to print, of all who completed or of one number.
  static func paper(of term: Term, _ branch: String, _ visit: Visit) throws -> WebReply {
    let (sheet, offer) = try visit.desk.people.read { reader in
      (try AttendanceSheet(of: term, in: reader), try OfferRegister.offer(term.offer, in: reader))
    }
    let certificates: [Certificate]
    do {
      certificates = try Certificate.all(of: sheet, number: visit.query.text("number").flatMap { Int($0) })
    } catch is TermFault {
      throw Refusal.notFound
    }
    try TeachingPages.exported(visit)
    let taught = try TaughtCurriculum(of: term, offer, in: visit.office)
    let print = CertificatePrint(
      certificates, of: term, curriculum: taught?.curriculum, facts: taught?.facts ?? FactBook(facts: []),
      municipality: visit.office.profile.name, branch: branch, on: visit.today)
    return PaperReply.page(print.text, back: TermTabs.certificates.link(of: term), visit)
  }
}
