import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// `lods visit list` and `lods visit show`.
enum VisitListCommand {
  private static let state = Option<VisitState>.choice(
    "state", help: VisitListPhrase.state.wording, of: VisitState.self, isRepeated: true)
  private static let place = Option.text(
    "place", value: OptionPhrase.code.wording, help: VisitListPhrase.place.wording)
  private static let team = Option.text("team", value: OptionPhrase.code.wording, help: VisitListPhrase.team.wording)
  private static let from = Option.day("from", help: VisitListPhrase.from.wording)
  private static let to = Option.day("to", help: VisitListPhrase.to.wording)

  static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: VisitListPhrase.list.wording, details: VisitListPhrase.listDetails.wording,
      options: [state, from, to, place, team, OfficeOptions.limit]
    ) { invocation in
      let office = try context.office(invocation)
      let names = try office.desk.read { try VisitNames(in: $0) }
      let cards = try office.desk.read { reader in
        try visits(invocation, in: reader).map { try VisitCard($0, in: reader, of: office.profile.country) }
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(VisitListPhrase.number(in: language), .right, isWhole: true),
          TableColumn(VisitListPhrase.target(in: language)), TableColumn(VisitListPhrase.stateColumn(in: language)),
          TableColumn(VisitListPhrase.day(in: language), isWhole: true),
          TableColumn(VisitListPhrase.teamColumn(in: language)),
          TableColumn(VisitListPhrase.residents(in: language), .right),
          TableColumn(VisitListPhrase.tasks(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for card in cards {
        let state = card.visit.state.wording[language]
        list.add(
          [
            card.visit.number.description, names.shortName(of: card.visit)[language],
            card.visit.isFirst && card.visit.state.isWaiting
              ? state + " (" + VisitListPhrase.first(in: language) + ")" : state,
            card.when(in: language), card.teams, String(card.visit.wish.residents),
            card.tasks.map { $0[language] }.joined(separator: ", "),
          ], card.json)
      }
      list.write(none: VisitListPhrase.none(in: language))
    }
  }

  static func show(_ context: LodsContext) -> Command {
    Command("show", summary: VisitListPhrase.show.wording, arguments: [VisitOptions.number]) { invocation in
      let number = try VisitOptions.visit(invocation)
      let office = try context.office(invocation)
      let card = try office.desk.read {
        try VisitCard(VisitRegister.visit(number, in: $0), in: $0, of: office.profile.country)
      }
      let console = invocation.console
      if invocation[Command.json] { return console.write(card.json.text() + "\n") }
      console.write(text(card, invocation))
    }
  }

  /// The visits that were asked for: those with a day by day and time, then those that wait.
  private static func visits(_ invocation: Invocation, in reader: Reader) throws -> [OutreachVisit] {
    let states = Set(invocation.all(state))
    let place = try invocation[place].map { try PlaceRegister.place(word: $0, in: reader).id }
    let team = try invocation[team].map { try TeamRegister.team(word: $0, in: reader).id }
    let (from, to) = (invocation[from], invocation[to])
    let isOver: Set<VisitState> = [.done, .toRebook, .closed, .homeCancelled, .weCancelled, .nobodyThere, .partly]
    let found = try VisitRegister.visits(in: reader).filter { visit in
      if states.isEmpty ? from == nil && to == nil && isOver.contains(visit.state) : !states.contains(visit.state) {
        return false
      }
      if let place, visit.wish.target != .place(place) { return false }
      if let team, !(visit.slot?.teams.contains(team) ?? false) { return false }
      // A home visit that is over has no day any more.
      if visit.slot == nil, from != nil || to != nil, isOver.contains(visit.state) { return false }
      // One without a day is there when a day that suits lies in the span.
      let (first, last) = visit.slot.map { ($0.day, $0.day) } ?? (visit.wish.earliest, visit.wish.latest)
      return (from.map { last >= $0 } ?? true) && (to.map { first <= $0 } ?? true)
    }
    let dated = found.filter { $0.slot != nil }.sorted { one, other in
      guard let one = one.slot, let other = other.slot else { return false }
      return (one.day, one.begins, one.team.number) < (other.day, other.begins, other.team.number)
    }
    return dated
      + found.filter { $0.slot == nil }.sorted { one, other in
        (one.isFirst ? 0 : 1, one.number) < (other.isFirst ? 0 : 1, other.number)
      }
  }

  private static func text(_ card: VisitCard, _ invocation: Invocation) -> String {
    let language = invocation.language
    let visit = card.visit
    var lines = [
      invocation.console.painted(
        VisitListPhrase.heading(
          in: language, ["n": .text(visit.number.description), "title": .text(card.title(in: language))]), .bold)
    ]
    func line(_ phrase: VisitListPhrase, _ text: String) {
      if !text.isEmpty {
        lines += HangingText.lines(phrase(in: language) + ": " + text, indent: 2, on: invocation.console)
      }
    }
    line(.stateColumn, visit.state.wording[language])
    line(.day, card.when(in: language))
    line(.teamColumn, card.teams)
    line(.tasks, card.tasks.map { $0[language] }.joined(separator: ", "))
    line(.residents, String(visit.wish.residents))
    line(.takes, card.takes(in: language))
    line(
      .wished,
      visit.state == .requested || visit.state.isWaiting || visit.state.isScheduled ? card.wished(in: language) : "")
    line(.origin, visit.origin.wording[language])
    line(.rebooks, visit.rebooks.map(\.description) ?? "")
    line(.waited, visit.waited.map { VisitListPhrase.days(in: language, ["n": .number($0)]) } ?? "")
    lines.append("  " + VisitListPhrase.history(in: language) + ":")
    for step in card.steps {
      let isMonth = visit.isHome && visit.slot == nil && step.day.day == 1
      let day = isMonth ? DayText.month(of: step.day, in: language) : DayText.short(step.day, in: language)
      lines.append("    \(day)  \(step.state.wording[language]) (\(step.cause.wording[language]))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
