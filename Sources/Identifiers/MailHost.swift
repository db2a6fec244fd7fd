/// What is known of the part of an e-mail address after the sign.
enum MailHost {
  /// The hosts that many people have, without their ending.
  static let names = [
    "gmail", "hotmail", "outlook", "yahoo", "icloud", "protonmail", "proton", "jubii", "stofanet", "telia", "live",
    "msn", "ofir", "webspeed", "comhem", "spray",
  ].map(NormalisedText.word)

  /// The endings that hosts have here most often.
  static let endings = [
    "dk", "se", "no", "com", "net", "org", "eu", "de", "pl", "uk", "info", "nu", "me", "fi",
  ].map(NormalisedText.word)

  /// The endings of files, by the keys of their words: what ends so is no host.
  static let fileEnds = Set(
    ["md", "pdf", "doc", "docx", "jpg", "jpeg", "png", "txt", "xls", "xlsx", "odt", "csv", "html", "zip", "mp4"]
      .map { TextCue.key(NormalisedText.word($0)[...]) })
}
