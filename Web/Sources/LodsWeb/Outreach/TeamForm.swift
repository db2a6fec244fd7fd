import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// A team as a form: new, or changed.
struct TeamForm: Sendable {
  /// The form for a new team.
  static let blank = TeamPages.list.appending("new")

  /// Where a team is changed.
  static func link(_ team: OutreachTeam) -> Link { TeamPages.link(to: team).appending("change") }

  /// The team that is changed; nil for a new one.
  let team: OutreachTeam?
  /// What was typed or chosen.
  let fields: FormFields
  /// The branches that it may start from.
  let branches: [Branch]
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []
  /// What stands now, where somebody else changed it meanwhile; nil otherwise.
  private(set) var meanwhile: TeamDetails?

  /// The form as it was sent.
  init(_ team: OutreachTeam?, form: FormFields, _ visit: Visit) throws {
    self.team = team
    fields = form
    branches = try Self.branches(visit)
  }

  /// A form that nobody has filled in yet: with what stands, or what most teams have.
  init(_ team: OutreachTeam?, _ visit: Visit) throws {
    self.team = team
    branches = try Self.branches(visit)
    guard let details = team?.details else {
      fields = FormFields([.init("lunch", "30"), .init("lunch-from", "11:00"), .init("lunch-to", "13:30")])
      return
    }
    fields = FormFields([
      .init("name", details.name), .init("branch", details.branch.text),
      .init("hours", PlaceHours.text(details.hours.mapValues { [$0] }, in: visit.language)),
      .init("lunch", String(details.lunch)), .init("lunch-from", TimeSpan.text(details.lunchWindow.from)),
      .init("lunch-to", TimeSpan.text(details.lunchWindow.to)),
      .init("ordinary", details.ordinary.map(String.init) ?? ""),
      .init("longest", details.longest.map(String.init) ?? ""), .init("seen", Self.mark(details)),
    ])
  }

  private static func branches(_ visit: Visit) throws -> [Branch] {
    let today = visit.today
    return try visit.office.desk.read { try BranchRegister.branches(in: $0) }
      .filter { visit.visitor.reaches($0.code) && $0.isOpen(on: today) }
  }

  /// What the details are, so that it is noticed when somebody else changed them.
  static func mark(_ details: TeamDetails) -> String {
    let hours = details.hours.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue)-\($0.value.text)" }
    let parts =
      [details.name, details.branch.text, details.lunchWindow.text, String(details.lunch)] + hours
      + [details.ordinary, details.longest].map { $0.map(String.init) ?? "" }
    return String(SHA256.hex(of: Array(parts.joined(separator: "\u{1F}").utf8)).prefix(16))
  }

  private enum Meanwhile: Error { case changed(TeamDetails) }

  /// Writes the team down, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    let read = details(&form, visit)
    guard form.problems.isEmpty, let details = read else { return form.page(visit) }
    do {
      return try form.write(details, visit)
    } catch Meanwhile.changed(let now) {
      form = try TeamForm(team, form: fields.replacing("seen", with: Self.mark(now)), visit)
      form.meanwhile = now
      return form.page(visit)
    } catch let problem as OutreachFault {
      let field = problem.field.flatMap { ["lunch", "ordinary", "longest"].contains($0) ? $0 : nil } ?? "name"
      form.problems.append(FieldProblem(field, problem.sentence(in: visit.language)))
      return form.page(visit)
    }
  }

  private func details(_ form: inout TeamForm, _ visit: Visit) -> TeamDetails? {
    func number(_ field: String, _ range: ClosedRange<Int>) -> Int? {
      guard let word = fields.text(field) else { return nil }
      if let number = Int(word), range.contains(number) { return number }
      form.problems.append(
        FieldProblem(
          field,
          visit.say(
            PlacePagePhrase.numberWrong, ["from": .number(range.lowerBound), "to": .number(range.upperBound)])))
      return nil
    }
    func fault(_ field: String, _ text: String) { form.problems.append(FieldProblem(field, text)) }
    if fields.text("name") == nil { fault("name", visit.say(TeamFormPhrase.nameMissing)) }
    let branch = branches.first { $0.code.text == fields.text("branch") }
    if branch == nil { fault("branch", visit.say(PlacePagePhrase.branchMissing)) }
    var hours: [Weekday: TimeSpan] = [:]
    do {
      let week = try PlaceHours.read(fields.text("hours") ?? "")
      if week.isEmpty || week.contains(where: { $0.value.count != 1 }) {
        fault("hours", visit.say(TeamFormPhrase.hoursMissing))
      }
      hours = week.compactMapValues(\.first)
    } catch {
      fault(
        "hours",
        fields.text("hours") == nil ? visit.say(TeamFormPhrase.hoursMissing) : error.sentence(in: visit.language))
    }
    let lunch = number("lunch", 0...120)
    let ends = ["lunch-from", "lunch-to"].map { fields.text($0).flatMap { TimeSpan.minute($0) } }
    var window: TimeSpan?
    if let first = ends[0], let last = ends[1] { window = TimeSpan(from: first, to: last) }
    if window == nil { fault("lunch-from", visit.say(RequestPhrase.timeWrong)) }
    let (ordinary, longest) = (number("ordinary", 1...1_440), number("longest", 1...1_440))
    guard let branch, let window else { return nil }
    var details = TeamDetails(
      name: fields.text("name") ?? "", branch: branch.code, hours: hours, lunchWindow: window)
    details.lunch = lunch ?? details.lunch
    details.ordinary = ordinary
    details.longest = longest
    return details
  }

  private func write(_ details: TeamDetails, _ visit: Visit) throws -> WebReply {
    if let team {
      try visit.office.desk.write { writer in
        // Within the transaction: of two who press at the same moment the second sees what the first wrote.
        let now = try TeamRegister.team(team.id, in: writer.reader).details
        guard fields["seen"] == Self.mark(now) else { throw Meanwhile.changed(now) }
        try TeamRegister.change(team.id, to: details, in: writer)
      }
      return .redirect(to: TeamPages.link(to: team).query("done", TeamDone.changed.rawValue))
    }
    guard let stem = Code<OutreachTeam>(from: details.name) else { throw OutreachFault.textMissing(field: "name") }
    let number = try visit.desk.echo.once(visit.form) {
      try visit.office.desk.write { writer -> Int in
        let taken = Set(try TeamRegister.teams(in: writer.reader).map(\.code))
        let free = ([stem] + (2...99).compactMap { Code<OutreachTeam>("\(stem.text)-\($0)") })
          .first { !taken.contains($0) }
        return try TeamRegister.add(free ?? stem, details, in: writer).id.number
      }
    }
    let teams = try visit.office.desk.read { try TeamRegister.teams(in: $0) }
    guard let made = teams.first(where: { $0.id.number == number }) else { throw Refusal.notFound }
    return .redirect(to: TeamPages.link(to: made).query("done", TeamDone.added.rawValue))
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let status = meanwhile != nil ? 409 : problems.isEmpty ? 200 : 422
    let title =
      team.map { visit.say(PlacePagePhrase.changeTitle, ["name": .text($0.details.name)]) }
      ?? visit.say(TeamFormPhrase.add)
    return visit.page(title, status: status, hasFault: !problems.isEmpty) {
      TeamFormView(form: self, title: title, visit: visit).main
    }
  }
}
