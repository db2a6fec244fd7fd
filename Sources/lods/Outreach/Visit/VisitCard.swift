import Formats
import Language
import Municipality
import Outreach
import Records
import SQLite

/// A visit as the command line shows it; of a home visit the number and the area, and nobody.
struct VisitCard {
  let visit: OutreachVisit
  let place: OutreachPlace?
  let area: Area?
  let tasks: [Wording]
  let team: OutreachTeam?
  let other: OutreachTeam?
  let steps: [VisitStep]

  init(_ visit: OutreachVisit, in reader: Reader, of country: Country) throws {
    self.visit = visit
    switch visit.wish.target {
    case .place(let id): (place, area) = (try PlaceRegister.place(id, in: reader), nil)
    case .home(let code): (place, area) = (nil, try BranchRegister.area(word: code.text, in: reader))
    }
    tasks = try visit.wish.tasks.map { word in
      try TaskRegister.task(word: word, in: reader, of: country).name
    }
    team = try visit.slot.map { try TeamRegister.team($0.team, in: reader) }
    other = try visit.slot?.other.map { try TeamRegister.team($0, in: reader) }
    steps = try VisitRegister.steps(of: visit.number, in: reader)
  }

  /// Where it goes.
  func title(in language: LanguageCode) -> String {
    place?.details.name ?? VisitNames.home(visit.number, in: area?.name ?? "–")[language]
  }

  /// Day and time; empty while it has none.
  func when(in language: LanguageCode) -> String {
    visit.slot.map { slot in
      let weekday = slot.day.weekday.wording[language].prefix(3)
      return "\(weekday) \(DayText.short(slot.day, in: language)) "
        + DayText.time(minute: slot.begins, in: language)
    } ?? ""
  }

  /// The teams by their names.
  var teams: String { [team, other].compactMap { $0?.details.name }.joined(separator: " + ") }

  /// The days and times that suit.
  func wished(in language: LanguageCode) -> String {
    let wish = visit.wish
    var parts = [
      "\(DayText.short(wish.earliest, in: language)) – \(DayText.short(wish.latest, in: language))"
    ]
    if wish.weekdays.count < 7 {
      parts.append(
        wish.weekdays.sorted { $0.rawValue < $1.rawValue }.map { $0.wording[language] }.joined(separator: ", "))
    }
    if let time = wish.time { parts.append(time.text) }
    return parts.joined(separator: ", ")
  }

  /// What it takes.
  func takes(in language: LanguageCode) -> String {
    let wish = visit.wish
    var parts = [
      VisitListPhrase.length(
        in: language,
        ["minutes": .number(wish.minutes), "n": .number(wish.staff), "teams": .number(wish.teams)])
    ]
    parts += wish.skills.choices.map { $0.wording[language] } + wish.languages.choices.map { $0.wording[language] }
    parts += kit.map { "\($0.kind.wording[language]): \($0.pieces)" }
    return parts.joined(separator: ", ")
  }

  private var kit: [(kind: KitKind, pieces: Int)] {
    KitKind.allCases.compactMap { kind in visit.wish.kit[kind].map { (kind, $0) } }
  }

  /// The visit as JSON, without anybody.
  var json: JSON {
    let wish = visit.wish
    return [
      "number": .whole(visit.number.number), "place": JSON(place?.code.text), "area": JSON(area?.code.text),
      "isHome": .bool(visit.isHome), "branch": .text(wish.branch.text), "origin": .text(visit.origin.code),
      "state": .text(visit.state.code), "isFirst": .bool(visit.isFirst), "requested": visit.requested.json,
      "meets": JSON(visit.meets), "tasks": .array(wish.tasks.map { .text($0) }), "residents": .whole(wish.residents),
      "from": wish.earliest.json, "to": wish.latest.json,
      "on": .array(wish.weekdays.sorted { $0.rawValue < $1.rawValue }.map { .text($0.code) }),
      "at": JSON(wish.time?.text), "minutes": .whole(wish.minutes), "staff": .whole(wish.staff),
      "teams": .whole(wish.teams), "skills": .array(wish.skills.choices.map { .text($0.code) }),
      "languages": .array(wish.languages.choices.map { .text($0.code) }),
      "kit": .array(kit.map { ["kind": .text($0.kind.code), "pieces": .whole($0.pieces)] }),
      "slot": visit.slot.map { slot($0) } ?? .null, "isPinned": .bool(visit.isPinned),
      "rebooks": JSON(visit.rebooks?.number), "waited": JSON(visit.waited),
      "steps": .array(
        steps.map { ["state": .text($0.state.code), "cause": .text($0.cause.code), "day": $0.day.json] }),
    ]
  }

  private func slot(_ slot: VisitSlot) -> JSON {
    [
      "day": slot.day.json, "begins": .text(TimeSpan.text(slot.begins)), "team": JSON(team?.code.text),
      "otherTeam": JSON(other?.code.text),
    ]
  }
}
