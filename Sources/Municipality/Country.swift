public import Language

/// A country that Lods is made for.
public enum Country: String, CodedChoice, Codable {
  case denmark = "DK"
  case sweden = "SE"

  /// The language that an office starts with.
  public var language: LanguageCode {
    switch self {
    case .denmark: .da
    case .sweden: .sv
    }
  }

  /// The time zone that an office's clock runs in.
  public var timeZoneName: String {
    switch self {
    case .denmark: "Europe/Copenhagen"
    case .sweden: "Europe/Stockholm"
    }
  }

  /// The country's name.
  public var wording: Wording {
    switch self {
    case .denmark: Wording(da: "Danmark", sv: "Danmark", en: "Denmark")
    case .sweden: Wording(da: "Sverige", sv: "Sverige", en: "Sweden")
    }
  }

  /// The authority that a person can complain to about their data, with its address on the web.
  ///
  /// Source: the list of national authorities of the European Data Protection Board, and the two authorities' own
  /// sites.
  public var supervisor: String {
    switch self {
    case .denmark: "Datatilsynet (datatilsynet.dk)"
    case .sweden: "Integritetsskyddsmyndigheten (imy.se)"
    }
  }
}
