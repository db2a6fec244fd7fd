import Console
import Courses
import Language
import Records

/// What else the municipality holds for the same audience at the same time, told beside what a command did.
enum OverlapNotes {
  /// The most that are told one by one.
  private static let told = 3

  /// Tells of the overlaps of a term as notes on standard error.
  ///
  /// - Parameter day: the one day that is looked at; nil for all dates of the term.
  static func tell(_ term: Term, on day: Day? = nil, in people: PeopleFile, _ invocation: Invocation) throws {
    guard let first = day ?? term.start, let last = day ?? term.end else { return }
    let overlaps = try people.read { try OtherOverlap.find(of: term.id, from: first, to: last, in: $0) }
    let language = invocation.language
    for overlap in overlaps.prefix(told) {
      invocation.console.note(OtherOfferCommandPhrase.sameTime(in: language, values(of: overlap, in: language)))
    }
    guard overlaps.count > told else { return }
    invocation.console.note(
      OtherOfferCommandPhrase.moreAtSameTime(
        in: language,
        ["n": .number(overlaps.count - told), "line": .text("lods other-offer overlap --term \(term.code)")]))
  }

  private static func values(of overlap: OtherOverlap, in language: LanguageCode) -> [String: PhraseValue] {
    [
      "day": .text(DayText.short(overlap.day, in: language)),
      "hours": .text(OtherEventText.hours(overlap.event, in: language)),
      "title": .text(OtherEventText.title(overlap.event, in: language)), "source": .text(overlap.source.name),
    ]
  }
}
