public import Language
public import Municipality

/// How a session came about.
public enum Channel: String, CodedChoice {
  case desk, cafe, booked, phone
  case phoneBooked = "phone-booked"
  case online
  case homeVisit = "home-visit"
  case careHome = "care-home"

  /// Whether only the month of such a session is kept: a booking or a visit that day could name the person.
  public var keepsMonthOnly: Bool {
    switch self {
    case .booked, .phoneBooked, .homeVisit, .careHome: true
    case .desk, .cafe, .phone, .online: false
    }
  }

  /// Whether who comes this way passes the queue system and the door.
  public var isWalkIn: Bool { self == .desk || self == .cafe }

  /// The channel's name.
  public var wording: Wording {
    switch self {
    case .desk: Wording(da: "Skranken", sv: "Disken", en: "Desk")
    case .cafe: Wording(da: "It-café", sv: "It-kafé", en: "IT café")
    case .booked: Wording(da: "Bestilt tid", sv: "Bokad tid", en: "Booked time")
    case .phone: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .phoneBooked: Wording(da: "Bestilt telefontid", sv: "Bokad telefontid", en: "Booked telephone time")
    case .online: Wording(da: "Skærmdeling eller chat", sv: "Skärmdelning eller chatt", en: "Online")
    case .homeVisit: Wording(da: "Hjemmebesøg", sv: "Hembesök", en: "Home visit")
    case .careHome: Wording(da: "Plejecenter", sv: "Särskilt boende", en: "Care home")
    }
  }
}
