import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods place`: the care homes and other places that teams visit.
enum PlaceCommand {
  private static let onlyKind = Option<PlaceKind>.choice(
    "kind", help: PlaceOptionPhrase.kind.wording, of: PlaceKind.self)
  private static let all = Flag("all", help: PlaceOptionPhrase.all.wording)
  private static let on = Option.day("on", help: PlaceOptionPhrase.on.wording, isRequired: true)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "place", summary: PlaceCommandPhrase.summary.wording, details: PlaceCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [
        list(context), show(context), add(context), change(context), close(context), reopen(context),
        PlaceShutCommand.shut(context), PlaceShutCommand.open(context), PointCommand.make(context),
        PlaceContactCommand.make(context), PlaceSheetCommand.take(context), PlaceSheetCommand.give(context),
      ])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: PlaceCommandPhrase.list.wording, options: [onlyKind, all, OfficeOptions.limit]
    ) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let cards = try office.desk.read { try PlaceCard.cards(on: today, in: $0) }.filter { card in
        let isOver = card.place.closed.map { $0 < today } ?? false
        return (invocation[all] || !isOver) && (invocation[onlyKind].map { $0 == card.place.details.kind } ?? true)
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(RegisterPhrase.kind(in: language)), TableColumn(PlaceColumn.area.heading[language]),
          TableColumn(PlaceColumn.residents.heading[language], .right),
          TableColumn(PlaceCommandPhrase.lastColumn(in: language), isWhole: true),
          TableColumn(PlaceCommandPhrase.nextColumn(in: language), isWhole: true),
          TableColumn(PlaceCommandPhrase.remarkColumn(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for card in TextOrder.sorted(cards, in: language, by: \.place.details.name) {
        let details = card.place.details
        list.add(
          [
            card.place.code.text, details.name, details.kind.wording[language], card.area ?? "",
            details.residents.map(String.init) ?? "",
            card.last.flatMap { $0.slot }.map { DayText.short($0.day, in: language) } ?? "",
            card.next.flatMap { $0.slot }.map { DayText.short($0.day, in: language) } ?? "",
            card.remarks(on: today, in: language).joined(separator: ", "),
          ], card.json)
      }
      list.write(none: PlaceCommandPhrase.none(in: language))
      let lost = cards.count { $0.place.details.point == nil }
      if lost > 0, !invocation[Command.json] {
        invocation.console.note(PlaceCommandPhrase.withoutPoint(in: language, ["n": .number(lost)]))
      }
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command(
      "show", summary: PlaceCommandPhrase.show.wording, arguments: [BranchCommand.codeArgument]
    ) { invocation in
      let office = try context.office(invocation)
      let (card, notes) = try office.desk.read { reader in
        let place = try PlaceRegister.place(word: invocation.words[0], in: reader)
        return (
          try PlaceCard(place, on: office.clock.today, in: reader),
          try place.details.point.map { try PointCheck.notes($0, in: reader) } ?? []
        )
      }
      let contacts = try office.people().read { try ContactBook.contacts(of: card.place.id, in: $0) }
      if invocation[Command.json] {
        return invocation.console.write(card.whole(notes: notes, contacts: contacts.count).text() + "\n")
      }
      invocation.console.write(card.text(contacts: contacts.count, on: office.clock.today, invocation))
      tell(notes, invocation)
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: PlaceCommandPhrase.add.wording, details: PlaceCommandPhrase.addDetails.wording,
      arguments: [BranchCommand.codeArgument], options: PlaceOptions.added,
      examples: [
        Example(
          "lods place add bakkely --kind care-home --name Bakkely -b haslev --at 55.3243,11.9636 "
            + "--hours mon-fri=09:30-11:30+13:00-16:00 --every 28", PlaceCommandPhrase.addExample.wording)
      ]
    ) { invocation in
      guard let code = Code<OutreachPlace>(invocation.words[0]) else { throw OutreachFault.badCode }
      let office = try context.office(invocation)
      let note = try PlaceOptions.note(invocation)
      let (card, notes) = try office.desk.write { writer in
        let details = try PlaceOptions.details(invocation, over: nil, note: note, in: office, writer.reader)
        let place = try PlaceRegister.add(code, details, in: writer)
        return (
          try PlaceCard(place, on: office.clock.today, in: writer.reader),
          try details.point.map { try PointCheck.notes($0, in: writer.reader) } ?? []
        )
      }
      tell(.added, card, notes, next: "lods place contact add \(code)", invocation)
      if card.place.details.point == nil { tellNoPoint(invocation) }
      if card.place.details.hours.isEmpty, !invocation[Command.json] {
        invocation.console.note(VisitPhrase.noHours(in: invocation.language))
      }
    }
  }

  private static func change(_ context: LodsContext) -> Command {
    Command(
      "change", summary: PlaceCommandPhrase.change.wording, details: PlaceCommandPhrase.changeDetails.wording,
      arguments: [BranchCommand.codeArgument], options: PlaceOptions.changed,
      examples: [
        Example("lods place change bakkely --wifi weak --clear team", PlaceCommandPhrase.changeExample.wording)
      ]
    ) { invocation in
      guard PlaceOptions.isGiven(invocation) else { throw PlaceCallFault.nothingGiven }
      let office = try context.office(invocation)
      let note = try PlaceOptions.note(invocation)
      let (card, notes) = try office.desk.write { writer in
        let place = try PlaceRegister.place(word: invocation.words[0], in: writer.reader)
        let details = try PlaceOptions.details(invocation, over: place.details, note: note, in: office, writer.reader)
        try PlaceRegister.change(place.id, to: details, in: writer)
        let isMoved = details.point != place.details.point
        return (
          try PlaceCard(
            PlaceRegister.place(place.id, in: writer.reader), on: office.clock.today, in: writer.reader),
          try details.point.flatMap { isMoved ? try PointCheck.notes($0, in: writer.reader) : nil } ?? []
        )
      }
      tell(.changed, card, notes, next: "lods place show \(card.place.code)", invocation)
    }
  }

  private static func close(_ context: LodsContext) -> Command {
    Command(
      "close", summary: PlaceCommandPhrase.close.wording, details: PlaceCommandPhrase.closeDetails.wording,
      arguments: [BranchCommand.codeArgument], options: [on]
    ) { invocation in
      let office = try context.office(invocation)
      let last = invocation[on]
      let (card, later) = try office.desk.write { writer in
        let place = try PlaceRegister.place(word: invocation.words[0], in: writer.reader)
        try PlaceRegister.close(place.id, on: last, in: writer)
        let later = try VisitRegister.visits(to: place.id, in: writer.reader).filter { visit in
          visit.state.isWaiting || visit.state == .requested
            || visit.state.isScheduled && visit.slot.map { $0.day > last ?? $0.day } ?? false
        }
        return (
          try PlaceCard(
            PlaceRegister.place(place.id, in: writer.reader), on: office.clock.today, in: writer.reader), later
        )
      }
      tell(.closed, card, next: "lods place list", invocation)
      if !later.isEmpty {
        let numbers = later.map(\.number.description).joined(separator: ", ")
        invocation.console.note(
          PlaceCommandPhrase.stillAsked(
            in: invocation.language, ["n": .number(later.count), "visits": .text(numbers)]))
      }
    }
  }

  private static func reopen(_ context: LodsContext) -> Command {
    Command(
      "reopen", summary: PlaceCommandPhrase.reopen.wording, arguments: [BranchCommand.codeArgument]
    ) { invocation in
      let office = try context.office(invocation)
      let card = try office.desk.write { writer in
        let place = try PlaceRegister.place(word: invocation.words[0], in: writer.reader)
        try PlaceRegister.close(place.id, on: nil, in: writer)
        return try PlaceCard(
          PlaceRegister.place(place.id, in: writer.reader), on: office.clock.today, in: writer.reader)
      }
      tell(.reopened, card, next: "lods place show \(card.place.code)", invocation)
    }
  }

  // MARK: Parts

  /// Says what is odd about a point.
  static func tell(_ notes: [PointNote], _ invocation: Invocation) {
    guard !invocation[Command.json] else { return }
    for note in notes { invocation.console.note(note.sentence(in: invocation.language)) }
  }

  private static func tellNoPoint(_ invocation: Invocation) {
    guard !invocation[Command.json] else { return }
    invocation.console.note(PlacePhrase.noPoint(in: invocation.language))
  }

  private static func tell(
    _ phrase: PlaceCommandPhrase, _ card: PlaceCard, _ notes: [PointNote] = [], next: String, _ invocation: Invocation
  ) {
    let day = card.place.closed.map { DayText.short($0, in: invocation.language) } ?? ""
    Change.tell(
      phrase(in: invocation.language, ["name": .text(card.place.details.name), "day": .text(day)]), next: next,
      card.whole(notes: notes), invocation)
    tell(notes, invocation)
  }
}
