public import Language
public import Municipality

/// Whether a session gave information or carried a matter through, as counting weeks tell apart.
public enum ContactKind: String, CodedChoice {
  case information, transaction

  /// The kind's name.
  public var wording: Wording {
    switch self {
    case .information: Wording(da: "Information", sv: "Information", en: "Information")
    case .transaction: Wording(da: "Sag", sv: "Ärende", en: "Transaction")
    }
  }
}
