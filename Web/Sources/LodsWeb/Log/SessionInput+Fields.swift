import Counter
import HelpDesk
import Municipality
import Records
import Site

extension SessionInput {
  /// The fields that ``init(_:in:fresh:problems:)`` reads back.
  func fields(in office: DeskOffice) -> FormFields {
    var fields = [FormFields.Field("id", id.description)]
    func put(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { fields.append(FormFields.Field(name, value)) }
    }
    for kept in draft.tasks {
      guard let task = office.task(kept.task) else { continue }
      put("task", kept.quantity > 1 ? "\(task.code.text):\(kept.quantity)" : task.code.text)
    }
    put("level", draft.level.map { String($0.rawValue) })
    put("outcome", draft.outcome?.code)
    put("channel", draft.channel.code)
    put("alone", draft.alone?.code)
    put("contact", draft.contact?.code)
    put("misdirected", draft.isMisdirected ? "yes" : nil)
    for pathway in draft.pathways.choices { put("pathway", pathway.code) }
    put("reason", draft.reason?.code)
    put("area", office.areas.first { $0.number == draft.area }?.code.text)
    put("age", draft.age?.code)
    put("helped-in", draft.helpedIn?.code)
    put("effort", draft.effort.map(String.init))
    if let barriers = draft.barriers {
      for barrier in barriers.choices { put("barrier", barrier.code) }
      if barriers.isEmpty { put("barrier", "none") }
    }
    put("minutes", text("minutes", draft.minutes))
    put("persons", text("persons", draft.persons))
    put("quantity", typed["quantity"])
    put("note", note)
    put("seconds", seconds > 0 ? String(seconds) : nil)
    put("suggested", suggestion.map { String($0.level.rawValue) })
    put("suggested-by", suggestion?.model)
    put("other-because", suggestion?.because?.code)
    for (question, given) in answers.sorted(by: { $0.key < $1.key }) {
      for answer in given { put("triage-" + question, answer) }
    }
    return FormFields(fields)
  }
}
