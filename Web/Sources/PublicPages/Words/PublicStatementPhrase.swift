package import Language

/// The accessibility statement of the public pages, which the municipality completes.
package enum PublicStatementPhrase: PhraseKey {
  case aim, how, tell, complain

  package var wording: Wording {
    switch self {
    case .aim:
      Wording(
        da: "{office} vil have, at alle kan bruge siderne. De er lavet efter WCAG 2.2 på niveau AA.",
        sv: "{office} vill att alla ska kunna använda sidorna. De är gjorda efter WCAG 2.2 på nivå AA.",
        en: "{office} wants everybody to be able to use these pages. They are made to WCAG 2.2, level AA.")
    case .how:
      Wording(
        da:
          "Siderne virker med tastatur og skærmlæser, uden scripts og på en smal telefon. De er prøvet med automatiske "
          + "værktøjer, endnu ikke af mennesker med handicap.",
        sv: "Sidorna fungerar med tangentbord och skärmläsare, utan skript och på en smal telefon. De är prövade med "
          + "automatiska verktyg, ännu inte av personer med funktionsnedsättning.",
        en: "The pages work with a keyboard and a screen reader, without scripts and on a narrow telephone. They were "
          + "tried with automatic tools, not yet by people with disabilities.")
    case .tell:
      Wording(
        da: "Kan du ikke bruge en side? Sig det på biblioteket, som også tager imod tilmeldinger i telefonen og i "
          + "skranken.",
        sv:
          "Kan du inte använda en sida? Säg till på biblioteket, som också tar emot anmälningar i telefon och i disken.",
        en: "Is there a page that you cannot use? Tell the library, which also takes sign-ups on the telephone and at "
          + "the desk.")
    case .complain:
      Wording(
        da: "Er du ikke tilfreds med svaret, kan du klage til den myndighed, som fører tilsyn i landet.",
        sv: "Är du inte nöjd med svaret kan du anmäla det till tillsynsmyndigheten i landet.",
        en: "If the answer does not satisfy you, you can complain to the country's supervisory authority.")
    }
  }
}
