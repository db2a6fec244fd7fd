import Console
import Testing

@Suite struct KeyDecoderTests {
  /// Keys with the bytes that terminals send for them.
  static let known: [(bytes: String, key: Key)] = [
    ("a", .character("a")), ("Å", .character("Å")), ("é", .character("é")), ("日", .character("日")),
    ("🙂", .character("🙂")), (" ", .character(" ")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
    ("\u{1B}[Z", .shiftTab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{0}", .control("@")),
    ("\u{1}", .control("a")), ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{1F}", .control("_")),
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}OA", .up),
    ("\u{1B}[1;5C", .right), ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end),
    ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}OH", .home), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
    ("\u{1B}[3;2~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}OP", .function(1)),
    ("\u{1B}OS", .function(4)), ("\u{1B}[11~", .function(1)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}[1;2R", .function(3)), ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")),
    ("\u{1B}[200~hej\rmed \u{1B}[A dig\r\n\u{1B}[201~", .paste("hej\nmed \u{1B}[A dig\n")),
    ("\u{1B}[200~\u{1B}[201~", .paste("")),
  ]

  @Test(arguments: known) func `Each key is told by its bytes`(bytes: String, key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == [key])
    #expect(decoder.patience(escapeDelay: 0.05) == nil)
  }

  @Test func `However the bytes are cut into reads, the keys are the same`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let chosen = (0..<Int.random(in: 1...12, using: &generator)).compactMap { _ in
        KeyDecoderTests.known.randomElement(using: &generator)
      }
      let bytes = chosen.flatMap { Array($0.bytes.utf8) }
      var decoder = KeyDecoder()
      var keys: [Key] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...4, using: &generator)
        keys += decoder.feed(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(keys == chosen.map(\.key))
      #expect(decoder.settle() == [])
    }
  }

  @Test func `No bytes whatever stop the decoder or come out as controls`() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      var keys: [Key] = []
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        let common: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x32, 0x30, 0x7E, 0xC3, 0xA6, 0xF0, 0x9F, 0x41]
        let bytes = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
          Bool.random(using: &generator)
            ? UInt8.random(in: 0...255, using: &generator) : common.randomElement(using: &generator) ?? 0
        }
        keys += decoder.feed(bytes)
      }
      while decoder.patience(escapeDelay: 0.05) != nil { keys += decoder.settle() }
      // After all that, a plain key is heard.
      #expect(decoder.feed("x".utf8) == [.character("x")])
      for case .character(let character) in keys {
        #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      }
    }
  }

  @Test func `A lone escape byte waits a moment for a sequence and then is the escape key`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.patience(escapeDelay: 0.05) == 0.05)
    #expect(decoder.settle() == [.escape])
    #expect(decoder.patience(escapeDelay: 0.05) == nil)
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.feed(Array("[A".utf8)) == [.up])
    #expect(decoder.feed([0x1B, 0x1B]) == [.escape])
    #expect(decoder.settle() == [.escape])
  }

  @Test func `Escape joined with a character on a slow link is two keys, and nothing is lost`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}xæ".utf8) == [.escape, .character("x"), .character("æ")])
    #expect(decoder.feed("\u{1B}\r".utf8) == [.escape, .enter])
    #expect(decoder.feed("\u{1B}[".utf8) == [])
    #expect(decoder.settle() == [.escape, .character("[")])
    #expect(decoder.feed("\u{1B}[1;".utf8) == [])
    #expect(decoder.settle() == [.escape])
  }

  @Test func `Sequences of no key of ours are dropped, and broken ones do not swallow what follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[?1;2cx".utf8) == [.character("x")])
    #expect(decoder.feed("\u{1B}[99~x".utf8) == [.character("x")])
    #expect(decoder.feed("\u{1B}[12\rx".utf8) == [.enter, .character("x")])
    #expect(decoder.feed("\u{1B}[1\u{1B}[Ax".utf8) == [.up, .character("x")])
    let noise = "\u{1B}[" + String(repeating: "1", count: 80) + "x"
    #expect(decoder.feed(noise.utf8).last == .character("x"))
    #expect(decoder.feed([0xFF, 0xC3, 0x28, 0x80]) == [.character("(")])
  }

  @Test func `Accents and joined pictures are one character`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("e\u{301}x".utf8) == [.character("e\u{301}"), .character("x")])
    let family = "👩‍👩‍👧"
    #expect(decoder.feed(family.utf8.prefix(7)) == [])
    #expect(decoder.feed(family.utf8.dropFirst(7)) == [.character("👩‍👩‍👧")])
  }

  @Test func `A paste that never ends is given after a while`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~Jeg kan".utf8) == [])
    #expect(decoder.patience(escapeDelay: 0.05) == 2)
    #expect(decoder.feed(" ikke\u{1B}[20".utf8) == [])
    #expect(decoder.settle() == [.paste("Jeg kan ikke\u{1B}[20")])
    #expect(decoder.feed("x".utf8) == [.character("x")])
  }
}
