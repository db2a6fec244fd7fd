import Language

/// The texts of `lods report outreach`.
enum OutreachReportCommandPhrase: PhraseKey {
  case outreachReport, outreachReportDetails, outreachReportExample

  var wording: Wording {
    switch self {
    case .outreachReport:
      Wording(
        da: "Besøg ude: steder nået, ventetid, køretid, områder og hvem der mangler besøg",
        sv: "Besök ute: nådda platser, väntetid, körtid, områden och vilka som saknar besök",
        en: "Outreach: places reached, waiting time, driving, areas and who is due")
    case .outreachReportDetails:
      Wording(
        da: "Hvem der skal have besøg, står sted for sted i den interne rapport. Perioden skrives som i de andre "
          + "rapporter; hvem der mangler besøg, regnes pr. i dag eller periodens sidste dag.",
        sv: "Vilka som ska få besök står plats för plats i den interna rapporten. Perioden skrivs som i de andra "
          + "rapporterna; vilka som saknar besök räknas per i dag eller periodens sista dag.",
        en: "Who is due stands place by place in the internal report. The period is written as in the other reports; "
          + "who is due is reckoned by today or the period's last day.")
    case .outreachReportExample:
      Wording(
        da: "Kvartalet til eget brug, med hvem der mangler besøg",
        sv: "Kvartalet för eget bruk, med vilka som saknar besök",
        en: "The quarter for your own use, with who is due")
    }
  }
}
