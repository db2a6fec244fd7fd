import Console
import Formats
import Foundation
import Identifiers
import Language

/// `lods screen`: looks for personal identifiers in a text, line by line, without an office.
enum ScreenCommand {
  private static let profile = Option<ScreenedProfile>.choice(
    "profile", help: ScreenPhrase.profile.wording, of: ScreenedProfile.self)
  private static let file = Argument(
    "file", value: ArgumentPhrase.file.wording, help: ScreenPhrase.file.wording, isOptional: true)

  static func make() -> Command {
    Command(
      "screen", summary: ScreenPhrase.summary.wording, details: ScreenPhrase.details.wording, arguments: [file],
      options: [profile],
      examples: [
        Example("lods screen noter.txt", ScreenPhrase.fileExample.wording),
        Example("lods screen --json < noter.txt", ScreenPhrase.jsonExample.wording),
      ]
    ) { invocation in
      let profile: ScreeningProfile = invocation[profile] == .place ? .place : .note
      var lines = LineScreen(gate: .standard, profile: profile)
      let next = try blocks(invocation)
      while let block = try next() { lines.add(block) { write($0, invocation) } }
      lines.finish { write($0, invocation) }
      guard lines.findings == 0 else {
        if !invocation[Command.json] { note(.found, lines, invocation) }
        throw Stop(.data)
      }
      if !invocation[Command.json] { note(.clean, lines, invocation) }
    }
  }

  /// Gives the next bytes of the file, or of standard input where there is no file or it is called `-`.
  private static func blocks(_ invocation: Invocation) throws -> () throws -> [UInt8]? {
    guard let word = invocation.words.first, word != "-" else { return invocation.console.readBlock }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: word, isDirectory: &isFolder) else { throw InputFault.notThere }
    guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: word) else { throw InputFault.unreadable }
    return {
      do {
        guard let data = try handle.read(upToCount: 1 << 16), !data.isEmpty else { return nil }
        return Array(data)
      } catch { throw InputFault.unreadable }
    }
  }

  private static func write(_ line: LineScreen.Line, _ invocation: Invocation) {
    let text = invocation[Command.json] ? line.json.text() : line.sentence(in: invocation.language)
    invocation.console.write(text + "\n")
  }

  private static func note(_ phrase: ScreenPhrase, _ lines: LineScreen, _ invocation: Invocation) {
    invocation.console.note(
      phrase(in: invocation.language, ["n": .number(lines.findings), "lines": .number(lines.lines)]))
  }
}

/// The profiles that one can choose on the command line; codes are no running text.
enum ScreenedProfile: String, CaseIterable {
  case note
  case place
}
