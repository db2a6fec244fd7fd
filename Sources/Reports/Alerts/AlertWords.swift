import HelpDesk
public import Language
public import Municipality
public import Statistics

/// Says alerts in sentences that a manager or a committee understands.
public struct AlertWords {
  /// The language.
  public let language: LanguageCode

  /// For whom they are: for the house no count stands in them, since beside another figure it could tell a small one.
  public let audience: ReportAudience

  private let tasks: [Int: OfficeTask]

  /// Makes the words of an office.
  ///
  /// - Parameters:
  ///   - tasks: the tasks of the office.
  ///   - audience: for whom they are.
  ///   - language: the language.
  public init(_ tasks: [OfficeTask], for audience: ReportAudience, in language: LanguageCode) {
    self.audience = audience
    self.tasks = Dictionary(tasks.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    self.language = language
  }

  /// The task's name; "all sessions" for none.
  public func name(_ task: Int?) -> String {
    task.map { tasks[$0]?.name[language] ?? "\($0)" } ?? AlertWordsPhrase.all(in: language)
  }

  /// The name of the task of an alert, with the branches that it is about where these are not all.
  public func name(_ alert: Alert) -> String {
    guard let branches = alert.branch.map({ [$0] }) ?? alert.among else { return name(alert.task) }
    return AlertWordsPhrase.atBranch(
      in: language,
      ["task": .text(name(alert.task)), "branch": .text(branches.map(\.name).joined(separator: ", "))])
  }

  /// The task's code; nil for none.
  public func code(_ task: Int?) -> String? { task.flatMap { tasks[$0]?.code.text } }

  /// What was found, with how much of what came is logged where that bears on it.
  public func sentence(_ alert: Alert) -> String {
    if let logging = alert.logging {
      return found(alert) + " " + AlertWordsPhrase.loggedMore(in: language, shares(logging))
    }
    guard case .growth(let trend) = alert.finding, let captured = trend.captured else { return found(alert) }
    return found(alert) + " " + AlertWordsPhrase.growthAfter(in: language, shares(captured))
  }

  /// How much of a hundred tickets was logged, now and before.
  func shares(_ change: CaptureChange) -> [String: PhraseValue] {
    ["now": .number(Int(change.now.rounded())), "before": .number(Int(change.before.rounded()))]
  }

  private func found(_ alert: Alert) -> String {
    let (from, to) = (alert.days.lowerBound, alert.days.upperBound)
    switch alert.finding {
    case .outage(let turnedAway):
      let isWhole = audience == .internal
      let values: [String: PhraseValue] = ["n": .number(turnedAway), "from": .day(from), "to": .day(to)]
      guard from == to else {
        return (isWhole ? AlertWordsPhrase.outageDays : .outageDaysMany)(in: language, values)
      }
      let sentence = (isWhole ? AlertWordsPhrase.outageDay : .outageDayMany)(
        in: language, values.merging(["day": .text(DayText.long(from, in: language))]) { $1 })
      return sentence.prefix(1).uppercased() + sentence.dropFirst()
    case .rise(let rise):
      let phrase: AlertWordsPhrase = audience == .internal ? .rise : .riseTimes
      let judged: AlertWordsPhrase = alert.isClear ? .beyondChance : .maybeChance
      let risen = phrase(
        in: language,
        [
          "name": .text(name(alert)), "n": .number(rise.count), "times": .text(times(rise)),
          "expected": .text(about(rise.expected)), "weeks": .text(weeks(of: alert)),
        ])
      return risen + " " + judged(in: language)
    case .growth(let trend):
      guard audience == .internal else {
        return AlertWordsPhrase.growthTold(in: language, ["name": .text(name(alert))]) + " "
          + AlertWordsPhrase.beyondChance(in: language)
      }
      return growth(trend, name(alert), .week)
    case .gap(let gap):
      let phrase: AlertWordsPhrase = gap.expected == nil ? .gapNoModel : gap.isOpen ? .gapOpen : .gap
      return phrase(
        in: language,
        [
          "branch": .text(alert.branch?.name ?? ""), "n": .number(gap.staffed), "from": .day(from), "to": .day(to),
          "expected": .text(rounded(gap.expected ?? 0)),
        ])
    case .capture(let fall):
      return AlertWordsPhrase.captureFell(
        in: language,
        [
          "branch": .text(alert.branch?.name ?? ""), "kind": .text(fall.kind.wording[language].lowercased()),
          "now": .text(rounded(fall.now * 100)), "before": .text(rounded(fall.before * 100)), "from": .day(from),
        ])
    }
  }

  /// The weeks of a rise.
  private func weeks(of alert: Alert) -> String {
    let (first, last) = (alert.days.lowerBound.week, alert.days.upperBound.week)
    let phrase: AlertWordsPhrase = first == last ? .oneWeek : .twoWeeks
    return phrase(in: language, ["first": .text("\(first.week)"), "week": .text("\(last.week)")])
  }

  /// How many times what was expected came, in words from which no count can be worked out.
  private func times(_ rise: Alert.Rise) -> String {
    let factor = Double(rise.count) / max(0.1, rise.expected)
    return (factor < 1.75 ? AlertWordsPhrase.someMore : factor < 2.5 ? .twice : .overTwice)(in: language)
  }

  /// What to do about it.
  public func advice(_ alert: Alert) -> String {
    if alert.note != nil {
      return (alert.kind == .outage ? AlertWordsPhrase.doOutageNoted : .doNoted)(in: language)
    }
    let phrase: AlertWordsPhrase =
      switch alert.finding {
      case .outage: .doOutage
      case .rise: alert.isClear ? .doRise : .doWatch
      case .growth: .doGrowth
      case .gap: .doGap
      case .capture: .doCapture
      }
    return phrase(in: language)
  }

  /// That nothing changed.
  public var nothing: String { AlertRemarkPhrase.nothing(in: language) }

  /// How many series were looked at, and how many rises to watch come by chance; nil where rises are not judged.
  public func byChance(_ ground: AlertGround) -> String? {
    guard ground.judgesRises else { return nil }
    return AlertRemarkPhrase.byChance(
      in: language,
      [
        "n": .number(ground.judged),
        "chance": .text(NumberText.decimal(ground.expectedByChance, decimals: 1, in: language)),
      ])
  }

  /// What alerts cannot tell, and why.
  public func unsure(_ ground: AlertGround) -> [String] {
    var unsure: [String] = []
    if !ground.judgesRises {
      if ground.isEmpty { unsure.append(AlertRemarkPhrase.emptyLog(in: language)) }
      unsure.append(AlertRemarkPhrase.tooShort(in: language))
    } else if !ground.judgesGrowth {
      unsure.append(AlertRemarkPhrase.noYearBefore(in: language))
    }
    if !ground.young.isEmpty {
      unsure.append(
        AlertRemarkPhrase.young(
          in: language, ["tasks": .text(ground.young.map { name($0) }.joined(separator: ", "))]))
    }
    if !ground.isEmpty, !ground.silent.isEmpty {
      unsure.append(
        AlertRemarkPhrase.neverLogged(
          in: language, ["branches": .text(ground.silent.map(\.name).joined(separator: ", "))]))
    }
    if !ground.knowsHours { unsure.append(AlertRemarkPhrase.noHours(in: language)) }
    return unsure
  }

  /// The known cause of an alert.
  public func cause(_ note: AlertNote) -> String {
    let phrase: AlertWordsPhrase = note.text == nil ? .cause : .causeText
    return phrase(
      in: language,
      [
        "cause": .text(note.cause.wording[language]), "text": .text(note.text ?? ""),
        "when": .text(span(note)),
      ])
  }

  /// The days of a note.
  public func span(_ note: AlertNote) -> String {
    guard let last = note.last else { return AlertWordsPhrase.from(in: language, ["from": .day(note.first)]) }
    guard last > note.first else { return DayText.short(last, in: language) }
    return AlertWordsPhrase.fromTo(in: language, ["from": .day(note.first), "to": .day(last)])
  }

  /// That something grew, from what to what.
  func growth(_ trend: Trend, _ name: String, _ length: SeriesLength) -> String {
    let phrase: AlertWordsPhrase = trend.countBefore < Discretion.threshold ? .growthFromFew : .growth
    return phrase(in: language, values(trend, name, length))
  }

  /// The figures of a trend, for sentences.
  func values(_ trend: Trend, _ name: String, _ length: SeriesLength) -> [String: PhraseValue] {
    let unit: AlertWordsPhrase = length == .week ? .unitWeek : .unitMonth
    return [
      "name": .text(name), "now": .text(rounded(trend.now.value)), "low": .text(rounded(trend.now.low)),
      "high": .text(rounded(trend.now.high)), "before": .text(rounded(trend.before?.value ?? 0)),
      "unit": .text(unit(in: language)),
    ]
  }

  /// What was expected; of less than one session it says no more, since nobody waits for a tenth of one.
  private func about(_ number: Double) -> String {
    (number < 1 ? AlertWordsPhrase.underOne : .about)(in: language, ["n": .text(rounded(number))])
  }

  /// A figure as people say it: with a decimal only where it is small.
  func rounded(_ number: Double) -> String { NumberText.decimal(number, decimals: number < 10 ? 1 : 0, in: language) }
}
