import Language

/// The texts of `lods tag`.
enum TagPhrase: PhraseKey {
  case summary, details, list, add, put, take, tagArgument, name, from, until, addExample
  case added, carries, carriesNot, none

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Mærker på opgaver i en periode", sv: "Märkningar på ärenden under en period",
        en: "Tags on tasks for a period")
    case .details:
      Wording(
        da: "Et mærke samler opgaver, der hører til fx et indsatsområde i en strategi, og gælder i en periode.",
        sv:
          "En märkning samlar ärenden som hör till exempelvis ett fokusområde i en strategi och gäller under en period.",
        en: "A tag gathers tasks that belong together, as a focus area of a strategy, and holds for a period.")
    case .list: Wording(da: "Vis mærkerne", sv: "Visa märkningarna", en: "List the tags")
    case .add: Wording(da: "Tilføj et mærke", sv: "Lägg till en märkning", en: "Add a tag")
    case .put: Wording(da: "Sæt et mærke på en opgave", sv: "Sätt en märkning på ett ärende", en: "Put a tag on a task")
    case .take:
      Wording(da: "Tag et mærke af en opgave", sv: "Ta bort en märkning från ett ärende", en: "Take a tag off a task")
    case .tagArgument: Wording(da: "Mærkets kode.", sv: "Märkningens kod.", en: "The tag's code.")
    case .name:
      Wording(da: "Navnet, som det står på listerne.", sv: "Namnet som det står i listorna.", en: "The name in lists.")
    case .from:
      Wording(
        da: "Den første dag, mærket gælder.", sv: "Den första dagen som märkningen gäller.",
        en: "The first day that it holds.")
    case .until:
      Wording(
        da: "Den sidste dag, mærket gælder (ellers uden slut).",
        sv: "Den sista dagen som märkningen gäller (annars utan slut).",
        en: "The last day that it holds (else without end).")
    case .addExample:
      Wording(
        da: "Et fokusområde i en strategi for 2026–2028", sv: "Ett fokusområde i en strategi för 2026–2028",
        en: "A focus area of a strategy for 2026 to 2028")
    case .added:
      Wording(
        da: "Mærket {name} er tilføjet.", sv: "Märkningen {name} har lagts till.", en: "The tag {name} was added.")
    case .carries:
      Wording(
        da: "{task} har mærket {name}.", sv: "{task} har märkningen {name}.", en: "{task} carries the tag {name}.")
    case .carriesNot:
      Wording(
        da: "{task} har ikke mærket {name}.", sv: "{task} har inte märkningen {name}.",
        en: "{task} does not carry the tag {name}.")
    case .none:
      Wording(
        da: "Der er ingen mærker. Tilføj et med: lods tag add",
        sv: "Det finns inga märkningar. Lägg till en med: lods tag add",
        en: "There are no tags. Add one with: lods tag add")
    }
  }
}
