extension Gate {
  /// Whether a text holds the number of a person or of a card, which nobody needs to be signed up.
  ///
  /// - Parameter sparingMobiles: whether ten digits that start with 0, as a Swedish telephone number does, are taken for
  ///   one unless they are parted as a personal number is.
  public func findsPersonNumber(in text: String, sparingMobiles: Bool = false) -> Bool {
    let groups = text.split { !("0"..."9").contains($0) }
    if sparingMobiles, groups.first?.first == "0", groups.first?.count != 6, groups.joined().count == 10 {
      return false
    }
    return findings(in: text, profile: .note).contains { finding in
      switch finding.kind {
      case .cpr, .personnummer, .samordningsnummer, .fodselsnummer, .card: true
      default: false
      }
    }
  }

  /// Whether the part of an e-mail address before @ holds the number of a person or of a card.
  ///
  /// Letters and signs beside the number do not hide it. For `sparingMobiles` see ``findsPersonNumber(in:sparingMobiles:)``.
  public func findsPersonNumber(inEmail email: String, sparingMobiles: Bool = false) -> Bool {
    let name = email.prefix { $0 != "@" }
    let numbers = String(name.map { ("0"..."9").contains($0) || $0 == "-" ? $0 : " " })
    return findsPersonNumber(in: numbers, sparingMobiles: sparingMobiles)
  }
}
