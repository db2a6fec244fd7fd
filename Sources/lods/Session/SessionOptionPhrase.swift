import Language

/// The help texts of the session options.
enum SessionOptionPhrase: PhraseKey {
  case id, time, at, taskValue, task, outcome, level, suggested, channel, minutes, choice, barrier, alone, contact
  case misdirected, pathway, reason, area, age, helpedIn, persons, count, approximate, effort, campaign, note
  case suggestedBy, otherBecause, name, desk, because

  var wording: Wording {
    switch self {
    case .id:
      Wording(
        da: "Registreringens id; samme id to gange gemmes kun én gang.",
        sv: "Registreringens id; samma id två gånger sparas bara en gång.",
        en: "The entry's id; the same id twice is stored once.")
    case .time: Wording(da: "TID", sv: "TID", en: "TIME")
    case .at:
      Wording(
        da: "Hvornår, som 2026-11-20T10:30 eller kun dagen (ellers nu).",
        sv: "När, som 2026-11-20T10:30 eller bara dagen (annars nu).",
        en: "When, as 2026-11-20T10:30 or the day alone (else now).")
    case .taskValue: Wording(da: "OPGAVE[=ANTAL]", sv: "ÄRENDE[=ANTAL]", en: "TASK[=NUMBER]")
    case .task:
      Wording(
        da: "Hvad borgeren kom for.", sv: "Vad besökaren kom för.",
        en: "What the citizen came for.")
    case .outcome: Wording(da: "Hvordan det endte.", sv: "Hur det slutade.", en: "How it ended.")
    case .level:
      Wording(
        da: "Hjælpegrad: 0 vist videre, 1 tip, 2 side om side, 3 ført pennen, 4 uden login.",
        sv: "Hjälpnivå: 0 hänvisad, 1 tips, 2 sida vid sida, 3 hållit i pennan, 4 utan inloggning.",
        en: "Help level: 0 signpost, 1 tip, 2 side by side, 3 pen-holder, 4 without login.")
    case .suggested:
      Wording(da: "Hjælpegraden, som blev foreslået.", sv: "Hjälpnivån som föreslogs.", en: "The help level advised.")
    case .suggestedBy:
      Wording(
        da: "Triagemodellen, der foreslog den, som dk-2026-1.", sv: "Triagemodellen som föreslog den, som se-2026-1.",
        en: "The triage model that advised it, as dk-2026-1.")
    case .otherBecause:
      Wording(
        da: "Hvorfor du gav en anden hjælpegrad end den foreslåede.",
        sv: "Varför du gav en annan hjälpnivå än den föreslagna.",
        en: "Why you gave another help level than the one advised.")
    case .channel:
      Wording(
        da: "Hvordan I mødtes (ellers skranken).", sv: "Hur ni möttes (annars disken).",
        en: "How you met (else the desk).")
    case .minutes: Wording(da: "Minutter pr. ekspedition.", sv: "Minuter per möte.", en: "Minutes per session.")
    case .choice: Wording(da: "VALG", sv: "VAL", en: "CHOICE")
    case .barrier:
      Wording(
        da: "Hvad der stod i vejen.", sv: "Vad som stod i vägen.",
        en: "What stood in the way.")
    case .alone:
      Wording(da: "Kan selv næste gang?", sv: "Klarar det själv nästa gång?", en: "Can do it alone next time?")
    case .contact:
      Wording(da: "Information eller sag.", sv: "Information eller ärende.", en: "Information or transaction.")
    case .misdirected:
      Wording(
        da: "Borgeren skulle have været et andet sted.", sv: "Besökaren skulle ha varit någon annanstans.",
        en: "The citizen should have gone elsewhere.")
    case .pathway:
      Wording(
        da: "Vejen videre, som du viste.", sv: "Vägen vidare som du visade.",
        en: "The way on that you showed.")
    case .reason: Wording(da: "Hvorfor det ikke blev løst.", sv: "Varför det inte löstes.", en: "Why it was not done.")
    case .area: Wording(da: "Lokalområdet.", sv: "Området.", en: "The area.")
    case .age:
      Wording(
        da: "Aldersgruppe efter dit skøn.", sv: "Åldersgrupp som du uppskattar den.", en: "Age band as you judge it.")
    case .helpedIn:
      Wording(da: "Sproget, du hjalp på.", sv: "Språket du hjälpte på.", en: "The language you helped in.")
    case .persons: Wording(da: "Personer pr. ekspedition.", sv: "Personer per möte.", en: "Persons per session.")
    case .count:
      Wording(
        da: "Antal ens ekspeditioner på én gang.", sv: "Antal likadana möten på en gång.",
        en: "How many sessions alike, logged at once.")
    case .approximate:
      Wording(da: "Antallet er et skøn.", sv: "Antalet är en uppskattning.", en: "The count is an estimate.")
    case .effort:
      Wording(
        da: "Din indsats: 1 let … 6 meget krævende.", sv: "Din arbetsinsats: 1 lätt … 6 mycket krävande.",
        en: "Your effort: 1 light … 6 very demanding.")
    case .campaign: Wording(da: "Kampagnens kode.", sv: "Kampanjens kod.", en: "The campaign's code.")
    case .note:
      Wording(
        da: "Læs en note fra standard input, uden personer.",
        sv: "Läs en anteckning från standard input, utan personer.",
        en: "Read a note from standard input, without persons.")
    case .name: Wording(da: "NAVN", sv: "NAMN", en: "NAME")
    case .desk:
      Wording(
        da: "Skrankens navn, til fortryd og gentag: små bogstaver og tal (ellers 1).",
        sv: "Diskens namn, för ångra och upprepa: små bokstäver och siffror (annars 1).",
        en: "The desk's name, for undo and repeat: small letters and digits (else 1).")
    case .because: Wording(da: "Hvorfor det rettes.", sv: "Varför det rättas.", en: "Why it is changed.")
    }
  }
}
