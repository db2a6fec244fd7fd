import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// A curriculum of one's own: a title, and the first session to write on.
struct CurriculumStart: Sendable {
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
      (CurriculumFolder.about, Self.about(title, in: language)),
      ("01-" + Self.newName(in: language) + ".md", Self.session(in: language)),
    ]
    let reading = CurriculumParser.reading(
      CurriculumFolder(name: code.text, files: files.map { CurriculumFile(path: $0.0, bytes: Array($0.1.utf8)) }))
    let done = Link.redirect(to: code)
    if visit.desk.echo.number(madeBy: visit.form) != nil { return .redirect(to: done) }
    do {
      let isFree = try visit.office.desk.write { writer -> Bool in
        if visit.desk.echo.number(madeBy: visit.form) != nil { return true }
        guard try !CurriculumShelf.newest(in: writer.reader).contains(where: { $0.code == code }) else { return false }
        _ = try CurriculumShelf.add(reading, facts: FactBook(facts: []), on: visit.today, in: writer)
        visit.desk.echo.note(1, madeBy: visit.form)
        return true
      }
      guard isFree else {
        page.problems.append(FieldProblem("title", visit.say(CurriculumPhrase.titleTaken)))
        return page.reply(visit)
      }
    } catch let fault as CurriculumShelfFault {
      page.problems.append(FieldProblem("title", fault.sentence(in: visit.language)))
      return page.reply(visit)
    } catch {
      visit.desk.echo.forget(visit.form)
      throw error
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

  // MARK: - What a curriculum begins with

  /// What the file of a session without a title is called.
  static func newName(in language: LanguageCode) -> String {
    switch language {
    case .da: "ny-gang"
    case .sv: "ny-traeff"
    case .en: "new-session"
    }
  }

  /// The file that says what a curriculum is.
  private static func about(_ title: String, in language: LanguageCode) -> String {
    switch language {
    case .da:
      """
      ---
      titel: \(title)
      målgruppe: Alle, der vil lære det
      niveau: begynder
      udstyr:
        - Papir og noget at skrive med
      sprog: da
      version: 0.1
      status: kladde
      licens: CC BY 4.0
      kontakt: Biblioteket
      digcomp: 2.2
      fokus:
        - digital selvhjælp
      kortere forløb: Det er en kladde.
      personer: opdigtede
      ---
      Skriv her, hvad kursisten lærer.

      """
    case .sv:
      """
      ---
      titel: \(title)
      målgrupp: Alla som vill lära sig det
      nivå: nybörjare
      utrustning:
        - Papper och något att skriva med
      språk: sv
      version: 0.1
      status: utkast
      licens: CC BY 4.0
      kontakt: Biblioteket
      digcomp: 2.2
      fokus:
        - digital självhjälp
      kortare kurs: Det är ett utkast.
      personer: påhittade
      ---
      Skriv här vad deltagaren lär sig.

      """
    case .en:
      """
      ---
      title: \(title)
      audience: All who want to learn it
      level: beginner
      equipment:
        - Paper and something to write with
      language: en
      version: 0.1
      status: draft
      licence: CC BY 4.0
      contact: The library
      digcomp: 2.2
      focus:
        - digital self-help
      shorter course: It is a draft.
      people: invented
      ---
      Write here what the learner learns.

      """
    }
  }

  /// A session with all its parts, to write on.
  static func session(in language: LanguageCode) -> String {
    switch language {
    case .da:
      """
      ---
      titel: Ny gang
      undervisning: 60
      øvelser: 30
      pause: 10
      digcomp: 1.1
      ---

      ## Spørgsmål

      - Hvad vil kursisten gerne vide?

      ## Mål

      1. Du kan gøre det første skridt.

      ## Det første skridt

      Skriv her, hvad kursisten læser.

      ## Øvelser

      ### Øvelse 1: Prøv det (mål 1, 30 minutter)

      1. Gør det sammen med din sidemand.

      ## Nøglekort

      ### Husk

      - Det første skridt.

      ## Det vigtigste

      - Spørg, når du er i tvivl.

      ## Til underviseren

      Skriv her, hvordan du vil undervise.

      """
    case .sv:
      """
      ---
      titel: Ny träff
      undervisning: 60
      övningar: 30
      paus: 10
      digcomp: 1.1
      ---

      ## Frågor

      - Vad vill deltagaren veta?

      ## Mål

      1. Du kan ta det första steget.

      ## Det första steget

      Skriv här vad deltagaren läser.

      ## Övningar

      ### Övning 1: Prova (mål 1, 30 minuter)

      1. Gör det tillsammans med din granne.

      ## Nyckelkort

      ### Kom ihåg

      - Det första steget.

      ## Det viktigaste

      - Fråga när du är osäker.

      ## Till läraren

      Skriv här hur du vill undervisa.

      """
    case .en:
      """
      ---
      title: New session
      teaching: 60
      exercises: 30
      break: 10
      digcomp: 1.1
      ---

      ## Questions

      - What does the learner want to know?

      ## Objectives

      1. You can take the first step.

      ## The first step

      Write here what the learner reads.

      ## Exercises

      ### Exercise 1: Try it (objective 1, 30 minutes)

      1. Do it together with your neighbour.

      ## Key cards

      ### Remember

      - The first step.

      ## Key points

      - Ask when in doubt.

      ## For the teacher

      Write here how you want to teach.

      """
    }
  }
}

extension Link {
  /// Where a curriculum that was just made is.
  fileprivate static func redirect(to code: Code<Curriculum>) -> Link {
    CurriculumPages.link(to: code).query("done", CurriculumDone.made.rawValue)
  }
}
