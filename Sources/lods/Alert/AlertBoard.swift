import Console
import Formats
import HelpDesk
import Language
import Municipality
import Reports
import Statistics

/// The alerts of a day, for people and for programs.
struct AlertBoard {
  let book: AlertBook
  let words: AlertWords

  private var language: LanguageCode { words.language }

  // MARK: - For people

  /// The alerts in groups: changes, known causes, what to watch.
  func text(on console: Terminal) -> String {
    var lines = [console.painted(title, .bold)]
    for standing in AlertStanding.allCases {
      let alerts = book.alerts.filter { $0.standing == standing }
      if !alerts.isEmpty { lines += ["", console.painted(standing.wording[language], .bold)] }
      for alert in alerts { lines += self.lines(of: alert, on: console) }
    }
    // Where nothing could be judged, nobody knows that there is nothing.
    if book.ground.judgesRises, !book.alerts.contains(where: \.isChange) {
      lines += ["", words.nothing]
    }
    lines.append("")
    let hasGrowth = book.alerts.contains { $0.kind == .growth }
    let remarks =
      [words.byChance(book.ground), hasGrowth ? AlertCommandPhrase.intervals(in: language) : nil].compactMap(\.self)
      + words.unsure(book.ground)
    lines += remarks.flatMap { HangingText.lines($0, on: console) }
    if !book.ground.knowsHours { lines.append("(lods branch hours)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var title: String {
    guard let newest else { return AlertCommandPhrase.title(in: language, ["day": .day(book.today)]) }
    return AlertCommandPhrase.titleWeek(
      in: language,
      [
        "day": .day(book.today), "week": .text("\(newest.week)"), "year": .text("\(newest.year)"),
      ])
  }

  private var newest: ISOWeek? { book.weeks.starts.last?.week }

  private func lines(of alert: Alert, on console: Terminal) -> [String] {
    let kind = alert.kind.wording[language] + ": "
    var texts = [kind + words.sentence(alert)]
    if let note = alert.note { texts.append(words.cause(note)) }
    texts.append([words.advice(alert), command(for: alert)].compactMap(\.self).joined(separator: " "))
    return texts.enumerated().flatMap { place, text in
      HangingText.lines(text, indent: place == 0 ? 2 : 4, on: console)
    }
  }

  /// The command that takes the advice; nil where there is none.
  private func command(for alert: Alert) -> String? {
    guard alert.note == nil else { return nil }
    switch alert.kind {
    case .rise where alert.isClear: return "(lods alert note)"
    case .lostLogging: if case .gap = alert.finding { return "(lods calendar close)" } else { return nil }
    default: return nil
    }
  }

  // MARK: - For programs

  /// The alerts with their figures.
  var json: JSON {
    [
      "date": book.today.json, "week": JSON(newest?.iso), "judged": .whole(book.ground.judged),
      "expectedByChance": .number(book.ground.expectedByChance), "judgesRises": .bool(book.ground.judgesRises),
      "judgesGrowth": .bool(book.ground.judgesGrowth), "knowsHours": .bool(book.ground.knowsHours),
      "neverLogged": JSON(book.ground.silent.map(\.code.text)),
      "young": JSON(book.ground.young.compactMap { words.code($0) }),
      "alerts": .array(book.alerts.map(object)),
    ]
  }

  private func object(_ alert: Alert) -> JSON {
    [
      "kind": .text(alert.kind.rawValue), "isChange": .bool(alert.isChange), "isClear": .bool(alert.isClear),
      "task": JSON(words.code(alert.task)), "branch": JSON(alert.branch?.code.text),
      "branches": alert.among.map { JSON($0.map(\.code.text)) } ?? .null,
      "from": alert.days.lowerBound.json, "until": alert.days.upperBound.json,
      "sentence": .text(words.sentence(alert)), "advice": .text(words.advice(alert)),
      "figures": figures(alert.finding),
      "cause": alert.note.map { AlertNoteCommand.object($0, task: words.code($0.task)) } ?? .null,
    ]
  }

  private func figures(_ finding: Alert.Finding) -> JSON {
    switch finding {
    case .outage(let turnedAway): ["turnedAway": .whole(turnedAway)]
    case .rise(let rise):
      [
        "weeks": .whole(rise.weeks), "count": .whole(rise.count), "expected": .number(rise.expected),
        "limit": .whole(rise.limit), "chance": .number(rise.chance),
      ]
    case .growth(let trend):
      [
        "now": level(trend.now), "before": trend.before.map(level) ?? .null, "change": trend.change.map(level) ?? .null,
      ]
    case .gap(let gap):
      [
        "staffedDays": .whole(gap.staffed), "staffedHours": .number(gap.hours), "expected": JSON(gap.expected),
        "isOpen": .bool(gap.isOpen),
      ]
    case .capture(let fall):
      ["counted": .text(fall.kind.code), "now": .number(fall.now), "before": .number(fall.before)]
    }
  }

  private func level(_ level: Trend.Level) -> JSON {
    ["value": .number(level.value), "low": .number(level.low), "high": .number(level.high)]
  }
}
