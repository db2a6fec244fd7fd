import Records
import Accounts
import Formats
import Language
import Markup
import Municipality
import Office
import Reports
import Site
import Statistics

/// What was published for everybody, and the way to publish more.
enum ReleasePages {
  /// Who reads what is published and verifies it, of the office as a whole.
  static let readers = Access.wholeOffice([.manager, .administrator, .dataProtectionOfficer])
  /// Who may publish.
  static let publishers = CataloguePages.officeKeepers

  /// Where the list is.
  static let link = Link("/releases")
  /// Where the form is.
  static let form = Link("/releases/new")
  /// Where what is worked out is.
  static let proposal = Link("/releases/proposal")

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .releases, link: link, access: readers)]

  private static let checking = Route.post("/releases/ledger/check", readers, check)
  private static let proposing = Route.post("/releases/new", publishers, propose)
  /// What publishes.
  static let publishing = Route.post("/releases/proposal/publish", publishers, ProposalPage.publish)

  static let routes = [
    Route.get("/releases", readers) { visit in try list(visit) },
    checking,
    Route.get("/releases/new", publishers) { visit in
      let query = visit.query.text("query").flatMap { try? ReleaseQuery(text: $0) }
      return try form(query.map { ReleaseForm($0, on: visit.today) } ?? ReleaseForm(on: visit.today), visit)
    },
    proposing,
    Route.get("/releases/proposal", publishers, ProposalPage.page),
    Route.post("/releases/proposal/stop", publishers, ProposalPage.stop),
    publishing,
    Route.get("/releases/proposal/answer", publishers, ProposalPage.answer),
    Route.get("/releases/{number}", readers) { visit in try ReleasePage.page(visit) },
    Route.get("/releases/{number}/file", readers, ReleasePage.file),
    Route.post("/releases/{number}/revise", publishers) { visit in
      let release = try release(visit)
      return try begin(.revision(of: release.number), visit)
    },
  ]

  /// Where a release is.
  static func link(to number: Int) -> Link { link.appending(String(number)) }

  /// The release of the path.
  static func release(_ visit: Visit) throws -> Release {
    guard let number = Int(visit.step("number")),
      let found = try visit.office.releases().releases().first(where: { $0.number == number })
    else { throw Refusal.notFound }
    return found
  }

  // MARK: - List

  private static func list(_ visit: Visit) throws -> WebReply {
    let check = visit.desk.releases.check.task
    if visit.request.wantsValues { return AsideView.state(check.map { AsideView.Standing($0) }, visit) }
    var releases: [Release] = []
    var trouble: ReleaseFault?
    do {
      releases = try visit.office.releases().releases()
    } catch let fault as ReleaseFault {
      // What was edited is not handed out as published; what is wrong is said by the check.
      trouble = fault
    }
    let view = ReleaseListView(releases: releases, trouble: trouble, visit: visit)
    return visit.page(
      visit.say(FramePhrase.releases), head: AsideView.head(isUnderWay: check?.isUnderWay ?? false)
    ) {
      view.main
    }
  }

  private static func check(_ visit: Visit) throws -> WebReply {
    let desk = visit.desk
    desk.releases.verify(visit.office, id: desk.freshID().description) { desk.reported($0, at: checking) }
    return .redirect(to: link.fragment("check"))
  }

  // MARK: - Proposing

  private static func form(_ form: ReleaseForm, _ visit: Visit, notice: ReleasePagePhrase? = nil) throws -> WebReply {
    let hasFault = !form.problems.isEmpty
    let view = try ReleaseFormView(form: form, notice: notice, visit: visit)
    return visit.page(
      visit.say(ReleasePagePhrase.newTitle), status: hasFault ? 422 : notice == nil ? 200 : 409, hasFault: hasFault
    ) {
      view.main
    }
  }

  private static func propose(_ visit: Visit) throws -> WebReply {
    // What was offered instead of something refused comes as it is written, not as typed.
    if let text = visit.form.text("query") {
      guard let query = try? ReleaseQuery(text: text) else { throw Refusal.brokenForm }
      return try begin(.release(query), visit)
    }
    var own = ReleaseForm(visit.form, on: visit.today)
    let asked: ReleaseQuery?
    do {
      asked = try own.query(try visit.office.releases(), on: visit.today, in: visit.language)
    } catch let fault as ReleaseFault {
      return visit.failed(fault)
    }
    guard let query = asked else { return try form(own, visit) }
    return try begin(.release(query), visit, typed: own)
  }

  /// Begins to work something out; where something else is under way, what was asked stays typed.
  private static func begin(_ wish: ReleaseAim.Wish, _ visit: Visit, typed: ReleaseForm? = nil) throws -> WebReply {
    guard let account = visit.visitor.person?.account else { throw Refusal.notAllowed }
    let desk = visit.desk
    let isBegun = desk.releases.begin(
      wish, id: desk.freshID().description, by: account.displayName, in: visit.office, seed: desk.draw { $0.next() }
    ) {
      desk.reported($0, at: proposing)
    }
    guard isBegun else {
      // Pressed twice, the same is asked for.
      if case .release(let query) = wish, query == desk.releases.work?.query {
        return .redirect(to: proposal)
      }
      return try form(typed ?? ReleaseForm(on: visit.today), visit, notice: .busy)
    }
    return .redirect(to: proposal)
  }
}
