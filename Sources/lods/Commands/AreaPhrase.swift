import Language

/// The texts of `lods area`.
enum AreaPhrase: PhraseKey {
  case summary, details, list, add, close, name, added, closedNow, state, isOpen, isClosed, none

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Lokalområder, som tal kan deles på", sv: "Områden som siffror kan delas på", en: "Areas that split figures"
      )
    case .details:
      Wording(
        da: "Højst 12, så grupperne ikke bliver for små. Feltet er slået fra, til du vælger det: "
          + "lods setting set area always",
        sv: "Högst 12, så att grupperna inte blir för små. Fältet är avstängt tills du väljer det: "
          + "lods setting set area always",
        en: "At most 12, so that groups do not become too small. The field is off until you choose it: "
          + "lods setting set area always")
    case .list: Wording(da: "Vis lokalområderne", sv: "Visa områdena", en: "List the areas")
    case .add: Wording(da: "Tilføj et lokalområde", sv: "Lägg till ett område", en: "Add an area")
    case .close:
      Wording(da: "Tag et lokalområde ud af brug", sv: "Sluta använda ett område", en: "Take an area out of use")
    case .name:
      Wording(da: "Navnet, som det står på listerne.", sv: "Namnet som det står i listorna.", en: "The name in lists.")
    case .added: Wording(da: "{name} er tilføjet.", sv: "{name} har lagts till.", en: "{name} was added.")
    case .closedNow:
      Wording(
        da: "{name} bruges ikke mere. Registreringerne beholder det.",
        sv: "{name} används inte längre. Registreringarna behåller det.",
        en: "{name} is no longer used. Entries keep it.")
    case .state: Wording(da: "I brug", sv: "Används", en: "In use")
    case .isOpen: Wording(da: "ja", sv: "ja", en: "yes")
    case .isClosed: Wording(da: "nej", sv: "nej", en: "no")
    case .none:
      Wording(
        da: "Der er ingen lokalområder. Tilføj et med: lods area add KODE --name NAVN",
        sv: "Det finns inga områden. Lägg till ett med: lods area add KOD --name NAMN",
        en: "There are no areas. Add one with: lods area add CODE --name NAME")
    }
  }
}
