public import Formats
import Language
public import Municipality

/// What is wrong at one place of a file of places.
public enum PlaceProblem: Hashable, Sendable {
  /// The text is not as its format asks.
  case format(FormatProblem)
  /// A heading that must be there is not.
  case missingColumn
  /// A heading that stands twice.
  case repeatedColumn
  /// A row with more fields than headings.
  case extraField
  /// A code that an earlier row has.
  case repeatedCode
  /// A word that is none of those known.
  case unknownWord(nearest: String?)
  /// Something else than a whole number of the range.
  case badNumber(ClosedRange<Int>)
  /// One of the two coordinates alone.
  case halfPoint
  /// Something else than a date.
  case badDate
  /// Hours that cannot be read.
  case hours(MunicipalityFault)
  /// A text or a code that cannot be kept.
  case text(OutreachFault)
  /// A point that cannot be right.
  case point(PlaceFault)

  /// The sentence that the user reads.
  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .format(.notUTF8): ImportPhrase.notUTF8(in: language)
    case .format(.unclosedQuote): ImportPhrase.unclosedQuote(in: language)
    case .format(.strayQuote): ImportPhrase.strayQuote(in: language)
    case .format: ImportPhrase.badFormat(in: language)
    case .missingColumn: PlaceImportPhrase.columnNotThere(in: language)
    case .repeatedColumn: PlaceImportPhrase.columnTwice(in: language)
    case .extraField: ImportPhrase.extraField(in: language)
    case .repeatedCode: PlaceImportPhrase.codeTwice(in: language)
    case .unknownWord(nil): PlaceImportPhrase.wordUnknown(in: language)
    case .unknownWord(let nearest?): PlaceImportPhrase.wordNearest(in: language, ["nearest": .text(nearest)])
    case .badNumber(let range):
      PlaceImportPhrase.numberNeeded(
        in: language, ["from": .number(range.lowerBound), "to": .number(range.upperBound)])
    case .halfPoint: PlaceImportPhrase.otherHalfMissing(in: language)
    case .badDate: ImportPhrase.badDate(in: language)
    case .hours(let fault): fault.sentence(in: language)
    case .text(.textMissing): PlaceImportPhrase.cellEmpty(in: language)
    case .text(.textTooLong(_, let limit)): PlaceImportPhrase.cellLong(in: language, ["limit": .number(limit)])
    case .text(.textRefused): PlaceImportPhrase.cellRefused(in: language)
    case .text(let fault): fault.sentence(in: language)
    case .point(let fault): fault.sentence(in: language)
    }
  }
}
