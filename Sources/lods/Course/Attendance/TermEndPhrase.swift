import Language

/// The texts of `lods term end`.
enum TermEndPhrase: PhraseKey {
  case summary, details, yes, sure, ended, cafeEnded, unmet

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Afslut et hold, når det er holdt", sv: "Avsluta en grupp när den är genomförd",
        en: "End a term once it was held")
    case .details:
      Wording(
        da:
          "Fremmødelisterne afgør, hvem der har gennemført: den andel af datoerne, som holdet kræver. En "
          + "dato, hvor man kom en del af tiden, tæller halvt, eller slet ikke, hvis det er bedst for "
          + "kursisten. En dato, man meldte afbud til, tæller ikke med. Men halvdelen af datoerne skal man have "
          + "været til, eller holdets andel, hvis den er lavere. Den, der stadig venter, fik ikke plads. "
          + "Bagefter kan intet rettes.",
        sv:
          "Närvarolistorna avgör vilka som har genomfört kursen: den andel av datumen som gruppen kräver. Ett "
          + "datum då man kom en del av tiden räknas halvt, eller inte alls om det är bäst för deltagaren. Ett "
          + "datum med anmält förhinder räknas inte. Men hälften av datumen måste man ha varit med på, eller "
          + "gruppens andel om den är lägre. Den som fortfarande väntar fick ingen plats. Efteråt kan inget "
          + "rättas.",
        en:
          "The lists decide who completed: the share of dates that the term asks for. A date come to in part "
          + "counts half, or not at all where that is better for the learner. A date that one was excused from "
          + "does not count. But one must have been at half of the dates, or the term's share where that is "
          + "less. Whoever still waits got no seat. Nothing can be corrected afterwards.")
    case .yes:
      Wording(
        da: "Spørg ikke om datoer uden liste.", sv: "Fråga inte om datum utan lista.",
        en: "Do not ask about dates without a list.")
    case .sure:
      Wording(
        da:
          "Der er ingen liste for {n} {n|dato|datoer}: {days}. De tæller så ikke med for nogen. Afslut holdet nu?",
        sv: "Det finns ingen lista för {n} datum: {days}. De räknas då inte för någon. Avsluta gruppen nu?",
        en: "There is no list for {n} {n|date|dates}: {days}. Then they count for nobody. End the term now?")
    case .ended:
      Wording(
        da:
          "{term} er afsluttet: {completed} gennemførte, {partly} gennemførte delvist, {absent} kom aldrig.",
        sv: "{term} är avslutad: {completed} genomförde kursen, {partly} genomförde den delvis, {absent} kom aldrig.",
        en: "{term} has ended: {completed} completed, {partly} completed a part, {absent} never came.")
    case .cafeEnded: Wording(da: "{term} er afsluttet.", sv: "{term} är avslutad.", en: "{term} has ended.")
    case .unmet:
      Wording(
        da: "{n} ventede stadig og fik ikke plads.", sv: "{n} väntade fortfarande och fick ingen plats.",
        en: "{n} still waited and got no seat.")
    }
  }
}
