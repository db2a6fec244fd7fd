import Console
import Courses
import Language
import Municipality
import Office
import Outreach
import Records

/// On which days kit is both lent to a branch and promised to courses, told beside what a command did.
///
/// Nothing is refused for it: the kit may come back in time.
enum KitClashNotes {
  /// How far ahead is looked.
  static let days = 366
  /// The most that are told one by one.
  private static let told = 5

  /// Tells of the clashes of one sort of kit, from today on.
  static func tell(
    of kit: RowNumber<CourseKit>? = nil, on days: ClosedRange<Day>? = nil, in office: Office, _ invocation: Invocation
  ) throws {
    let today = office.clock.today
    let range = days ?? today...today.adding(Self.days)
    let clashes = try office.people().read { try KitClash.clashes(on: range, in: $0) }
      .filter { kit == nil || $0.kit.id == kit }
    let language = invocation.language
    for clash in clashes.prefix(told) {
      invocation.console.note(
        KitLoanPhrase.clash(
          in: language,
          [
            "name": .text(clash.kit.name), "day": .day(clash.day), "taught": .number(clash.taught),
            "lent": .number(clash.lent), "has": .number(clash.kit.pieces),
          ]))
    }
    guard clashes.count > told else { return }
    invocation.console.note(KitLoanPhrase.moreClashes(in: language, ["n": .number(clashes.count - told)]))
  }
}
