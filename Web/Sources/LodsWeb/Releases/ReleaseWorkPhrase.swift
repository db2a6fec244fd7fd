import DisclosureControl
import Language

/// What is said while a publication is worked out.
enum ReleaseWorkPhrase: PhraseKey {
  case step, reading, guarding, reopening, improving, alternatives, takes, settle, settleHint, stoppedAlready, failed
  case checkFailed

  /// What a step of the search does.
  static func of(_ step: SearchStop.Step) -> ReleaseWorkPhrase {
    switch step {
    case .reading: .reading
    case .guarding: .guarding
    case .reopening: .reopening
    case .improving: .improving
    case .alternatives: .alternatives
    }
  }

  var wording: Wording {
    switch self {
    case .step: Wording(da: "Trin {n} af {of}: {what}", sv: "Steg {n} av {of}: {what}", en: "Step {n} of {of}: {what}")
    case .reading:
      Wording(
        da: "læser loggen og alt, der er frigivet", sv: "läser loggen och allt som är offentliggjort",
        en: "reading the log and all that was released")
    case .guarding:
      Wording(
        da: "skjuler de små tal og beviser, at ingen kan regne dem ud",
        sv: "döljer de små talen och bevisar att ingen kan räkna ut dem",
        en: "withholding the small counts and proving that nobody can work them out")
    case .reopening:
      Wording(
        da: "viser de tal igen, som ikke behøver at være skjult", sv: "visar de tal igen som inte behöver döljas",
        en: "showing again what need not be withheld")
    case .improving:
      Wording(
        da: "leder efter et valg, der skjuler færre tal", sv: "letar efter ett val som döljer färre tal",
        en: "looking for a choice that withholds fewer numbers")
    case .alternatives:
      Wording(
        da: "prøver, hvad I kunne frigive i stedet ({n} {n|mulighed|muligheder} prøvet)",
        sv: "prövar vad ni kunde offentliggöra i stället ({n} {n|möjlighet|möjligheter} prövade)",
        en: "trying what you could release instead ({n} {n|way|ways} tried)")
    case .takes:
      Wording(
        da: "De almindelige tabeller tager som regel et halvt minut, også for et halvår; i en stor kommune og for et "
          + "helt år kan det tage nogle minutter.",
        sv:
          "De vanliga tabellerna tar oftast en halv minut, också för ett halvår; i en stor kommun och för ett helt år "
          + "kan det ta några minuter.",
        en:
          "The usual tables mostly take half a minute, a half-year too; in a large municipality and for a whole year it "
          + "may take some minutes.")
    case .settle:
      Wording(
        da: "Vis det, der er fundet nu", sv: "Visa det som har hittats nu", en: "Show what is found by now")
    case .settleHint:
      Wording(
        da: "Vil du ikke vente, får du det første sikre forslag. Det er lige så sikkert, men skjuler måske flere tal. "
          + "Stopper du, bliver der intet forslag.",
        sv: "Vill du inte vänta får du det första säkra förslaget. Det är lika säkert men döljer kanske fler tal. "
          + "Stoppar du blir det inget förslag.",
        en:
          "If you do not want to wait, you get the first safe proposal. It is as safe, but may withhold more numbers. "
          + "If you stop, there is no proposal.")
    case .stoppedAlready:
      Wording(
        da:
          "Det, du ville stoppe, er her ikke længere: Det er færdigt, eller en anden har lagt det væk. Intet andet er "
          + "stoppet.",
        sv: "Det du ville stoppa finns inte kvar: det är klart, eller någon annan har lagt bort det. Inget annat är "
          + "stoppat.",
        en: "What you wanted to stop is not here any more: it is done, or somebody else put it away. Nothing else was "
          + "stopped.")
    case .failed:
      Wording(
        da: "Noget gik galt i Lods, og intet er frigivet. Prøv igen, og oplys ellers nummeret {reference} til den, der "
          + "driver Lods.",
        sv:
          "Något gick fel i Lods, och inget är offentliggjort. Försök igen, och uppge annars numret {reference} för den "
          + "som driver Lods.",
        en:
          "Something went wrong in Lods, and nothing was released. Try again, or give the number {reference} to whoever "
          + "runs Lods.")
    case .checkFailed:
      Wording(
        da: "Loggen kunne ikke efterprøves {when}. Prøv igen, og oplys ellers nummeret {reference} til den, der driver "
          + "Lods. Frigiv intet imens.",
        sv:
          "Loggen kunde inte kontrolleras {when}. Försök igen, och uppge annars numret {reference} för den som driver "
          + "Lods. Offentliggör inget under tiden.",
        en: "The ledger could not be verified {when}. Try again, or give the number {reference} to whoever runs Lods. "
          + "Release nothing meanwhile.")
    }
  }
}
