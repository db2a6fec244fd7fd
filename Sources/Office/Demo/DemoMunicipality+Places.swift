import Municipality

extension DemoMunicipality {
  /// The branches, the main one first.
  ///
  /// Sources: Helsingør's library strategy, naestved.dk, faxebibliotek.dk, hedenstedbib.dk; hours, opening and closing
  /// dates are invented.
  var branches: [DemoBranch] {
    switch self {
    case .helsingor:
      [
        DemoBranch("kulturvaerftet", "Biblioteket Kulturværftet", .main, homeAreas: [0, 1]),
        DemoBranch("hornbaek", "Hornbæk Bibliotek", .threeDays, homeAreas: [4, 5]),
        DemoBranch("espergaerde", "Espergærde Bibliotek", .fourDays, homeAreas: [2, 3]),
      ]
    case .hedensted:
      [
        DemoBranch("hedensted", "Hedensted Bibliotek", .main, homeAreas: [0, 1]),
        DemoBranch("juelsminde", "Juelsminde Bibliotek", .threeDays, homeAreas: [2]),
        DemoBranch("uldum", "Uldum Bibliotek", .midweek, homeAreas: [4], life: .init(closesAt: 0.4)),
        DemoBranch("toerring", "Tørring Bibliotek", .fourDays, homeAreas: [3, 4]),
        DemoBranch("hornsyld", "Hornsyld Bibliotek", .midweek, homeAreas: [5], life: .init(opensAt: 0.6)),
      ]
    case .naestved:
      [
        DemoBranch("naestved", "Næstved Bibliotek", .main, homeAreas: [0, 4]),
        DemoBranch("fensmark", "Fensmark Bibliotek", .threeDays, homeAreas: [1, 5], bookedShare: 0.6),
        DemoBranch("glumsoe", "Glumsø Bibliotek", .midweek, homeAreas: [2], bookedShare: 0.6),
        DemoBranch("fuglebjerg", "Fuglebjerg Bibliotek", .fourDays, homeAreas: [3], bookedShare: 0.6),
        DemoBranch("korskilde", "Korskilde Bibliotek", .midweek, homeAreas: [6], bookedShare: 0.6),
      ]
    case .faxe:
      [
        DemoBranch("haslev", "Haslev Bibliotek", .main, homeAreas: [0, 4]),
        DemoBranch("faxe", "Faxe Bibliotek", .fourDays, homeAreas: [1, 2]),
      ]
    case .burlov:
      [
        DemoBranch("arloev", "Arlövs bibliotek", .main, homeAreas: [0, 1, 2]),
        DemoBranch("aakarp", "Åkarps bibliotek", .threeDays, homeAreas: [3, 4]),
      ]
    }
  }

  /// The branch whose staff log badly.
  var carelessBranch: String {
    switch self {
    case .helsingor: "espergaerde"
    case .hedensted: "toerring"
    case .naestved: "fuglebjerg"
    case .faxe: "faxe"
    case .burlov: "aakarp"
    }
  }

  /// The areas, by code and name.
  var areas: [(code: String, name: String)] {
    switch self {
    case .helsingor:
      [
        ("helsingoer-by", "Helsingør by"), ("snekkersten", "Snekkersten"), ("espergaerde", "Espergærde"),
        ("kvistgaard", "Kvistgård"), ("hornbaek", "Hornbæk"), ("aalsgaarde", "Ålsgårde og Hellebæk"),
        ("tikoeb", "Tikøb"),
      ]
    case .hedensted:
      [
        ("hedensted", "Hedensted"), ("loesning", "Løsning"), ("juelsminde", "Juelsminde"), ("toerring", "Tørring"),
        ("uldum", "Uldum"), ("hornsyld", "Hornsyld"), ("rask-moelle", "Rask Mølle"),
      ]
    case .naestved:
      [
        ("naestved-by", "Næstved by"), ("fensmark", "Fensmark"), ("glumsoe", "Glumsø"),
        ("fuglebjerg", "Fuglebjerg"), ("karrebaeksminde", "Karrebæksminde"), ("holme-olstrup", "Holme-Olstrup"),
        ("korskilde", "Korskilde"), ("tappernoeje", "Tappernøje"),
      ]
    case .faxe:
      [
        ("haslev", "Haslev"), ("faxe", "Faxe"), ("faxe-ladeplads", "Faxe Ladeplads"), ("karise", "Karise"),
        ("roennede", "Rønnede"), ("dalby", "Dalby"),
      ]
    case .burlov:
      [
        ("arloev-centrum", "Arlöv centrum"), ("elisetorp", "Elisetorp"), ("taagarp", "Tågarp"),
        ("aakarp-norr", "Åkarp norr"), ("aakarp-soeder", "Åkarp söder"), ("sunnanaa", "Sunnanå"),
      ]
    }
  }
}
