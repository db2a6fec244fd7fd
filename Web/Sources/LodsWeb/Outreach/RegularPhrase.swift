import Language
import Markup

/// The texts of regular visits.
enum RegularPhrase: PhraseKey {
  case title, lead, none, noneText, caption, every, days, due, within, fresh, freshText, make, changed, tasksMissing
  case asked, open

  var wording: Wording {
    switch self {
    case .title:
      Wording(da: "Faste besøg i {month}", sv: "Återkommande besök i {month}", en: "Regular visits in {month}")
    case .lead:
      Wording(
        da: "Her står de steder, der efter aftalen skal have besøg i måneden. Opret besøgene, og læg så en plan, som "
          + "giver dem en dag.",
        sv: "Här står platserna som enligt överenskommelse ska få besök i månaden. Skapa besöken och gör sedan en plan "
          + "som ger dem en dag.",
        en: "These places are due for a visit in the month, as agreed. Ask for the visits, then make a plan that gives "
          + "them a day.")
    case .none:
      Wording(da: "Ingen faste besøg mangler", sv: "Inga återkommande besök saknas", en: "No regular visits are due")
    case .noneText:
      Wording(
        da: "Et sted står her, når det har en aftale om, hvor ofte det får besøg, og tider, hvor det passer. Skriv det "
          + "under stedets oplysninger.",
        sv:
          "En plats står här när det är överenskommet hur ofta den får besök och vilka tider som passar. Skriv det bland "
          + "platsens uppgifter.",
        en: "A place stands here when it is agreed how often it is visited and which hours suit. Write that with the "
          + "details of the place.")
    case .caption: Wording(da: "Faste besøg", sv: "Återkommande besök", en: "Regular visits")
    case .every: Wording(da: "Hvor ofte", sv: "Hur ofta", en: "How often")
    case .days: Wording(da: "hver {n}. dag", sv: "var {n}:e dag", en: "every {n} days")
    case .due: Wording(da: "Omkring", sv: "Omkring", en: "About")
    case .within: Wording(da: "Kan ligge", sv: "Kan ligga", en: "May lie")
    case .fresh: Wording(da: "første besøg", sv: "första besöket", en: "first visit")
    case .freshText:
      Wording(
        da:
          "Nogle steder har ikke haft besøg før. Vælg, hvad de skal have hjælp til; de andre får det samme som sidst.",
        sv: "Några platser har inte haft besök tidigare. Välj vad de ska få hjälp med; de andra får samma som senast.",
        en: "Some places were never visited. Choose what they get help with; the others get the same as last time.")
    case .make:
      Wording(
        da: "Opret {n} besøg", sv: "Skapa {n} besök", en: "Ask for {n} {n|visit|visits}")
    case .changed:
      Wording(
        da:
          "Listen er ændret, siden du åbnede siden: en anden kan have oprettet besøgene. Intet er oprettet. Se listen "
          + "nedenfor, og tryk igen, hvis den passer.",
        sv:
          "Listan har ändrats sedan du öppnade sidan: någon annan kan ha skapat besöken. Inget har skapats. Se listan "
          + "nedan och tryck igen om den stämmer.",
        en: "The list has changed since you opened the page: somebody else may have asked for the visits. Nothing was "
          + "made. See the list below, and press again if it fits.")
    case .tasksMissing:
      Wording(
        da: "Vælg, hvad de steder, der ikke har haft besøg før, skal have hjælp til.",
        sv: "Välj vad platserna som inte har haft besök tidigare ska få hjälp med.",
        en: "Choose what the places that were never visited get help with.")
    case .asked:
      Wording(
        da: "{n} faste besøg i måneden er allerede oprettet.", sv: "{n} återkommande besök i månaden är redan skapade.",
        en: "{n} regular {n|visit|visits} of the month {n|is|are} asked for already.")
    case .open: Wording(da: "Faste besøg", sv: "Återkommande besök", en: "Regular visits")
    }
  }
}
