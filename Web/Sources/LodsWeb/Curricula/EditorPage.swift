import Courses
import Formats
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// One file of a curriculum in the editor, as it stands or as it was typed.
struct EditorPage: Sendable {
  /// Somebody was a moment earlier: it is looked at anew.
  private struct Overtaken: Error {}

  let book: CurriculumBook
  /// The file's path in the folder.
  var path: String
  /// Whether the file is a session that is not kept yet.
  let isNew: Bool
  /// The file as it is typed.
  var file: SourceFile
  /// Further lines above the text, as they are written in the file: only of the curriculum's own file.
  var more = ""
  /// How many of the fields have a control of their own; the others stand in ``more``.
  private(set) var shown = 0
  /// The number of the version that was edited.
  var base: Int
  /// The version that it becomes.
  var version: String
  /// What is wrong with what was typed beside the curriculum itself.
  var problems: [FieldProblem] = []
  /// The file as somebody else has kept it meanwhile.
  var theirs: String?
  /// The check of the curriculum with the file as it is typed.
  private(set) var findings: [CurriculumFinding] = []

  /// A file as it stands.
  init(of book: CurriculumBook, _ visit: Visit) throws {
    self.book = book
    base = book.kept.number
    version = book.nextVersion
    isNew = visit.query["new"] == "session"
    if isNew {
      let number = (book.reading.curriculum?.sessions.compactMap { Int($0.file.prefix(2)) }.max() ?? 0) + 1
      path = (number < 10 ? "0" : "") + "\(number)-" + CurriculumTemplate.newName(in: book.language) + ".md"
      file = SourceFile(CurriculumTemplate.session(in: book.language))
    } else {
      guard let name = visit.query["file"], let text = book.texts[name], book.isNewest else { throw Refusal.notFound }
      path = name
      file = SourceFile(text)
    }
    shown = file.fields.count
    try look(visit)
  }

  /// A file as it was typed.
  init(of book: CurriculumBook, form: FormFields, _ visit: Visit) throws {
    guard let path = form["file"], let base = form.text("base").flatMap({ Int($0) }), path.utf8.count <= 200,
      path.hasSuffix(".md")
    else { throw Refusal.brokenForm }
    self.book = book
    self.path = path
    self.base = base
    version = form.text("version") ?? ""
    isNew = form["new"] == "session"
    let stood = try Self.texts(of: base, book, visit)?[path] ?? book.texts[path]
    guard isNew || stood != nil else { throw Refusal.notFound }
    file = SourceFile(isNew ? CurriculumTemplate.session(in: book.language) : stood ?? "")
    for place in file.fields.indices {
      if let typed = form["f-\(place)"] { file.fields[place].value = typed.replacing("\r\n", with: "\n") }
    }
    shown = file.fields.count
    file.body = (form["body"] ?? "").replacing("\r\n", with: "\n")
    more = (form["more"] ?? "").replacing("\r\n", with: "\n")
    for entry in SourceFile("---\n\(more)\n---\n").fields where !file.fields.contains(where: { $0.key == entry.key }) {
      file.fields.append(entry)
    }
    try look(visit)
  }

  /// The texts of a version by its number; nil where it is not one of this curriculum's.
  private static func texts(of number: Int, _ book: CurriculumBook, _ visit: Visit) throws -> [String: String]? {
    if number == book.kept.number { return book.texts }
    guard let kept = book.versions.first(where: { $0.number == number }) else { return nil }
    return try visit.office.desk.read { try CurriculumBook("\(kept.code)@\(kept.version)", in: $0).texts }
  }

  /// The file's text.
  var text: String { file.text.hasSuffix("\n") ? file.text : file.text + "\n" }

  /// The whole curriculum with the file as it is typed.
  var texts: [String: String] {
    var texts = book.texts
    texts[path] = text
    return book.texts(texts, version: version)
  }

  /// Looks the curriculum over with the file as it is typed.
  private mutating func look(_ visit: Visit) throws {
    let reading = book.reading(of: texts)
    let others = try visit.office.desk.read { try CurriculumBook.others(beside: reading, in: $0) }
    findings = CurriculumCheck(reading, facts: book.knownFacts, others: others).findings
  }

  /// What is found in this file.
  var own: [CurriculumFinding] { findings.filter { $0.file == path } }
  /// What is found elsewhere that must be mended.
  var elsewhere: [CurriculumFinding] { findings.filter { $0.file != path && $0.severity == .error } }

  /// Does what the form asks for.
  func answer(_ visit: Visit) throws -> WebReply {
    switch visit.form["do"] {
    case "preview": return try preview(visit)
    case "save": return try save(visit)
    default: return reply(visit)
    }
  }

  /// The sheet as it would be printed.
  private func preview(_ visit: Visit) throws -> WebReply {
    guard let curriculum = book.reading(of: texts).curriculum,
      let kind = visit.form["kind"].flatMap(CurriculumPrintKind.init(rawValue:))
    else { return reply(visit) }
    let session = curriculum.sessions.first { $0.file == path }?.number
    let print = CurriculumPrint(curriculum, facts: book.knownFacts, kind: kind, session: session)
    var back = CurriculumPages.link(to: book.kept.code).appending("edit")
    back = isNew ? back.query("new", "session") : back.query("file", path)
    return PaperReply.page(print.text, back: back, visit)
  }

  /// Keeps the curriculum with the file as it is typed as a new version, unless somebody else has changed the same.
  private func save(_ visit: Visit) throws -> WebReply {
    var page = self
    let done: CurriculumDone = isNew ? .sessionAdded : .saved
    let link = CurriculumPages.link(to: book.kept.code).query("done", done.rawValue)
    // Pressed twice, it is kept once.
    if visit.desk.echo.number(madeBy: visit.form) != nil { return .redirect(to: link) }
    if base != book.kept.number {
      // A new version has another number in any case.
      func content(_ text: String?) -> String? {
        guard path == CurriculumFolder.about, let text else { return text }
        var file = SourceFile(text)
        file.setVersion("")
        return file.text
      }
      let before = try Self.texts(of: base, book, visit)
      let now = book.texts[path]
      if content(now) != content(before?[path]), content(now) != content(text) {
        page.theirs = now ?? ""
        page.base = book.kept.number
        page.version = book.nextVersion
        return page.reply(visit)
      }
    }
    if CurriculumVersion(version).map({ new in book.versions.contains { $0.version >= new } }) ?? true {
      page.problems.append(
        FieldProblem(
          "version",
          visit.say(
            CurriculumPhrase.versionTooLow, ["version": .text("\(book.versions.last?.version ?? book.kept.version)")])))
    }
    if isNew {
      page.path = SessionOrder.name(path.prefix(2), title: file.fields.first?.value ?? "", else: path)
    }
    guard page.problems.isEmpty, page.findings.allSatisfy({ $0.severity != .error }) else {
      if page.problems.isEmpty {
        page.problems.append(
          FieldProblem(
            "checks", visit.say(CurriculumPhrase.mendFirst, ["n": .number(findings.count { $0.severity == .error })])))
      }
      return page.reply(visit)
    }
    let reading = book.reading(of: page.texts)
    let newest = book.kept.number
    do {
      try visit.onceForForm(inDesk: { writer in
        let last = try CurriculumShelf.kept(word: book.kept.code.text, in: writer.reader)
        guard last.number == newest else { throw Overtaken() }
        _ = try CurriculumShelf.add(
          reading, facts: book.knownFacts,
          others: CurriculumBook.others(beside: reading, in: writer.reader), on: visit.today, in: writer)
        return newest
      })
    } catch is Overtaken {
      let code = book.kept.code.text
      let newest = try visit.office.desk.read { try CurriculumBook(code, in: $0) }
      return try EditorPage(of: newest, form: visit.form, visit).save(visit)
    } catch let fault as CurriculumShelfFault {
      page.problems.append(FieldProblem("checks", fault.sentence(in: visit.language)))
      return page.reply(visit)
    }
    return .redirect(to: link)
  }

  /// The page.
  func reply(_ visit: Visit) -> WebReply {
    let title = visit.say(isNew ? CurriculumPhrase.newSession : .edit) + ": " + path
    let status = theirs != nil ? 409 : problems.isEmpty ? 200 : 422
    return visit.page(
      title, status: status, hasFault: !problems.isEmpty, head: [.module(Asset.checkingScript.link)]
    ) {
      EditorView(page: self, visit: visit).main
    }
  }
}

extension CurriculumBook {
  /// The language that the curriculum is written in.
  var language: LanguageCode { reading.curriculum?.language ?? .da }
}
