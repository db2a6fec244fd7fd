import Accounts
import Language
import Markup
import Office
import Site

/// The check-up of the office: what was looked at, how it stands, and what to do.
enum DoctorPages {
  /// Who looks after the files.
  static let administrators = Access.roles([.administrator])

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .doctor, link: Link("/doctor"), access: administrators)]

  static let routes = [
    Route.get("/doctor", administrators) { visit in
      let checkup = try Checkup(
        of: visit.office.folder, thorough: visit.query["thorough"] == "yes", now: visit.desk.now)
      return page(visit, checkup)
    }
  ]

  private static func page(_ visit: Visit, _ checkup: Checkup) -> WebReply {
    let order: [Checkup.Verdict] = [.bad, .notice, .good]
    return visit.page(visit.say(FramePhrase.doctor)) {
      HTML.h1 { visit.say(FramePhrase.doctor) }
      verdict(visit, checkup)
      for verdict in order {
        let rows = checkup.rows.filter { $0.verdict == verdict }
        if !rows.isEmpty {
          HTML.h2 { visit.say(heading(of: verdict)) }
          HTML.ul(.class("findings")) {
            for row in rows {
              HTML.li(.class(name(of: verdict))) { HTML.p { row.sentence(in: visit.language) } }
            }
          }
        }
      }
      HTML.p(.class("hint")) { visit.say(OversightPhrase.thoroughHint) }
      HTML.p(.class("buttons")) {
        HTML.a(Link("/doctor").query("thorough", "yes"), .class("secondary")) { visit.say(OversightPhrase.thorough) }
      }
    }
  }

  private static func verdict(_ visit: Visit, _ checkup: Checkup) -> HTML {
    let bad = checkup.rows.count { $0.verdict == .bad }
    let notices = checkup.rows.count { $0.verdict == .notice }
    return if bad > 0 {
      HTML.div(.class("notice error")) { HTML.p { visit.say(OversightPhrase.unwell, ["n": .number(bad)]) } }
    } else if notices > 0 {
      HTML.div(.class("notice info")) { HTML.p { visit.say(OversightPhrase.noticed, ["n": .number(notices)]) } }
    } else {
      HTML.div(.class("notice success")) { HTML.p { visit.say(OversightPhrase.well) } }
    }
  }

  private static func heading(of verdict: Checkup.Verdict) -> OversightPhrase {
    switch verdict {
    case .bad: .mustMend
    case .notice: .shouldKnow
    case .good: .inOrder
    }
  }

  private static func name(of verdict: Checkup.Verdict) -> String {
    switch verdict {
    case .bad: "bad"
    case .notice: "warning"
    case .good: "good"
    }
  }
}
