import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// What has changed from one version of a curriculum to another.
struct CurriculumChanges {
  let book: CurriculumBook
  let visit: Visit

  private func say(_ phrase: CurriculumPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The page.
  func reply() throws -> WebReply {
    guard let from = visit.query.text("from"), let old = book.versions.first(where: { "\($0.version)" == from }),
      let curriculum = book.reading.curriculum
    else { throw Refusal.notFound }
    let difference = try visit.office.desk.read { reader in
      CurriculumDifference(
        from: try CurriculumShelf.reading(old, in: reader), try CurriculumShelf.facts(of: old, in: reader),
        to: book.reading, book.facts)
    }
    let values: [String: PhraseValue] = ["old": .text(from), "new": .text("\(book.kept.version)")]
    return visit.page(say(.changesTitle, values) + ": " + curriculum.title) {
      HTML.p(.class("back")) { HTML.a(CurriculumPages.link(to: book.kept.code)) { curriculum.title } }
      HTML.h1 { say(.changesTitle, values) }
      if difference.changes.isEmpty { HTML.p { say(.noChange) } }
      HTML.ul { for change in difference.changes { HTML.li { line(change) } } }
    }
  }

  private func line(_ change: CurriculumDifference.Change) -> String {
    switch change {
    case .added(let file): return say(.fileAdded, ["file": .text(file)])
    case .removed(let file): return say(.fileRemoved, ["file": .text(file)])
    case .fact(let id): return say(.factChanged, ["id": .text(id)])
    case .changed(let file, let parts, let words):
      let names = parts.map { $0.wording[visit.language] }.joined(separator: ", ")
      guard words != 0 else { return "\(file): \(names)" }
      return "\(file): \(names) (\(say(.words, ["n": .text(words > 0 ? "+\(words)" : "−\(-words)")])))"
    }
  }
}
