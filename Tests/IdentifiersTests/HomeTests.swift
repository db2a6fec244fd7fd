import Identifiers
import Testing

@Suite struct HomeTests {
  private func homes(_ text: String, _ gate: Gate = Gate()) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return gate.findings(in: text, profile: .note).filter { $0.kind == .address }.map { finding in
      var home = ""
      home.unicodeScalars.append(contentsOf: scalars[finding.from..<finding.to])
      return home
    }
  }

  @Test(arguments: [
    ("Bor Skovvej 4, 2. tv i dag", "Skovvej 4, 2. tv"), ("bøgevej 12b", "bøgevej 12b"),
    ("Nørregade 3 st. th.", "Nørregade 3 st. th."), ("Nørreg. 3, 1. mf", "Nørreg. 3, 1. mf"),
    ("bor på Strandvejen 12, 3000 Helsingør.", "Strandvejen 12, 3000 Helsingør"),
    ("Storgatan 5, 232 37 Arlöv", "Storgatan 5, 232 37 Arlöv"),
    ("Västergatan 12 A, lgh 1203", "Västergatan 12 A, lgh 1203"),
    ("Gammel Kongevej 104, 3. th", "Gammel Kongevej 104, 3. th"), ("adressen er Under Bøgen 4", "Under Bøgen 4"),
    ("bor Strandpromenaden 12", "Strandpromenaden 12"), ("lives at 12 Baker Street", "12 Baker Street"),
    ("Solsikkevej nr. 14", "Solsikkevej nr. 14"), ("Langelinie Allé 17", "Langelinie Allé 17"),
    ("bor på Hovedgaden", "Hovedgaden"), ("Lindevej\u{A0}７", "Lindevej\u{A0}７"), ("Skovvej fire", "Skovvej fire"),
  ])
  func `an address is found with its floor, its door and its town`(text: String, home: String) {
    #expect(homes(text) == [home])
  }

  @Test func `roads, times, dates and counts are no addresses`() {
    for text in [
      "Motorvej 16 er lukket", "Vi var på vej 2 gange", "Kurset på Nørregade 10.30", "Nørregade 3. maj",
      "Nørregade 3/4 kl. 10", "Besøgte Strandvejen 3 gange", "Printer 3 mangler papir", "Hold 12 er fuldt",
      "3000 Helsingør og 3060 Espergærde", "Windows 11 på Lenovo", "Strandvejen er spærret", "Parkeringsplads 12",
      "Opgave 4 er løst", "I have 3 cards", "Bus 840", "Rum 4, 2. sal, dør 3", "Uge 41, 3000 besøg",
    ] {
      #expect(homes(text).isEmpty, "\(text)")
    }
  }

  @Test func `the house's own address passes, also in part, and others do not`() {
    let gate = Gate(addresses: ["Kulturværftet, Allegade 2, 3000 Helsingør"])
    for text in ["Mødes Allegade 2", "allegade 2, 3000 helsingør", "Allegade\u{A0}2 kl. 10"] {
      #expect(homes(text, gate).isEmpty, "\(text)")
    }
    for text in ["Mødes Allegade 22", "Allegade 2, 1. tv", "Nygade 2, 3000 Helsingør"] {
      #expect(!homes(text, gate).isEmpty, "\(text)")
    }
  }
}
