import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The branches: when their doors are open, when somebody stands at the desk, and which days are closed.
enum BranchPages {
  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .branches, link: Link("/branches"), access: .signedIn)]

  static let routes = [
    Route.get("/branches", .signedIn) { visit in
      let model = try BranchListModel(visit)
      return visit.page(visit.say(FramePhrase.branches)) { BranchListView(model: model, visit: visit).main }
    },
    Route.get("/branches/{code}", .signedIn) { visit in try page(try branch(visit), visit) },
    Route.get("/branches/{code}/hours/{kind}", CataloguePages.keepers) { visit in
      let (branch, kind) = try kept(visit)
      return try HoursForm(of: branch, kind, visit).page(visit)
    },
    Route.post("/branches/{code}/hours/{kind}", CataloguePages.keepers) { visit in
      let (branch, kind) = try kept(visit)
      return try HoursForm(visit.form, of: branch, kind, visit).save(visit)
    },
    Route.post("/branches/{code}/closing-days", CataloguePages.keepers, ClosingDays.change),
    Route.post("/branches/{code}/telephone", CataloguePages.keepers, TelephoneForm.save),
  ]

  /// Where a branch's page is.
  static func link(to branch: Branch) -> Link { Link("/branches").appending(branch.code.text) }

  /// The branch of the path; who is signed in may see all of them.
  static func branch(_ visit: Visit) throws -> Branch {
    let branches = try visit.office.desk.read { try BranchRegister.branches(in: $0) }
    guard let branch = branches.first(where: { $0.code.text == visit.step("code") }) else { throw Refusal.notFound }
    return branch
  }

  /// The branch of the path, where the visitor may change it, with what hours are about.
  private static func kept(_ visit: Visit) throws -> (Branch, CalendarRegister.HoursKind) {
    let branch = try branch(visit)
    guard visit.keeps(branch), let kind = CalendarRegister.HoursKind(rawValue: visit.step("kind")) else {
      throw Refusal.notFound
    }
    return (branch, kind)
  }

  /// A branch's page, also with a form on it that could not be saved, or a day that was not opened again.
  static func page(
    _ branch: Branch, _ visit: Visit, closing: ClosingDays.Form? = nil, reopening: ClosingDays.Reopening? = nil,
    telephone: TelephoneForm? = nil
  ) throws -> WebReply {
    let day = closing?.date.value ?? reopening?.day
    let month = visit.query["month"].flatMap(MonthModel.first) ?? day?.firstOfMonth
    var model = try BranchModel(branch, month: month ?? visit.today.firstOfMonth, closing: closing, visit)
    model.reopening = reopening
    if let telephone { model.telephone = telephone }
    let hasFault = !(model.closing.problems + model.telephone.problems).isEmpty
    return visit.page(
      branch.name, status: hasFault ? 422 : reopening == nil ? 200 : 409, hasFault: hasFault
    ) {
      BranchView(model: model, visit: visit).main
    }
  }
}
