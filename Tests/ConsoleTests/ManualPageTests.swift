import Console
import Foundation
import Language
import Testing

@Suite struct ManualPageTests {
  @Test(arguments: LanguageCode.allCases) func `groff takes the page without a warning and shows all of it`(
    language: LanguageCode
  ) throws {
    let page = SampleProgram.program.manualPage(language)
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let groff = try #require(
      folders.map { "\($0)/groff" }.first(where: FileManager.default.isExecutableFile), "groff is not installed")
    let process = Process()
    process.executableURL = URL(filePath: groff)
    process.arguments = ["-man", "-Tutf8", "-Kutf8", "-ww", "-P-cbu"]
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(page.utf8))
    try stdin.fileHandleForWriting.close()
    let shown = String(decoding: try stdout.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    let warnings = String(decoding: try stderr.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(warnings == "")
    #expect(process.terminationStatus == 0)
    let name = Wording(da: "NAVN", sv: "NAMN", en: "NAME")[language]
    #expect(shown.contains(name))
    for known in ["session log", "--outcome", "turned-away", "LODS_LANGUAGE", "78"] {
      #expect(shown.contains(known), "\(known)")
    }
    #expect(!shown.contains("secret"))
  }

  @Test func `The page has a head, every command once, and no line that roff would obey by mistake`() {
    let page = SampleProgram.program.manualPage(.da)
    let lines = page.split(separator: "\n").map(String.init)
    #expect(lines[0] == #".TH LODS 1 "" "lods 1.2.3" "Brugerkommandoer""#)
    #expect(lines[1] == #".SH "NAVN""#)
    #expect(lines[2] == #"lods \- Tæl hjælpen ved skranken."#)
    #expect(
      lines.filter { $0.hasPrefix(".SS") } == [
        #".SS "lods session""#, #".SS "lods session log""#, #".SS "lods session show""#, #".SS "lods branch""#,
        #".SS "lods branch list""#, #".SS "lods branch add""#, #".SS "lods fail""#, #".SS "lods fail fault""#,
        #".SS "lods fail error""#, #".SS "lods fail stop""#,
      ])
    #expect(lines.contains(#"\fB\-n\fR, \fB\-\-limit\fR \fIANTAL\fR"#))
    #expect(
      lines.contains(#"\fBlods session log\fR \fB\-\-branch\fR \fIKODE\fR [\fItilvalg\fR]"#))
    let tricky = Program(
      root: Command(
        "x", summary: Wording(same: ".SH a\\b 'c"), details: Wording(same: "'one\n.two"), run: { _ in }), version: "1")
    #expect(tricky.manualPage(.en).contains("x \\- \\&.SH a\\eb 'c\n"))
    #expect(tricky.manualPage(.en).contains("\n\\&'one\n.PP\n\\&.two\n"))
  }
}
