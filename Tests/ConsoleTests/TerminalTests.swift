import Console
import Language
import Testing

@Suite struct TerminalTests {
  @Test func `Lines are read without their ends, and the last may lack one`() throws {
    let terminal = Terminal.recording(input: "første\r\n\nsidste")
    #expect(try terminal.readLine() == "første")
    #expect(try terminal.readLine() == "")
    #expect(try terminal.readLine() == "sidste")
    #expect(try terminal.readLine() == nil)
  }

  @Test func `All that is left is read, without a byte order mark`() throws {
    let terminal = Terminal.recording(input: "\u{FEFF}a\nb\n")
    #expect(try terminal.readAll() == "a\nb\n")
    #expect(try terminal.readAll() == "")
  }

  @Test(arguments: [
    ("j\n", true), ("JA\n", true), (" y \n", true), ("yes\n", true), ("n\n", false), ("\n", false), ("", false),
    ("jo\n", false),
  ]) func `Only a plain yes confirms`(answer: String, confirmed: Bool) {
    let terminal = Terminal.recording(input: answer, isInteractive: true)
    #expect(terminal.confirm("Slet alt?", in: .da) == confirmed)
    #expect(terminal.messages == "Slet alt? [j/N] ")
  }

  @Test func `Without a terminal nothing is asked and the answer is no`() throws {
    let terminal = Terminal.recording(input: "ja\n")
    #expect(!terminal.confirm("Slet alt?"))
    #expect(try terminal.ask("Navn?") == nil)
    #expect(terminal.messages == "")
    #expect(try terminal.readLine() == "ja")
  }

  @Test(arguments: [
    ([:], true), (["LANG": "da_DK.UTF-8"], true), (["LANG": "C"], false), (["LC_ALL": "POSIX"], false),
    (["LANG": "C.utf8"], true), (["LANG": "da_DK.ISO-8859-1"], false), (["TERM": "linux"], false),
    (["LC_ALL": "", "LANG": "C"], false), (["LC_ALL": "sv_SE.UTF-8", "LANG": "C"], true),
  ]) func `Bars are drawn with blocks where the terminal has them`(environment: [String: String], blocks: Bool) {
    #expect(Terminal.recording(environment: environment).usesBlocks == blocks)
  }
}
