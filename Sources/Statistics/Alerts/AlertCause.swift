public import Language
public import Municipality

/// Why a rise was to be expected.
public enum AlertCause: String, CodedChoice {
  case letter, outage
  case newSolution = "new-solution"
  case campaign, other

  /// The cause's name.
  public var wording: Wording {
    switch self {
    case .letter:
      Wording(
        da: "Et brev er sendt ud til mange", sv: "Ett brev har gått ut till många",
        en: "A letter went out to many people")
    case .outage:
      Wording(da: "Et nedbrud et andet sted", sv: "Ett driftstopp någon annanstans", en: "An outage elsewhere")
    case .newSolution:
      Wording(da: "En ny lov eller løsning", sv: "En ny lag eller tjänst", en: "A new law or solution")
    case .campaign: Wording(da: "Vores egen kampagne", sv: "Vår egen kampanj", en: "Our own campaign")
    case .other: Wording(da: "Andet", sv: "Annat", en: "Something else")
    }
  }
}
