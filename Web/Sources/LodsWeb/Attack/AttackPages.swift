import Foundation
import Language
import Markup
import Office
import Site

/// The linkage attack: what somebody who holds both files could find out, run aside.
enum AttackPages {
  private static let link = Link("/attack")

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .attack, link: link, access: AuditPages.overseers)]

  private static let running = Route.post("/attack", AuditPages.overseers, run)

  static let routes = [
    Route.get("/attack", AuditPages.overseers) { visit in
      visit.page(visit.say(FramePhrase.attack), head: [.module(Asset.asideScript.link)]) { main(visit) }
    },
    running,
  ]

  private static func run(_ visit: Visit) -> WebReply {
    let desk = visit.desk
    desk.attacks.start(now: desk.now) {
      try LinkageAttack(on: desk.office)
    } failing: {
      desk.reported($0, at: running)
    }
    return .redirect(to: link)
  }

  @HTMLBuilder
  private static func main(_ visit: Visit) -> HTML {
    let standing = visit.desk.attacks.standing
    HTML.h1 { visit.say(AttackPagePhrase.title) }
    HTML.p(.class("lead")) { visit.say(AttackPagePhrase.lead) }
    HTML.div(
      [.id("aside"), .tabindex(-1)] + (standing.running == nil ? [] : [.data("data-running", "yes")])
    ) {
      if let since = standing.running {
        HTML.div(.class("notice info"), .id("under-way")) {
          HTML.p {
            visit.say(AttackPagePhrase.underWay, ["when": .text(visit.moment(Int(since.timeIntervalSince1970)))])
            " "
            HTML.a(link) { visit.say(AttackPagePhrase.lookAgain) }
          }
        }
      } else {
        if let failed = standing.failed {
          HTML.div(.class("notice error")) {
            HTML.p { visit.say(AttackPagePhrase.failed, ["reference": .text(failed)]) }
          }
        }
        if let last = standing.last {
          finding(last.found, visit)
          HTML.p(.class("hint"), .id("when")) {
            visit.say(AttackPagePhrase.lastRun, ["when": .text(visit.moment(Int(last.at.timeIntervalSince1970)))])
          }
        } else {
          HTML.p(.class("hint"), .id("when")) { visit.say(AttackPagePhrase.neverRun) }
        }
      }
      visit.form(link) {
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) {
            visit.say(standing.last == nil ? AttackPagePhrase.runNow : .runAgain)
          }
        }
      }
    }
    HTML.p(.class("hint")) { LinkagePhrase.limits(in: visit.language) }
  }

  @HTMLBuilder
  private static func finding(_ attack: LinkageAttack, _ visit: Visit) -> HTML {
    HTML.div(.class(attack.isClean ? "notice success" : "notice warning"), .id("verdict")) {
      HTML.h2 { visit.say(attack.isClean ? AttackPagePhrase.nobodyFound : .somebodyFound) }
      HTML.p { attack.verdict(in: visit.language) }
      if attack.copied > 0 { HTML.p { visit.say(AttackPagePhrase.copied, ["n": .number(attack.copied)]) } }
    }
    let remedies = attack.remedies(in: visit.language)
    if !remedies.isEmpty {
      HTML.h2 { visit.say(AttackPagePhrase.remedies) }
      HTML.ul(.id("remedies")) { for remedy in remedies { HTML.li { remedy } } }
    }
    HTML.h2 { visit.say(AttackPagePhrase.particulars) }
    for line in attack.particulars(in: visit.language) { HTML.p { line } }
  }
}
