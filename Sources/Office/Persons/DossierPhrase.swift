public import Language

/// The texts around the answer to a person who asks what is kept of them.
public enum DossierPhrase: PhraseKey {
  case letterHead, letterFoot

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .letterHead:
      Wording(
        da: "{office}, {day}\nSvar på anmodning om indsigt, sag nr. {n}\n\nDet her er alt, Lods har om dig.",
        sv: "{office}, {day}\nSvar på begäran om tillgång, ärende nr {n}\n\nDet här är allt som Lods har om dig.",
        en: "{office}, {day}\nAnswer to a request for access, case no. {n}\n\nThis is all that Lods holds on you.")
    case .letterFoot:
      Wording(
        da:
          "Oplysningerne er skrevet ind af personalet, da du eller en, der hjalp dig, gav dem. De er ikke givet videre "
          + "fra Lods, og intet bliver afgjort automatisk. Hjælpen, du har fået, er talt med uden dit navn og kan ikke "
          + "slås op herfra.\nDu kan bede om at få oplysninger rettet, slettet eller begrænset. Du kan klage til "
          + "{authority}.",
        sv: "Uppgifterna skrevs in av personalen när du eller någon som hjälpte dig lämnade dem. De har inte lämnats "
          + "vidare från Lods, och inget avgörs automatiskt. Hjälpen du har fått är räknad utan ditt namn och går inte "
          + "att slå upp härifrån.\nDu kan begära att uppgifter rättas, raderas eller begränsas. Du kan klaga hos "
          + "{authority}.",
        en:
          "The data were typed in by staff when you, or somebody helping you, gave them. They were not passed on from "
          + "Lods, and nothing is decided automatically. The help you had is counted without your name and cannot be "
          + "looked up from here.\nYou can ask for data to be corrected, erased or restricted. You can complain to "
          + "{authority}.")
    }
  }
}
