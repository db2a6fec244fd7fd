import Language

/// The texts of the visit form on paper.
enum VisitFormPhrase: PhraseKey {
  case visitForm, visitNumber, atTime, hoursFigures, kitHeading, planned, solvedHeading, solvedRule,
    taskColumn
  case howMany, notDoneRule, levelColumn, outcomeColumn, reasonColumn, countColumn, reasonsList, yesOrNo, never, typeIn
  case countOnPage
  case homeRule, untilWord

  var wording: Wording {
    switch self {
    case .visitForm: Wording(da: "Besøgsseddel", sv: "Besöksblankett", en: "Visit form")
    case .visitNumber: Wording(da: "Besøg {n}", sv: "Besök {n}", en: "Visit {n}")
    case .atTime: Wording(da: "kl. {time}", sv: "kl. {time}", en: "{time}")
    case .hoursFigures: Wording(da: "Tid og antal", sv: "Tid och antal", en: "Time and numbers")
    case .kitHeading: Wording(da: "Udstyr, I havde med", sv: "Utrustning ni hade med", en: "Kit you had along")
    case .planned: Wording(da: "aftalt: {n}", sv: "planerat: {n}", en: "planned: {n}")
    case .solvedHeading: Wording(da: "Løst", sv: "Löst", en: "Done")
    case .solvedRule:
      Wording(
        da: "Sæt en streg for hver borger i det felt, der passer til hjælpen.",
        sv: "Sätt ett streck för varje person i rutan som passar hjälpen.",
        en: "Make a stroke for each citizen in the box that fits the help.")
    case .taskColumn: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .howMany: Wording(da: "antal", sv: "antal", en: "number")
    case .notDoneRule:
      Wording(
        da: "En linje for hver slags. Udfald: delvist løst, kunne ikke løses eller henvist videre.",
        sv: "En rad för varje sort. Utfall: delvis löst, gick inte att lösa eller hänvisad vidare.",
        en: "A line for each sort. Outcome: partly done, could not be done or referred.")
    case .levelColumn: Wording(da: "Grad 0–4", sv: "Grad 0–4", en: "Level 0–4")
    case .outcomeColumn: Wording(da: "Udfald", sv: "Utfall", en: "Outcome")
    case .reasonColumn: Wording(da: "Årsag", sv: "Orsak", en: "Reason")
    case .countColumn: Wording(da: "Antal", sv: "Antal", en: "Number")
    case .reasonsList: Wording(da: "Årsager: {list}", sv: "Orsaker: {list}", en: "Reasons: {list}")
    case .yesOrNo: Wording(da: "ja / nej", sv: "ja / nej", en: "yes / no")
    case .never:
      Wording(
        da: "Skriv tal og ord om opgaver. Aldrig navne, numre, adresser eller noget om den enkelte borger.",
        sv: "Skriv siffror och ord om ärenden. Aldrig namn, nummer, adresser eller något om en enskild person.",
        en: "Write figures and words on tasks. Never names, numbers, addresses or anything on one citizen.")
    case .typeIn:
      Wording(
        da: "Tastes ind med ordene fra sedlen, opgaver med koden under navnet: {line}",
        sv: "Skrivs in med orden på blanketten, ärenden med koden under namnet: {line}",
        en: "Typed in with the words of the form, tasks by the code under the name: {line}")
    case .countOnPage:
      Wording(
        da: "Tallene tælles med på besøgets side i Lods: besøg {n}.",
        sv: "Siffrorna räknas in på besökets sida i Lods: besök {n}.",
        en: "The figures are counted on the page of the visit in Lods: visit {n}.")
    case .homeRule:
      Wording(
        da: "Når sedlen er tastet ind, slettes navn og adresse. Makulér den så sammen med besøgsarket.",
        sv: "När blanketten är inskriven raderas namn och adress. Strimla den då tillsammans med besöksbladet.",
        en: "Once the form is typed in, name and address are erased. Shred it then, with the visit's sheet.")
    case .untilWord: Wording(da: "til", sv: "till", en: "to")
    }
  }
}
