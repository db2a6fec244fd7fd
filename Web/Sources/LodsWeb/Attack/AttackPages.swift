import Foundation
import Language
import Markup
import Office
import Records
import Site

/// The linkage attack: what somebody who holds both files could find out, run aside.
enum AttackPages {
  private static let link = Link("/attack")

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .attack, link: link, access: AuditPages.overseers)]

  private static let running = Route.post("/attack", AuditPages.overseers, run)

  static let routes = [
    Route.get("/attack", AuditPages.overseers) { visit in
      let task = visit.desk.attacks.task
      if visit.request.wantsValues { return AsideView.state(task.map { AsideView.Standing($0) }, visit) }
      return visit.page(
        visit.say(FramePhrase.attack), head: AsideView.head(isUnderWay: task?.isUnderWay ?? false)
      ) {
        main(task, visit)
      }
    },
    running,
  ]

  private static func run(_ visit: Visit) -> WebReply {
    let desk = visit.desk
    desk.attacks.begin(id: desk.freshID().description, choosing: { _ in () }) {
      desk.reported($0, at: running)
    } _: { _ in
      try LinkageAttack(on: desk.office)
    }
    return .redirect(to: link)
  }

  @HTMLBuilder
  private static func main(_ task: AsideTask<Void, LinkageAttack>?, _ visit: Visit) -> HTML {
    HTML.h1 { visit.say(AttackPagePhrase.title) }
    HTML.p(.class("lead")) { visit.say(AttackPagePhrase.lead) }
    let view = AsideView(standing: task.map { AsideView.Standing($0) }, page: link, visit: visit)
    view.around {
      if let task, task.isUnderWay {
        view.underWay { HTML.p { visit.say(AttackPagePhrase.underWay, ["when": .text(moment(task.begun, visit))]) } }
      } else {
        over(task, visit)
      }
      button(visit)
    }
    HTML.p(.class("hint")) { LinkagePhrase.limits(in: visit.language) }
  }

  @HTMLBuilder
  private static func over(_ task: AsideTask<Void, LinkageAttack>?, _ visit: Visit) -> HTML {
    let last = visit.desk.attacks.last
    if let failure = task?.failure {
      AsideView.failed(visit.say(AttackPagePhrase.failed, ["reference": .text(failure.reference ?? "–")]))
    }
    if let last {
      finding(last.outcome, visit)
      HTML.p(.class("hint"), .id("when")) {
        visit.say(AttackPagePhrase.lastRun, ["when": .text(moment(last.at, visit))])
      }
    } else {
      HTML.p(.class("hint"), .id("when")) { visit.say(AttackPagePhrase.neverRun) }
    }
  }

  private static func moment(_ date: Date, _ visit: Visit) -> String {
    visit.moment(Int(date.timeIntervalSince1970))
  }

  private static func button(_ visit: Visit) -> HTML {
    visit.form(link) {
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("primary")) {
          visit.say(visit.desk.attacks.last == nil ? AttackPagePhrase.runNow : .runAgain)
        }
      }
    }
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
