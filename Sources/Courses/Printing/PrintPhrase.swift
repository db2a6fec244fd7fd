import Language

/// The words that prints add to a curriculum's own.
enum PrintPhrase: PhraseKey {
  case session, youCan, minutes, level, before, bring, teaching, pause, exercise, inAll, clock, clockNote
  case time, what, materialsToPrint, stepsUsed, factsUsed, service, state, fact, about, source, seen
  case notTried, triedOn, versionIs, notConfirmed, learn, place, when, signUp, contents, competences
  case versionLine, doubtNote, teachersPlan, practice, equipment

  var wording: Wording {
    switch self {
    case .session: Wording(da: "{number}. gang", sv: "Träff {number}", en: "Session {number}")
    case .youCan: Wording(da: "Når du går hjem", sv: "När du går hem", en: "When you go home")
    case .minutes: Wording(da: "{n} min.", sv: "{n} min", en: "{n} min")
    case .level: Wording(da: "Niveau", sv: "Nivå", en: "Level")
    case .before: Wording(da: "Før du begynder", sv: "Innan du börjar", en: "Before you begin")
    case .bring: Wording(da: "Det skal bruges", sv: "Det här behövs", en: "What is needed")
    case .teaching: Wording(da: "Undervisning", sv: "Undervisning", en: "Teaching")
    case .pause: Wording(da: "Pause", sv: "Paus", en: "Break")
    case .exercise: Wording(da: "Øvelse {number}", sv: "Övning {number}", en: "Exercise {number}")
    case .inAll:
      Wording(
        da: "{teaching} min. undervisning, {exercises} min. øvelser, {pause} min. pause. I alt {total} min.",
        sv: "{teaching} min undervisning, {exercises} min övningar, {pause} min paus. Totalt {total} min.",
        en: "{teaching} min teaching, {exercises} min exercises, {pause} min break. {total} min in all.")
    case .clock: Wording(da: "Uret", sv: "Klockan", en: "The clock")
    case .clockNote:
      Wording(
        da: "Et forslag, regnet ud af gangens minutter. Har underviseren en plan i noterne, gælder den.",
        sv: "Ett förslag, uträknat av träffens minuter. Har läraren en plan i anteckningarna gäller den.",
        en: "A suggestion worked out from the session's minutes. If the notes hold a plan, that one goes first.")
    case .time: Wording(da: "Kl.", sv: "Kl.", en: "Time")
    case .what: Wording(da: "Hvad", sv: "Vad", en: "What")
    case .materialsToPrint: Wording(da: "Print til gangen", sv: "Skriv ut till träffen", en: "Print for the session")
    case .stepsUsed: Wording(da: "Trin at prøve først", sv: "Steg att pröva först", en: "Steps to try first")
    case .factsUsed: Wording(da: "Fakta, der kan ændre sig", sv: "Fakta som kan ändras", en: "Facts that may change")
    case .service: Wording(da: "App eller side", sv: "App eller sida", en: "App or page")
    case .state: Wording(da: "Sidst prøvet", sv: "Senast prövat", en: "Last tried")
    case .fact: Wording(da: "Står i teksten", sv: "Står i texten", en: "Stands in the text")
    case .about: Wording(da: "Om", sv: "Om", en: "About")
    case .source: Wording(da: "Kilde", sv: "Källa", en: "Source")
    case .seen: Wording(da: "Set", sv: "Sett", en: "Seen")
    case .notTried: Wording(da: "ikke afprøvet", sv: "inte prövat", en: "not tried")
    case .triedOn: Wording(da: "afprøvet {day}", sv: "prövat {day}", en: "tried {day}")
    case .versionIs: Wording(da: "version {version}", sv: "version {version}", en: "version {version}")
    case .notConfirmed: Wording(da: "ikke bekræftet", sv: "ej bekräftat", en: "not confirmed")
    case .learn: Wording(da: "Det lærer du", sv: "Det här lär du dig", en: "What you learn")
    case .place: Wording(da: "Sted", sv: "Plats", en: "Place")
    case .when: Wording(da: "Tid", sv: "Tid", en: "Time and day")
    case .signUp: Wording(da: "Tilmelding", sv: "Anmälan", en: "Sign up")
    case .contents: Wording(da: "Indhold", sv: "Innehåll", en: "Contents")
    case .competences:
      Wording(
        da: "Kompetencer (DigComp {version})", sv: "Kompetenser (DigComp {version})",
        en: "Competences (DigComp {version})")
    case .versionLine:
      Wording(da: "Version {version}, {state}", sv: "Version {version}, {state}", en: "Version {version}, {state}")
    case .doubtNote:
      Wording(
        da: "Prikket understregning: ikke bekræftet eller ikke afprøvet. Se efter, før holdet kommer.",
        sv: "Prickad understrykning: inte bekräftat eller inte prövat. Se efter innan gruppen kommer.",
        en: "Dotted underline: not confirmed or not tried. Look it up before the group comes.")
    case .teachersPlan: Wording(da: "Underviserens plan", sv: "Lärarens plan", en: "The teacher's plan")
    case .practice: Wording(da: "Øvemateriale", sv: "Övningsmaterial", en: "Practice material")
    case .equipment: Wording(da: "Udstyr", sv: "Utrustning", en: "Equipment")
    }
  }
}
