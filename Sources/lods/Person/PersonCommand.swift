import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Outreach
import People
import Records
import SQLite

/// `lods person`: the persons that the office keeps, and the rights they have.
enum PersonCommand {
  private static let id = Option.text("id", value: OptionPhrase.code.wording, help: PersonPhrase.id.wording)
  private static let purpose = Option<Purpose>.choice(
    "purpose", help: PersonPhrase.purpose.wording, of: Purpose.self, isRequired: true)
  private static let day = Option.day("day", help: PersonPhrase.day.wording)
  private static let until = Option.day("until", help: PersonPhrase.until.wording)
  private static let because = Option<Restriction>.choice(
    "because", help: PersonPhrase.because.wording, of: Restriction.self)
  private static let lift = Flag("lift", help: PersonPhrase.lift.wording)
  private static let yes = Flag("yes", help: PersonPhrase.yes.wording)
  private static let right = Option<Right>.choice(
    "right", help: PersonPhrase.right.wording, of: Right.self, isRequired: true)
  private static let refusal = Option<RefusalReason>.choice(
    "because", help: PersonPhrase.refusal.wording, of: RefusalReason.self, isRequired: true)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "person", summary: PersonPhrase.summary.wording, details: PersonPhrase.details.wording,
      children: [
        add(context), show(context), export(context), correct(context), restrict(context), erase(context),
        refuse(context), cases(context),
      ])
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: PersonPhrase.add.wording, details: PersonPhrase.lines.wording,
      options: [OfficeOptions.data, purpose, OfficeOptions.branch, day, until],
      examples: [Example("lods person add --purpose booking -b hornbaek < person.txt", PersonPhrase.addExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let people = try office.people()
      let branch = try invocation[OfficeOptions.branch].map { typed in
        try office.desk.read { try BranchRegister.branch(word: typed, in: $0).code }
      }
      let fields = try PersonInput.fields(invocation)
      let details = try PersonDetails(
        name: fields[.name] ?? "", telephone: fields[.telephone], email: fields[.email], address: fields[.address])
      guard let purpose = invocation[purpose] else { return }
      var generator = SystemRandomNumberGenerator()
      let person = PersonRecord(id: RandomID(using: &generator), details: details)
      let holding = try Holding(
        id: RandomID(using: &generator), purpose, branch: branch, day: invocation[day], until: invocation[until],
        today: office.clock.today)
      try people.write { try PersonRegister.add(person, holding, in: $0) }
      let language = invocation.language
      let sentence = PersonPhrase.added(
        in: language, ["purpose": .text(purpose.wording[language]), "until": .day(holding.until)])
      Change.tell(
        sentence, next: "lods person show", ["id": .text(person.id.description), "until": .text(holding.until.iso)],
        invocation)
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command("show", summary: PersonPhrase.show.wording, options: [OfficeOptions.data, id]) { invocation in
      let people = try context.office(invocation).people()
      let person = try find(invocation, in: people)
      // Before it is seen: where the audit cannot be written, nothing is shown.
      try AuditTrail.append(.personSeen, at: context.now(), to: people)
      let dossier = try people.read { try PersonDossier(of: person.id, in: $0) }
      invocation.console.write(
        invocation[Command.json] ? dossier.json(in: invocation.language).text() + "\n" : dossier.text(on: invocation))
    }
  }

  private static func export(_ context: LodsContext) -> Command {
    Command(
      "export", summary: PersonPhrase.export.wording, details: PersonPhrase.exportDetails.wording,
      options: [OfficeOptions.data, id]
    ) { invocation in
      let office = try context.office(invocation)
      let people = try office.people()
      let person = try find(invocation, in: people)
      let receipt = try office.use(.access)
      let dossier = try people.read { try PersonDossier(of: person.id, in: $0) }
      if invocation[Command.json] {
        return invocation.console.write(dossier.json(in: invocation.language, receipt: receipt).text() + "\n")
      }
      invocation.console.write(dossier.letter(receipt, office.profile, on: invocation))
    }
  }

  private static func correct(_ context: LodsContext) -> Command {
    Command(
      "correct", summary: PersonPhrase.correct.wording, details: PersonPhrase.correctDetails.wording,
      options: [OfficeOptions.data, id]
    ) { invocation in
      let office = try context.office(invocation)
      let people = try office.people()
      let person = try find(invocation, in: people)
      let fields = try PersonInput.fields(invocation)
      guard !fields.isEmpty else { throw PersonFault.nothingGiven }
      let details = try person.details.changed(by: fields)
      let receipt = try office.use(.correction) {
        try PersonRegister.correct(person.id, to: details, in: $0)
      }
      tell(receipt, .corrected, invocation)
    }
  }

  private static func restrict(_ context: LodsContext) -> Command {
    Command(
      "restrict", summary: PersonPhrase.restrict.wording, details: PersonPhrase.restrictDetails.wording,
      options: [OfficeOptions.data, id, because, lift]
    ) { invocation in
      let reason = invocation[because]
      guard (reason != nil) != invocation[lift] else { throw PersonFault.nothingGiven }
      let office = try context.office(invocation)
      let people = try office.people()
      let person = try find(invocation, in: people)
      let receipt = try office.use(reason == nil ? .lifting : .restriction) {
        try PersonRegister.restrict(person.id, because: reason, in: $0)
      }
      tell(receipt, reason == nil ? .lifted : .wasRestricted, invocation)
    }
  }

  private static func erase(_ context: LodsContext) -> Command {
    Command(
      "erase", summary: PersonPhrase.erase.wording, details: PersonPhrase.eraseDetails.wording,
      options: [OfficeOptions.data, id, yes]
    ) { invocation in
      let office = try context.office(invocation)
      let people = try office.people()
      let person = try find(invocation, in: people)
      let isSure =
        invocation[yes]
        || invocation.console.confirm(PersonPhrase.sure(in: invocation.language), in: invocation.language)
      guard isSure else { throw PersonFault.notConfirmed }
      let done = try office.erase(person.id)
      tell(done.receipt, .erased, invocation)
      HelperCommand.tellBare(done.bare, invocation)
      if !done.left.isEmpty {
        try ShortfallNotes.tell(from: office.clock.today, in: office, invocation)
      }
      if done.offered > 0 {
        let language = invocation.language
        invocation.console.note(TermCommandPhrase.toTell(in: language, ["n": .number(done.offered)]))
        invocation.console.note(RegisterPhrase.next(in: language, ["line": .text("lods call list")]))
      }
    }
  }

  private static func refuse(_ context: LodsContext) -> Command {
    Command(
      "refuse", summary: PersonPhrase.refuse.wording, details: PersonPhrase.refuseDetails.wording,
      options: [OfficeOptions.data, right, refusal]
    ) { invocation in
      guard let right = invocation[right], let reason = invocation[refusal] else { return }
      let office = try context.office(invocation)
      let receipt = try office.use(right, refusal: reason)
      let language = invocation.language
      if invocation[Command.json] { return invocation.console.write(receipt.json.text() + "\n") }
      invocation.console.write(
        PersonPhrase.refused(
          in: language,
          [
            "right": .text(right.wording[language]), "reason": .text(reason.wording[language]),
            "n": .number(receipt.number), "authority": .text(office.profile.country.supervisor),
          ]) + "\n")
    }
  }

  private static func cases(_ context: LodsContext) -> Command {
    Command("cases", summary: PersonPhrase.cases.wording, options: [OfficeOptions.data, OfficeOptions.limit]) {
      invocation in
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(PersonPhrase.caseNumber(in: language), .right),
          TableColumn(PersonPhrase.caseDay(in: language)), TableColumn(PersonPhrase.caseRight(in: language)),
          TableColumn(PersonPhrase.caseOutcome(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for receipt in try context.office(invocation).people().read({ try RightsCases.all(in: $0) }) {
        let outcome = receipt.refusal.map { $0.wording[language] } ?? PersonPhrase.done(in: language)
        list.add(
          [
            "\(receipt.number)", DayText.short(receipt.day, in: language),
            "\(receipt.right.wording[language]) (art. \(receipt.right.article))", outcome,
          ], receipt.json)
      }
      list.write()
    }
  }

  /// The one person that is meant.
  ///
  /// - Throws: `PeopleFault.nobody`, `PeopleFault.several` after the persons that fit were listed.
  private static func find(_ invocation: Invocation, in people: PeopleFile) throws -> PersonRecord {
    let name = try PersonInput.name(invocation)
    let found = try people.read { try PersonRegister.find(name, in: $0) }
    guard !found.isEmpty else { throw PeopleFault.nobody }
    if let wanted = invocation[id] {
      let chosen = found.filter { $0.id.description.hasPrefix(wanted) }
      guard chosen.count == 1 else { throw PersonFault.badID }
      return chosen[0]
    }
    guard found.count == 1 else {
      for person in found.prefix(20) { invocation.console.note("  \(person.id.beginning)  \(person.details.name)") }
      throw PeopleFault.several
    }
    return found[0]
  }

  private static func tell(_ receipt: RightsReceipt, _ phrase: PersonPhrase, _ invocation: Invocation) {
    if invocation[Command.json] { return invocation.console.write(receipt.json.text() + "\n") }
    invocation.console.write(phrase(in: invocation.language, ["n": .number(receipt.number)]) + "\n")
  }
}
