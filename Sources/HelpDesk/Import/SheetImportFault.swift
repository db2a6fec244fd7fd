public import Language

/// What else can stand in the way of an import.
public enum SheetImportFault: Fault, Hashable {
  /// The file is not there or may not be read.
  case unreadable
  /// The mapping is not there or may not be read.
  case unreadableMapping
  /// Nobody has named the sheet's source.
  case sourceMissing
  /// The sheet needs a mapping.
  case mappingMissing
  /// The office was changed between the checking and the writing.
  case changedMeanwhile

  /// The code for programs.
  public var code: String {
    switch self {
    case .unreadable, .unreadableMapping: "unreadable"
    case .sourceMissing: "sourceMissing"
    case .mappingMissing: "mappingMissing"
    case .changedMeanwhile: "changedMeanwhile"
    }
  }

  /// The field.
  public var field: String? {
    switch self {
    case .unreadable, .changedMeanwhile: "file"
    case .sourceMissing: "source"
    case .mappingMissing, .unreadableMapping: "mapping"
    }
  }

  /// The class of the fault.
  public var kind: FaultKind {
    switch self {
    case .unreadable, .unreadableMapping: .noInput
    case .sourceMissing, .mappingMissing: .usage
    case .changedMeanwhile: .busy
    }
  }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .unreadable: SheetPhrase.unreadable(in: language)
    case .unreadableMapping: SheetPhrase.unreadableMapping(in: language)
    case .sourceMissing: SheetPhrase.sourceMissing(in: language)
    case .mappingMissing: SheetPhrase.mappingMissing(in: language)
    case .changedMeanwhile: SheetPhrase.changedMeanwhile(in: language)
    }
  }
}
