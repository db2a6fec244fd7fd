import Foundation
import Municipality
import Records
import Testing

@testable import Accounts

@Suite struct SecretTests {
  @Test func `a token reads back what it wrote, as Foundation writes base64, and nothing else`() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let token = SessionToken(using: &generator)
      #expect(SessionToken(token.text)?.digest == token.digest)
      let padded = token.text.replacing("-", with: "+").replacing("_", with: "/") + "="
      let bytes = try #require(Data(base64Encoded: padded))
      #expect(bytes.count == 32 && SHA256.digest(of: bytes) == token.digest)
      // The same bytes have one spelling only.
      let others = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_").filter { last in
        SessionToken(token.text.dropLast() + String(last)) != nil
      }
      #expect(others.count == 16)
      for bad in [token.text + "A", String(token.text.dropLast()), token.text + "=", " " + token.text.dropLast(), "é"] {
        #expect(SessionToken(bad) == nil)
      }
    }
  }

  @Test func `secrets show nothing of themselves when they are printed, dumped or looked into`() throws {
    var generator = SeededGenerator(seed: 5)
    let token = DeviceToken(using: &generator)
    let code = PairingCode(using: &generator)
    let hash = try Staff.hash(1)
    func texts(_ value: Any) -> [String] {
      var dumped = ""
      dump(value, to: &dumped)
      return [
        "\(value)", String(reflecting: value), dumped, "\([value])", "\(Mirror(reflecting: value).children.count)",
      ]
    }
    for text in texts(token) { #expect(!text.contains(token.text) && !text.contains("bytes")) }
    for text in texts(code) { #expect(!text.contains(code.text) && !text.contains("characters")) }
    for text in texts(hash) + texts(Optional(hash) as Any) { #expect(!text.contains("opdigtet")) }
  }

  @Test(arguments: [
    "", "hemmelig adgangskode 123", "$y$kort", "$y$j9T$med blank$aaaaaaaaaaaaaaaa",
    "$y$j9T$kolon:aaaaaaaaaaaaaaaaaaaaa",
  ])
  func `what libcrypt does not write is no hash`(_ text: String) {
    #expect(PasswordHash(text) == nil)
  }

  @Test func `a code is ten easy characters and is read as people type it`() throws {
    var generator = SeededGenerator(seed: 6)
    var seen: Set<Character> = []
    for _ in 0..<400 {
      let code = PairingCode(using: &generator)
      #expect(code.text.wholeMatch(of: /[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}/) != nil)
      let bare = code.text.replacing("-", with: "")
      for typed in [bare, bare.lowercased(), " \(code.text) ", bare.map(String.init).joined(separator: " ")] {
        #expect(PairingCode(typed)?.digest == code.digest)
      }
      #expect(PairingCode(bare + "2") == nil && PairingCode("0" + bare.dropFirst()) == nil)
      seen.formUnion(bare)
    }
    #expect(seen.count == 31)
  }

  @Test func `neither a token nor a code stands in the file or its log`() throws {
    let staff = try Staff()
    let boss = try staff.member("boss", [.administrator])
    let invited = try staff.invite("anna")
    let session = try staff.open(boss)
    let prepared = try staff.people.write {
      try DeviceRegister.prepare(
        DeviceName("Skranke 2"), at: branch(), role: .library, by: .account(boss.account), time: staff.time,
        using: &staff.generator, in: $0)
    }
    let other = try staff.people.write {
      try DeviceRegister.renewCode(
        of: prepared.device.number, by: .commandLine, at: staff.time, using: &staff.generator, in: $0)
    }
    guard
      case .paired(_, let device) = try staff.people.write({
        try DeviceRegister.pair(other.code.text, at: staff.time, using: &staff.generator, in: $0)
      })
    else {
      Issue.record("not paired")
      return
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: staff.folder.path).filter {
      $0.hasPrefix("people.sqlite")
    }
    #expect(files.contains("people.sqlite") && files.contains("people.sqlite-wal"))
    var bytes = Data()
    for name in files { bytes += try #require(FileManager.default.contents(atPath: staff.folder.file(name))) }
    func holds(_ needle: some Sequence<UInt8>) -> Bool { bytes.range(of: Data(needle)) != nil }
    // What must be found is found by the same search.
    #expect(holds(session.token.digest) && holds(device.digest) && holds(invited.token.digest))
    #expect(holds("Kollega boss".utf8) && holds(boss.hash.crypt.utf8))
    for text in [session.token.text, device.text, invited.token.text] {
      #expect(!holds(text.utf8))
      let raw = try #require(
        Data(base64Encoded: text.replacing("-", with: "+").replacing("_", with: "/") + "="))
      #expect(!holds(raw))
    }
    for code in [prepared.code, other.code] {
      #expect(!holds(code.text.utf8) && !holds(code.text.replacing("-", with: "").utf8))
    }
  }
}
