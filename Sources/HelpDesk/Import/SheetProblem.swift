public import Formats
public import Identifiers
public import Language
public import Municipality
import Records

/// What is wrong at one place of a sheet.
public enum SheetProblem: Hashable, Sendable {
  /// The text is not as CSV asks, or no text at all.
  case format(FormatProblem)
  /// Nothing but headings, or nothing at all.
  case empty
  /// Headings of the mapping that the sheet does not have.
  case otherSheet(missing: Int, of: Int)
  /// A few columns of the mapping, counted from 1, whose headings the sheet does not have.
  case headingsLost([Int])
  /// A heading that the mapping reads and that stands twice.
  case headingTwice
  /// A column whose heading says that it names persons.
  case personColumn
  /// A column that is not read and holds personal numbers or the like.
  case identifierColumn(IdentifierKind)
  /// A cell beyond the last heading.
  case extraCell
  /// No heading for something that must be there.
  case headingMissing(ImportField)
  /// An empty cell of a field that must be there.
  case missing(ImportField)
  /// Something else than a date.
  case badDate
  /// A day number where the mapping says that dates are written out.
  case dateIsNumber
  /// A written date where the mapping says that dates are day numbers.
  case dateIsText
  /// Something else than a time of day or a part of the day.
  case badTime
  /// Something else than an hour.
  case badHour
  /// A day number in a file of counts whose dates are said to be written out.
  case countDateIsNumber
  /// Something else than a whole number.
  case badNumber(ImportField)
  /// A word that the mapping does not translate, with the nearest code of ours.
  case unknownWord(ImportField, nearest: String?)
  /// What the law of the log does not allow.
  case entry(EntryFault)
  /// What the office does not have.
  case office(MunicipalityFault)
  /// A text that looks like it holds something about a person.
  case refusedText(ImportField, ScreeningRefusal)
  /// A total of the same day, branch and categories stands on an earlier line.
  case totalTwice(line: Int)
  /// A total that was imported before with another number.
  case changedTotal
  /// Entries that the same source gave for the same days before and that the sheet no longer has, while it has new ones.
  case standsOtherwise(before: Int, now: Int)
  /// Rows that stand in the log already, at another branch, on other days or from another source; how many.
  case standsElsewhere(SheetElsewhere, Int)
  /// Entries that the sheet would take the place of, while some of its own rows are refused; how many.
  case replaceRefused(Int)
  /// A column that is not read and holds what looks like names.
  case nameColumn
  /// A date without a year, where the mapping does not tell the year.
  case yearMissing

  /// Whether the whole sheet is refused, whatever its other rows say.
  public var isFatal: Bool {
    switch self {
    case .format(.unclosedQuote), .format(.fieldTooLong), .format(.rowTooLong), .format(.unknownEncoding), .empty,
      .otherSheet, .headingsLost, .headingTwice, .headingMissing,
      .personColumn, .identifierColumn, .nameColumn, .standsOtherwise, .standsElsewhere, .replaceRefused:
      true
    default: false
    }
  }

  /// Whether it is no mistake but something that only somebody who knows the sheet can say.
  public var isQuestion: Bool {
    switch self {
    case .standsOtherwise, .standsElsewhere, .replaceRefused: true
    default: false
    }
  }

  /// Whether it lies in the sheet as a whole rather than at a place of it.
  public var isOfSheet: Bool {
    switch self {
    case .empty, .standsOtherwise, .standsElsewhere, .replaceRefused: true
    default: false
    }
  }

  /// The field that the fault lies in.
  public var field: String? {
    switch self {
    case .missing(let field), .headingMissing(let field), .badNumber(let field), .unknownWord(let field, _),
      .refusedText(let field, _):
      field.rawValue
    case .badDate, .dateIsNumber, .dateIsText, .yearMissing: ImportField.date.rawValue
    case .countDateIsNumber: ImportField.date.rawValue
    case .badTime, .badHour: ImportField.time.rawValue
    case .entry(let fault): fault.field == "at" ? ImportField.date.rawValue : fault.field
    case .office(let fault): fault.field
    case .totalTwice, .changedTotal: ImportField.count.rawValue
    default: nil
    }
  }

  /// The nearest known code, where the sheet has an unknown word.
  public var nearest: String? {
    switch self {
    case .unknownWord(_, let nearest): nearest
    case .office(let fault): fault.nearest
    default: nil
    }
  }

  /// The code for programs.
  public var code: String {
    switch self {
    case .format(let problem): problem.rawValue
    case .empty: "emptySheet"
    case .otherSheet: "otherSheet"
    case .headingsLost: "headingsLost"
    case .headingTwice: "headingTwice"
    case .personColumn: "personColumn"
    case .identifierColumn: "identifierColumn"
    case .extraCell: "extraCell"
    case .headingMissing: "headingMissing"
    case .missing: "cellMissing"
    case .badDate: "badDate"
    case .dateIsNumber: "dateIsNumber"
    case .dateIsText: "dateIsText"
    case .badTime: "badTime"
    case .badHour: "badTime"
    case .countDateIsNumber: "dateIsNumber"
    case .badNumber: "badNumber"
    case .unknownWord: "unknownWord"
    case .entry(let fault): fault.code
    case .office(let fault): fault.code
    case .refusedText: "refusedText"
    case .totalTwice: "totalTwice"
    case .changedTotal: "changedTotal"
    case .standsOtherwise: "standsOtherwise"
    case .standsElsewhere: "standsElsewhere"
    case .replaceRefused: "replaceRefused"
    case .nameColumn: "nameColumn"
    case .yearMissing: "yearMissing"
    }
  }

  /// What is wrong and what to do.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .format(let problem): return Self.phrase(of: problem)(in: language)
    case .empty: return SheetPhrase.empty(in: language)
    case .otherSheet(let missing, let all):
      return SheetPhrase.otherSheet(in: language, ["n": .number(missing), "all": .number(all)])
    case .headingsLost(let places):
      return SheetPhrase.headingsLost(
        in: language,
        ["n": .number(places.count), "places": .text(places.map(String.init).joined(separator: ", "))])
    case .headingTwice: return SheetPhrase.headingTwice(in: language)
    case .personColumn: return SheetPhrase.personColumn(in: language)
    case .identifierColumn(let kind):
      return SheetPhrase.identifierColumn(in: language, ["kind": .text(ScreeningFault.name(of: kind)[language])])
    case .extraCell: return SheetPhrase.extraCell(in: language)
    case .headingMissing(.branch): return SheetPhrase.branchHeadingMissing(in: language)
    case .headingMissing(let field):
      return SheetPhrase.headingMissing(in: language, ["field": .text(field.name[language])])
    case .missing(let field): return SheetPhrase.missing(in: language, ["field": .text(field.name[language])])
    case .badDate: return SheetPhrase.badDate(in: language)
    case .dateIsNumber: return SheetPhrase.dateIsNumber(in: language)
    case .dateIsText: return SheetPhrase.dateIsText(in: language)
    case .badHour: return SheetPhrase.badHour(in: language)
    case .countDateIsNumber: return SheetPhrase.countDateIsNumber(in: language)
    case .badTime: return SheetPhrase.badTime(in: language)
    case .badNumber(.minutes): return SheetPhrase.badMinutes(in: language)
    case .badNumber(let field): return SheetPhrase.badNumber(in: language, ["field": .text(field.name[language])])
    case .unknownWord(let field, nil) where field == .level || field == .suggested:
      return SheetPhrase.unknownLevel(
        in: language, ["field": .text(field.name[language]), "key": .text(field.rawValue)])
    case .unknownWord(let field, nil):
      return SheetPhrase.unknownWord(
        in: language, ["field": .text(field.name[language]), "key": .text(field.rawValue)])
    case .unknownWord(let field, let nearest?):
      return SheetPhrase.unknownWordNearest(
        in: language,
        ["field": .text(field.name[language]), "key": .text(field.rawValue), "nearest": .text(nearest)])
    case .entry(.levelMissing): return SheetPhrase.levelMissing(in: language)
    case .entry(let fault): return fault.sentence(in: language)
    case .office(let fault): return fault.sentence(in: language)
    case .refusedText(let field, let refusal):
      return ScreeningFault(refusal, field: field.rawValue).sentence(in: language)
    case .totalTwice(let line): return SheetPhrase.totalTwice(in: language, ["line": .text(String(line))])
    case .changedTotal: return SheetPhrase.changedTotal(in: language)
    case .standsOtherwise(let before, let now):
      return SheetPhrase.standsOtherwise(in: language, ["before": .number(before), "now": .number(now)])
    case .standsElsewhere(let ground, let count):
      let phrase: SheetPhrase =
        switch ground {
        case .branch: .standsAtOtherBranch
        case .days: .standsOnOtherDays
        case .source: .standsInOtherSource
        }
      return phrase(in: language, ["n": .number(count)])
    case .replaceRefused(let count): return SheetPhrase.replaceRefused(in: language, ["n": .number(count)])
    case .nameColumn: return SheetPhrase.nameColumn(in: language)
    case .yearMissing: return SheetPhrase.yearMissing(in: language)
    }
  }

  private static func phrase(of problem: FormatProblem) -> SheetPhrase {
    switch problem {
    case .unclosedQuote: .unclosedQuote
    case .strayQuote: .strayQuote
    case .fieldTooLong, .rowTooLong: .fieldTooLong
    case .unknownEncoding: .unknownEncoding
    default: .notUTF8
    }
  }
}
