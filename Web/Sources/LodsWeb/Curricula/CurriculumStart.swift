import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// A curriculum of one's own: a title, and the first session to write on.
struct CurriculumStart: Sendable {
  /// Another curriculum has the title's code.
  private struct Taken: Error {}

  /// The title, as it was typed.
  let title: String
  /// The language that it is written in.
  let language: LanguageCode?
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []

  /// The form as it was sent, or an empty one.
  init(_ form: FormFields) {
    title = form.text("title") ?? ""
    language = form["language"].flatMap(LanguageCode.init(rawValue:))
  }

  /// Makes the first version, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var page = self
    let language = language ?? visit.language
    let isOneLine = !title.contains(where: \.isNewline) && title.count <= 120
    guard let code = Code<Curriculum>(from: title), isOneLine else {
      page.problems.append(FieldProblem("title", visit.say(CurriculumPhrase.titleMissing)))
      return page.reply(visit)
    }
    let files = [
      (CurriculumFolder.about, CurriculumTemplate.about(title, in: language)),
      ("01-" + CurriculumTemplate.newName(in: language) + ".md", CurriculumTemplate.session(in: language)),
    ]
    let reading = CurriculumParser.reading(
      CurriculumFolder(name: code.text, files: files.map { CurriculumFile(path: $0.0, bytes: Array($0.1.utf8)) }))
    let done = Link.redirect(to: code)
    do {
      // Pressed twice, it is made once.
      try visit.onceForForm(inDesk: { writer in
        guard try !CurriculumShelf.newest(in: writer.reader).contains(where: { $0.code == code }) else { throw Taken() }
        _ = try CurriculumShelf.add(reading, facts: FactBook(facts: []), on: visit.today, in: writer)
        return 1
      })
    } catch is Taken {
      page.problems.append(FieldProblem("title", visit.say(CurriculumPhrase.titleTaken)))
      return page.reply(visit)
    } catch let fault as CurriculumShelfFault {
      page.problems.append(FieldProblem("title", fault.sentence(in: visit.language)))
      return page.reply(visit)
    }
    return .redirect(to: done)
  }

  /// The page.
  func reply(_ visit: Visit) -> WebReply {
    let name = visit.say(CurriculumPhrase.new)
    let parts = visit.parts(problems)
    return visit.page(name, status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty) {
      HTML.div(.class("narrow")) {
        HTML.p(.class("back")) { HTML.a(CurriculumPages.link) { visit.say(CurriculumPhrase.title) } }
        parts.summary
        HTML.h1 { name }
        visit.form(CurriculumPages.link.appending("new"), .autocomplete("off"), .novalidate()) {
          visit.once
          parts.line(
            "title", visit.say(CurriculumPhrase.name), hint: visit.say(CurriculumPhrase.titleHint), value: title,
            .maxlength(120))
          parts.select(
            "language", visit.say(CurriculumPhrase.language),
            options: LanguageCode.allCases.map { ($0.rawValue, $0.ownName) },
            chosen: (language ?? visit.language).rawValue)
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) { visit.say(CurriculumPhrase.make) }
            HTML.a(CurriculumPages.link, .class("secondary")) { visit.say(CurriculumPhrase.leave) }
          }
        }
      }
    }
  }
}

extension Link {
  /// Where a curriculum that was just made is.
  fileprivate static func redirect(to code: Code<Curriculum>) -> Link {
    CurriculumPages.link(to: code).query("done", CurriculumDone.made.rawValue)
  }
}
