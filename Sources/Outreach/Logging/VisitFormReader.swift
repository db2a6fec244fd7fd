import HelpDesk
public import Language
public import Municipality

/// Reads what was typed in from a visit form: lines of `label: text`, with the labels that stand on the form.
public struct VisitFormReader: Sendable {
  /// What a label stands for.
  public enum Field: Hashable, Sendable {
    case label(FormLabel)
    case kit(KitKind)
    /// A task, by its code.
    case task(String)
    /// One of the lines of what was not done; there may be several.
    case notDone(Int)
  }

  private let tasks: [String: String]

  /// Prepares to read forms of an office.
  public init(tasks: [OfficeTask]) {
    var codes: [String: String] = [:]
    // A name that two tasks have stands for neither: then the code must be written.
    var twice = Set<String>()
    for task in tasks {
      for name in Set(task.name.all.map(\.plainWords)) {
        if codes.updateValue(task.code.text, forKey: name) != nil { twice.insert(name) }
      }
    }
    for name in twice { codes[name] = nil }
    for task in tasks { codes[task.code.text.plainWords] = task.code.text }
    self.tasks = codes
  }

  /// What a label stands for, in any of the three languages; nil for one that is not known.
  ///
  /// - Parameter line: a number that no other line has.
  public func field(_ label: String, line: Int) -> Field? {
    let plain = label.plainWords
    if let label = FormLabel.allCases.first(where: { $0.wording.all.contains { $0.plainWords == plain } }) {
      return label == .notDoneLabel ? .notDone(line) : .label(label)
    }
    if let kind = HelpedLine.choice(label, of: KitKind.self, \.wording) { return .kit(kind) }
    return tasks[plain].map { .task($0) }
  }

  /// Puts what stands in the lines into a report; what they do not tell stays as it is.
  ///
  /// - Throws: ``LogFault``.
  public func fill(_ report: inout VisitReport, from fields: [Field: String]) throws {
    for (field, text) in fields.sorted(by: { Self.order($0.key) < Self.order($1.key) }) {
      let value = text.singleSpaced
      guard !value.isEmpty else { continue }
      switch field {
      case .label(let label): try fill(&report, label, value)
      case .kit(let kind):
        guard let pieces = Int(value), (0...100).contains(pieces) else { throw LogFault.kitRange }
        report.kit[kind] = pieces == 0 ? nil : pieces
      case .task(let task):
        // "2=4, 3=1", or a number alone where the task has no level.
        for part in value.split(separator: ",") {
          let ends = part.split(separator: "=", omittingEmptySubsequences: false).map { String($0).singleSpaced }
          guard ends.count <= 2, let count = ends.last else { throw LogFault.lineNotRead }
          if count == "0" { continue }
          report.lines.append(try HelpedLine(task, words: ends.count == 2 ? [ends[0]] : [], count: count))
        }
      case .notDone:
        var line = try HelpedLine(value)
        guard let task = tasks[line.task.plainWords] else { throw LogFault.lineNotRead }
        line.task = task
        if line.outcome == .done { line.outcome = .couldNot }
        report.lines.append(line)
      }
    }
  }

  private func fill(_ report: inout VisitReport, _ label: FormLabel, _ value: String) throws {
    func number() throws -> Int {
      guard let number = Int(value) else { throw LogFault.valueNotRead(label: label) }
      return number
    }
    switch label {
    case .minutesLabel: report.minutes = try number()
    case .travelLabel: report.travel = try number()
    case .personsLabel: report.persons = try number()
    case .reachedLabel:
      guard let answer = Self.answers[value.plainWords] else { throw LogFault.valueNotRead(label: label) }
      report.isPartly = !answer
    case .unsolvedLabel: report.unsolved = value
    case .followUpLabel: report.followUp = value
    case .byLabel:
      guard let day = Self.day(value) else { throw LogFault.valueNotRead(label: label) }
      report.followUpBy = day
    case .againLabel:
      guard let days = Self.days(value) else { throw LogFault.valueNotRead(label: label) }
      report.again = days
    case .notDoneLabel: break
    }
  }

  private static let answers = [
    "ja": true, "j": true, "yes": true, "y": true, "nej": false, "n": false, "no": false,
  ]

  private static func order(_ field: Field) -> String {
    switch field {
    case .label(let label): "0" + label.rawValue
    case .kit(let kind): "1" + kind.code
    case .task(let task): "2" + task
    case .notDone(let line): "3" + String(1_000_000 + line)
    }
  }

  /// Reads `2027-01-04..2027-01-29`, or a day from which on four weeks are meant.
  public static func days(_ text: String) -> ClosedRange<Day>? {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map { day(String($0).singleSpaced) }
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else { return nil }
    if ends.count == 1 { return first...first.adding(27) }
    return first <= last ? first...last : nil
  }

  /// Reads `2027-01-04` or, as Danes write it, `4-1-2027`.
  static func day(_ text: String) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.split(omittingEmptySubsequences: false) { "-./".contains($0) }.map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 1_000 else {
      return nil
    }
    return Day(year: year, month: month, day: day)
  }
}
