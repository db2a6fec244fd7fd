import Language

extension ReportCurrency {
  /// An amount as the language writes it: the own currency by its short name, the neighbour's by its code.
  func written(_ amount: String, in language: LanguageCode) -> String {
    switch (self, language) {
    case (.dkk, .da): amount + "\u{A0}kr."
    case (.sek, .sv): amount + "\u{A0}kr"
    case (_, .da), (_, .sv): amount + "\u{A0}" + rawValue.uppercased()
    case (_, .en): rawValue.uppercased() + "\u{A0}" + amount
    }
  }
}
