import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The order of a curriculum's sessions, which the numbers before their files' names tell.
enum SessionOrder {
  /// Moves a session one place, as a new version.
  static func move(_ book: CurriculumBook, _ visit: Visit) throws -> WebReply {
    guard let act = visit.form["do"], ["up", "down"].contains(act), let file = visit.form["file"],
      let base = visit.form.text("base").flatMap({ Int($0) }), let curriculum = book.reading.curriculum
    else { throw Refusal.brokenForm }
    let link = CurriculumPages.link(to: book.kept.code).query("done", CurriculumDone.moved.rawValue)
    func trouble(_ sentence: String) throws -> WebReply {
      try CurriculumView(book: book, visit: visit, trouble: sentence).reply()
    }
    guard base == book.kept.number else { return try trouble(visit.say(CurriculumPhrase.orderChanged)) }
    let files = curriculum.sessions.map(\.file)
    guard let place = files.firstIndex(of: file), files.indices.contains(act == "up" ? place - 1 : place + 1) else {
      throw Refusal.notFound
    }
    let other = files[act == "up" ? place - 1 : place + 1]
    var texts = book.texts
    let (mine, theirs) = (texts.removeValue(forKey: file), texts.removeValue(forKey: other))
    texts[String(other.prefix(2)) + String(file.dropFirst(2))] = mine
    texts[String(file.prefix(2)) + String(other.dropFirst(2))] = theirs
    let reading = book.reading(of: book.texts(texts, version: book.nextVersion))
    do {
      let isKept = try visit.office.desk.write { writer -> Bool in
        guard try CurriculumShelf.kept(word: book.kept.code.text, in: writer.reader) == book.kept else { return false }
        _ = try CurriculumShelf.add(
          reading, facts: book.knownFacts,
          others: CurriculumBook.others(beside: reading, in: writer.reader), on: visit.today, in: writer)
        return true
      }
      guard isKept else { return try trouble(visit.say(CurriculumPhrase.orderChanged)) }
    } catch let fault as CurriculumShelfFault {
      return try trouble(fault.sentence(in: visit.language))
    }
    return .redirect(to: link.fragment("sessions"))
  }

  /// The name of a session's file by its title, as `07-find-vej.md`.
  static func name(_ number: some StringProtocol, title: String, else other: String) -> String {
    Code<Curriculum>(from: title).map { "\(number)-\($0.text.prefix(40)).md" } ?? other
  }
}
