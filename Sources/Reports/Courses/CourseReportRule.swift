import Language

/// How the figures of courses were counted, under each section.
enum CourseReportRule: PhraseKey {
  case overview, outcome, branches, offers, offersPublished, stages, groups, terms, source

  var wording: Wording {
    switch self {
    case .overview:
      Wording(
        da:
          "Et hold hører til den periode, hvor dets sidste dag ligger, og tæller med, når det er afsluttet. "
          + "Deltagere er "
          + "tilmeldte personer, der mødte mindst én gang; besøg er fremmøde lagt sammen over alle gange. Fyldte "
          + "pladser "
          + "er dem, der havde en plads til sidst, af pladserne på de hold, der blev holdt.",
        sv:
          "En grupp hör till den period då dess sista dag ligger, och räknas när den är avslutad. Deltagare är anmälda "
          + "personer som kom minst en gång; besök är närvaro summerad över alla tillfällen. Fyllda platser är de "
          + "som hade "
          + "en plats till slut, av platserna i de grupper som hölls.",
        en: "A term belongs to the period in which its last day lies, and counts when it was ended. Participants are "
          + "persons who had signed up and came at least once; visits are attendance added up over all lessons. Seats "
          + "filled are those who had a seat in the end, of the seats of the terms that were held.")
    case .outcome:
      Wording(
        da:
          "Hver tilmeldt person står i én linje. Uden plads er dem, der ventede til det sidste, sagde nej til en "
          + "plads, "
          + "ikke svarede i tide eller var på et hold, biblioteket aflyste.",
        sv:
          "Varje anmäld person står på en rad. Utan plats är de som väntade in i det sista, tackade nej till en plats, "
          + "inte svarade i tid eller var i en grupp som biblioteket ställde in.",
        en:
          "Each person who signed up stands in one line. Without a seat are those who waited to the end, declined a "
          + "seat, "
          + "did not answer in time or were in a term that the library cancelled.")
    case .branches:
      Wording(
        da: "Biblioteket er det, der holdt holdet, også når det var et andet sted.",
        sv: "Biblioteket är det som höll gruppen, också när den var någon annanstans.",
        en: "The branch is the one that held the term, also where it met elsewhere.")
    case .offers:
      Wording(
        da: "Reglen er den, der er sat på tilbuddet. Den måles på det seneste hold, der blev holdt.",
        sv: "Regeln är den som är satt på kursupplägget. Den mäts på den senaste grupp som hölls.",
        en: "The rule is the one put on the offer. It is measured by the latest term that was held.")
    case .offersPublished:
      Wording(
        da: "Tal om personer står kun i den interne rapport.", sv: "Tal om personer står bara i den interna rapporten.",
        en: "Figures of persons stand in the internal report only.")
    case .stages:
      Wording(
        da: "Timerne er dem, der er skrevet ned, da fremmødet blev talt. Trinene er vores egne og står på holdet.",
        sv: "Timmarna är de som antecknades när närvaron räknades. Stegen är våra egna och står på gruppen.",
        en:
          "The hours are those written down when attendance was counted. The stages are our own and stand on the term.")
    case .groups:
      Wording(
        da: "Kun hold, der blev holdt.", sv: "Bara grupper som hölls.", en: "Only terms that were held.")
    case .terms:
      Wording(
        da: "I rækkefølge efter den sidste dag.", sv: "I ordning efter den sista dagen.", en: "By their last day.")
    case .source:
      Wording(
        da: "Afsluttede hold og skrankens log, {office}", sv: "Avslutade grupper och diskens logg, {office}",
        en: "Finished terms and the desk's log, {office}")
    }
  }
}
