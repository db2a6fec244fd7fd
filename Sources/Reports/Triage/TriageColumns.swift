import Language
import Municipality

/// The columns of the report on triage.
enum TriageColumns {
  static let share = shareColumn(
    "share", Wording(da: "Andel", sv: "Andel", en: "Share"),
    Wording(
      da: "Andelen af ekspeditionerne, med 95 %-interval.", sv: "Andelen av mötena, med 95-procentsintervall.",
      en: "The share of the sessions, with the 95 % interval."))

  static let alike = shareColumn(
    "alike", TriageReportPhrase.alike.wording,
    Wording(
      da: "Andelen, hvor den foreslåede hjælpegrad blev givet.", sv: "Andelen där den föreslagna hjälpnivån gavs.",
      en: "The share in which the level advised was given."))

  static let more = shareColumn(
    "more", TriageReportPhrase.moreShort.wording,
    Wording(
      da: "Andelen, hvor der blev givet mere hjælp end foreslået.", sv: "Andelen där mer hjälp gavs än föreslaget.",
      en: "The share in which more help was given than advised."))

  static let less = shareColumn(
    "less", TriageReportPhrase.lessShort.wording,
    Wording(
      da: "Andelen, hvor der blev givet mindre hjælp end foreslået.",
      sv: "Andelen där mindre hjälp gavs än föreslaget.", en: "The share in which less help was given than advised."))

  static let done = shareColumn(
    "done", Wording(da: "Løst", sv: "Löst", en: "Done"),
    Wording(
      da: "Andelen, hvor opgaven blev løst.", sv: "Andelen där ärendet löstes.",
      en: "The share in which the task was done."))

  static let partly = shareColumn(
    "partly", Wording(da: "Delvist", sv: "Delvis", en: "In part"),
    Wording(
      da: "Andelen, hvor opgaven blev løst delvist.", sv: "Andelen där ärendet löstes delvis.",
      en: "The share in which the task was done in part."))

  static let undone = shareColumn(
    "undone", Wording(da: "Ikke løst", sv: "Inte löst", en: "Not done"),
    Wording(
      da: "Andelen, hvor borgeren gik, det ikke kunne lade sig gøre, eller der blev vist videre.",
      sv: "Andelen där besökaren gick, det inte gick eller hänvisades vidare.",
      en: "The share in which the citizen left, it could not be done, or was referred."))

  static let alone = shareColumn(
    "alone", Wording(da: "Kan selv næste gang", sv: "Klarar det själv nästa gång", en: "Alone next time"),
    Wording(
      da: "Andelen med ja af dem, hvor medarbejderen har svaret ja eller nej.",
      sv: "Andelen ja bland dem där personalen har svarat ja eller nej.",
      en: "The share of yes among those that staff answered yes or no."))

  static let kappa = ReportColumn(
    id: "kappa", title: Wording(da: "Værdi", sv: "Värde", en: "Value"), unit: .number,
    meaning: Wording(
      da: "Kappa med 95 %-interval: 1 er fuld enighed, 0 er som tilfældet.",
      sv: "Kappa med 95-procentsintervall: 1 är full samstämmighet, 0 är som slumpen.",
      en: "Kappa with the 95 % interval: 1 is full agreement, 0 is what chance gives."), decimals: 2)

  static let model = DeskColumns.key(
    "model", Wording(da: "Model", sv: "Modell", en: "Model"),
    Wording(
      da: "Versionen af den triagemodel, der foreslog hjælpegraden.",
      sv: "Versionen av den triagemodell som föreslog hjälpnivån.",
      en: "The version of the triage model that advised the level."))

  static let reason = DeskColumns.key(
    "reason", Wording(da: "Grund", sv: "Skäl", en: "Reason"),
    Wording(
      da: "Hvorfor der blev givet en anden hjælpegrad end den foreslåede.",
      sv: "Varför en annan hjälpnivå gavs än den föreslagna.",
      en: "Why another help level was given than the one advised."),
    codes: HelpLevelReason.allCases.map { ReportCode($0.code, $0.wording) } + [DeskColumns.notRecorded])

  static func level(_ kind: TriageReportText.LevelKind) -> ReportColumn {
    DeskColumns.key(
      kind.rawValue,
      kind == .advised
        ? Wording(da: "Foreslået hjælpegrad", sv: "Föreslagen hjälpnivå", en: "Level advised")
        : Wording(da: "Givet hjælpegrad", sv: "Given hjälpnivå", en: "Level given"),
      kind == .advised
        ? Wording(
          da: "Hjælpegraden, som triagen foreslog.", sv: "Hjälpnivån som triagen föreslog.",
          en: "The help level that triage advised.")
        : Wording(
          da: "Hjælpegraden, som medarbejderen valgte at give.", sv: "Hjälpnivån som personalen valde att ge.",
          en: "The help level that staff chose to give."),
      codes: HelpLevel.allCases.map { ReportCode("\($0.rawValue)", $0.wording) })
  }

  private static func shareColumn(_ id: String, _ title: Wording, _ meaning: Wording) -> ReportColumn {
    ReportColumn(id: id, title: title, unit: .share, meaning: meaning, dependsOn: "sessions")
  }
}
