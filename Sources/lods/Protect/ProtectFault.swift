import DisclosureControl
import Language

/// What can be wrong with how `lods protect` is called, and why a table is refused.
enum ProtectFault: Fault, Hashable {
  /// An option names a dimension that the table does not have.
  case unknownDimension(option: String, nearest: String?)
  /// A dimension has two files of groups.
  case hierarchyTwice
  /// Two of the files are the same.
  case sameFile
  /// The table cannot be published; the advice is a sentence of its own.
  case refused(TableRefusal, threshold: Int, advice: [TableChange])
  /// A table is not as it should be after its file was looked over.
  case table(CountTableFault)
  /// The verifier does not accept what was made.
  case unproved

  var code: String {
    switch self {
    case .unknownDimension: "unknownDimension"
    case .hierarchyTwice: "hierarchyTwice"
    case .sameFile: "sameFile"
    case .refused(.tooFew, _, _): "tooFew"
    case .refused(.cannotBeGuarded, _, _): "cannotBeGuarded"
    case .refused(.nothingLeft, _, _): "nothingLeft"
    case .table: "badTable"
    case .unproved: "unproved"
    }
  }

  var field: String? {
    switch self {
    case .unknownDimension(let option, _): option
    case .hierarchyTwice: "hierarchy"
    case .sameFile: "output"
    default: nil
    }
  }

  var nearest: String? {
    if case .unknownDimension(_, let nearest) = self { nearest } else { nil }
  }

  var kind: FaultKind {
    switch self {
    case .unknownDimension, .hierarchyTwice, .sameFile: .usage
    case .refused, .table: .data
    case .unproved: .software
    }
  }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .unknownDimension(_, nil): ProtectPhrase.unknownDimension(in: language)
    case .unknownDimension(_, let nearest?):
      ProtectPhrase.unknownDimensionNearest(in: language, ["nearest": .text(nearest)])
    case .hierarchyTwice: ProtectPhrase.hierarchyTwice(in: language)
    case .sameFile: ProtectPhrase.sameFile(in: language)
    case .refused(let refusal, let threshold, let advice):
      ([told(refusal, threshold, language)] + way(out: advice, of: refusal, language)).joined(separator: " ")
    case .table: ProtectPhrase.badTable(in: language)
    case .unproved: ProtectPhrase.unproved(in: language)
    }
  }

  private func told(_ refusal: TableRefusal, _ threshold: Int, _ language: LanguageCode) -> String {
    let phrase: ProtectPhrase =
      switch refusal {
      case .tooFew: .tooFew
      case .cannotBeGuarded: .cannotBeGuarded
      case .nothingLeft: .nothingLeft
      }
    return phrase(in: language, ["threshold": .number(threshold)])
  }

  private func way(out advice: [TableChange], of refusal: TableRefusal, _ language: LanguageCode) -> [String] {
    if refusal == .tooFew { return [] }
    guard !advice.isEmpty else { return [ProtectPhrase.noWay(in: language)] }
    let ways = advice.map { ProtectBoard.name(of: $0, in: language) }
    return [ProtectPhrase.ways(in: language, ["ways": .text(ways.joined(separator: "; "))])]
  }
}
