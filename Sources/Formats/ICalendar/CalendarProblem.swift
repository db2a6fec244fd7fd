/// What could not be read in a calendar, and what became of it.
public enum CalendarProblem: String, CaseIterable, Hashable, Sendable {
  /// No calendar at all, as when a web page was fetched instead; nothing was read.
  case notACalendar
  /// A file larger than the reader takes; nothing was read.
  case tooLarge
  /// More events than the reader takes; the rest was not read.
  case tooManyEvents
  /// More dates in the window than the reader gives, or rules that cost too much; the rest was left out.
  case tooManyDates
  /// More findings than the reader gives; the rest was left out.
  case tooManyFindings
  /// Parts inside each other deeper than any calendar has; the rest was not read.
  case tooDeep
  /// A part that ends in the wrong place; an event that has no end of its own was left out.
  case misplacedEnd
  /// The file ends inside a part; an event that has no end was left out.
  case unexpectedEnd
  /// A line without a name and a value; it was passed over.
  case badLine
  /// A line that is not UTF-8; its unreadable signs were replaced.
  case notUTF8
  /// A property that the event has already; the first one holds.
  case repeatedProperty
  /// An event without a name of its own; later versions of it cannot be told.
  case missingUID
  /// An event without a start; it was left out.
  case missingStart
  /// A date or time that does not exist; a start leaves its event out, anything else is passed over.
  case badTime
  /// A time zone whose clock is not known; a start leaves its event out, anything else is passed over.
  case unknownZone
  /// An end before the start; it was passed over.
  case endBeforeStart
  /// A duration that cannot be read; it was passed over.
  case badDuration
  /// A number of the version that is no whole number; it counts as 0.
  case badSequence
  /// A repetition that is not written as RFC 5545 asks; only the first date was read.
  case badRule
  /// A repetition of a kind that is not read, as every year; only the first date was read.
  case unsupportedRule
  /// A change of one date and all that follow; only the one date was changed.
  case unsupportedRange
  /// Dates left out by a rule (EXRULE, no longer allowed); they were not left out.
  case unsupportedExceptionRule
}
