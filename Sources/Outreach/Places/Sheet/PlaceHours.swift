public import Language
public import Municipality

/// The hours of a place on one line, with the weekdays of the reader's language: `man-fre=09:30-11:30+13:00-16:00`.
public enum PlaceHours {
  /// Reads hours with the weekdays of any of the three languages.
  ///
  /// - Throws: ``/Municipality/MunicipalityFault``.
  public static func read(_ text: String) throws(MunicipalityFault) -> [Weekday: [TimeSpan]] {
    var codes = ""
    var word = ""
    for character in text.lowercased() + " " {
      if character.isLetter {
        word.append(character)
      } else {
        codes += known[word] ?? word
        codes.append(character)
        word = ""
      }
    }
    return try WeekText.read(codes)
  }

  /// The weekday that a word means in any of the three languages; nil for another word.
  public static func weekday(_ word: String) -> Weekday? {
    let word = word.lowercased()
    return Weekday(code: known[word] ?? word)
  }

  /// The written form; nothing where there are no hours.
  public static func text(_ hours: [Weekday: [TimeSpan]], in language: LanguageCode) -> String {
    guard hours.values.contains(where: { !$0.isEmpty }) else { return "" }
    var text = WeekText.text(hours)
    for weekday in Weekday.allCases {
      text = text.split(separator: weekday.code, omittingEmptySubsequences: false).joined(
        separator: short(weekday, language))
    }
    return text
  }

  /// The first three letters of the weekday, which are its own in each language.
  private static func short(_ weekday: Weekday, _ language: LanguageCode) -> String {
    String(weekday.wording[language].lowercased().prefix(3))
  }

  private static let known: [String: String] = {
    var known = ["lukket": "closed", "stängt": "closed", "tors": "thu"]
    for weekday in Weekday.allCases {
      for language in LanguageCode.allCases {
        known[short(weekday, language)] = weekday.code
        known[weekday.wording[language].lowercased()] = weekday.code
      }
    }
    return known
  }()
}
