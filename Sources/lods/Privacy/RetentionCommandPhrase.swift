import Language

/// The texts of `lods privacy retention`.
enum RetentionCommandPhrase: PhraseKey {
  case summary, details, data, count, rule, until, due, gone, noDay, nothingDue, wouldGo, went

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Slet det, hvis frist er gået, og vis, hvad der er tilbage og hvor længe",
        sv: "Gallra det vars frist har gått ut och visa vad som är kvar och hur länge",
        en: "Delete what is past its term, and show what is left and for how long")
    case .details:
      Wording(
        da: "Det sker ellers af sig selv en gang om dagen. Registreringer regnes for personoplysninger, til det er "
          + "prøvet, at ingen af dem kan føres tilbage til én person. En kopi af filerne kan rumme det slettede, til kopiens "
          + "egen frist er gået.",
        sv: "Annars sker det av sig självt en gång om dagen. Registreringar räknas som personuppgifter tills det är "
          + "prövat att ingen av dem kan föras tillbaka till en person. En kopia av filerna kan ha kvar det gallrade "
          + "tills kopians egen frist har gått ut.",
        en: "It happens by itself once a day. Entries count as personal data until it is tested that none of them can "
          + "be traced to one person. A copy of the files may hold what was deleted until the copy's own term is over.")
    case .data: Wording(da: "Data", sv: "Uppgifter", en: "Data")
    case .count: Wording(da: "Antal", sv: "Antal", en: "Count")
    case .rule: Wording(da: "Gemmes", sv: "Sparas", en: "Kept")
    case .until: Wording(da: "Den sidste til", sv: "Den sista till", en: "The last until")
    case .due: Wording(da: "Over frist", sv: "Över frist", en: "Past term")
    case .gone: Wording(da: "Slettet nu", sv: "Gallrat nu", en: "Deleted now")
    case .noDay: Wording(da: "ingen dag sat", sv: "ingen dag satt", en: "no day set")
    case .nothingDue:
      Wording(
        da: "Intet har overskredet sin frist.", sv: "Inget har passerat sin frist.", en: "Nothing is past its term.")
    case .wouldGo:
      Wording(
        da: "{n} {n|slags|slags} data ville blive slettet.", sv: "{n} {n|slag|slag} av uppgifter skulle gallras.",
        en: "{n} {n|kind|kinds} of data would be deleted.")
    case .went:
      Wording(
        da: "{n} {n|slags|slags} data er slettet, også fra det frie i filerne.",
        sv: "{n} {n|slag|slag} av uppgifter är gallrade, även ur filernas lediga utrymme.",
        en: "{n} {n|kind|kinds} of data are deleted, from the files' free space too.")
    }
  }
}
