import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// What plans by hand, for a month and for a day have in common when they are written down and told.
enum PlanWriting {
  /// Reads what is known of some days.
  static func snapshot(
    of days: ClosedRange<Day>, also: [RowNumber<OutreachVisit>] = [], _ office: Office, _ language: LanguageCode
  ) throws -> (PlanSnapshot, PlanNames) {
    try office.desk.read { desk in
      try office.people().read { people in
        (
          try PlanSnapshot(of: days, on: office.clock.today, also: also, desk: desk, people: people),
          try PlanNames(in: desk, language: language)
        )
      }
    }
  }

  /// Writes a change of days down; whoever a home visit goes to is then kept until the visit's new day.
  static func keep(
    in office: Office, _ body: (DeskWriter) throws -> PlanKeeper.Outcome
  ) throws -> PlanKeeper.Outcome {
    let outcome = try office.desk.write(body)
    if !outcome.homes.isEmpty {
      try office.people().write { writer in
        for visit in outcome.homes { try HomeVisits.keepUntil(visit, in: writer) }
      }
    }
    return outcome
  }

  /// Says what was written down, and which visits were left because somebody was faster.
  static func tell(_ outcome: PlanKeeper.Outcome?, _ names: PlanNames, _ invocation: Invocation) {
    guard let outcome else { return }
    let (console, language) = (invocation.console, invocation.language)
    console.write("\n" + PlanCommandPhrase.saved(in: language, ["n": .number(outcome.written.count)]) + "\n")
    for visit in outcome.left {
      console.write(
        "  "
          + PlanCommandPhrase.left(
            in: language, ["n": .text(visit.number.description), "place": .text(names.target(visit))]) + "\n")
    }
  }

  /// The number of a visit that was typed.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``.
  static func number(_ word: String) throws -> RowNumber<OutreachVisit> {
    guard let number = Int(word).flatMap({ RowNumber<OutreachVisit>($0) }) else {
      throw OutreachFault.unknown(.visit, nearest: nil)
    }
    return number
  }
}
