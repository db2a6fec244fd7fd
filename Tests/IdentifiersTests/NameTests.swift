@testable import Identifiers
import Testing

@Suite struct NameTests {
  private let gate = Gate()

  private func names(_ text: String, _ profile: ScreeningProfile = .note) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return gate.findings(in: text, profile: profile).filter { $0.kind == .name }.map { finding in
      var name = ""
      name.unicodeScalars.append(contentsOf: scalars[finding.from..<finding.to])
      return name
    }
  }

  @Test(arguments: [
    ("Hjalp Karen Jensen med MitID", "Karen Jensen"), ("hjalp birthe med mitid", "birthe"),
    ("Fru Hansen havde glemt sin kode", "Hansen"), ("frk. madsen kunne ikke logge ind", "madsen"),
    ("hendes søn Peter hjalp", "Peter"), ("naboen Ulla var med", "Ulla"), ("Borgeren hedder bo", "bo"),
    ("K. Jensen bad om udskrift", "K. Jensen"), ("Jensen, Hans: nyt kørekort", "Jensen, Hans"),
    ("på vegne af Birgit", "Birgit"), ("Karens telefon", "Karens"), ("HANNE NIELSEN KOM", "HANNE NIELSEN"),
    ("Birgitte-Kirstine Skaarup-Olsen", "Birgitte-Kirstine Skaarup-Olsen"), ("Mrs Johnson forgot it", "Johnson"),
    ("hjälpte Gunilla med utskrift", "Gunilla"), ("Fatima Al-Hassan fik pas", "Fatima Al-Hassan"),
    ("hjælp til Nguyen Thi Lan", "Nguyen Thi Lan"), ("hjalp karen_hansen", "karen_hansen"),
    ("Fru de Vries kom", "Vries"),
    ("Underviser: Jesper", "Jesper"), ("Bjørn-Åge og jeg", "Bjørn-Åge"), ("Jo\u{308}rgen ringede", "Jo\u{308}rgen"),
  ])
  func `a name is found where it stands`(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test func `a name that no list holds is told by what stands beside it`() {
    for text in [
      "Hr. Qvortlinge ringede", "hendes søn Zubrilan hjalp", "Borgeren hedder Vandroth", "på vegne af Tjørnlof Mirrebo",
      "Snakkede med Zorvina om tiden", "Q. Vexelmo bad om en tid", "Zorvinas mand kom med brevet",
      "Vejledte Mirko Zarvanek i BankID", "hjalp Zubrilan og Vandroth",
    ] {
      #expect(!names(text).isEmpty, "\(text)")
    }
  }

  @Test func `words that are also names count only with a name's surroundings`() {
    for text in [
      "Per telefon kl. 10", "Maj måned var travl", "Den 1. August", "Tom for papir", "Mark the form", "Will come back",
      "Liv i huset", "Sten på vejen", "Line out of order", "kan ikke bo der", "tage en kopi", "hjalp mor med tom kasse",
    ] {
      #expect(names(text).isEmpty, "\(text)")
    }
    for text in [
      "Per ringede", "Fru Maj", "August Holm kom", "Tom Nielsen kom", "Talte med Mark om ny tid", "naboen Liv",
      "Aftale med Sten på torsdag", "Bo kom igen", "hjalp Hans med koden", "Tage Sørensen fik nyt pas",
    ] {
      #expect(!names(text).isEmpty, "\(text)")
    }
  }

  @Test func `a text for a place may hold names and addresses, a note and a code may not`() throws {
    for text in ["Birgit Jensens Bibliotek", "Skovvej 4, 2. tv", "Ellen Hansen"] {
      #expect(try gate.admit(text, as: .place).text == text)
      #expect(throws: ScreeningRefusal.self) { try gate.admit(text, as: .note) }
    }
    for code in ["karen-hansen", "hold-birthe"] {
      #expect(throws: ScreeningRefusal.self) { try gate.admit(code, as: .code) }
    }
    for code in [
      "digital-post-laese", "helsingoer", "hornbaek-bibliotek", "maj", "hold-3", "per-telefon", "sommer-2026",
    ] {
      #expect(try gate.admit(code, as: .code).text == code)
    }
  }

  @Test(arguments: DeskNotes.madeWith) func `a note without a person passes`(note: String) {
    #expect(gate.findings(in: note, profile: .note).isEmpty, "\(note)")
  }

  @Test func `places stay right under marks, signs without width and letters of other kinds`() {
    for before in ["", "a\u{301}b ", "\u{200B}x \u{FEFF}", "👩‍👧 og ", "①② ", "\r\n", "Ｄｅｎ "] {
      for name in ["Birgitte", "Bir\u{AD}gitte", "Bi\u{200B}rgitte", "Birgitte\u{301}", "Ｂｉｒｇｉｔｔｅ", "𝐁irgitte"] {
        let findings = gate.findings(in: before + name + " kom ind", profile: .note)
        #expect(findings.map(\.from) == [before.unicodeScalars.count], "\(before)\(name)")
        #expect(findings.map(\.to) == [(before + name).unicodeScalars.count], "\(before)\(name)")
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `any Unicode text gives findings inside the text and in order`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = [
      "Karen", "jensen", "Fru ", "hr. ", "-", "'", " ", "  ", ". ", ", ", "vej", "Skov", " 4", "A", "st. ", "tv",
      "nr. ",
      "bor ", "på ", "\u{200B}", "\u{301}", "é", "Å", "ß", "Олена", "فاطمة", "\n", "@", "dk", "1", "K.", "al-", "og ",
      "s ",
    ]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...14, using: &generator) {
        text += parts[Int.random(in: parts.indices, using: &generator)]
      }
      let count = text.unicodeScalars.count
      var last = 0
      for finding in gate.findings(in: text, profile: .note) {
        #expect(last <= finding.from && finding.from < finding.to && finding.to <= count, "\(text)")
        last = finding.to
      }
      for mention in gate.sensitiveMentions(in: text) { #expect(mention.from < mention.to && mention.to <= count) }
    }
  }

  @Test(arguments: [
    "Karen ", "Karen, ", "Karen-", "jensen", "Al-", "K.", "a ", "A", "Å\u{301}", "fru ", "og Bo ", "O'", "Skovvej 4 ",
    "vej ", "Vej 4, ", "bor ", "nr. ", "nr. 4 på ", "st. th. ", "3000 ", "Олена ", "x_", "Xyzzy ", "demens ",
  ])
  func `time grows with the length and not with its square`(part: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: part, count: count)
      let clock = ContinuousClock()
      return (0..<3).map { _ in clock.measure { _ = gate.findings(in: text, profile: .note).count } }.min() ?? .zero
    }
    // Ten times the text; a square would take a hundred times as long. Other programs may disturb one try.
    let isLinear = (0..<4).contains { _ in time(5000) < time(500) * 40 + .milliseconds(50) }
    #expect(isLinear, "\(part)")
  }
}
