import Language
import Markup
import Site

extension FormParts {
  /// A day as three fields under one legend; the first one's id is the field's name.
  func date(_ field: String, _ legend: String, hint: String? = nil, value: DateFields) -> HTML {
    let pieces: [(id: String, phrase: DatePhrase, value: String, size: Int)] = [
      (field, .dayOfMonth, value.day, 2), (field + "-month", .month, value.month, 2),
      (field + "-year", .year, value.year, 4),
    ]
    return HTML.fieldset([block(field)] + describing(field, hint: hint != nil)) {
      HTML.legend { legend }
      if let hint { HTML.p(.class("hint"), .id(field + "-hint")) { hint } }
      message(field)
      HTML.div(.class("date")) {
        for piece in pieces {
          HTML.div {
            HTML.label(.for(piece.id)) { piece.phrase(in: language) }
            HTML.input(
              .type("text"), .id(piece.id), .name(piece.id), .value(piece.value), .inputmode("numeric"),
              .size(piece.size), .maxlength(piece.size), .autocomplete("off"))
          }
        }
      }
    }
  }
}
