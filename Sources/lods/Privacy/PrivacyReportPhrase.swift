import Language

/// The texts of `lods privacy report`.
enum PrivacyReportPhrase: PhraseKey {
  case report, reportDetails, reportExample, format

  var wording: Wording {
    switch self {
    case .report:
      Wording(
        da: "Skriv, hvad der gemmes, hvorfor, hvor længe og hvor",
        sv: "Skriv vad som sparas, varför, hur länge och var",
        en: "Write what is kept, why, how long and where")
    case .reportDetails:
      Wording(
        da: "Med udkast til fortegnelsen (art. 30), konsekvensanalysen (art. 35) og oplysningsteksterne (art. 13), som "
          + "databeskyttelsesrådgiveren gør færdige. Med --json: alle kolonner med deres regel.",
        sv: "Med utkast till registerförteckningen (art. 30), konsekvensbedömningen (art. 35) och "
          + "informationstexterna (art. 13), som dataskyddsombudet färdigställer. Med --json: alla kolumner med sin "
          + "regel.",
        en: "With drafts of the record (art. 30), the impact assessment (art. 35) and the notices (art. 13) for the "
          + "data-protection officer to finish. With --json: every column with its rule.")
    case .reportExample:
      Wording(
        da: "til at printe eller skrive videre i", sv: "att skriva ut eller skriva vidare i", en: "to print or go on in"
      )
    case .format:
      Wording(
        da: "Tekst (markdown) eller en side til print (html).",
        sv: "Text (markdown) eller en sida att skriva ut (html).",
        en: "Text (markdown) or a page to print (html).")
    }
  }
}
