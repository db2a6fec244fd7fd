package import Language
package import Markup

/// The parts that every form of the desk is made of, so that labels, hints and faults are tied to their controls alike.
package struct FormParts {
  /// What is wrong with the form.
  package let problems: [FieldProblem]
  /// The language.
  package let language: LanguageCode

  /// Makes the parts of a form.
  package init(problems: [FieldProblem], language: LanguageCode) {
    self.problems = problems
    self.language = language
  }

  /// The sentences about a field.
  package func messages(_ field: String) -> [FieldProblem] { problems.filter { $0.field == field } }

  /// The list of all that is wrong, first on the page, also for one fault; nothing where there is none.
  @HTMLBuilder
  package var summary: HTML {
    if !problems.isEmpty {
      HTML.div(.class("error-summary"), .role("alert"), .tabindex(-1), .id("problems")) {
        HTML.h2 { FormPhrase.problems(in: language) }
        HTML.ul {
          for problem in problems {
            HTML.li { HTML.a(.fragment(problem.control)) { problem.message } }
          }
        }
      }
    }
  }

  /// The sentence right above a control.
  @HTMLBuilder
  package func message(_ field: String) -> HTML {
    let own = messages(field)
    if !own.isEmpty {
      HTML.p(.class("message"), .id(field + "-message")) {
        HTML.span(.class("mark")) { FormPhrase.faultMark(in: language) }
        " " + own.map(\.message).joined(separator: " ")
      }
    }
  }

  /// What describes a control: its hint and what is wrong.
  package func describing(_ field: String, hint: Bool) -> [Attribute] {
    let isWrong = !messages(field).isEmpty
    let ids = (hint ? [field + "-hint"] : []) + (isWrong ? [field + "-message"] : [])
    var attributes: [Attribute] = ids.isEmpty ? [] : [.ariaDescribedby(ids.joined(separator: " "))]
    if isWrong { attributes.append(.ariaInvalid()) }
    return attributes
  }

  /// The class of the block around a field.
  package func block(_ field: String, _ more: String = "") -> Attribute {
    .class((messages(field).isEmpty ? "field" : "field is-wrong") + (more.isEmpty ? "" : " " + more))
  }

  /// A field of one line.
  package func line(
    _ field: String, _ label: String, hint: String? = nil, value: String = "", _ attributes: Attribute...
  ) -> HTML {
    HTML.div(block(field)) {
      HTML.label(.for(field)) { label }
      if let hint { HTML.p(.class("hint"), .id(field + "-hint")) { hint } }
      message(field)
      HTML.input(
        attributes + [.type("text"), .id(field), .name(field), .value(value)]
          + describing(field, hint: hint != nil))
    }
  }

  /// A choice of one from a list that opens.
  package func select(
    _ field: String, _ label: String, hint: String? = nil, options: [(value: String, name: String)], chosen: String?,
    _ attributes: Attribute...
  ) -> HTML {
    HTML.div(block(field)) {
      HTML.label(.for(field)) { label }
      if let hint { HTML.p(.class("hint"), .id(field + "-hint")) { hint } }
      message(field)
      HTML.select(attributes + [.id(field), .name(field)] + describing(field, hint: hint != nil)) {
        for option in options {
          HTML.option(.value(option.value), .selected(option.value == chosen)) { option.name }
        }
      }
    }
  }

  /// A group of boxes or round buttons with one legend; the first one's id is the field's name.
  package func choices(
    _ field: String, _ legend: String, hint: String? = nil, isMany: Bool,
    options: [(value: String, name: String, hint: String?)], chosen: Set<String>
  ) -> HTML {
    HTML.fieldset([block(field, "choices")] + describing(field, hint: hint != nil)) {
      HTML.legend { legend }
      if let hint { HTML.p(.class("hint"), .id(field + "-hint")) { hint } }
      message(field)
      for (place, option) in options.enumerated() {
        let id = place == 0 ? field : "\(field)-\(place)"
        HTML.div(.class("choice")) {
          HTML.input(
            .type(isMany ? "checkbox" : "radio"), .id(id), .name(field), .value(option.value),
            .checked(chosen.contains(option.value)))
          HTML.label(.for(id)) {
            option.name
            if let hint = option.hint { HTML.span(.class("hint")) { hint } }
          }
        }
      }
    }
  }
}
