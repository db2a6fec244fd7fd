import Courses
import Identifiers
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// A calendar of others as a form: which one, whose and for whom it is, and its file.
struct OtherOfferForm: Sendable {
  /// The longest file that waits in the page while its faults are looked at, in bytes; a longer one is chosen again.
  private static let mostKept = 200_000

  /// The calendars that were imported.
  let sources: [OtherSource]
  /// The code of one of them; empty for a new one.
  let calendar: String
  let name: String
  let audience: String
  /// What stands in the file.
  let text: String
  /// Whether the rest is wanted where something cannot be read.
  let skips: Bool
  /// Whether something could not be read, so that it is asked whether the rest is wanted.
  private(set) var asksToSkip = false
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []

  /// The form as it was sent, or empty.
  init(_ visit: Visit) throws {
    sources = try visit.desk.people.read { try OtherOfferRegister.sources(on: visit.today, in: $0) }
    let form = visit.form
    calendar = form.text("calendar") ?? visit.query.text("calendar") ?? ""
    name = form.text("name") ?? ""
    audience = form.text("audience") ?? ""
    // A file that was chosen goes before the one that waits from the last try.
    text = form.text("upload") ?? form.text("file") ?? ""
    skips = form.has("skip")
  }

  /// What waits in the page until the form is sent again.
  var kept: String? { asksToSkip && text.utf8.count <= Self.mostKept ? text : nil }

  /// Somebody made or removed the calendar while the form was filled in.
  private struct Meanwhile: Error {}

  /// Reads the calendar in: all of it, or nothing unless the rest is wanted.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    // Pressed twice, it is read in once.
    guard visit.desk.echo.number(madeBy: visit.form) == nil else {
      return .redirect(to: OtherOfferPages.link)
    }
    func fault(_ field: String, _ phrase: OtherCalendarPhrase) {
      form.problems.append(FieldProblem(field, visit.say(phrase)))
    }
    let known = sources.first { $0.code.text == calendar }
    if !calendar.isEmpty, known == nil { fault("calendar", .gone) }
    if known == nil, name.isEmpty { fault("name", .nameMissing) }
    if !name.isEmpty {
      // Whose it is is an organisation and no person.
      do { _ = try Gate.standard.admit(name, as: .note) } catch {
        form.problems.append(FieldProblem("name", ScreeningFault(error, field: "name").sentence(in: visit.language)))
      }
    }
    let audience = Audience(rawValue: audience)
    if known == nil, audience == nil { fault("audience", .audienceMissing) }
    if text.isEmpty { fault("upload", .fileMissing) }
    let code = known?.code ?? Code<OtherSource>(from: name)
    if known == nil, let code, sources.contains(where: { $0.code == code }) { fault("name", .known) }
    if code == nil, !name.isEmpty, form.problems.isEmpty {
      form.problems.append(FieldProblem("name", TermFault.badCode(field: "code").sentence(in: visit.language)))
    }
    guard form.problems.isEmpty, let code else { return try OtherOfferPages.page(visit, form) }
    let reading = OtherOfferReading(Array(text.utf8), clock: visit.office.clock)
    do {
      var read: OtherOfferRegister.Outcome?
      try visit.onceForForm { writer in
        // Two who name a new one alike at the same time do not read over each other.
        let isThere = try OtherOfferRegister.sources(on: visit.today, in: writer.reader).contains { $0.code == code }
        guard isThere == (known != nil) else { throw Meanwhile() }
        let outcome = try OtherOfferRegister.replace(
          code, named: name.isEmpty ? nil : name, for: audience, with: reading, isWhole: !skips, in: writer)
        read = outcome
        return outcome.count
      }
      guard let outcome = read else { return .redirect(to: OtherOfferPages.link) }
      // Numbers alone, so that they may stand in the address.
      let done = OtherOfferPages.link.query("done", "read").query("source", code.text)
        .query("n", String(outcome.count)).query("new", String(outcome.new))
        .query("changed", String(outcome.changed)).query("gone", String(outcome.gone))
        .query("withheld", String(reading.withheld))
        .query("lost", String(reading.hasLosses ? reading.findings.count : 0))
      return .redirect(to: done)
    } catch is Meanwhile {
      form.problems.append(
        FieldProblem(known == nil ? "name" : "calendar", visit.say(known == nil ? OtherCalendarPhrase.known : .gone)))
      return try OtherOfferPages.page(visit, form)
    } catch let problem as OtherOfferFault {
      if case .notRead(_, isBroken: false) = problem { form.asksToSkip = true }
      form.problems.append(FieldProblem("upload", problem.sentence(in: visit.language)))
      return try OtherOfferPages.page(visit, form)
    } catch let problem as TermFault {
      form.problems.append(FieldProblem("name", CourseFaultWords.sentence(problem, visit)))
      return try OtherOfferPages.page(visit, form)
    }
  }
}
