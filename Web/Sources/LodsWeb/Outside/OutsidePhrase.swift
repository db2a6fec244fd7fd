import Language

/// The texts of the page with what came in from the public pages.
enum OutsidePhrase: PhraseKey {
  case lead, refused, noneRefused, refusedHint, day, course, why, full, already, closed, party, details
  case swept, boxFull
  case answers, noAnswers, week, branch, yes, partly, no, few, floor

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da: "Tilmeldinger fra de offentlige sider går direkte på holdene. Her står det, der ikke kunne lade sig gøre.",
        sv: "Anmälningar från de offentliga sidorna går direkt till grupperna. Här står det som inte gick.",
        en: "Sign-ups from the public pages go straight to the terms. Here is what could not be done.")
    case .refused:
      Wording(
        da: "Tilmeldinger, der ikke kunne tages imod", sv: "Anmälningar som inte kunde tas emot",
        en: "Sign-ups that could not be taken")
    case .noneRefused:
      Wording(da: "Ingen den sidste måned.", sv: "Inga den senaste månaden.", en: "None in the last month.")
    case .refusedHint:
      Wording(
        da:
          "Borgeren ser på sin egen side, at tilmeldingen ikke gik, og bliver bedt om at ringe. Navn og nummer gemmes "
          + "ikke.",
        sv: "Personen ser på sin egen sida att anmälan inte gick och ombeds ringa. Namn och nummer sparas inte.",
        en:
          "The citizen sees on their own page that it did not work, and is asked to ring. Name and number are not kept."
      )
    case .day: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .course: Wording(da: "Hold", sv: "Grupp", en: "Term")
    case .why: Wording(da: "Hvorfor", sv: "Varför", en: "Why")
    case .full:
      Wording(da: "Hold og venteliste var fulde", sv: "Grupp och väntelista var fulla", en: "Term and list were full")
    case .already: Wording(da: "Er tilmeldt i forvejen", sv: "Är redan anmäld", en: "Is signed up already")
    case .closed: Wording(da: "Holdet var lukket", sv: "Gruppen var stängd", en: "The term was closed")
    case .party: Wording(da: "For mange sammen", sv: "För många tillsammans", en: "Too many together")
    case .details:
      Wording(da: "Navn eller nummer manglede", sv: "Namn eller nummer saknades", en: "Name or number was missing")
    case .swept:
      Wording(
        da: "Siden programmet startede, er {n} {n|fil, der ikke var et brev,|filer, der ikke var breve,} taget ud af "
          + "postkassen, uden at nogen har læst {n|den|dem}. Kommer der flere, så sig det til it-afdelingen.",
        sv: "Sedan programmet startade har {n} {n|fil som inte var ett brev|filer som inte var brev} tagits bort ur "
          + "brevlådan utan att någon har läst {n|den|dem}. Säg till it-avdelningen om det kommer fler.",
        en: "Since the program was started {n} {n|file that was no letter was|files that were no letters were} taken "
          + "out of the letterbox, unread. If there are more, tell the IT department.")
    case .boxFull:
      Wording(
        da:
          "Postkassen er fuld, så ingen kan tilmelde sig på de offentlige sider lige nu. Sig det til it-afdelingen, og "
          + "tag imod tilmeldinger på telefonen.",
        sv:
          "Brevlådan är full, så ingen kan anmäla sig på de offentliga sidorna just nu. Säg till it-avdelningen och ta "
          + "emot anmälningar på telefon.",
        en: "The letterbox is full, so nobody can sign up on the public pages now. Tell the IT department, and take "
          + "sign-ups by telephone.")
    case .answers: Wording(da: "»Fik du hjælp?«", sv: "”Fick du hjälp?”", en: "“Did you get help?”")
    case .noAnswers: Wording(da: "Ingen svar endnu.", sv: "Inga svar ännu.", en: "No answers yet.")
    case .week: Wording(da: "Uge", sv: "Vecka", en: "Week")
    case .branch: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .yes: Wording(da: "Ja", sv: "Ja", en: "Yes")
    case .partly: Wording(da: "Delvis", sv: "Delvis", en: "Partly")
    case .no: Wording(da: "Nej", sv: "Nej", en: "No")
    case .few: Wording(da: "for få", sv: "för få", en: "too few")
    case .floor:
      Wording(
        da: "En uge vises, når mindst {n} har svaret.", sv: "En vecka visas när minst {n} har svarat.",
        en: "A week is shown once at least {n} have answered.")
    }
  }
}
