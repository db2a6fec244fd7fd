import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// The organisations that volunteers come from, and until when.
enum PartnerPages {
  /// The list.
  static let link = Link("/courses/partners")

  static let pages = [RoomPlan.Page(name: .partners, link: link, access: CoursePages.planners)]

  static let routes = [
    Route.get("/courses/partners", CoursePages.planners, list),
    Route.get("/courses/partners/new", CoursePages.keepers) { visit in PartnerForm(nil, visit).page(visit) },
    Route.post("/courses/partners/new", CoursePages.keepers) { visit in try PartnerForm(nil, visit).save(visit) },
    Route.get("/courses/partners/{partner}", CoursePages.keepers) { visit in
      try PartnerForm(found(visit), visit).page(visit)
    },
    Route.post("/courses/partners/{partner}", CoursePages.keepers) { visit in
      try PartnerForm(found(visit), visit).save(visit)
    },
    Route.post("/courses/partners/{partner}/state", CoursePages.keepers, setState),
  ]

  /// Where a partner's page is.
  static func link(to code: Code<CoursePartner>) -> Link { link.appending(code.text) }

  private static func found(_ visit: Visit) throws -> CoursePartner {
    do {
      return try visit.desk.people.read { try PartnerRegister.partner(word: visit.step("partner"), in: $0) }
    } catch StaffingFault.unknown {
      throw Refusal.notFound
    }
  }

  /// How an agreement stands, in words.
  static func agreement(of partner: CoursePartner, _ visit: Visit) -> String {
    let phrase: PartnerPhrase =
      switch partner.agreement(on: visit.today) {
      case .none: .noAgreement
      case .valid: partner.renews == nil ? .noEnd : .valid
      case .due: .due
      case .past: .past
      }
    return visit.say(phrase, ["day": .text(partner.renews.map { DayText.short($0, in: visit.language) } ?? "")])
  }

  /// The same as a tag; a plain one where the partner is no longer one.
  static func tag(_ partner: CoursePartner, _ visit: Visit) -> HTML {
    let agreement = partner.agreement(on: visit.today)
    let kind =
      switch agreement {
      case .none: "tag plain"
      case .valid: "tag good"
      case .due: "tag warning"
      case .past: "tag bad"
      }
    return HTML.span(.class(partner.closed == nil ? kind : "tag plain")) { self.agreement(of: partner, visit) }
  }

  private static func list(_ visit: Visit) throws -> WebReply {
    let (partners, helpers) = try visit.desk.people.read {
      (try PartnerRegister.partners(in: $0), try HelperRegister.helpers(in: $0))
    }
    let title = visit.say(FramePhrase.partners)
    let keeps = CoursePages.keepers.admits(visit.visitor)
    let due = partners.count { $0.needsRenewal(on: visit.today) }
    return visit.page(title) {
      visit.done(PartnerDone.self)
      HTML.div(.class("page-head")) {
        HTML.h1 { title }
        if keeps {
          HTML.p(.class("buttons")) {
            HTML.a(link.appending("new"), .class("primary")) { visit.say(PartnerPhrase.add) }
          }
        }
      }
      HTML.p(.class("lead measure")) { visit.say(PartnerPhrase.lead) }
      if due > 0 {
        HTML.div(.class("notice warning")) { HTML.p { visit.say(PartnerPhrase.renewals, ["n": .number(due)]) } }
      }
      if partners.isEmpty {
        HTML.div(.class("empty")) {
          HTML.strong { visit.say(PartnerPhrase.none) }
          HTML.p { visit.say(PartnerPhrase.noneText) }
        }
      } else {
        table(partners, helpers, keeps: keeps, title, visit)
      }
    }
  }

  private static func table(
    _ partners: [CoursePartner], _ helpers: [CourseHelper], keeps: Bool, _ title: String, _ visit: Visit
  ) -> HTML {
    let heads = [PartnerPhrase.agreement, .volunteers].map { visit.say($0) }
    return HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(title)) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { title }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { visit.say(CoursePhrase.name) }
            HTML.th(.scope("col")) { heads[0] }
            HTML.th(.scope("col"), .class("number")) { heads[1] }
          }
        }
        HTML.tbody {
          for partner in partners {
            HTML.tr {
              HTML.th(.scope("row")) {
                if keeps { HTML.a(link(to: partner.code)) { partner.name } } else { partner.name }
                if let closed = partner.closed {
                  " "
                  HTML.span(.class("tag plain")) { PartnerPages.closing(closed, visit) }
                }
              }
              HTML.td(.data("data-label", heads[0])) { tag(partner, visit) }
              HTML.td(.class("number"), .data("data-label", heads[1])) {
                String(helpers.count { $0.partner == partner.id && $0.state != .ended })
              }
            }
          }
        }
      }
    }
  }

  /// Until when they work together, or did.
  static func closing(_ day: Day, _ visit: Visit) -> String {
    visit.say(day < visit.today ? PartnerPhrase.hasClosed : .closed, ["day": .day(day)])
  }

  /// Says which day of working together is the last, or takes it up again.
  private static func setState(_ visit: Visit) throws -> WebReply {
    let partner = try found(visit)
    guard let act = visit.form["do"], ["close", "again"].contains(act) else { throw Refusal.brokenForm }
    var day: Day?
    if act == "close" {
      let last = DateFields(visit.form, "last")
      guard let value = last.value else {
        return PartnerForm(partner, visit).page(visit, wrong: [FieldProblem("last", visit.say(PartnerPhrase.dayWrong))])
      }
      day = value
    }
    let other = try visit.desk.people.write { writer -> CoursePartner? in
      let now = try PartnerRegister.partner(partner.id, in: writer.reader)
      // Pressed twice, it is done once.
      if now.closed == day { return nil }
      guard visit.form["seen"] == now.closed?.iso ?? "none" else { return now }
      try PartnerRegister.close(partner.id, on: day, in: writer)
      return nil
    }
    if let other {
      let trouble = FieldProblem("last", visit.say(PartnerPhrase.stateMeanwhile))
      return PartnerForm(other, visit).page(visit, wrong: [trouble])
    }
    let done: PartnerDone = act == "close" ? .closed : .again
    return .redirect(to: link.query("done", done.rawValue))
  }
}
