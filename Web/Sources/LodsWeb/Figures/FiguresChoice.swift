import Language
import Municipality
import Reports
import Site
import Statistics

/// What somebody asked of a report, as far as it can be understood and may be seen.
struct FiguresChoice: Hashable, Sendable {
  /// The year as it stands in the form.
  var year: String
  /// The part of it.
  var part: FiguresPart
  /// Another period, as it was typed.
  var typed = ""
  /// The counting weeks, as they were typed.
  var typedWeeks = ""
  /// What an hour costs, as it was typed.
  var typedCost = ""
  /// The period.
  var period: Period
  /// The counting weeks; empty for none.
  var weeks: [ISOWeek] = []
  /// What an hour costs; nil leaves the money out.
  var hourCost: Double?
  /// The branch; nil for the whole office.
  var branch: Branch?
  /// The code of the task that a trend is about; empty for all sessions.
  var task = ""
  /// How long the steps of a trend are.
  var step = SeriesLength.week
  /// Whether somebody states that at least five people log at each branch.
  var hasStaff = false
  /// For whom the figures are.
  var audience = ReportAudience.house

  /// Reads a query.
  ///
  /// Without a period the last whole month is meant, of the overview the last twelve, as on the command line.
  ///
  /// - Parameters:
  ///   - fields: the query.
  ///   - kind: the report.
  ///   - reach: what may be seen.
  ///   - today: the day it is.
  ///   - language: the language of what is wrong.
  ///   - problems: gets what was wrong.
  /// - Throws: `Refusal.notFound` for a branch out of reach or that is not there, `Refusal.notAllowed` for figures that
  ///   the roles do not see.
  init(
    _ fields: FormFields, of kind: FiguresKind, within reach: FiguresReach, on today: Day, in language: LanguageCode,
    problems: inout [FieldProblem]
  ) throws {
    let last = today.firstOfMonth.adding(-1)
    let month = Period(monthOf: last)
    year = fields.text("year") ?? String([.dst, .kb].contains(kind) ? last.year - 1 : last.year)
    part = FiguresPart.all.first { $0.code == fields.text("part") } ?? kind.usualPart(on: today)
    period = month
    branch = try Self.branch(fields.text("branch"), within: reach)
    if let word = fields.text("for") {
      audience = ReportAudience(rawValue: word) ?? .house
      guard reach.audiences.contains(audience) else { throw Refusal.notAllowed }
    }
    if reach.seesInternal {
      typed = String((fields.text("period") ?? "").prefix(40))
      if kind == .borgerservice { typedWeeks = String((fields.text("weeks") ?? "").prefix(600)) }
    }
    if kind == .trend {
      task = String((fields.text("task") ?? "").prefix(60))
      step = SeriesLength(rawValue: fields.text("step") ?? "") ?? .week
    }
    // Who may see all figures of a branch may say how many work there.
    hasStaff = kind == .triage && reach.seesInternal && fields.has("staff")
    if kind.asksCost { typedCost = String((fields.text("hour-cost") ?? "").prefix(20)) }
    do {
      period = try Period(typed.isEmpty ? part.period(of: year, on: today) : typed)
    } catch let fault as PeriodFault {
      problems.append(FieldProblem(typed.isEmpty ? "year" : "period", fault.sentence(in: language)))
    }
    readWeeks(in: language, &problems)
    readCost(in: language, &problems)
  }

  private static func branch(_ word: String?, within reach: FiguresReach) throws -> Branch? {
    guard let word else { return reach.seesWhole ? nil : reach.branches.first }
    guard let branch = reach.branches.first(where: { $0.code.text == word }) else { throw Refusal.notFound }
    return branch
  }

  private mutating func readWeeks(in language: LanguageCode, _ problems: inout [FieldProblem]) {
    guard !typedWeeks.isEmpty else { return }
    let words = typedWeeks.split { $0 == "," || $0 == " " }.map(String.init)
    let read = words.compactMap { ISOWeek(iso: $0) }
    if read.count != words.count || read.isEmpty {
      problems.append(FieldProblem("weeks", FiguresPhrase.weeksWrong(in: language)))
    } else if !typed.isEmpty {
      problems.append(FieldProblem("weeks", FiguresPhrase.weeksAndPeriod(in: language)))
    } else {
      weeks = read
      if let last = read.last { period = Period(last) }
    }
  }

  /// A comma is what people here write; a plain number is all that is meant.
  private mutating func readCost(in language: LanguageCode, _ problems: inout [FieldProblem]) {
    guard !typedCost.isEmpty else { return }
    let plain = typedCost.replacing(",", with: ".")
    guard plain.utf8.allSatisfy({ $0 &- 48 < 10 || $0 == 46 }), let cost = Double(plain), cost > 0, cost < 100_000
    else {
      problems.append(FieldProblem("hour-cost", FiguresPhrase.costWrong(in: language)))
      return
    }
    hourCost = cost
  }

  /// Whether the latest twelve months are meant.
  var isLatest: Bool { typed.isEmpty && part == .latest }

  /// The query that asks for the same.
  var fields: FormFields {
    var fields = [FormFields.Field("year", year), .init("part", part.code)]
    func put(_ name: String, _ value: String) {
      if !value.isEmpty { fields.append(.init(name, value)) }
    }
    put("period", typed)
    put("weeks", typedWeeks)
    put("hour-cost", typedCost)
    put("task", task)
    put("step", step == .week ? "" : step.rawValue)
    put("staff", hasStaff ? "yes" : "")
    put("branch", branch?.code.text ?? "")
    put("for", audience != .internal ? "" : audience.rawValue)
    return FormFields(fields)
  }

  /// The start of a file's name, as `desk-2026-Q1-hovedbiblioteket`.
  func fileName(of kind: FiguresKind) -> String {
    let time = weeks.isEmpty ? period.code.replacing("..", with: "_") : weeks.map(\.iso).joined(separator: "_")
    let what = kind == .trend ? [task.isEmpty ? nil : task, step.rawValue] : []
    let span = kind == .trend && isLatest ? "latest" : time
    return ([kind.rawValue] + what + [span, branch?.code.text] + (audience == .internal ? ["internal"] : []))
      .compactMap(\.self).joined(separator: "-")
  }
}
