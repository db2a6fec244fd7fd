import Language

/// The words of a certificate.
enum CertificatePhrase: PhraseKey {
  case certificate, hasCompleted, attended, lasted, objectives, youCan, youCanWords, contents, noExam, date, signature

  var wording: Wording {
    switch self {
    case .certificate: Wording(da: "Kursusbevis", sv: "Kursintyg", en: "Course certificate")
    case .hasCompleted: Wording(da: "har gennemført kurset", sv: "har genomfört kursen", en: "has completed the course")
    case .attended:
      Wording(
        da: "Deltog {n} af {all} {all|gang|gange}, i alt {hours} {h|time|timer}",
        sv: "Deltog vid {n} av {all} {all|träff|träffar}, sammanlagt {hours} {h|timme|timmar}",
        en: "Attended {n} of {all} {all|meeting|meetings}, {hours} {h|hour|hours} in all")
    case .lasted:
      Wording(da: "{hours} {h|time|timer}", sv: "{hours} {h|timme|timmar}", en: "{hours} {h|hour|hours}")
    case .objectives: Wording(da: "Kursets mål", sv: "Kursens mål", en: "What the course aims at")
    case .youCan:
      Wording(da: "Kursets mål er, at du kan", sv: "Kursens mål är att du kan", en: "The course aims at this: you can")
    case .youCanWords: Wording(da: "Du kan", sv: "Du kan", en: "You can")
    case .contents: Wording(da: "Kursets indhold", sv: "Kursens innehåll", en: "What the course is about")
    case .noExam:
      Wording(
        da: "Kursusbeviset viser, at deltageren har fulgt kurset. Der er ikke holdt prøve.",
        sv: "Kursintyget visar att deltagaren har följt kursen. Inget prov har hållits.",
        en: "The certificate shows that the participant has followed the course. No examination was held.")
    case .date: Wording(da: "Dato", sv: "Datum", en: "Date")
    case .signature: Wording(da: "Underskrift", sv: "Underskrift", en: "Signature")
    }
  }
}
