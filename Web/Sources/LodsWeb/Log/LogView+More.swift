import Counter
import HelpDesk
import Language
import Markup
import Municipality
import Site

extension LogView {
  /// What may be said besides, closed until somebody wants it; a fault in it opens it.
  var more: HTML {
    let fields: Set = [
      "minutes", "persons", "barrier", "pathway", "alone", "contact", "effort", "area", "age", "helped-in",
      "note", "channel", "hour", "quantity",
    ]
    let isOpen = model.problems.contains { fields.contains($0.field) }
    return HTML.details(.class("more"), .id("more"), .open(isOpen)) {
      HTML.summary {
        say(LogPhrase.more)
        HTML.span(.class("said"), .id("said")) { said }
      }
      HTML.div(.class("grid")) {
        for field in LogView.folded where model.shows(field) { control(field) }
        if model.input.draft.tasks.count <= 1 { quantity }
      }
      // What the next session may be asked: the script moves it to where it belongs.
      HTML.div(.id("unasked"), .hidden()) {
        for field in LogView.folded where !model.shows(field) && model.mayShow(field) {
          control(field)
        }
      }
    }
  }

  /// What was said besides, in one line, as "Telefon · 2 barrierer".
  private var said: String {
    LogView.folded.filter { model.input.draft.holds($0, in: model.desk) }
      .map { say(DeskFieldPhrase.name(of: $0)) }.joined(separator: " · ")
  }

  /// All fields but how it ended and why, which are always in sight.
  private static let folded = DeskField.allCases.filter { $0 != .outcome && $0 != .reason }

  @HTMLBuilder
  func control(_ field: DeskField) -> HTML {
    switch field {
    case .minutes:
      parts.line(
        "minutes", name(field), hint: say(LogPhrase.minutesTimer),
        value: model.input.text("minutes", model.input.draft.minutes), .inputmode("numeric"), .size(4))
    case .persons:
      parts.line(
        "persons", name(field), value: model.input.text("persons", model.input.draft.persons), .inputmode("numeric"),
        .size(4))
    case .note: note
    case .misdirected:
      parts.choices(
        "misdirected", name(field), isMany: true, options: [("yes", say(LogPhrase.misdirectedYes), nil)],
        chosen: model.input.draft.isMisdirected ? ["yes"] : [])
    case .barriers:
      parts.choices(
        "barrier", name(field), isMany: true,
        options: Barrier.allCases.map { ($0.code, $0.wording[language], nil) }
          + [("none", say(DeskFieldPhrase.noBarrier), nil)],
        chosen: model.input.draft.barriers.map { $0.isEmpty ? ["none"] : Set($0.choices.map(\.code)) } ?? [])
    case .pathways:
      parts.choices(
        "pathway", name(field), isMany: true, options: Pathway.allCases.map { ($0.code, $0.wording[language], nil) },
        chosen: Set(model.input.draft.pathways.choices.map(\.code)))
    case .channel: one(field, "channel", Channel.allCases.map { ($0.code, $0.wording) }, model.input.draft.channel.code)
    case .reason:
      one(field, "reason", NotDoneReason.allCases.map { ($0.code, $0.wording) }, model.input.draft.reason?.code)
    case .alone:
      one(field, "alone", AloneNextTime.allCases.map { ($0.code, $0.wording) }, model.input.draft.alone?.code)
    case .contact:
      one(field, "contact", ContactKind.allCases.map { ($0.code, $0.wording) }, model.input.draft.contact?.code)
    case .age: one(field, "age", AgeBand.allCases.map { ($0.code, $0.wording) }, model.input.draft.age?.code)
    case .helpedIn:
      one(field, "helped-in", HelpedIn.allCases.map { ($0.code, $0.wording) }, model.input.draft.helpedIn?.code)
    case .effort:
      one(
        field, "effort", DeskFieldPhrase.efforts.enumerated().map { (String($0 + 1), $1.wording) },
        model.input.draft.effort.map(String.init))
    case .area:
      one(
        field, "area", model.desk.areas.map { ($0.code.text, Wording(same: $0.name)) },
        model.desk.areas.first { $0.number == model.input.draft.area }?.code.text)
    case .outcome: HTML.empty
    }
  }

  /// A choice of one; a desk's own channel is the first and needs no empty choice.
  private func one(_ field: DeskField, _ control: String, _ choices: [(String, Wording)], _ chosen: String?) -> HTML {
    let none = field == .channel ? [] : [("", say(LogPhrase.unsaid))]
    return parts.select(
      control, name(field), options: none + choices.map { ($0.0, $0.1[language]) }, chosen: chosen ?? "")
  }

  func name(_ field: DeskField) -> String {
    field.optional?.wording[language] ?? say(DeskFieldPhrase.name(of: field))
  }

  private var quantity: HTML {
    let quantity = model.input.draft.tasks.first?.quantity ?? 1
    return parts.line(
      "quantity", say(LogPhrase.quantity), value: model.input.text("quantity", quantity > 1 ? quantity : nil),
      .inputmode("numeric"),
      .size(3))
  }

  private var note: HTML {
    HTML.div(parts.block("note", "wide")) {
      HTML.label(.for("note")) { name(.note) }
      HTML.p(.class("hint"), .id("note-hint")) { say(DeskFieldPhrase.noteRules) }
      parts.message("note")
      HTML.textarea(
        [.id("note"), .name("note"), .rows(2), .spellcheck(false)]
          + parts.describing("note", hint: true)
      ) {
        model.input.note
      }
      HTML.div(.class("hint found-in"), .id("note-findings"), .role("status"))
    }
  }
}
