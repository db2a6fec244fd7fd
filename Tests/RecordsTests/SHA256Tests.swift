import Foundation
import Records
import Testing

@Suite struct SHA256Tests {
  /// The examples that NIST publishes with FIPS 180-4, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the standard's examples hold`(message: String, digest: String) {
    #expect(SHA256.hex(of: message.utf8) == digest)
  }

  @Test func `a million letters a`() {
    var hash = SHA256()
    for _ in 0..<1_000 { hash.update([UInt8](repeating: 97, count: 1_000)) }
    #expect(SHA256.hex(hash.finished()) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `taking in by pieces is the same as all at once, and finishing changes nothing`() {
    var generator = SeededGenerator(seed: 4)
    for length in Array(0...130) + [1_000, 4_096] {
      let bytes = generator.bytes(length)
      var hash = SHA256()
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 1...70, using: &generator))
        hash.update(Array(piece))
        _ = hash.finished()
        rest = rest.dropFirst(piece.count)
      }
      #expect(hash.finished() == SHA256.digest(of: bytes), "length \(length)")
    }
  }

  @Test func `another program comes to the same sums`() throws {
    var generator = SeededGenerator(seed: 5)
    let folder = try TemporaryFolder()
    var expected: [String] = []
    var words = ["sha256sum"]
    for length in [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 5_000] {
      let bytes = generator.bytes(length)
      try Data(bytes).write(to: URL(fileURLWithPath: folder.file("\(length)")))
      words.append(folder.file("\(length)"))
      expected.append(SHA256.hex(of: bytes))
    }
    let run = try ProgramRun(words)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").map { String($0.prefix(64)) } == expected)
  }
}
