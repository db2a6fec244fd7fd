import Language

/// The texts on the tasks of an offer.
enum OfferTaskPhrase: PhraseKey {
  case task, noTasks, tasksColumn, teaches, change, changeDetails, changed, example, tasksAndNone

  var wording: Wording {
    switch self {
    case .task:
      Wording(
        da: "En opgave ved skranken, som tilbuddet underviser i.",
        sv: "Ett ärende vid disken som kursupplägget tar upp.",
        en: "A task at the desk that the offer teaches.")
    case .noTasks:
      Wording(
        da: "Tilbuddet hører ikke længere til nogen opgave.",
        sv: "Kursupplägget hör inte längre till något ärende.",
        en: "The offer no longer belongs to any task.")
    case .tasksColumn: Wording(da: "Opgaver", sv: "Ärenden", en: "Tasks")
    case .teaches: Wording(da: "Underviser i: {tasks}", sv: "Tar upp: {tasks}", en: "Teaches: {tasks}")
    case .change: Wording(da: "Ret et tilbud", sv: "Ändra ett kursupplägg", en: "Change an offer")
    case .changeDetails:
      Wording(
        da:
          "Det, du ikke nævner, bliver, som det er. Nævner du opgaver, gælder de i stedet for de gamle. Med "
          + "opgaver på tilbuddet kan skranken vise det næste hold: lods course next --task OPGAVE",
        sv:
          "Det du inte nämner blir som det är. Nämner du ärenden gäller de i stället för de gamla. Med "
          + "ärenden på kursupplägget kan disken visa nästa grupp: lods course next --task ÄRENDE",
        en:
          "What you do not name stays as it is. Tasks that you name replace the old ones. With tasks on the "
          + "offer the desk can show the next term: lods course next --task TASK")
    case .changed:
      Wording(
        da: "Tilbuddet {name} er rettet.",
        sv: "Kursupplägget {name} är ändrat.",
        en: "Offer {name} is changed.")
    case .example:
      Wording(
        da: "to opgaver, som tilbuddet underviser i",
        sv: "två ärenden som kursupplägget tar upp",
        en: "two tasks that the offer teaches")
    case .tasksAndNone:
      Wording(
        da: "Vælg enten --task eller --no-tasks.", sv: "Välj antingen --task eller --no-tasks.",
        en: "Choose either --task or --no-tasks.")
    }
  }
}
