import Console
import HelpDesk
import Language
import Municipality
import Office
import Records

/// `lods session`: the desk log.
enum SessionCommand {
  /// Declares the noun.
  static func make(_ context: LodsContext) -> Command {
    Command(
      "session", summary: SessionPhrase.session.wording, details: SessionPhrase.sessionDetails.wording,
      defaultChild: "list",
      children: [
        SessionWriting.log(context), SessionWriting.repeat(context), SessionWriting.undo(context),
        SessionWriting.correct(context), SessionWriting.void(context), SessionReading.list(context),
        SessionReading.show(context), SessionReading.export(context), SessionImport.make(context),
      ])
  }

  /// The entry that a word names.
  ///
  /// - Throws: `EntryFault.unknownEntry` also for a word that is no id, and does not repeat it.
  static func id(_ invocation: Invocation) throws -> RandomID {
    guard let word = invocation.words.first, let id = RandomID(word) else { throw EntryFault.unknownEntry }
    return id
  }

  static let idArgument = Argument("id", help: SessionPhrase.idArgument.wording)
}
