import Language

/// The texts of `lods init`.
enum InitPhrase: PhraseKey {
  case summary, details, example, nameValue, name, country, branch, opened, askName, askBranch
  case nameMissing, branchMissing, made, next

  var wording: Wording {
    switch self {
    case .summary: Wording(da: "Opret et kontor", sv: "Skapa ett kontor", en: "Set up an office")
    case .details:
      Wording(
        da: "Opretter datamappen med to filer, landets opgavekatalog og dine biblioteker. Uden valg bliver du spurgt.",
        sv: "Skapar datamappen med två filer, landets ärendekatalog och dina bibliotek. Utan val blir du tillfrågad.",
        en:
          "Makes the data folder with two files, the country's task catalogue and your branches. Without options it asks."
      )
    case .example:
      Wording(
        da: "En kommune med to biblioteker", sv: "En kommun med två bibliotek", en: "A municipality with two branches")
    case .nameValue: Wording(da: "NAVN", sv: "NAMN", en: "NAME")
    case .name: Wording(da: "Kommunens navn.", sv: "Kommunens namn.", en: "The municipality's name.")
    case .country:
      Wording(
        da: "Landet, hvis regler gælder (ellers DK).", sv: "Landet vars regler gäller (annars SE).",
        en: "The country whose rules hold (else DK).")
    case .branch:
      Wording(
        da: "Et biblioteks navn.", sv: "Ett biblioteks namn.",
        en: "A branch's name.")
    case .opened:
      Wording(
        da: "Bibliotekernes første dag (ellers 2000-01-01).", sv: "Bibliotekens första dag (annars 2000-01-01).",
        en: "The branches' first day (else 2000-01-01).")
    case .askName:
      Wording(da: "Hvad hedder kommunen?", sv: "Vad heter kommunen?", en: "What is the municipality called?")
    case .askBranch:
      Wording(
        da: "Et biblioteks navn (Enter, når der ikke er flere):",
        sv: "Ett biblioteks namn (Enter när det inte finns fler):",
        en: "A branch's name (Enter when there are no more):")
    case .nameMissing:
      Wording(
        da: "Skriv kommunens navn: --name \"Nordhavn Kommune\"",
        sv: "Skriv kommunens namn: --name \"Strandhamns kommun\"",
        en: "Say what the municipality is called: --name \"Nordhavn\"")
    case .branchMissing:
      Wording(
        da: "Skriv mindst ét bibliotek: --branch Hovedbiblioteket",
        sv: "Skriv minst ett bibliotek: --branch Stadsbiblioteket",
        en: "Name at least one branch: --branch \"Main library\"")
    case .made:
      Wording(
        da:
          "{name} er oprettet med {branches} {branches|bibliotek|biblioteker} og {tasks} opgaver (katalog af {edition}).",
        sv: "{name} är skapad med {branches} bibliotek och {tasks} ärenden (katalog från {edition}).",
        en: "{name} is set up with {branches} {branches|branch|branches} and {tasks} tasks (catalogue of {edition}).")
    case .next: Wording(da: "Prøv nu:", sv: "Prova nu:", en: "Now try:")
    }
  }
}
