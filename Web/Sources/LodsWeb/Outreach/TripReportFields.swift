import HelpDesk
import Language
import Municipality
import Outreach
import Site

/// What the fields of the form on which a visit is told of come to, whichever page they were typed on.
struct TripReportFields {
  /// What was typed or chosen.
  let fields: FormFields
  /// The codes of the tasks that may be chosen.
  let tasks: Set<String>

  init(_ fields: FormFields, tasks: [String]) {
    self.fields = fields
    self.tasks = Set(tasks)
  }

  /// The report; what is wrong with it is added to the problems.
  ///
  /// - Parameters:
  ///   - kit: what was along, as it was asked for.
  ///   - needsLines: whether somebody must have been helped.
  func report(
    _ visit: Visit, _ problems: inout [FieldProblem], kit: [KitKind: Int], needsLines: Bool = true
  ) -> VisitReport {
    var found: [FieldProblem] = []
    func number(_ field: String, _ range: ClosedRange<Int>) -> Int? {
      guard let word = fields.text(field) else { return nil }
      guard let number = Int(word), range.contains(number) else {
        found.append(
          FieldProblem(
            field,
            visit.say(
              PlacePagePhrase.numberWrong, ["from": .number(range.lowerBound), "to": .number(range.upperBound)])))
        return nil
      }
      return number
    }
    let minutes = number("minutes", 0...600)
    if minutes == nil, fields.text("minutes") == nil {
      found.append(FieldProblem("minutes", LogFault.minutesMissing.sentence(in: visit.language)))
    }
    var lines: [HelpedLine] = []
    for place in 0..<TripLogForm.lines {
      guard let count = number("count-\(place)", 1...500) else { continue }
      guard let task = fields.text("task-\(place)"), tasks.contains(task) else {
        found.append(FieldProblem("task-\(place)", visit.say(TripLogPhrase.taskMissing)))
        continue
      }
      var line = HelpedLine(task, count: count)
      line.level = fields.text("level-\(place)").flatMap { Int($0) }.flatMap(HelpLevel.init(rawValue:))
      line.reason = fields.text("reason-\(place)").flatMap(NotDoneReason.init(rawValue:))
      line.outcome = fields.text("outcome-\(place)").flatMap(Outcome.init(rawValue:)) ?? .done
      // A reason says by itself that it could not be done.
      if line.reason != nil, line.outcome == .done { line.outcome = .couldNot }
      lines.append(line)
    }
    if needsLines, lines.isEmpty, found.isEmpty {
      found.append(FieldProblem("count-0", LogFault.nobodyHelped.sentence(in: visit.language)))
    }
    var report = VisitReport(minutes: minutes ?? 0, lines: lines)
    report.kit = kit
    report.travel = number("travel", 0...600)
    report.persons = number("persons", 0...500)
    report.isPartly = fields["partly"] == "yes"
    report.unsolved = fields.text("unsolved")
    report.followUp = fields.text("follow-up")
    problems += found
    return report
  }

  /// The field of the form that a fault of the log is about.
  static func control(of fault: any Fault) -> String {
    switch fault.field {
    case let field? where ["minutes", "travel", "persons", "unsolved", "follow-up"].contains(field): field
    case "level", "task", "outcome", "reason", "count": (fault.field ?? "count") + "-0"
    default: "count-0"
    }
  }
}
