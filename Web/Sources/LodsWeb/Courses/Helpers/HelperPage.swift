import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site
import SQLite

/// Somebody who teaches or may come to: how to reach them, how far they have come, and the terms that they are on.
struct HelperPage: Sendable {
  let card: HelperCard
  /// The terms that they are on at the visitor's branches, the first to begin first.
  let posts: [TermStaff.Post]
  /// How many terms they are on at branches out of the visitor's reach.
  let elsewhere: Int
  /// The terms that their going has left without a teacher.
  let bare: [Term]
  /// What is wrong.
  var problems: [FieldProblem] = []
  /// Whether somebody else was faster.
  var isChanged = false

  init(_ helper: CourseHelper, _ visit: Visit) throws {
    let asked = (visit.query["bare"] ?? "").split(separator: ".").prefix(50)
      .compactMap { Int($0).flatMap { RowNumber<Term>($0) } }
    let read = try visit.desk.people.read { reader in
      (
        card: try HelperCard(helper, visit, in: reader), posts: try TermStaff.posts(of: helper.id, in: reader),
        bare: try asked.filter { try !TermStaff.hasTeacher($0, in: reader) }
          .compactMap { try? TermRegister.term($0, in: reader) }
      )
    }
    card = read.card
    posts = read.posts.filter { visit.visitor.reaches($0.term.plan.branch) }
    elsewhere = read.posts.count - posts.count
    bare = read.bare.filter { visit.visitor.reaches($0.plan.branch) }
  }

  /// The page.
  func page(_ visit: Visit) throws -> WebReply {
    let status = isChanged ? 409 : problems.isEmpty ? 200 : 422
    // Who it is stands on the page and not in its title, which browsers keep.
    return visit.page(visit.say(HelperPhrase.title), status: status, hasFault: !problems.isEmpty) {
      HelperView(model: self, visit: visit).main
    }
  }

  // MARK: A step

  private enum Stop: Error {
    case changed, done
    /// They are on terms at branches that the visitor does not work with.
    case elsewhere
  }

  /// Writes down how far somebody has come.
  static func step(_ visit: Visit, _ helper: CourseHelper) throws -> WebReply {
    guard let state = visit.form["do"].flatMap(HelperState.init(rawValue:)),
      let seen = visit.form["seen"].flatMap({ Int($0) })
    else { throw Refusal.brokenForm }
    func problem(_ text: String) throws -> WebReply {
      var page = try HelperPage(HelperPages.found(visit), visit)
      page.problems.append(FieldProblem("step", text))
      return try page.page(visit)
    }
    let done = HelperPages.link(to: helper.id).query("done", HelperDone(state, after: helper.state).rawValue)
    do {
      let bare = try visit.desk.people.write { writer in
        let now = try HelperRegister.helper(helper.id, in: writer.reader)
        // Pressed twice, it is done once.
        if now.steps.count == seen + 1, now.state == state { throw Stop.done }
        guard now.steps.count == seen else { throw Stop.changed }
        if state == .ended {
          let posts = try TermStaff.posts(of: helper.id, in: writer.reader)
          guard posts.allSatisfy({ isOver($0.term, visit) || visit.visitor.reaches($0.term.plan.branch) }) else {
            throw Stop.elsewhere
          }
        }
        return try HelperRegister.step(helper.id, to: state, on: visit.today, in: writer)
      }
      guard !bare.isEmpty else { return .redirect(to: done) }
      return .redirect(to: done.query("bare", bare.map(\.id.description).joined(separator: ".")))
    } catch Stop.done {
      return .redirect(to: HelperPages.link(to: helper.id))
    } catch Stop.changed {
      var page = try HelperPage(HelperPages.found(visit), visit)
      page.isChanged = true
      return try page.page(visit)
    } catch Stop.elsewhere {
      return try problem(visit.say(HelperPhrase.elsewhereEnds))
    } catch let fault as StaffingFault {
      return try problem(CourseFaultWords.sentence(fault, visit))
    }
  }

  /// Whether a term has nothing to come that somebody could be taken off.
  private static func isOver(_ term: Term, _ visit: Visit) -> Bool {
    term.state == .cancelled || term.state == .ended || !term.heldDates.contains { $0.day >= visit.today }
  }
}
