import Accounts
import Courses
import Language
import Markup
import Municipality
import Outreach
import Records
import Site

/// What terms borrow and teams take along: what there is, where it is, and what branches lend each other.
enum KitPages {
  /// Where the kit is.
  static let link = Link("/courses/kit")
  /// The form for new kit.
  static let blank = Link("/courses/new-kit")
  /// Who keeps kit: those who plan terms, and those who take it along on visits.
  static let keepers = Access.roles([.teacher, .outreach, .manager, .administrator])

  /// What the way about leads to.
  static let entry = RoomPlan.Page(
    name: .courseKit, link: link, access: keepers, others: ["/courses/new-kit"])

  static let routes = [
    Route.get("/courses/kit", keepers) { visit in
      let model = try KitListModel(visit)
      return visit.page(visit.say(FramePhrase.courseKit)) { KitListView(model: model, visit: visit).main }
    },
    Route.get("/courses/new-kit", keepers) { visit in
      var form = try KitForm(nil, visit)
      form.choose(visit.query.text("branch"))
      return form.page(visit)
    },
    Route.post("/courses/new-kit", keepers) { visit in try KitForm(nil, sentIn: visit).save(visit) },
    Route.get("/courses/kit/{number}", keepers) { visit in try page(visit, kit(visit)) },
    Route.get("/courses/kit/{number}/change", keepers) { visit in try KitForm(kit(visit), visit).page(visit) },
    Route.post("/courses/kit/{number}/change", keepers) { visit in try KitForm(kit(visit), sentIn: visit).save(visit) },
    Route.post("/courses/kit/{number}/use", keepers, setUse),
    Route.post("/courses/kit/{number}/lend", keepers) { visit in try KitLoanForm(kit(visit), sentIn: visit).save(visit)
    },
    Route.post("/courses/kit/{number}/back", keepers, KitLoanForm.giveBack),
  ]

  /// Where the page of kit is.
  static func link(to kit: RowNumber<CourseKit>) -> Link { link.appending(kit.description) }

  /// The kit that the path names, of the account's branches.
  static func kit(_ visit: Visit) throws -> CourseKit {
    let kits = try visit.desk.people.read { try KitRegister.kits(in: $0) }
    guard let kit = kits.first(where: { $0.id.description == visit.step("number") }),
      visit.visitor.reaches(kit.branch)
    else { throw Refusal.notFound }
    return kit
  }

  /// The page of kit, also with what could not be done.
  static func page(
    _ visit: Visit, _ kit: CourseKit, use: LastDayForm? = nil, loan: KitLoanForm? = nil,
    problems: [FieldProblem] = []
  ) throws -> WebReply {
    let model = try KitModel(kit, visit)
    let use = use ?? LastDayForm(kit.closed, at: link(to: kit.id).appending("use"), visit)
    let loan = try loan ?? KitLoanForm(kit, visit)
    let all = use.problems + loan.problems + problems
    let status = !all.isEmpty ? 422 : use.isChanged ? 409 : 200
    return visit.page(kit.name, status: status, hasFault: !all.isEmpty) {
      KitView(model: model, use: use, loan: loan, problems: all, visit: visit).main
    }
  }

  private static func setUse(_ visit: Visit) throws -> WebReply {
    let kit = try kit(visit)
    var form = try LastDayForm(kit.closed, at: link(to: kit.id).appending("use"), sentIn: visit)
    let done = try form.save(visit) { reader in
      try KitRegister.kit(kit.id, in: reader).closed
    } set: { day, writer in
      try KitRegister.close(kit.id, on: day, in: writer)
    }
    guard let done else { return try page(visit, self.kit(visit), use: form) }
    return .redirect(to: link(to: kit.id).query("done", done.rawValue))
  }
}
