public import Language

/// What a published figure says, by whose definition: figures of two of these never stand in one table or chart.
///
/// Three of them are called "digitally challenged" by somebody, and no two of those mean the same.
public enum ComparisonDefinition: String, CodedChoice, Decodable {
  /// Who is exempt from Digital Post.
  case exempt = "digital-post-exempt"
  /// Who calls himself badly equipped for digital things, or cannot install an app (Danmarks Statistik).
  case badlyEquipped = "badly-equipped"
  /// Who meets difficulties with public digital solutions (the survey of Digitaliseringsstyrelsen).
  case difficulties = "public-difficulties"
  /// Who is exempt, and a grey zone beside them (KL and Digitaliseringsstyrelsen).
  case greyZone = "exempt-and-grey-zone"
  /// Who uses public digital solutions.
  case users = "public-users"
  /// Who seldom or never uses the internet (Svenskarna och internet).
  case seldomOnline = "seldom-online"
  /// Lessons of announced teaching at libraries, and those who take part.
  case teaching = "library-teaching"

  /// Whether it is one of those that are called "digitally challenged".
  public var isDigitallyChallenged: Bool { [.badlyEquipped, .difficulties, .greyZone].contains(self) }

  /// What the figures say.
  public var wording: Wording {
    switch self {
    case .exempt:
      Wording(
        da: "Fritaget for Digital Post", sv: "Undantagen från dansk Digital Post", en: "Exempt from Digital Post")
    case .badlyEquipped:
      Wording(
        da: "Digitalt udfordret: føler sig dårligt rustet eller kan ikke installere en app",
        sv: "Digitalt utmanad: känner sig dåligt rustad eller kan inte installera en app",
        en: "Digitally challenged: feels badly equipped, or cannot install an app")
    case .difficulties:
      Wording(
        da: "Digitalt udfordret: møder vanskeligheder i offentlige digitale løsninger",
        sv: "Digitalt utmanad: möter svårigheter i offentliga digitala lösningar",
        en: "Digitally challenged: meets difficulties in public digital solutions")
    case .greyZone:
      Wording(
        da: "Digitalt udfordret: fritaget for Digital Post eller i gråzonen ved siden af",
        sv: "Digitalt utmanad: undantagen från dansk Digital Post eller i gråzonen intill",
        en: "Digitally challenged: exempt from Digital Post, or in the grey zone beside it")
    case .users:
      Wording(
        da: "Bruger offentlige digitale løsninger", sv: "Använder offentliga digitala lösningar",
        en: "Uses public digital solutions")
    case .seldomOnline:
      Wording(
        da: "Bruger sjældent eller aldrig internettet", sv: "Använder sällan eller aldrig internet",
        en: "Seldom or never uses the internet")
    case .teaching:
      Wording(
        da: "Brugerundervisning på folkebiblioteker", sv: "Användarutbildning på folkbibliotek",
        en: "Teaching of users at public libraries")
    }
  }
}
