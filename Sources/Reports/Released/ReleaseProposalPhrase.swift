import Language

/// The texts of the document of a proposal.
enum ReleaseProposalPhrase: PhraseKey {
  case proposalTitle, revisionTitle, proposalTag, proposalLine, forGood
  case shown, blank, nothingBlank, related, corrected, correctedPlain, tableBlanks, tableOpen
  case instead, insteadLead, price, merge, coarsen, drop, leaveOut, only, longer, wait, knownThen, asProposed, command
  case commandsHeading, nothingElse, inVain, inVainLine, isTooLarge, isNotHidden, isEmpty
  case wayTitle, wayMeaning, blanksTitle, blanksMeaning, filledTitle, filledMeaning

  var wording: Wording {
    switch self {
    case .proposalTitle:
      Wording(da: "Forslag til frigivelse", sv: "Förslag till offentliggörande", en: "A release, proposed")
    case .revisionTitle:
      Wording(
        da: "Forslag til en ny udgave med rettelser", sv: "Förslag till en ny version med rättelser",
        en: "A new version with corrections, proposed")
    case .proposalTag: Wording(da: "INTERNT FORSLAG", sv: "INTERNT FÖRSLAG", en: "INTERNAL PROPOSAL")
    case .proposalLine:
      Wording(
        da: "Intet er frigivet endnu: Del ikke forslaget.", sv: "Inget är offentliggjort än: dela inte förslaget.",
        en: "Nothing is released yet: do not share the proposal.")
    case .forGood:
      Wording(
        da: "Frigiv det med lods release publish. Det kan ikke fortrydes, og hvad der så er skjult, kan blive et "
          + "andet: "
          + "Forslaget regnes ud igen.",
        sv: "Offentliggör det med lods release publish. Det kan inte göras ogjort, och vad som då döljs kan bli något "
          + "annat: förslaget räknas ut på nytt.",
        en: "Release it by lods release publish. It cannot be undone, and what is blank then may differ: the proposal "
          + "is worked out anew.")
    case .shown:
      Wording(
        da: "{n} tal er over nul eller skjult; {left} af dem vises.",
        sv: "{n} tal är över noll eller dolda; {left} av dem visas.",
        en: "{n} {n|number is|numbers are} above zero or blank; {left} of them {left|is|are} shown.")
    case .blank:
      Wording(
        da: "Skjult: {n} tal, fordi {n|det er|de er} under {threshold}, og {more} til, for at "
          + "ingen kan regne de små ud.",
        sv: "Dolt: {n} tal för att {n|det är|de är} under {threshold}, och {more} till för "
          + "att ingen ska kunna räkna ut de små.",
        en: "Blank: {n} {n|number|numbers} below {threshold}, and {more} more so that nobody can work out "
          + "the small ones.")
    case .nothingBlank:
      Wording(
        da: "Intet er skjult: Ingen tal ligger mellem 0 og {threshold}.",
        sv: "Inget är dolt: inga tal ligger mellan 0 och {threshold}.",
        en: "Nothing is blank: no number lies between 0 and {threshold}.")
    case .related:
      Wording(
        da: "Prøvet sammen med {n|frigivelse|frigivelserne} {list}.",
        sv: "Prövat tillsammans med {n|offentliggörande|offentliggörandena} {list}.",
        en: "Looked at together with {n|release|releases} {list}.")
    case .corrected:
      Wording(
        da: "{n} {n|måned|måneder} er rettet efter frigivelsen. Rettelserne bruges ikke før lods release revise.",
        sv: "{n} {n|månad|månader} har rättats efter offentliggörandet. Rättelserna används inte före lods release "
          + "revise.",
        en: "{n} {n|month was|months were} corrected after being released. That is not used before lods release "
          + "revise.")
    case .correctedPlain:
      Wording(
        da: "{n} {n|måned|måneder} er rettet efter frigivelsen. Rettelserne bruges først i en ny udgave af den gamle "
          + "frigivelse.",
        sv: "{n} {n|månad|månader} har rättats efter offentliggörandet. Rättelserna används först i en ny version av "
          + "det gamla offentliggörandet.",
        en: "{n} {n|month was|months were} corrected after being released. That is used only in a new version of the "
          + "old release.")
    case .tableBlanks:
      Wording(
        da: "{n} af de {of} tal i tabellen, der ikke er nul, er skjult.",
        sv: "{n} av de {of} tal i tabellen som inte är noll är dolda.",
        en: "{n} of the {of} numbers of the table that are not zero {n|is|are} blank.")
    case .tableOpen:
      Wording(
        da: "Intet i tabellen er skjult.", sv: "Inget i tabellen är dolt.", en: "Nothing in the table is blank.")
    case .command:
      Wording(
        da: "{way}: {words}", sv: "{way}: {words}", en: "{way}: {words}")
    case .commandsHeading: Wording(da: "Sådan skriver I det", sv: "Så skriver ni det", en: "How to write it")
    case .instead:
      Wording(da: "Det kunne I gøre i stedet", sv: "Det här kunde ni göra i stället", en: "What you could do instead")
    case .insteadLead:
      Wording(
        da: "Mindre ville være skjult. Hver linje er prøvet alene, ikke sammen med de andre.",
        sv: "Mindre skulle vara dolt. Varje rad är prövad för sig, inte tillsammans med de andra.",
        en: "Less would be blank. Each line was tried alone, not together with the others.")
    case .price:
      Wording(da: "{way}: {n} skjult af {of}", sv: "{way}: {n} dolda av {of}", en: "{way}: {n} blank of {of}")
    case .merge:
      Wording(
        da: "Vis »{one}« og »{other}« som ét ({axis})", sv: "Visa ”{one}” och ”{other}” som ett ({axis})",
        en: "Show “{one}” and “{other}” as one ({axis})")
    case .coarsen:
      Wording(
        da: "Vis {axis} i {to} grupper i stedet for {from}", sv: "Visa {axis} i {to} grupper i stället för {from}",
        en: "Show {axis} in {to} groups in place of {from}")
    case .only:
      Wording(
        da: "Nøjes med én tabel, delt op efter {axis} alene", sv: "Nöj er med en tabell, uppdelad efter bara {axis}",
        en: "One table only, split by {axis} alone")
    case .nothingElse:
      Wording(
        da: "Det er prøvet i stedet, og intet af det kan frigives",
        sv: "Det här har prövats i stället, och inget av det går att offentliggöra",
        en: "This was tried instead, and none of it can be released")
    case .inVain: Wording(da: "Prøvet forgæves", sv: "Prövat förgäves", en: "Tried in vain")
    case .inVainLine: Wording(da: "{way}: {why}", sv: "{way}: {why}", en: "{way}: {why}")
    case .isTooLarge:
      Wording(da: "stadig for stort at regne ud", sv: "fortfarande för stort att räkna ut", en: "still too large")
    case .isNotHidden:
      Wording(
        da: "de små tal kan heller ikke skjules der", sv: "de små talen går inte att dölja där heller",
        en: "small counts cannot be hidden there either")
    case .isEmpty:
      Wording(
        da: "der ville intet tal være tilbage at vise", sv: "inget tal skulle finnas kvar att visa",
        en: "no number would be left to show")
    case .drop:
      Wording(
        da: "Del ikke tabel {table} op efter {axis}", sv: "Dela inte upp tabell {table} efter {axis}",
        en: "Do not split table {table} by {axis}")
    case .leaveOut: Wording(da: "Udelad tabel {table}", sv: "Utelämna tabell {table}", en: "Leave out table {table}")
    case .longer: Wording(da: "Vælg {period}", sv: "Välj {period}", en: "Choose {period}")
    case .knownThen: Wording(da: "kendes først da", sv: "vet man först då", en: "known only then")
    case .wait:
      Wording(
        da: "Vent, og vælg {period}, som kan frigives fra {day}",
        sv: "Vänta och välj {period}, som kan offentliggöras från {day}",
        en: "Wait and choose {period}, which can be released from {day}")
    case .asProposed: Wording(da: "Som foreslået", sv: "Som föreslaget", en: "As proposed")
    case .wayTitle: Wording(da: "Hvad", sv: "Vad", en: "What")
    case .wayMeaning:
      Wording(da: "Hvad der gøres i stedet.", sv: "Vad som görs i stället.", en: "What is done instead.")
    case .blanksTitle: Wording(da: "Skjulte tal", sv: "Dolda tal", en: "Blank")
    case .blanksMeaning:
      Wording(
        da: "Hvor mange tal der ville være skjult.", sv: "Hur många tal som skulle vara dolda.",
        en: "How many numbers would be blank.")
    case .filledTitle: Wording(da: "Tal i alt", sv: "Tal totalt", en: "Numbers")
    case .filledMeaning:
      Wording(
        da: "Hvor mange tal der er over nul eller skjult.", sv: "Hur många tal som är över noll eller dolda.",
        en: "How many numbers are above zero or blank.")
    }
  }
}
