public import Language

/// A way on beside the help at the desk.
public enum Pathway: String, CodedChoice {
  case exemption
  case serviceExemption = "service-exemption"
  case readAccess = "read-access"
  case powerOfAttorney = "power-of-attorney"
  case guardianship
  case course
  case outreach
  case bookedTime = "booked-time"
  case handOver = "hand-over"
  case refer
  case fraudAlarm = "fraud-alarm"

  /// The pathway's name.
  public var wording: Wording {
    switch self {
    case .exemption:
      Wording(
        da: "Fritagelse for Digital Post", sv: "Avstå digital myndighetspost", en: "Exemption from Digital Post")
    case .serviceExemption:
      Wording(
        da: "Undtagelse fra én selvbetjening", sv: "Undantag från en e-tjänst",
        en: "Exemption from one self-service")
    case .readAccess: Wording(da: "Læseadgang", sv: "Läsbehörighet", en: "Read access")
    case .powerOfAttorney: Wording(da: "Digital Fuldmagt", sv: "Fullmakt eller ombud", en: "Power of attorney")
    case .guardianship:
      Wording(
        da: "Værgemål eller fremtidsfuldmagt", sv: "God man eller framtidsfullmakt",
        en: "Guardianship or lasting power of attorney")
    case .course: Wording(da: "Kursus", sv: "Kurs", en: "Course")
    case .outreach: Wording(da: "Besøg ude", sv: "Besök ute", en: "Outreach visit")
    case .bookedTime: Wording(da: "Bestilt tid", sv: "Bokad tid", en: "Booked time")
    case .handOver:
      Wording(
        da: "Givet videre til en kollega", sv: "Lämnad till en kollega", en: "Handed over to a colleague")
    case .refer: Wording(da: "Henvist", sv: "Hänvisad", en: "Referred")
    case .fraudAlarm: Wording(da: "Svindel: gør noget nu", sv: "Bedrägeri: agera nu", en: "Fraud: act now")
    }
  }
}
