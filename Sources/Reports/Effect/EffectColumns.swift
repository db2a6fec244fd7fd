import Courses
import Language
import Municipality

/// The columns of the report on effect.
enum EffectColumns {
  static let side = DeskColumns.key(
    "side", Wording(da: "Hvornår", sv: "När", en: "When"),
    Wording(da: "Før eller efter.", sv: "Före eller efter.", en: "Before or after."),
    codes: EffectSide.allCases.map { ReportCode($0.code, $0.wording) })

  static let cards = ReportColumn(
    id: "cards", title: Wording(da: "Kort", sv: "Kort", en: "Cards"), unit: .number,
    meaning: Wording(
      da: "Kort, der er udfyldt og tastet.", sv: "Kort som är ifyllda och inmatade.",
      en: "Cards that were filled in and entered."))

  static let learners = ReportColumn(
    id: "learners", title: Wording(da: "Kursister", sv: "Deltagare", en: "Learners"), unit: .participants,
    meaning: Wording(
      da: "Kursister med en plads på holdet: den første dag, og til sidst dem, der ikke meldte fra eller udeblev.",
      sv: "Deltagare med plats i gruppen: den första dagen, och på slutet de som inte avanmälde sig eller uteblev.",
      en: "Learners with a seat: on the first day, and at the end those who had not left or stayed away."))

  static let response = share(
    "response", Wording(da: "Svarede", sv: "Svarade", en: "Answered"),
    Wording(
      da: "Kort af kursister, med 95 %-interval.", sv: "Kort av deltagare, med 95-procentsintervall.",
      en: "Cards of learners, with a 95 % interval."), of: "cards")

  static let status = DeskColumns.key(
    "status", Wording(da: "Hvordan det gik", sv: "Hur det gick", en: "How it went"),
    Wording(
      da: "Hvad der blev af dem, der havde en plads den første dag.",
      sv: "Vad som hände med dem som hade plats den första dagen.",
      en: "What became of those who had a seat on the first day."),
    codes: ["completed", "partly", "enrolled", "no-show", "left"].compactMap { code in
      EnrolmentStatus(rawValue: code).map { ReportCode(code, $0.wording) }
    })

  static let number = ReportColumn(
    id: "learners", title: Wording(da: "Kursister", sv: "Deltagare", en: "Learners"), unit: .participants,
    meaning: Wording(
      da: "Kursister. Et par, der er meldt til sammen, tæller for to.",
      sv: "Deltagare. Ett par som anmälts tillsammans räknas som två.",
      en: "Learners. A couple that signed up together counts as two."))

  static let shareOfAll = share(
    "share", Wording(da: "Andel", sv: "Andel", en: "Share"),
    Wording(
      da: "Andelen af dem, der havde en plads den første dag, med 95 %-interval.",
      sv: "Andelen av dem som hade plats den första dagen, med 95-procentsintervall.",
      en: "The share of those who had a seat on the first day, with a 95 % interval."), of: "learners")

  static func objective(_ reading: EffectReading) -> ReportColumn {
    DeskColumns.key(
      "objective", Wording(da: "Mål", sv: "Mål", en: "Objective"),
      Wording(
        da: "Det, kursisten skal kunne.", sv: "Det som deltagaren ska kunna.",
        en: "What the learner should be able to do."),
      codes: reading.lines.filter { $0.measure == .rating }.map { ReportCode("\($0.place)", Wording(same: $0.text)) })
  }

  static func measure(_ name: (EffectMeasure) -> Wording) -> ReportColumn {
    DeskColumns.measure(EffectMeasure.allCases.map { ReportCode($0.rawValue, name($0)) })
  }

  static let before = ReportColumn(
    id: "before", title: Wording(da: "Svar før", sv: "Svar före", en: "Answers before"), unit: .number,
    meaning: Wording(
      da: "Kort fra før holdet, der svarer på det.", sv: "Kort från före gruppen som svarar på det.",
      en: "Cards from before the term that answer it."))

  static let after = ReportColumn(
    id: "after", title: Wording(da: "Svar efter", sv: "Svar efter", en: "Answers after"), unit: .number,
    meaning: Wording(
      da: "Kort fra efter holdet, der svarer på det.", sv: "Kort från efter gruppen som svarar på det.",
      en: "Cards from after the term that answer it."))

  static let goodBefore = share(
    "goodBefore", Wording(da: "Før", sv: "Före", en: "Before"),
    Wording(
      da: "Andelen før, der svarer 4 eller 5, eller løser opgaven alene, med 95 %-interval.",
      sv: "Andelen före som svarar 4 eller 5, eller löser uppgiften själv, med 95-procentsintervall.",
      en: "The share before that says 4 or 5, or does the task alone, with a 95 % interval."), of: "before")

  static let goodAfter = share(
    "goodAfter", Wording(da: "Efter", sv: "Efter", en: "After"),
    Wording(
      da: "Andelen efter, der svarer 4 eller 5, eller løser opgaven alene, med 95 %-interval.",
      sv: "Andelen efter som svarar 4 eller 5, eller löser uppgiften själv, med 95-procentsintervall.",
      en: "The share after that says 4 or 5, or does the task alone, with a 95 % interval."), of: "after")

  static let pairs = ReportColumn(
    id: "pairs", title: Wording(da: "Par", sv: "Par", en: "Pairs"), unit: .participants,
    meaning: Wording(
      da: "Kursister, der har svaret på begge kort.", sv: "Deltagare som har svarat på båda korten.",
      en: "Learners who answered on both cards."))

  static let rose = moved(
    "rose", Wording(da: "Steg", sv: "Steg", en: "Rose"),
    Wording(da: "Svarede højere efter.", sv: "Svarade högre efteråt.", en: "Answered higher after."))

  static let same = moved(
    "same", Wording(da: "Ens", sv: "Lika", en: "Same"),
    Wording(da: "Svarede det samme.", sv: "Svarade likadant.", en: "Answered the same."))

  static let fell = moved(
    "fell", Wording(da: "Faldt", sv: "Sjönk", en: "Fell"),
    Wording(da: "Svarede lavere efter.", sv: "Svarade lägre efteråt.", en: "Answered lower after."))

  static let roseShare = share(
    "roseShare", Wording(da: "Andel, der steg", sv: "Andel som steg", en: "Share that rose"),
    Wording(
      da: "Andelen af parrene, der steg, med 95 %-interval.",
      sv: "Andelen av paren som steg, med 95-procentsintervall.",
      en: "The share of pairs that rose, with a 95 % interval."), of: "rose")

  static let verdict = ReportColumn(
    id: "verdict", title: Wording(da: "Mere end tilfældet?", sv: "Mer än slumpen?", en: "More than chance?"),
    role: .remark,
    meaning: Wording(
      da: "Om flere steg end faldt, mere end tilfældet giver: fortegnstest af steg mod faldt, tosidet, 5 % over alle "
        + "linjer tilsammen (Holm).",
      sv: "Om fler steg än sjönk, mer än slumpen ger: teckentest av steg mot sjönk, tvåsidigt, 5 % över alla rader "
        + "tillsammans (Holm).",
      en: "Whether more rose than fell beyond chance: sign test of rose against fell, two-sided, 5 % over all lines "
        + "together (Holm)."),
    codes: EffectVerdict.allCases.map { ReportCode($0.rawValue, $0.wording) }, dependsOn: "rose")

  static let answers = ReportColumn(
    id: "answers", title: Wording(da: "Svaret ja eller nej", sv: "Svarat ja eller nej", en: "Answered yes or no"),
    unit: .sessions,
    meaning: Wording(
      da: "Ekspeditioner om opgaverne, hvor der er svaret ja eller nej til »kan selv næste gang«.",
      sv: "Möten om ärendena där svaret är ja eller nej på ”klarar det själv nästa gång”.",
      en: "Sessions about the tasks that were answered yes or no on “alone next time”."))

  static let alone = share(
    "alone", Wording(da: "Kan selv næste gang", sv: "Klarar det själv", en: "Alone next time"),
    Wording(
      da: "Andelen af ja, med 95 %-interval.", sv: "Andelen ja, med 95-procentsintervall.",
      en: "The share of yes, with a 95 % interval."), of: "answers")

  private static func moved(_ id: String, _ title: Wording, _ meaning: Wording) -> ReportColumn {
    ReportColumn(id: id, title: title, unit: .participants, meaning: meaning)
  }

  private static func share(_ id: String, _ title: Wording, _ meaning: Wording, of base: String) -> ReportColumn {
    ReportColumn(id: id, title: title, unit: .share, meaning: meaning, dependsOn: base)
  }
}
