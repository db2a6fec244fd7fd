import Language

/// The texts of `lods helper`.
enum HelperCommandPhrase: PhraseKey {
  case summary, details, list, add, addDetails, addExample, set, setDetails, setExample, show
  case role, partner, startState, onlyState, number, numberHelp, stateArgument, stateHelp
  case numberColumn, roleColumn, partnerColumn, stateColumn, since, termsColumn, none, kept, history, terms
  case added, stepped, bare, endsSoon
  case notANumber, badState

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Undervisere og frivillige", sv: "Lärare och volontärer", en: "Teachers and volunteers")
    case .details:
      Wording(
        da:
          "En frivillig går fra kontaktet over samtale og oplæring til aktiv; egne undervisere er aktive fra "
          + "begyndelsen. "
          + "Kun aktive kan sættes på hold (lods term staff). Personen kaldes ved sit nummer i listen og slettes et år "
          + "efter sidste hold eller ændring.",
        sv:
          "En volontär går från kontaktad via samtal och introduktion till aktiv; egna lärare är aktiva från början. "
          + "Bara aktiva kan knytas till grupper (lods term staff). Personen anges med sitt nummer i listan och "
          + "raderas "
          + "ett år efter senaste gruppen eller ändringen.",
        en:
          "A volunteer goes from contacted over interview and training to active; own teachers are active from the "
          + "start. Only active ones can be put on terms (lods term staff). A person is named by the number in the "
          + "list, "
          + "and erased a year after the last term or change.")
    case .list:
      Wording(
        da: "Vis undervisere og frivillige", sv: "Visa lärare och volontärer", en: "List teachers and volunteers")
    case .add:
      Wording(
        da: "Tilføj en underviser eller frivillig", sv: "Lägg till en lärare eller volontär",
        en: "Add a teacher or volunteer")
    case .addDetails:
      Wording(
        da:
          "Linjer på standard input: navn, og telefon eller e-mail, hver med kolon efter ordet; ellers bliver der "
          + "spurgt.",
        sv:
          "Rader på standard in: namn, och telefon eller e-post, med kolon efter ordet; annars ställs frågor.",
        en:
          "Lines on standard input: name, and telephone or email, each with a colon after the word; else you are asked."
      )
    case .addExample:
      Wording(
        da: "en frivillig fra en forening, som I har kontaktet",
        sv: "en volontär från en förening, som ni har kontaktat",
        en: "a volunteer of an association, whom you have contacted")
    case .set:
      Wording(
        da: "Skriv, hvor langt en person er", sv: "Skriv hur långt en person har kommit",
        en: "Write how far somebody has come")
    case .setDetails:
      Wording(
        da:
          "Den, der stopper, tages af de hold, der har datoer endnu, og du får at vide, hvilke hold der mangler en "
          + "underviser.",
        sv:
          "Den som slutar tas bort från de grupper som har datum kvar, och du får veta vilka grupper som saknar "
          + "lärare.",
        en: "Who ends is taken off the terms that have dates to come, and you are told which terms have no teacher.")
    case .setExample:
      Wording(
        da: "oplæringen er slut, og personen kan undervise", sv: "introduktionen är klar och personen kan undervisa",
        en: "trained, and able to teach")
    case .show:
      Wording(
        da: "Vis en person med forløb og hold", sv: "Visa en person med historik och grupper",
        en: "Show a person with history and terms")
    case .role:
      Wording(
        da: "Egen underviser eller frivillig; ellers frivillig.",
        sv: "Egen lärare eller volontär; annars volontär.",
        en: "Own teacher or volunteer; a volunteer by default.")
    case .partner:
      Wording(
        da: "Organisationen, personen kommer fra (se dem med: lods partner list).",
        sv: "Organisationen personen kommer från (se dem med: lods partner list).",
        en: "The organisation they come from (see them with: lods partner list).")
    case .startState:
      Wording(
        da: "Hvor langt personen allerede er.", sv: "Hur långt personen redan har kommit.",
        en: "How far they have come already.")
    case .onlyState:
      Wording(
        da: "Kun dem, der står sådan. Uden den vises alle, der ikke er stoppet.",
        sv: "Bara de som står så här. Utan den visas alla som inte har slutat.",
        en: "Only those who stand so. Without it, all who have not ended.")
    case .number: Wording(da: "nummer", sv: "nummer", en: "number")
    case .numberHelp:
      Wording(
        da: "Nummeret i listen (lods helper list).", sv: "Numret i listan (lods helper list).",
        en: "The number in the list (lods helper list).")
    case .stateArgument: Wording(da: "tilstand", sv: "läge", en: "state")
    case .stateHelp:
      Wording(
        da: "contacted, interviewed, trained, active, paused eller ended.",
        sv: "contacted, interviewed, trained, active, paused eller ended.",
        en: "contacted, interviewed, trained, active, paused or ended.")
    case .numberColumn: Wording(da: "Nr.", sv: "Nr", en: "No.")
    case .roleColumn: Wording(da: "Rolle", sv: "Roll", en: "Role")
    case .partnerColumn: Wording(da: "Kommer fra", sv: "Kommer från", en: "Comes from")
    case .stateColumn: Wording(da: "Står", sv: "Läge", en: "State")
    case .since: Wording(da: "Siden", sv: "Sedan", en: "Since")
    case .termsColumn: Wording(da: "Hold", sv: "Grupper", en: "Terms")
    case .none:
      Wording(
        da: "Der er ingen. Tilføj en med: lods helper add", sv: "Det finns inga. Lägg till en med: lods helper add",
        en: "There are none. Add one with: lods helper add")
    case .endsSoon:
      Wording(
        da: "{name} slettes efter {day}. Spørg, om personen stadig er med, og skriv: lods helper state {n} active",
        sv: "{name} raderas efter {day}. Fråga om personen fortfarande är med och skriv: lods helper state {n} active",
        en: "{name} goes after {day}. Ask whether they stay, and write: lods helper state {n} active")
    case .kept: Wording(da: "Slettes efter {day}", sv: "Raderas efter {day}", en: "Erased after {day}")
    case .history: Wording(da: "Forløb", sv: "Historik", en: "History")
    case .terms: Wording(da: "Hold", sv: "Grupper", en: "Terms")
    case .added:
      Wording(
        da: "{name} er tilføjet som nummer {n}: {state}.", sv: "{name} är tillagd som nummer {n}: {state}.",
        en: "{name} is added as number {n}: {state}.")
    case .stepped:
      Wording(
        da: "{name} står nu som: {state}.", sv: "{name} står nu som: {state}.", en: "{name} now stands as: {state}.")
    case .bare:
      Wording(
        da: "{n} hold mangler nu en underviser: {terms}. Sæt en på med: lods term staff",
        sv: "{n} {n|grupp|grupper} saknar nu lärare: {terms}. Sätt in någon med: lods term staff",
        en: "{n} {n|term has|terms have} no teacher now: {terms}. Put somebody on with: lods term staff")
    case .notANumber:
      Wording(
        da: "Skriv personens nummer i listen, fx 3. Se det med: lods helper list",
        sv: "Skriv personens nummer i listan, till exempel 3. Se det med: lods helper list",
        en: "Write the person's number in the list, such as 3. See it with: lods helper list")
    case .badState:
      Wording(
        da: "Skriv, hvor langt personen er, med et af disse ord: {states}.",
        sv: "Skriv hur långt personen har kommit med ett av de här orden: {states}.",
        en: "Write how far the person has come with one of these words: {states}.")
    }
  }
}
