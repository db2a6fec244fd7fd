import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import People
import Records
import SQLite

/// `lods home-visit`: visits to somebody's home, where name and address never leave the file of persons but on one sheet.
enum HomeVisitCommand {
  private static let area = Option.text(
    "area", value: OptionPhrase.code.wording, help: HomeVisitCommandPhrase.area.wording, isRequired: true)
  private static let yes = Flag("yes", help: PersonPhrase.yes.wording)

  /// The minutes of a visit where nothing is said.
  private static let minutes = 60

  static func make(_ context: LodsContext) -> Command {
    Command(
      "home-visit", summary: HomeVisitCommandPhrase.summary.wording, details: HomeVisitCommandPhrase.details.wording,
      options: [OfficeOptions.data], children: [request(context), show(context), sheet(context), erase(context)])
  }

  private static func request(_ context: LodsContext) -> Command {
    Command(
      "request", summary: HomeVisitCommandPhrase.request.wording,
      details: HomeVisitCommandPhrase.requestDetails.wording,
      options: [area, OfficeOptions.branch] as [any OptionDeclaration] + VisitOptions.homeWish,
      examples: [
        Example(
          "lods home-visit request --area syd --task mitid-app < person.txt",
          HomeVisitCommandPhrase.requestExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let country = office.profile.country
      let wish = try office.desk.read { try asked(invocation, on: today, in: $0, of: country) }
      let people = try office.people()
      let reply = VisitReply(office, invocation)
      let meets = try reply.answer(isHome: true)
      let fields = try VisitInput.fields(invocation, asking: VisitInput.Field.allCases)
      let details = try PersonDetails(
        name: fields[.name] ?? "", telephone: fields[.telephone], address: fields[.address])
      var generator = SystemRandomNumberGenerator()
      let visit = try HomeVisits.request(
        wish, to: details, wayIn: fields[.wayIn], on: today, desk: office.desk, people: people, using: &generator)
      try reply.settle(visit, meets: meets)
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command(
      "show", summary: HomeVisitCommandPhrase.show.wording, details: HomeVisitCommandPhrase.showDetails.wording,
      arguments: [VisitOptions.number]
    ) { invocation in
      let (card, resident) = try seen(context, invocation)
      let language = invocation.language
      let console = invocation.console
      let details = resident.person.details
      console.write(console.painted(card.title(in: language), .bold) + "\n")
      let lines: [(HomeVisitCommandPhrase, String?)] = [
        (.when, card.visit.slot == nil ? card.wished(in: language) : card.when(in: language)), (.name, details.name),
        (.telephone, details.telephone), (.address, details.address), (.wayIn, resident.wayIn),
      ]
      for (label, text) in lines {
        if let text { console.write("  " + label(in: language) + ": " + text + "\n") }
      }
    }
  }

  private static func sheet(_ context: LodsContext) -> Command {
    Command(
      "sheet", summary: HomeVisitCommandPhrase.sheet.wording, details: HomeVisitCommandPhrase.sheetDetails.wording,
      arguments: [VisitOptions.number], options: [VisitOptions.output],
      examples: [Example("lods home-visit sheet 12 -o ark.html", HomeVisitCommandPhrase.sheetExample.wording)]
    ) { invocation in
      let (card, resident) = try seen(context, invocation)
      let sheet = HomeSheet(card.visit, to: resident, tasks: card.tasks, language: invocation.language)
      guard let path = invocation[VisitOptions.output] else { return invocation.console.write(sheet.text) }
      try OutputFile.writePrivate(sheet.text, to: path)
      invocation.console.note(HomeVisitCommandPhrase.sheetWritten(in: invocation.language))
    }
  }

  private static func erase(_ context: LodsContext) -> Command {
    Command(
      "erase", summary: HomeVisitCommandPhrase.erase.wording, details: HomeVisitCommandPhrase.eraseDetails.wording,
      arguments: [VisitOptions.number], options: [yes]
    ) { invocation in
      let number = try VisitOptions.visit(invocation)
      let office = try context.office(invocation)
      let visit = try office.desk.read { try VisitRegister.visit(number, in: $0) }
      guard visit.isHome else { throw HomeVisitFault.notHome }
      let isSure =
        invocation[yes]
        || invocation.console.confirm(HomeVisitCommandPhrase.sure(in: invocation.language), in: invocation.language)
      guard isSure else { throw PersonFault.notConfirmed }
      let state =
        [VisitState.closed, .homeCancelled].first { visit.state.next.contains($0) } ?? visit.state
      let people = try office.people()
      try HomeVisits.finish(
        visit, as: state, because: .call, waited: nil, on: office.clock.today, desk: office.desk, people: people)
      try AuditTrail.append(.personsPurged, subject: "home visit", at: context.now(), to: people)
      let card = try find(number, office)
      Change.tell(
        HomeVisitCommandPhrase.wasErased(in: invocation.language, ["n": .text(number.description)]),
        next: "lods visit show \(number)", card.json, invocation)
    }
  }

  // MARK: Parts

  /// Whom a visit goes to, after the audit knows that somebody looked.
  ///
  /// - Throws: ``/Outreach/HomeVisitFault``.
  private static func seen(
    _ context: LodsContext, _ invocation: Invocation
  ) throws -> (card: VisitCard, resident: HomeResident) {
    let number = try VisitOptions.visit(invocation)
    let office = try context.office(invocation)
    let card = try find(number, office)
    guard card.visit.isHome else { throw HomeVisitFault.notHome }
    let people = try office.people()
    guard let resident = try people.read({ try HomeVisits.resident(of: card.visit.id, in: $0) }) else {
      throw HomeVisitFault.erased
    }
    guard resident.person.restriction == nil else { throw HomeVisitFault.restricted }
    guard !invocation[Command.json] else { throw VisitCallFault.notInJSON }
    // Before it is seen: where the audit cannot be written, nothing is shown.
    try AuditTrail.append(.personSeen, subject: "home visit", at: context.now(), to: people)
    return (card, resident)
  }

  private static func find(_ number: RowNumber<OutreachVisit>, _ office: Office) throws -> VisitCard {
    try office.desk.read {
      try VisitCard(VisitRegister.visit(number, in: $0), in: $0, of: office.profile.country)
    }
  }

  private static func asked(
    _ invocation: Invocation, on today: Day, in reader: Reader, of country: Country
  ) throws -> VisitWish {
    let area = try BranchRegister.area(word: invocation[area] ?? "", in: reader)
    let tasks = try VisitOptions.tasks(invocation, in: reader, of: country)
    guard !tasks.isEmpty else { throw VisitFault.noTasks }
    let days = try VisitOptions.days(invocation, on: today)
    var wish = VisitWish(
      .home(area.code), branch: try countedAt(invocation, on: today, in: reader), tasks: tasks.map(\.code.text),
      residents: 1, from: days.from, to: days.to, minutes: minutes, staff: HomeVisits.leastStaff)
    wish.weekdays = Set(Weekday.allCases.filter { $0.rawValue < 6 })
    VisitNeeds.fill(&wish, at: nil)
    try VisitOptions.lay(invocation, over: &wish)
    try HomeVisits.checkStaff(of: wish)
    try VisitNeeds.checkDays(of: wish, at: nil, on: today)
    try VisitNeeds.checkTime(of: wish, tasks: tasks)
    return wish
  }

  /// The branch in whose figures the visit counts: the named one, the office's own choice, or the only one.
  private static func countedAt(_ invocation: Invocation, on today: Day, in reader: Reader) throws -> Code<Branch> {
    if let word = invocation[OfficeOptions.branch] { return try BranchRegister.branch(word: word, in: reader).code }
    if let chosen = try Settings(reader).branch { return chosen }
    let open = try BranchRegister.branches(in: reader).filter { $0.isOpen(on: today) }
    guard open.count == 1 else { throw VisitCallFault.noBranch }
    return open[0].code
  }
}
