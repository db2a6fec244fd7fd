/// The encodings that spreadsheets in Denmark and Sweden save CSV in.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// Windows-1252, as Excel's plain "CSV" is on a Danish or Swedish PC.
  case windows1252 = "windows-1252"
}
