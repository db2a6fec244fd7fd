import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods place shut` and `lods place open`: times in which a place takes no visits.
enum PlaceShutCommand {
  private static let from = Option.day("from", help: PlaceOptionPhrase.shutFrom.wording)
  private static let to = Option.day("to", help: PlaceOptionPhrase.shutTo.wording)
  private static let reason = Option<ClosureReason>.choice(
    "because", help: PlaceOptionPhrase.because.wording, of: ClosureReason.self, isRequired: true)
  private static let openFrom = Option.day("from", help: PlaceOptionPhrase.openFrom.wording)

  static func shut(_ context: LodsContext) -> Command {
    Command(
      "shut", summary: PlaceCommandPhrase.shut.wording, details: PlaceCommandPhrase.shutDetails.wording,
      arguments: [BranchCommand.codeArgument], options: [from, to, reason],
      examples: [
        Example(
          "lods place shut bakkely --because infection --to 2027-03-14", PlaceCommandPhrase.shutExample.wording)
      ]
    ) { invocation in
      guard let reason = invocation[reason] else { return }
      let office = try context.office(invocation)
      let today = office.clock.today
      let first = invocation[from] ?? today
      var generator = SystemRandomNumberGenerator()
      let (place, lost) = try office.desk.write { writer in
        let place = try PlaceRegister.place(word: invocation.words[0], in: writer.reader)
        let lost = try PlaceClosing.shut(
          place.id, from: first, to: invocation[to], because: reason, on: today, using: &generator, in: writer)
        return (try PlaceRegister.place(place.id, in: writer.reader), lost)
      }
      let language = invocation.language
      let closure = place.closures.first { $0.holds(first) && $0.reason == reason }
      let sentence = PlaceCommandPhrase.isShut(
        in: language,
        [
          "name": .text(place.details.name), "days": .text(closure.map { PlaceCard.days(of: $0, in: language) } ?? ""),
          "reason": .text(reason.wording[language].lowercased()),
        ])
      Change.tell(
        sentence, next: lost.first.map { plan($0.new.wish.earliest) } ?? "lods place show \(place.code)",
        object(place, lost), invocation)
      tell(lost, invocation)
    }
  }

  static func open(_ context: LodsContext) -> Command {
    Command(
      "open", summary: PlaceCommandPhrase.open.wording, arguments: [BranchCommand.codeArgument], options: [openFrom]
    ) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let day = invocation[openFrom] ?? today
      let (place, waiting) = try office.desk.write { writer in
        let place = try PlaceRegister.place(word: invocation.words[0], in: writer.reader)
        try PlaceClosing.open(place.id, from: day, on: today, in: writer)
        let waiting = try VisitRegister.visits(to: place.id, in: writer.reader).count { $0.state.isWaiting }
        return (try PlaceRegister.place(place.id, in: writer.reader), waiting)
      }
      let language = invocation.language
      let sentence = PlaceCommandPhrase.isOpen(
        in: language, ["name": .text(place.details.name), "day": .day(day), "n": .number(waiting)])
      Change.tell(
        sentence, next: waiting == 0 ? "lods place show \(place.code)" : plan(day), object(place, []),
        invocation)
    }
  }

  /// The line that plans the month of a day.
  private static func plan(_ day: Day) -> String { "lods visit plan --month \(day.iso.prefix(7))" }

  /// Says whom to ring: nobody at a closed home waits for a team in vain, and no team drives there.
  private static func tell(_ lost: [PlaceClosing.Rebooked], _ invocation: Invocation) {
    guard !invocation[Command.json], !lost.isEmpty else { return }
    let language = invocation.language
    let console = invocation.console
    console.write("\n" + PlaceCommandPhrase.lost(in: language, ["n": .number(lost.count)]) + "\n")
    for pair in lost {
      guard let slot = pair.old.slot else { continue }
      console.write(
        "  "
          + PlaceCommandPhrase.lostLine(
            in: language,
            [
              "old": .text(pair.old.number.description), "day": .day(slot.day),
              "time": .text(DayText.time(minute: slot.begins, in: language)),
              "new": .text(pair.new.number.description), "from": .day(pair.new.wish.earliest),
            ]) + "\n")
    }
  }

  private static func object(_ place: OutreachPlace, _ lost: [PlaceClosing.Rebooked]) -> JSON {
    [
      "id": .text(place.code.text), "closures": .array(place.closures.map(PlaceCard.object)),
      "rebooked": .array(
        lost.map { pair in
          [
            "visit": .whole(pair.old.number.number), "day": pair.old.slot?.day.json ?? .null,
            "by": .whole(pair.new.number.number), "from": pair.new.wish.earliest.json, "first": .bool(pair.new.isFirst),
          ]
        }),
    ]
  }
}
