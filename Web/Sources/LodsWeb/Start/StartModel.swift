import HelpDesk
import Language
import Markup
import Municipality
import SQLite

/// All that the first page shows.
struct StartModel: Sendable {
  /// A category with its sessions.
  struct Line: Hashable, Sendable {
    let name: String
    let number: Int
  }

  /// Something that an administrator should see to.
  struct Hint: Sendable {
    let text: String
    let link: Link
    let name: String
  }

  /// How many tasks are named.
  static let named = 5
  /// How many days are looked back on for days without a session.
  static let daysBack = 14

  /// The branches that may be chosen.
  let branches: [Branch]
  /// The branch.
  let branch: Branch
  /// Today.
  let today: Day
  /// What the desk is today.
  let status: DayStatus
  /// The sessions of today.
  let sessions: Int
  /// What is usual on this day of the week; nil where too little is known.
  let usual: UsualDay?
  /// The tasks met most, most first.
  let tasks: [Line]
  /// The mentions of all other tasks.
  let otherMentions: Int
  /// The sessions by help level, all five levels.
  let levels: [Line]
  /// The sessions without a help level.
  let withoutLevel: Int
  /// The staffed days of the last two weeks on which nothing was logged, the last one first.
  let waiting: [Day]
  /// The language.
  let language: LanguageCode
  /// What an administrator should see to.
  var hints: [Hint] = []
  /// What changed in the log; nil for those who see no figures.
  var changes: StartChanges?
  /// Whether the visitor may log.
  var maySeeDesk = true

  /// Reads the figures of a branch.
  ///
  /// - Throws: `RecordsFault`.
  init(
    of branch: Branch, among branches: [Branch], country: Country, at moment: OfficeClock.Moment,
    in language: LanguageCode, reader: Reader
  ) throws {
    let today = moment.day
    self.branches = branches
    self.branch = branch
    self.today = today
    self.language = language
    let totals = try TotalBook.totals(in: today...today, at: [branch], reader: reader)
    let sheet = totals.sheets[branch.number] ?? TotalSheet()
    sessions = sheet.all.sessions
    usual = try UsualDay(of: today, hour: moment.minute / 60, at: branch, in: reader)
    let names = Dictionary(
      try TaskRegister.tasks(in: reader, of: country).map { ($0.number, $0.name[language]) },
      uniquingKeysWith: { first, _ in first })
    let met = sheet[.task].map { Line(name: names[$0.key] ?? "", number: $0.value.sessions) }
      .sorted { ($1.number, $0.name) < ($0.number, $1.name) }
    tasks = Array(met.prefix(Self.named))
    otherMentions = met.dropFirst(Self.named).reduce(0) { $0 + $1.number }
    let byLevel = sheet[.level]
    levels = HelpLevel.allCases.map {
      Line(name: "\($0.rawValue) · \($0.wording[language])", number: byLevel[$0.rawValue]?.sessions ?? 0)
    }
    withoutLevel = sessions - levels.reduce(0) { $0 + $1.number }
    let span = today.adding(-Self.daysBack)...today
    let calendar = try StaffedDays(span, at: branch, country: country, in: reader)
    status = calendar.days.last?.status ?? .unknown
    let counted = try TotalBook.days(in: span, at: branch, reader: reader)
    // Before the first session of all there was nothing to log.
    let begun = try EntryTally.span(in: reader)?.lowerBound ?? today
    waiting = calendar.staffed.filter { $0 < today && $0 >= begun && counted[$0, default: 0] == 0 }.reversed()
  }

  private func say(_ phrase: StartPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  /// The day with its weekday.
  var dayLine: String {
    let text = DayText.long(today, in: language)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What the desk is today, in a word.
  var statusValue: String {
    switch status {
    case .staffed(let minutes):
      let hours = NumberText.decimal(Double(minutes) / 60, decimals: minutes.isMultiple(of: 60) ? 0 : 1, in: language)
      return say(.hours, ["hours": .text(hours)])
    case .unstaffed: return say(.open)
    case .holiday, .closed, .shut, .noDesk: return say(.closed)
    case .unknown: return "–"
    }
  }

  /// What the desk is today, in words.
  var statusLine: String {
    switch status {
    case .staffed: say(.staffed)
    case .unstaffed: say(.unstaffed)
    case .holiday(let name): name[language]
    case .closed(let name): name
    case .shut, .noDesk: say(.shut)
    case .unknown: say(.unknownHours)
    }
  }

  /// What is usual on such a day.
  var usualLine: String {
    guard let usual else { return say(.usualUnknown) }
    let weekday = PhraseValue.text(today.weekday.wording[language])
    guard usual.range.lowerBound < usual.range.upperBound else {
      return say(.usualSame, ["day": weekday, "n": .number(usual.median)])
    }
    return say(
      .usual,
      [
        "day": weekday, "n": .number(usual.median), "low": .number(usual.range.lowerBound),
        "high": .number(usual.range.upperBound),
      ])
  }

  /// What is usual by now; nil where the hours are not known, and on a day on which nobody stands at the desk.
  var byNowLine: String? {
    guard let usual, let byNow = usual.byNow, status.countsSessions != false else { return nil }
    return say(.usualByNow, ["n": .number(byNow)])
  }

  /// The days on which nothing was logged, in one line of at most five.
  var waitingDays: [String] { waiting.prefix(5).map { DayText.short($0, in: language) } }

  /// The largest of some figures, for bars beside them.
  static func most(_ lines: [Line]) -> Int { lines.map(\.number).max() ?? 0 }
}
