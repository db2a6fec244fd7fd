import Counter
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records
import Site
import Triage

/// The way of a form into the log.
struct SessionSaving {
  /// What became of it.
  enum Outcome {
    /// It is on the disk.
    case saved(EntryForm, isNew: Bool)
    /// Something must be changed first.
    case refused([FieldProblem])
    /// An entry with this identity stands there with other content: the form was changed after it was saved.
    case changedAfter
  }

  let desk: DeskOffice
  let office: Office

  /// Stores a session.
  ///
  /// - Throws: `RecordsFault` when the disk is full or the file busy.
  func save(_ input: SessionInput) throws -> Outcome {
    var problems: [FieldProblem] = []
    if input.draft.tasks.isEmpty {
      problems.append(FieldProblem("task", LogPhrase.taskMissing(in: desk.language)))
    } else if desk.isGuidance(input.draft), input.draft.level == nil {
      problems.append(FieldProblem("level", LogPhrase.levelMissing(in: desk.language)))
    }
    let note = screened(input.note, &problems)
    guard problems.isEmpty else { return .refused(problems) }
    var form = desk.form(
      of: input.draft, id: input.id, minutes: desk.rule(.minutes) == .off ? nil : input.timedMinutes, note: note)
    if let suggestion = input.suggestion, let level = form.level {
      form.suggested = suggestion.level
      // The form says by which model it was advised; only the desk's own is believed, so that no text of anybody's gets
      // into the log this way.
      form.suggestedBy = suggestion.model == desk.guide.model.id ? suggestion.model : nil
      form.otherBecause = level == suggestion.level ? nil : suggestion.because
    }
    if let hour = input.hour { form.time = hour }
    return try store(form)
  }

  /// Stores a form that is complete.
  func store(_ form: EntryForm) throws -> Outcome {
    do {
      let receipt = try office.log.log(form)
      return .saved(form, isNew: receipt.isNew)
    } catch EntryFault.otherContent {
      return .changedAfter
    } catch let fault as EntryFault {
      return .refused([problem(fault)])
    } catch let fault as MunicipalityFault {
      return .refused([FieldProblem(fault.field ?? "task", fault.sentence(in: desk.language))])
    }
  }

  /// The note, once the gate has let it pass; nil where there is none or where it has not.
  private func screened(_ typed: String, _ problems: inout [FieldProblem]) -> ScreenedText? {
    let typed = typed.trimmed
    guard !typed.isEmpty, desk.rule(.note) != .off else { return nil }
    guard typed.count <= EntryForm.noteLimit else {
      problems.append(
        FieldProblem("note", LogPhrase.noteTooLong(in: desk.language, ["n": .number(EntryForm.noteLimit)])))
      return nil
    }
    do {
      return try Gate.standard.admit(typed, as: .note)
    } catch {
      problems.append(FieldProblem("note", ScreeningFault(error, field: "note").sentence(in: desk.language)))
      return nil
    }
  }

  private func problem(_ fault: EntryFault) -> FieldProblem {
    let field =
      switch fault.field {
      case "at": "hour"
      case "barriers": "barrier"
      case "pathways": "pathway"
      case "id", nil: "task"
      case let field?: field
      }
    return FieldProblem(field, fault.sentence(in: desk.language))
  }
}
