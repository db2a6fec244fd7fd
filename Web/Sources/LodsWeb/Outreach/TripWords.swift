import HelpDesk
import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import SQLite

/// What visits are called and said to be on all pages about them; a home is told by its number and area alone.
struct TripWords: Sendable {
  let language: LanguageCode
  /// The teams by number.
  let teams: [RowNumber<OutreachTeam>: OutreachTeam]
  private let names: VisitNames
  private let tasks: [String: Wording]

  init(_ visit: Visit, in reader: Reader) throws {
    language = visit.language
    names = try VisitNames(in: reader)
    teams = try Dictionary(TeamRegister.teams(in: reader).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let all = try TaskRegister.tasks(in: reader, of: visit.office.profile.country)
    tasks = Dictionary(all.map { ($0.code.text, $0.name) }, uniquingKeysWith: { $1 })
  }

  /// Whether all of some teams are of branches that the visitor may work with.
  func areReached(_ numbers: some Sequence<RowNumber<OutreachTeam>>, by visit: Visit) -> Bool {
    numbers.allSatisfy { teams[$0].map(visit.reaches) ?? false }
  }

  /// The name of the place, or the area of a home.
  func name(_ trip: OutreachVisit) -> String { names.name(of: trip)[language] }

  /// The place; nil for a home.
  func place(_ trip: OutreachVisit) -> OutreachPlace? {
    if case .place(let id) = trip.wish.target { names.place(id) } else { nil }
  }

  /// A day with its weekday: "tirsdag 1.12.2026".
  func day(_ day: Day) -> String { day.weekday.wording[language] + " " + DayText.short(day, in: language) }

  /// A time of day.
  func time(_ minute: Int) -> String { DayText.time(minute: minute, in: language) }

  /// Day and time.
  func when(_ slot: VisitSlot) -> String {
    TripPhrase.when(in: language, ["day": .text(day(slot.day)), "time": .text(time(slot.begins))])
  }

  /// The teams of a slot by their names.
  func teams(_ slot: VisitSlot) -> String {
    slot.teams.compactMap { teams[$0]?.details.name }.joined(separator: " + ")
  }

  /// Day, time and teams.
  func slot(_ slot: VisitSlot) -> String { when(slot) + ", " + teams(slot) }

  /// The days and times that suit.
  func wished(_ wish: VisitWish) -> String {
    var parts = [BoardWords(in: language).span(wish.earliest, wish.latest)]
    if wish.weekdays.count < 7 {
      parts.append(
        wish.weekdays.sorted { $0.rawValue < $1.rawValue }.map { String($0.wording[language].prefix(3)) }
          .joined(separator: ", "))
    }
    if let span = wish.time { parts.append(time(span.from) + "–" + time(span.to)) }
    return parts.joined(separator: " · ")
  }

  /// What help is wanted.
  func help(_ wish: VisitWish) -> String {
    wish.tasks.map { tasks[$0]?[language] ?? $0 }.joined(separator: ", ")
  }

  /// A sort of sessions: the task, how much help and, where it was not done, how it ended.
  func sort(_ line: HelpedLine) -> String {
    var parts = [tasks[line.task]?[language] ?? line.task]
    if let level = line.level { parts.append(level.wording[language]) }
    if line.outcome != .done { parts.append(line.outcome.wording[language]) }
    if let reason = line.reason { parts.append(reason.wording[language]) }
    return parts.joined(separator: " · ")
  }

  /// Minutes, employees and teams.
  func takes(_ wish: VisitWish) -> String {
    let phrase: TripPhrase = wish.teams == 2 ? .takesTwo : wish.staff == 1 ? .takesOne : .takes
    return phrase(in: language, ["minutes": .number(wish.minutes), "n": .number(wish.staff)])
  }

  /// Skills, languages and kit that it needs; nil for none.
  func needs(_ wish: VisitWish) -> String? {
    let parts =
      wish.skills.choices.map { $0.wording[language] } + wish.languages.choices.map { $0.wording[language] }
      + KitKind.allCases.compactMap { kind in
        wish.kit[kind].map { $0 == 1 ? kind.wording[language] : "\(kind.wording[language]) (\($0))" }
      }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// A state as a sign and a word.
  func state(_ state: VisitState) -> HTML {
    let tone =
      switch state {
      case .confirmed, .done, .onTheWay: "good"
      case .partly, .nobodyThere, .requested: "warning"
      case .homeCancelled, .weCancelled: "bad"
      case .checked, .planned, .toRebook, .closed: "plain"
      }
    return HTML.span(.class("tag " + tone)) {
      HTML.span(.ariaHidden()) { state.sign + " " }
      state.wording[language]
    }
  }

  /// What a change of plan means for one visit: that it gets a day, moves or loses its day.
  func change(_ trip: OutreachVisit, to slot: VisitSlot?) -> String {
    var values: [String: PhraseValue] = ["name": .text(name(trip))]
    if let before = trip.slot { values["before"] = .text(self.slot(before)) }
    if let slot { values["after"] = .text(self.slot(slot)) }
    let phrase: TripPhrase = slot == nil ? .loses : trip.slot == nil ? .gets : .moves
    return phrase(in: language, values)
  }

  /// Limits as they follow on "if".
  func conditions(_ limits: [PlanLimit]) -> String {
    let all = limits.map { $0.wording[language] }
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    return all.dropLast().joined(separator: ", ") + " " + TripPhrase.or(in: language) + " " + last
  }
}
