import Console
import Foundation
import Language
import Municipality
import Office
import Records

/// What the commands need from outside: the time, and the folder that the user means.
struct LodsContext: Sendable {
  /// Where the time comes from.
  let now: @Sendable () -> Date

  /// The folder: `--data`, else `LODS_DATA`, else the XDG data directory.
  func folder(_ invocation: Invocation) -> Folder {
    let environment = invocation.console.environment
    if let given = invocation[OfficeOptions.data] ?? environment["LODS_DATA"], !given.isEmpty {
      return Folder(path: given)
    }
    if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") { return Folder(path: base + "/lods") }
    return Folder(path: (environment["HOME"] ?? ".") + "/.local/share/lods")
  }

  /// The office of that folder.
  ///
  /// - Parameter keepsUp: whether what is due today is done at once; a dry run leaves it.
  /// - Throws: `RecordsFault` where there is none or it cannot be opened.
  func office(_ invocation: Invocation, keepsUp: Bool = true) throws -> Office {
    try Office(in: folder(invocation), keepsUp: keepsUp, now: now)
  }

  /// The language of a desk: what the user or the system asks for, else what the office has chosen, else Danish.
  func deskLanguage(_ invocation: Invocation, in office: Office) throws -> LanguageCode {
    try invocation.chosenLanguage ?? office.settings().language ?? .da
  }
}
