import Language

/// The texts of the dialog for many sessions alike.
enum DeskBulkPhrase: PhraseKey {
  case backlog, systemDown, backlogTask, systemDownTask, count, turnedAway, day, part, unknown, approximate

  var wording: Wording {
    switch self {
    case .backlog:
      Wording(
        da: "Efterregistrering: flere ekspeditioner, der lignede hinanden",
        sv: "Efterregistrering: flera möten som liknade varandra", en: "Backlog: several sessions alike")
    case .systemDown:
      Wording(
        da: "Systemet er nede: borgere, der måtte gå uden hjælp", sv: "Systemet ligger nere: besökare som fick vända",
        en: "System down: citizens who were turned away")
    case .backlogTask:
      Wording(
        da: "Efterregistrering: hvad kom de for?", sv: "Efterregistrering: vad kom de för?",
        en: "Backlog: what did they come for?")
    case .systemDownTask:
      Wording(
        da: "Systemet er nede: hvilken opgave gælder det?", sv: "Systemet ligger nere: vilket ärende gäller det?",
        en: "System down: which task is it about?")
    case .count: Wording(da: "Hvor mange", sv: "Hur många", en: "How many")
    case .turnedAway: Wording(da: "Måtte gå", sv: "Fick vända", en: "Turned away")
    case .day: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .part: Wording(da: "Hvornår", sv: "När", en: "When")
    case .unknown: Wording(da: "ved ikke", sv: "vet inte", en: "not known")
    case .approximate:
      Wording(
        da: "Gemmes som én registrering med et cirkaantal. Intet er gemt før Enter.",
        sv: "Sparas som en registrering, ungefärligt antal. Inget är sparat före Enter.",
        en: "Saved as one entry with an approximate number. Nothing is saved before Enter.")
    }
  }
}
