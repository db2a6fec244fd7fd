public import Language
public import Municipality

/// How a visit came to be asked for.
public enum VisitOrigin: String, CodedChoice {
  case request, regular, rebooked

  /// The name.
  public var wording: Wording {
    switch self {
    case .request: Wording(da: "Bestilt", sv: "Beställt", en: "Requested")
    case .regular: Wording(da: "Fast besøg", sv: "Återkommande besök", en: "Regular visit")
    case .rebooked: Wording(da: "Ny tid", sv: "Ny tid", en: "Rebooked")
    }
  }
}
