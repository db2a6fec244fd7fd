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

  /// The entry that a word names by its id or the beginning of it.
  ///
  /// - Throws: `EntryFault.unknownEntry` also for a word that is no id, and does not repeat it.
  static func id(_ invocation: Invocation, in office: Office) throws -> RandomID {
    guard let word = invocation.words.first else { throw EntryFault.unknownEntry }
    return try office.log.id(beginning: word)
  }

  static let idArgument = Argument("id", help: SessionPhrase.idArgument.wording)
}
