import Language

/// The texts of `lods triage model` on which model runs.
enum TriageModelPhrase: PhraseKey {
  case install, installDetails, installExample, remove, runsShipped, runsShippedSince, runsOwn
  case installed, removed, alreadyShipped

  var wording: Wording {
    switch self {
    case .install:
      Wording(
        da: "Brug kommunens egen model fra nu af", sv: "Använd kommunens egen modell från och med nu",
        en: "Use the municipality's own model from now on")
    case .installDetails:
      Wording(
        da: "Dokumentet prøves først: Er det helt, holder lovene for alle svar, og er der ingen personer i teksten? "
          + "Ellers siges linjen og grunden, og den model, der kører, bliver. Begynd med lods triage model show, ret, "
          + "giv udgaven et nyt navn (id), og se med model diff, hvad der ændrer sig.",
        sv: "Dokumentet prövas först: är det helt, håller lagarna för alla svar, och finns inga personer i texten? "
          + "Annars sägs raden och skälet, och modellen som körs blir kvar. Börja med lods triage model show, ändra, "
          + "ge versionen ett nytt namn (id) och se med model diff vad som ändras.",
        en: "The document is checked first: is it whole, do the laws hold for all answers, is no person in its text? "
          + "Else line and reason are told, and the running model stays. Begin with lods triage model show, change it, "
          + "give the version a new name (id), and see with model diff what changes.")
    case .installExample:
      Wording(
        da: "efter model check og model diff", sv: "efter model check och model diff", en: "after model check and diff")
    case .remove:
      Wording(
        da: "Gå tilbage til den model, der følger med", sv: "Gå tillbaka till modellen som följer med",
        en: "Go back to the model that ships")
    case .runsShipped:
      Wording(
        da: "Her kører {id}, der følger med programmet, fra begyndelsen.",
        sv: "Här körs {id}, som följer med programmet, från början.",
        en: "{id}, which comes with the program, has run here from the beginning.")
    case .runsShippedSince:
      Wording(
        da: "Her kører {id}, der følger med programmet, siden {day}.",
        sv: "Här körs {id}, som följer med programmet, sedan {day}.",
        en: "{id}, which comes with the program, has run here since {day}.")
    case .runsOwn:
      Wording(
        da: "Her kører {id}, kommunens egen model, siden {day}.",
        sv: "Här körs {id}, kommunens egen modell, sedan {day}.",
        en: "{id}, the municipality's own model, has run here since {day}.")
    case .installed:
      Wording(
        da: "{id} kører fra nu af. Øv jer på den, før den bruges ved skranken.",
        sv: "{id} körs från och med nu. Öva på den innan den används vid disken.",
        en: "{id} runs from now on. Practise with it before it is used at the desk.")
    case .removed:
      Wording(
        da: "{id}, der følger med programmet, kører igen.", sv: "{id}, som följer med programmet, körs igen.",
        en: "{id}, which comes with the program, runs again.")
    case .alreadyShipped:
      Wording(
        da: "{id}, der følger med programmet, kører allerede.", sv: "{id}, som följer med programmet, körs redan.",
        en: "{id}, which comes with the program, runs already.")
    }
  }
}
