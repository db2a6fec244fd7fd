import Language

/// The texts of `lods report courses`.
enum CourseReportCommandPhrase: PhraseKey {
  case courses, coursesDetails, coursesExample

  var wording: Wording {
    switch self {
    case .courses:
      Wording(
        da: "Hold, deltagere, pladser, timer og hvilke tilbud der fortsætter",
        sv: "Grupper, deltagare, platser, timmar och vilka kursupplägg som fortsätter",
        en: "Terms, participants, seats, hours and which offers go on")
    case .coursesDetails:
      Wording(
        da:
          "Et hold hører til den periode, hvor dets sidste dag ligger. Det tæller med, når det er afsluttet, og "
          + "tallene "
          + "bliver, når navnene slettes. Perioden skrives som i de andre rapporter.",
        sv:
          "En grupp hör till den period då dess sista dag ligger. Den räknas när den är avslutad, och siffrorna finns "
          + "kvar när namnen raderas. Perioden skrivs som i de andra rapporterna.",
        en:
          "A term belongs to the period in which its last day lies. It counts when it was ended, and its figures "
          + "stay when "
          + "names are erased. The period is written as in the other reports.")
    case .coursesExample:
      Wording(
        da: "Foråret til eget brug, tilbud for tilbud",
        sv: "Våren för eget bruk, kursupplägg för kursupplägg",
        en: "The spring for your own use, offer by offer")
    }
  }
}
