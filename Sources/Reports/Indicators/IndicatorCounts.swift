import Language

/// What counts in an indicator, in a sentence.
struct IndicatorCounts: PhraseKey {
  /// The indicator.
  let indicator: Indicator

  static let allCases = Indicator.allCases.map { IndicatorCounts(indicator: $0) }

  var wording: Wording {
    switch indicator {
    case .staffedHour:
      Wording(
        da: "Ekspeditioner ved den åbne skranke, i it-caféen, på telefon og skærm, delt med de timer, hvor der "
          + "efter kalenderen stod nogen ved skranken.",
        sv: "Möten vid den öppna disken, i it-kaféet, på telefon och skärm, delade med de timmar då någon stod "
          + "vid disken enligt kalendern.",
        en: "Sessions at the open desk, in the café, by telephone and screen, divided by the hours in which "
          + "somebody stood at the desk by the calendar.")
    case .minutes:
      Wording(
        da: "De minutter, der er registreret, delt med de ekspeditioner, de er registreret for.",
        sv: "De minuter som är registrerade, delade med de möten som de är registrerade för.",
        en: "The minutes that were recorded, divided by the sessions that they were recorded for.")
    case .levels:
      Wording(
        da: "Ekspeditioner med mindst én opgave, der er vejledning, efter hvor meget hjælp der blev givet, fra "
          + "0 (vist videre) til 4 (uden om det digitale).",
        sv: "Möten med minst ett ärende som är vägledning, efter hur mycket hjälp som gavs, från 0 (visad "
          + "vidare) till 4 (vid sidan av det digitala).",
        en: "Sessions with at least one task of guidance, by how much help was given, from 0 (shown the way) to "
          + "4 (done without a login).")
    case .alone:
      Wording(
        da: "Ekspeditioner, hvor medarbejderen har svaret ja til, at borgeren kan selv næste gang, af dem, hvor "
          + "der er svaret ja eller nej.",
        sv: "Möten där medarbetaren har svarat ja på att personen klarar det själv nästa gång, av dem där "
          + "svaret är ja eller nej.",
        en: "Sessions in which staff answered yes to whether the citizen can do it alone next time, of those "
          + "answered yes or no.")
    case .couldNot:
      Wording(
        da: "Ekspeditioner med udfaldet »Kunne ikke løses« af alle ekspeditioner. Grundene er talt for alle "
          + "ekspeditioner, hvor en grund er valgt.",
        sv: "Möten med utfallet ”Gick inte att lösa” av alla möten. Orsakerna räknas för alla möten där en "
          + "orsak är vald.",
        en: "Sessions with the outcome “Could not be done” of all sessions. Reasons are counted over all "
          + "sessions in which one was chosen.")
    case .barriers:
      Wording(
        da: "Ekspeditioner, hvor medarbejderen så en barriere, af dem, hvor der er taget stilling til "
          + "barrierer. En ekspedition kan have flere.",
        sv: "Möten där medarbetaren såg ett hinder, av dem där frågan om hinder är besvarad. Ett möte kan ha "
          + "flera.",
        en: "Sessions in which staff saw a barrier, of those where barriers were recorded. A session may have "
          + "several.")
    case .besideCourses:
      Wording(
        da: "Ekspeditioner med en hjælpegrad i loggen, holdt op mod besøg på de hold, der sluttede i perioden: "
          + "den hjælp, som ikke står i noget kursusprogram.",
        sv: "Möten med en hjälpnivå i loggen, jämförda med besök i de grupper som slutade under perioden: den "
          + "hjälp som inte står i något kursprogram.",
        en: "Sessions with a help level in the log, beside the visits to terms that ended in the period: the "
          + "help that stands in no course programme.")
    case .owners:
      Wording(
        da: "Tiden ved skranken efter, hvem der ejer den løsning, opgaven handler om, regnet op til alle "
          + "omtaler. Kroner er timerne gange den timepris, I selv oplyser.",
        sv: "Tiden vid disken efter vem som äger lösningen som ärendet gäller, uppräknad till alla omnämnanden. "
          + "Kronor är timmarna gånger det timpris som ni själva anger.",
        en: "The time at the desk by who owns the solution that the task is about, scaled up to all mentions. "
          + "Kroner are the hours times the cost of an hour that you give yourselves.")
    case .careHomes:
      Wording(
        da: "Plejecentre i registret, der fik mindst ét besøg i perioden, af alle plejecentre, der ikke var "
          + "nedlagt, da den begyndte.",
        sv: "Särskilda boenden i registret som fick minst ett besök under perioden, av alla som inte var "
          + "nedlagda när den började.",
        en: "Care homes in the register that had at least one visit in the period, of all that had not been "
          + "closed down when it began.")
    case .courseFill:
      Wording(
        da: "Tilmeldte, der havde en plads til sidst, af pladserne på de hold, der blev holdt; og de, der "
          + "gennemførte, af dem, der mødte mindst én gang.",
        sv: "Anmälda som hade en plats till slut, av platserna i de grupper som hölls; och de som fullföljde, "
          + "av dem som kom minst en gång.",
        en: "Those who had a seat in the end, of the seats of the terms that were held; and those who "
          + "completed, of those who came at least once.")
    case .courseEffect:
      Wording(
        da: "Mål, hvor flere kursister svarede højere efter holdet end før, ud over det tilfældige, af de mål, "
          + "der kan læses parvis. Et mål tæller for hver måling: kursistens eget ord og den lille opgave.",
        sv: "Mål där fler deltagare svarade högre efter gruppen än före, utöver slumpen, av de mål som kan "
          + "läsas parvis. Ett mål räknas för varje mätning: deltagarens eget ord och den lilla uppgiften.",
        en: "Objectives on which more learners answered higher after the term than before, beyond chance, of "
          + "those that can be read by pairs. An objective counts for each measure: the learner's own word, and "
          + "the small task.")
    case .triage:
      Wording(
        da: "Ekspeditioner, hvor triage rådede til en hjælpegrad og netop den blev givet, af dem, hvor triage "
          + "blev brugt.",
        sv: "Möten där triage rådde till en hjälpnivå och just den gavs, av dem där triage användes.",
        en: "Sessions in which triage advised a help level and just that was given, of those in which triage "
          + "was used.")
    case .rates:
      Wording(
        da: "Ekspeditioner, hvor medarbejderen har skønnet borgerens alder, for hver 1.000 indbyggere i "
          + "aldersgruppen i hele kommunen.",
        sv: "Möten där medarbetaren har uppskattat personens ålder, per 1 000 invånare i åldersgruppen i hela "
          + "kommunen.",
        en: "Sessions in which staff estimated the citizen's age, for every 1,000 inhabitants of the band in "
          + "the whole municipality.")
    }
  }
}
