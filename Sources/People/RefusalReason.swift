public import Language
public import Municipality

/// Why what a person asked for was not done.
///
/// The person is told, and told where to complain (GDPR art. 12(4)).
public enum RefusalReason: String, CodedChoice {
  case identity
  case legalDuty = "legal-duty"
  case archive
  case claim
  case unfounded

  /// The reason's name.
  public var wording: Wording {
    switch self {
    case .identity:
      Wording(
        da: "Vi kunne ikke se, hvem der spurgte (art. 12, stk. 6)", sv: "Vi kunde inte se vem som frågade (art. 12.6)",
        en: "We could not tell who was asking (art. 12(6))")
    case .legalDuty:
      Wording(
        da: "Loven pålægger os at gemme det (art. 17, stk. 3, litra b)",
        sv: "Lagen kräver att vi sparar det (art. 17.3 b)", en: "The law makes us keep it (art. 17(3)(b))")
    case .archive:
      Wording(
        da: "Det skal gemmes i arkivets interesse (art. 17, stk. 3, litra d)",
        sv: "Det ska sparas för arkivändamål (art. 17.3 d)", en: "It is kept for the archives (art. 17(3)(d))")
    case .claim:
      Wording(
        da: "Det skal bruges i en retssag (art. 17, stk. 3, litra e)",
        sv: "Det behövs för ett rättsligt anspråk (art. 17.3 e)", en: "A legal claim needs it (art. 17(3)(e))")
    case .unfounded:
      Wording(
        da: "Anmodningen er åbenbart grundløs eller gentages igen og igen (art. 12, stk. 5)",
        sv: "Begäran är uppenbart ogrundad eller upprepas gång på gång (art. 12.5)",
        en: "The request is manifestly unfounded or repeated again and again (art. 12(5))")
    }
  }
}
