import Formats
import Language

extension Wording {
  /// The text by language, as lists give names: `{"da":"…","sv":"…","en":"…"}`.
  var json: JSON { ["da": .text(da), "sv": .text(sv), "en": .text(en)] }
}

extension Day {
  /// The day as JSON has it, `yyyy-MM-dd`.
  var json: JSON { .text(iso) }
}
