import Formats
import Site

extension FormFields {
  /// A form with files chosen from the disk: each file is a field with its text, in whichever encoding it was written, so
  /// that it is kept and shown again as what is typed.
  ///
  /// - Throws: `FormFields.Problem` for a field of text that is not UTF-8.
  init(_ form: MultipartForm) throws(Problem) {
    var fields: [Field] = []
    for part in form.parts {
      if part.isFile {
        // What is no text at all stays unreadable, and whoever reads the figures says what is wrong with it.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let bytes = part.bytes.starts(with: mark) ? Array(part.bytes.dropFirst(mark.count)) : part.bytes
        let text = (try? TextDecoder.text(bytes).bytes) ?? bytes
        fields.append(Field(part.name, String(decoding: text, as: UTF8.self)))
      } else {
        guard let text = String(validating: part.bytes, as: UTF8.self) else { throw .notUTF8 }
        fields.append(Field(part.name, text))
      }
    }
    self.init(fields)
  }
}
