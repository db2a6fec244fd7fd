import Console
import Glibc
import Language
import Testing

@Suite(.serialized) struct KeyReaderTests {
  /// Runs a test with a reader at the end of a pipe that the test writes to.
  private func withReader(_ test: (KeyReader, (String) -> Void, () -> Void) throws -> Void) throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    var isOpen = true
    let end = {
      if isOpen { Glibc.close(ends[1]) }
      isOpen = false
    }
    defer {
      end()
      Glibc.close(ends[0])
    }
    let reader = KeyReader(input: ends[0], escapeDelay: 0.02)
    try test(
      reader, { text in _ = Array(text.utf8).withUnsafeBytes { Glibc.write(ends[1], $0.baseAddress, $0.count) } }, end)
  }

  @Test func `Keys come one at a time, and nil when the time is up`() throws {
    try withReader { (reader, type, _) throws in
      type("æ\u{1B}[A\r")
      #expect(try reader.next(timeout: nil) == .character("æ"))
      #expect(try reader.next(timeout: 1) == .up)
      #expect(try reader.next(timeout: 0) == .enter)
      #expect(try reader.next(timeout: 0) == nil)
      #expect(try reader.next(timeout: 0.01) == nil)
    }
  }

  @Test func `A lone escape comes after its delay, also when the caller waits in shorter turns`() throws {
    try withReader { (reader, type, _) throws in
      type("\u{1B}")
      #expect(try reader.next(timeout: 5) == .escape)
      type("\u{1B}")
      var keys: [Key] = []
      for _ in 0..<20 where keys.isEmpty {
        if let key = try reader.next(timeout: 0.005) { keys.append(key) }
      }
      #expect(keys == [.escape])
      type("\u{1B}")
      #expect(try reader.next(timeout: 0) == nil)
      type("[B")
      #expect(try reader.next(timeout: 5) == .down)
    }
  }

  @Test func `The end of the terminal is told for good, after the last keys`() throws {
    try withReader { (reader, type, end) throws in
      type("x\u{1B}")
      end()
      #expect(try reader.next(timeout: 5) == .character("x"))
      #expect(try reader.next(timeout: 5) == .escape)
      #expect(try reader.next(timeout: 5) == .closed)
      #expect(try reader.next(timeout: 0) == .closed)
    }
  }

  @Test func `A resized terminal is told like a key`() throws {
    try withReader { (reader, type, _) throws in
      // Sent to the process, since the threads that tests run in take no signals.
      kill(getpid(), SIGWINCH)
      kill(getpid(), SIGWINCH)
      #expect(try reader.next(timeout: 5) == .resize)
      type("x")
      // The second signal may come late, but neither it nor the key is lost or told twice.
      var keys: [Key] = []
      while let key = try reader.next(timeout: 0.05) { keys.append(key) }
      #expect(keys.filter { $0 != .resize } == [.character("x")])
      #expect(keys.count <= 2)
    }
  }

  @Test func `Without a terminal the full screen is refused with a sentence`() throws {
    guard isatty(STDOUT_FILENO) == 0 || isatty(STDIN_FILENO) == 0 else { return }
    #expect(throws: StreamFault.notATerminal) { try RawMode.during {} }
    #expect(
      StreamFault.notATerminal.sentence(in: .da) == "Kommandoen bruger hele skærmen og skal køres i en terminal.")
  }
}
