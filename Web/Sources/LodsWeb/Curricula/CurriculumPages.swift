import Accounts
import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The curricula of the office: what is on the shelf, what should be looked at, and the editor.
enum CurriculumPages {
  /// Who reads them.
  static let readers = Access.roles([.teacher, .outreach, .manager, .administrator])
  /// Who writes them: they hold for all branches.
  static let writers = CoursePages.keepers

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .curricula, link: link, access: readers)]

  /// Where the shelf is.
  static let link = Link("/curricula")

  static let routes = [
    Route.get("/curricula", readers) { visit in try CurriculumList(visit).reply(visit) },
    Route.get("/curricula/new", writers) { visit in CurriculumStart(visit.form).reply(visit) },
    Route.post("/curricula/new", writers) { visit in try CurriculumStart(visit.form).save(visit) },
    Route.get("/curricula/{code}", readers) { visit in
      try CurriculumView(book: book(visit), visit: visit).reply()
    },
    Route.get("/curricula/{code}/changes", readers) { visit in
      try CurriculumChanges(book: book(visit), visit: visit).reply()
    },
    Route.get("/curricula/{code}/file", readers) { visit in
      if let account = visit.visitor.person?.account { try visit.desk.exports.count(account.id, at: visit.now) }
      let book = try book(visit)
      guard let path = visit.query["name"], let text = book.texts[path] else { throw Refusal.notFound }
      return .download(
        Array(text.utf8), type: "text/markdown; charset=utf-8", name: String(path.split(separator: "/").last ?? ""))
    },
    Route.get("/curricula/{code}/print/{kind}", readers) { visit in
      try paper(book(visit), kind: visit.step("kind"), visit)
    },
    Route.get("/curricula/{code}/edit", writers) { visit in
      try EditorPage(of: book(visit), visit).reply(visit)
    },
    Route.post("/curricula/{code}/edit", writers) { visit in
      try EditorPage(of: book(visit), form: visit.form, visit).answer(visit)
    },
    Route.post("/curricula/{code}/order", writers) { visit in try SessionOrder.move(book(visit), visit) },
  ]

  /// Where a curriculum's page is.
  static func link(to code: Code<Curriculum>) -> Link { link.appending(code.text) }

  /// The curriculum of the path, in the version that the query names or the newest one.
  private static func book(_ visit: Visit) throws -> CurriculumBook {
    let word = [visit.step("code"), visit.query.text("version")].compactMap(\.self).joined(separator: "@")
    do {
      return try visit.office.desk.read { try CurriculumBook(word, in: $0) }
    } catch is CurriculumShelfFault {
      throw Refusal.notFound
    }
  }

  /// A sheet to print.
  static func paper(_ book: CurriculumBook, kind word: String, _ visit: Visit) throws -> WebReply {
    guard let kind = CurriculumPrintKind(rawValue: word), let curriculum = book.reading.curriculum else {
      throw Refusal.notFound
    }
    let session = visit.query.text("session").flatMap { Int($0) }
    guard session.map({ (1...max(1, curriculum.sessions.count)).contains($0) }) ?? true else { throw Refusal.notFound }
    let print = CurriculumPrint(curriculum, facts: book.facts, kind: kind, session: session)
    return PaperReply.page(print.text, back: link(to: book.kept.code), visit)
  }
}
