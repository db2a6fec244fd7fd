import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// What the caller is told: whether there will be a visit, and when.
struct VisitReply {
  private let office: Office
  private let invocation: Invocation

  init(_ office: Office, _ invocation: Invocation) {
    self.office = office
    self.invocation = invocation
  }

  /// Asks the criteria where nobody has answered yet; nil where nobody can be asked.
  ///
  /// Only yes or no to all of them together leaves this function.
  func answer(isHome: Bool) throws -> Bool? {
    if let meets = invocation[VisitOptions.meets] { return meets == .yes }
    let criteria = try office.desk.read { try CriterionBook.criteria(isHome: isHome, in: $0) }
    guard !criteria.isEmpty else { return true }
    let console = invocation.console
    guard console.isInteractive else { return nil }
    return criteria.allSatisfy { console.confirm($0.text, in: invocation.language) }
  }

  /// Writes the answer down, looks for the first free time and tells the caller.
  func settle(_ visit: OutreachVisit, meets: Bool?) throws {
    let today = office.clock.today
    guard let meets else { return try tellQuestions(visit) }
    guard meets else { return try refuse(visit, on: today) }
    _ = try office.desk.write { try VisitRegister.check(visit.number, meets: true, on: today, in: $0) }
    try offer(visit.number)
  }

  /// Looks for the first free time of a visit that waits, and takes it where that was asked for.
  func offer(_ number: RowNumber<OutreachVisit>) throws {
    let today = office.clock.today
    let people = try office.people()
    let (slot, notes) = try office.desk.read { desk in
      try people.read { reader in
        (
          try VisitProposal.proposal(for: number, from: today, desk: desk, people: reader),
          try VisitNote.notes(
            on: VisitRegister.visit(number, in: desk).wish, day: today, desk: desk, people: reader)
        )
      }
    }
    let isTaken = slot != nil && invocation[VisitOptions.take]
    if let slot, isTaken {
      let visit = try office.desk.write {
        // What was promised on the telephone is not moved by a later plan.
        try VisitRegister.schedule(number, at: slot, isPinned: true, because: .call, on: today, in: $0)
      }
      if visit.isHome { try people.write { try HomeVisits.keepUntil(visit, in: $0) } }
    }
    try tell(number, slot, isTaken: isTaken, notes)
  }

  private func find(_ number: RowNumber<OutreachVisit>) throws -> VisitCard {
    try office.desk.read {
      try VisitCard(VisitRegister.visit(number, in: $0), in: $0, of: office.profile.country)
    }
  }

  private func tell(
    _ number: RowNumber<OutreachVisit>, _ slot: VisitSlot?, isTaken: Bool, _ notes: [VisitNote]
  ) throws {
    let card = try find(number)
    let language = invocation.language
    var object = card.json
    let team = try slot.map { slot in try office.desk.read { try TeamRegister.team(slot.team, in: $0) } }
    let proposal: JSON =
      slot.map { slot in
        [
          "day": slot.day.json, "begins": .text(TimeSpan.text(slot.begins)), "team": JSON(team?.code.text),
          "taken": .bool(isTaken),
        ]
      } ?? .null
    if case .object(let members) = object {
      object = .object(
        members + [
          JSONMember("proposal", proposal), JSONMember("notes", .array(notes.map { .text($0.code) })),
        ])
    }
    for note in notes where !invocation[Command.json] { invocation.console.note(note.sentence(in: language)) }
    let values: [String: PhraseValue] = [
      "n": .text(number.description), "title": .text(card.title(in: language)),
      "day": .text(slot.map { DayText.long($0.day, in: language) } ?? ""),
      "time": .text(slot.map { DayText.time(minute: $0.begins, in: language) } ?? ""),
      "team": .text(team?.details.name ?? ""),
    ]
    let phrase: VisitRequestPhrase = slot == nil ? .noTime : isTaken ? .taken : .offered
    let next =
      slot == nil
      ? "lods visit why \(number)" : isTaken ? "lods visit confirm \(number)" : "lods visit check \(number) --take"
    Change.tell(phrase(in: language, values), next: next, object, invocation)
  }

  private func tellQuestions(_ visit: OutreachVisit) throws {
    let language = invocation.language
    let criteria = try office.desk.read { try CriterionBook.criteria(isHome: visit.isHome, in: $0) }
    if !invocation[Command.json] {
      for criterion in criteria { invocation.console.note("- " + criterion.text) }
    }
    Change.tell(
      VisitRequestPhrase.mustCheck(in: language, ["n": .text(visit.number.description)]),
      next: "lods visit check \(visit.number) --meets yes", try find(visit.number).json, invocation)
  }

  private func refuse(_ visit: OutreachVisit, on today: Day) throws {
    _ = try office.desk.write { try VisitRegister.check(visit.number, meets: false, on: today, in: $0) }
    if visit.isHome {
      try HomeVisits.finish(
        visit, as: .closed, because: .check, waited: nil, on: today, desk: office.desk, people: office.people())
    }
    Change.tell(
      VisitRequestPhrase.refused(in: invocation.language), next: "lods other-offer list", try find(visit.number).json,
      invocation)
  }
}
