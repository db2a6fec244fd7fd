public import Language

extension ColumnRule.DataClass {
  /// The class's name.
  public var wording: Wording {
    switch self {
    case .randomID: Wording(da: "tilfældigt nummer", sv: "slumpmässigt nummer", en: "random number")
    case .code: Wording(da: "valg fra en liste", sv: "val från en lista", en: "choice from a list")
    case .measure: Wording(da: "antal eller varighed", sv: "antal eller varaktighet", en: "count or duration")
    case .calendar: Wording(da: "dag eller måned", sv: "dag eller månad", en: "day or month")
    case .clock: Wording(da: "klokkeslæt", sv: "klockslag", en: "time of day")
    case .screenedText: Wording(da: "kontrolleret tekst", sv: "granskad text", en: "screened text")
    case .reference: Wording(da: "henvisning", sv: "hänvisning", en: "reference")
    case .setting: Wording(da: "indstilling", sv: "inställning", en: "setting")
    case .person: Wording(da: "personoplysning", sv: "personuppgift", en: "personal data")
    }
  }
}

extension ColumnRule.Retention {
  /// How long, in words.
  public var wording: Wording {
    switch self {
    case .permanent:
      Wording(da: "så længe kontoret findes", sv: "så länge kontoret finns", en: "as long as the office exists")
    case .statistics:
      Wording(
        da: "så længe statistikken bruges", sv: "så länge statistiken används", en: "as long as the figures are used")
    case .untilSealed:
      Wording(da: "til registreringen forsegles", sv: "tills registreringen förseglas", en: "until the entry is sealed")
    case .asDecided:
      Wording(
        da: "til forsegling, hvis det er besluttet; ellers så længe statistikken bruges",
        sv: "till förseglingen om det är beslutat; annars så länge statistiken används",
        en: "until sealing where decided; else as long as the figures are used")
    case .untilOverwritten:
      Wording(
        da: "til skrankens næste registrering", sv: "till diskens nästa registrering", en: "until the desk's next entry"
      )
    case .untilOver:
      Wording(
        da: "til det er slut, og få dage efter", sv: "tills det är slut, och några dagar efter",
        en: "until it is over, and a few days after")
    case .untilPurposeEnds:
      Wording(da: "til formålets sidste dag", sv: "till ändamålets sista dag", en: "until the purpose's last day")
    case .years(let years):
      Wording(da: "\(years) år", sv: "\(years) år", en: "\(years) years")
    }
  }
}
