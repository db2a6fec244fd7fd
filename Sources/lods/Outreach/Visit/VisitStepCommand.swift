import Console
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// `lods visit confirm|start|nobody|cancel|rebook`: what happens to a visit between the call and the log.
enum VisitStepCommand {
  /// Who cancels.
  private enum Side: String, CaseIterable {
    case home, us
  }

  private static let by = Option<Side>.choice(
    "by", help: VisitStepPhrase.by.wording, of: Side.self, isRequired: true)
  private static let again = Flag("rebook", help: VisitStepPhrase.again.wording)

  static func confirm(_ context: LodsContext) -> Command {
    Command("confirm", summary: VisitStepPhrase.confirm.wording, arguments: [VisitOptions.number]) { invocation in
      try step(
        to: .confirmed, because: .call, .confirmed,
        next: { visit in
          // Both are pages to print: without a file they would fill the screen.
          visit.isHome
            ? "lods home-visit sheet \(visit.number) -o \(visit.number).html"
            : "lods visit prep \(visit.number) -o \(visit.number).html"
        }, context, invocation)
    }
  }

  static func start(_ context: LodsContext) -> Command {
    Command("start", summary: VisitStepPhrase.start.wording, arguments: [VisitOptions.number]) { invocation in
      try step(to: .onTheWay, because: .day, .started, next: { "lods visit log \($0.number) -" }, context, invocation)
    }
  }

  static func nobody(_ context: LodsContext) -> Command {
    Command(
      "nobody", summary: VisitStepPhrase.nobody.wording, details: VisitStepPhrase.homeDetails.wording,
      arguments: [VisitOptions.number], options: [again]
    ) { invocation in
      try end(as: .nobodyThere, because: .day, .nobodyThere, context, invocation)
    }
  }

  static func cancel(_ context: LodsContext) -> Command {
    Command(
      "cancel", summary: VisitStepPhrase.cancel.wording, details: VisitStepPhrase.homeDetails.wording,
      arguments: [VisitOptions.number], options: [by, again],
      examples: [Example("lods visit cancel 12 --by home --rebook", VisitStepPhrase.cancelExample.wording)]
    ) { invocation in
      let isHome = invocation[by] == .home
      try end(
        as: isHome ? .homeCancelled : .weCancelled, because: isHome ? .call : .hand, .cancelled, context, invocation)
    }
  }

  static func rebook(_ context: LodsContext) -> Command {
    Command("rebook", summary: VisitStepPhrase.rebook.wording, arguments: [VisitOptions.number]) { invocation in
      let number = try VisitOptions.visit(invocation)
      let office = try context.office(invocation)
      let visit = try office.desk.read { try VisitRegister.visit(number, in: $0) }
      guard visit.state.next.contains(.toRebook) else { throw VisitCallFault.notOver }
      // A home visit that is over has nobody left to go to.
      guard !visit.isHome else { throw VisitCallFault.homeOver }
      try tellNew(try anew(visit, as: visit.state, because: .hand, office), of: visit, office, invocation)
    }
  }

  // MARK: Parts

  /// What happens on the visit's day does not happen before it: a mistyped number would end another day's visit.
  private static func hasCome(_ visit: OutreachVisit, _ office: Office) throws {
    guard let day = visit.slot?.day, day > office.clock.today else { return }
    throw VisitCallFault.notYet(day)
  }

  private static func step(
    to state: VisitState, because cause: VisitCause, _ phrase: VisitStepPhrase,
    next: (OutreachVisit) -> String, _ context: LodsContext, _ invocation: Invocation
  ) throws {
    let number = try VisitOptions.visit(invocation)
    let office = try context.office(invocation)
    let visit = try office.desk.write { writer in
      if state == .onTheWay { try hasCome(VisitRegister.visit(number, in: writer.reader), office) }
      return try VisitRegister.step(number, to: state, because: cause, on: office.clock.today, in: writer)
    }
    try tell(phrase, visit, next: next(visit), office, invocation)
  }

  /// Ends a visit, and asks for another where that was said.
  private static func end(
    as state: VisitState, because cause: VisitCause, _ phrase: VisitStepPhrase, _ context: LodsContext,
    _ invocation: Invocation
  ) throws {
    let number = try VisitOptions.visit(invocation)
    let office = try context.office(invocation)
    let visit = try office.desk.read { try VisitRegister.visit(number, in: $0) }
    guard visit.state.next.contains(state) else {
      throw OutreachFault.badStep(from: visit.state, next: visit.state.next.filter { $0 != .planned })
    }
    if state == .nobodyThere { try hasCome(visit, office) }
    if invocation[again] {
      // The day after the visit nobody knows any more whom another one would go to.
      let isKnown = try !visit.isHome || office.people().read { try HomeVisits.resident(of: visit.id, in: $0) } != nil
      guard isKnown else { throw VisitCallFault.homeErased }
      return try tellNew(try anew(visit, as: state, because: cause, office), of: visit, office, invocation)
    }
    if visit.isHome {
      try HomeVisits.finish(
        visit, as: state, because: cause, waited: nil, on: office.clock.today, desk: office.desk,
        people: office.people())
    } else {
      _ = try office.desk.write {
        try VisitRegister.step(number, to: state, because: cause, on: office.clock.today, in: $0)
      }
    }
    let ended = try office.desk.read { try VisitRegister.visit(number, in: $0) }
    try tell(
      phrase, ended, next: visit.isHome ? "lods visit list" : "lods visit rebook \(number)", office, invocation)
  }

  private static func anew(
    _ visit: OutreachVisit, as state: VisitState, because cause: VisitCause, _ office: Office
  ) throws -> OutreachVisit {
    var generator = SystemRandomNumberGenerator()
    let id = RandomID(using: &generator)
    let today = office.clock.today
    let new = try office.desk.write {
      try VisitRebooking.rebook(visit, isFirst: false, as: state, because: cause, id: id, on: today, in: $0)
    }
    if visit.isHome {
      try HomeVisits.moved(from: visit, to: new, on: today, desk: office.desk, people: office.people())
    }
    return new
  }

  private static func tellNew(
    _ new: OutreachVisit, of old: OutreachVisit, _ office: Office, _ invocation: Invocation
  ) throws {
    try tell(.rebooked, new, old: old, next: "lods visit check \(new.number)", office, invocation)
  }

  private static func tell(
    _ phrase: VisitStepPhrase, _ visit: OutreachVisit, old: OutreachVisit? = nil, next: String, _ office: Office,
    _ invocation: Invocation
  ) throws {
    let card = try office.desk.read { try VisitCard(visit, in: $0, of: office.profile.country) }
    let language = invocation.language
    let values: [String: PhraseValue] = [
      "n": .text(visit.number.description), "old": .text(old.map(\.number.description) ?? ""),
      "title": .text(card.title(in: language)), "when": .text(card.when(in: language)),
      "wished": .text(card.wished(in: language)),
    ]
    Change.tell(phrase(in: language, values), next: next, card.json, invocation)
  }
}
