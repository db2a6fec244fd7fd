import Language
import Municipality

/// What a certificate says of one person.
public struct Certificate: Hashable, Sendable {
  /// The name; nil for a line to write it on, for whoever came along with the one who signed up.
  public let name: String?
  /// How many dates they came to, those in part with them.
  public let dates: Int
  /// The minutes that they were there; of a date come to in part half.
  public let minutes: Int

  /// The certificates of a term that is over: of everybody who completed and whose name is kept, or of one enrolment.
  ///
  /// - Parameter number: the enrolment's number in the term; nil for all.
  /// - Throws: ``AttendanceFault``, ``TermFault/unknown(_:nearest:)``.
  public static func all(of sheet: AttendanceSheet, number: Int? = nil) throws -> [Certificate] {
    guard let number else {
      let all = sheet.lines.filter { $0.enrolment.status == .completed && $0.name != nil }
      guard !all.isEmpty else { throw AttendanceFault.nobodyCompleted }
      let named = TextOrder.sorted(all, in: sheet.term.plan.language) { $0.name ?? "" }
      return named.flatMap { certificates(of: $0, in: sheet) }
    }
    guard let line = sheet.lines.first(where: { $0.enrolment.turn == number }) else {
      throw TermFault.unknown(.enrolment, nearest: nil)
    }
    guard line.enrolment.status == .completed else { throw AttendanceFault.notCompleted(line.enrolment.status) }
    guard line.name != nil else { throw AttendanceFault.nameGone }
    return certificates(of: line, in: sheet)
  }

  /// One for each of a party that came to enough; the others' names are not known.
  private static func certificates(of line: AttendanceSheet.Line, in sheet: AttendanceSheet) -> [Certificate] {
    (0..<line.enrolment.party).compactMap { member in
      let outcome = sheet.share(of: line, member: member).outcome(asking: sheet.term.plan.share)
      guard member == 0 || outcome == .completed else { return nil }
      var dates = 0
      var minutes = 0
      for date in sheet.term.heldDates {
        guard let mark = line.marks[date.id], mark.presence.hasCome, mark.came > member else { continue }
        dates += 1
        minutes += mark.presence == .partly ? date.span.minutes / 2 : date.span.minutes
      }
      return Certificate(name: member == 0 ? line.name : nil, dates: dates, minutes: minutes)
    }
  }
}
