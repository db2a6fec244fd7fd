public import Municipality

/// A municipality whose office can be invented; the places are real, the figures are not.
public enum DemoMunicipality: String, CaseIterable, Sendable {
  case helsingor, hedensted, naestved, faxe, burlov

  /// The municipality's name.
  public var name: String {
    switch self {
    case .helsingor: "Helsingør Kommune"
    case .hedensted: "Hedensted Kommune"
    case .naestved: "Næstved Kommune"
    case .faxe: "Faxe Kommune"
    case .burlov: "Burlövs kommun"
    }
  }

  /// The country that it lies in.
  public var country: Country { self == .burlov ? .sweden : .denmark }
}
