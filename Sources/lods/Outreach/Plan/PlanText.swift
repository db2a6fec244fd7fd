import Console
import Language
import Outreach
import Records

/// Plans as people read them.
struct PlanText {
  let names: PlanNames
  private var language: LanguageCode { names.language }

  /// The visits by day, team and time.
  func table(_ proposal: PlanProposal, on console: Terminal) -> String {
    var table = TextTable(
      [
        TableColumn(PlanCommandPhrase.dayColumn(in: language), isWhole: true),
        TableColumn(PlanCommandPhrase.timeColumn(in: language), isWhole: true),
        TableColumn(PlanCommandPhrase.visitColumn(in: language), .right),
        TableColumn(PlanCommandPhrase.placeColumn(in: language)),
        TableColumn(PlanCommandPhrase.teamColumn(in: language)), TableColumn(""),
      ], in: language)
    var last: Day?
    let rows = proposal.month.visits.compactMap { visit in proposal.slots[visit.number].map { (visit, $0) } }
    for (visit, slot) in rows.sorted(by: { ($0.1.day, $0.1.team, $0.1.begins) < ($1.1.day, $1.1.team, $1.1.begins) }) {
      let times = [slot.begins, slot.begins + visit.wish.minutes].map { DayText.time(minute: $0, in: language) }
      table.add([
        slot.day == last ? "" : day(slot.day), times.joined(separator: "–"), String(visit.number.number),
        names.target(visit), names.teams(slot), note(visit, slot),
      ])
      last = slot.day
    }
    return table.text(on: console)
  }

  /// What the plan comes to.
  func sum(_ proposal: PlanProposal) -> String {
    var text = PlanCommandPhrase.sum(
      in: language,
      [
        "visits": .number(proposal.slots.count), "rounds": .number(proposal.routes.count),
        "km": .text(NumberText.decimal(Double(proposal.metres) / 1_000, decimals: 0, in: language)),
        "time": .text(hours(proposal.travel)),
      ])
    if proposal.overtime > 0 {
      text += " " + PlanCommandPhrase.overtime(in: language, ["time": .text(hours(proposal.overtime))])
    }
    return text
  }

  /// A line for a visit that has no room.
  func unserved(_ visit: OutreachVisit, _ limits: [PlanLimit]?) -> String {
    let values: [String: PhraseValue] = ["n": .text(visit.number.description), "place": .text(names.target(visit))]
    guard let limits else { return PlanCommandPhrase.unservedUnasked(in: language, values) }
    guard !limits.isEmpty else { return PlanCommandPhrase.unservedNoSingle(in: language, values) }
    let last = limits.map { $0.wording[language] }
    let list =
      last.count == 1
      ? last[0]
      : last.dropLast().joined(separator: ", ") + " " + PlanCommandPhrase.or(in: language) + " " + last[last.count - 1]
    return PlanCommandPhrase.unservedIf(in: language, values.merging(["limits": .text(list)]) { $1 })
  }

  /// A line for what could not be taken.
  func finding(_ finding: PlanFinding, _ visits: [OutreachVisit]) -> String {
    switch finding {
    case .visit(let number, let obstacle):
      let place = visits.first { $0.number == number }.map(names.target) ?? ""
      return PlanCommandPhrase.visitFinding(
        in: language,
        [
          "n": .text(number.description), "place": .text(place), "reason": .text(obstacle.sentence(in: language)),
        ])
    case .team(let id, let obstacle):
      return PlanCommandPhrase.teamFinding(
        in: language, ["team": .text(names.team(id)), "reason": .text(obstacle.sentence(in: language))])
    case .hole(let from, let to, let isFilled):
      let phrase: PlanCommandPhrase = isFilled ? .holeFilled : .holeOpen
      return phrase(in: language, ["from": .text(names.spot(from)), "to": .text(names.spot(to))])
    }
  }

  /// A line for a visit that gets another day, time or team.
  func change(_ visit: OutreachVisit, _ slot: VisitSlot?) -> String {
    var values: [String: PhraseValue] = ["n": .text(visit.number.description), "place": .text(names.target(visit))]
    if let before = visit.slot { values["before"] = .text(names.slot(before)) }
    if let slot { values["after"] = .text(names.slot(slot)) }
    let phrase: PlanCommandPhrase = slot == nil ? .lost : visit.slot == nil ? .gets : .moves
    return phrase(in: language, values)
  }

  private func note(_ visit: OutreachVisit, _ slot: VisitSlot) -> String {
    switch PlanChange(visit, slot) {
    case .new: PlanCommandPhrase.isNew(in: language)
    case .moved: PlanCommandPhrase.isMoved(in: language)
    case .same: visit.isPinned ? PlanCommandPhrase.isPinned(in: language) : ""
    }
  }

  private func day(_ day: Day) -> String {
    String(day.weekday.wording[language].prefix(3)) + " " + DayText.short(day, in: language)
  }

  private func hours(_ minutes: Int) -> String {
    PlanCommandPhrase.hours(in: language, ["h": .number(minutes / 60), "m": .number(minutes % 60)])
  }
}
