public import Language
public import Municipality
import People

/// What who signs up on the public pages is told of their data, as article 13 of the GDPR asks.
///
/// It is an information and no consent: the library keeps the data because it was asked for a seat (art. 6(1)(e)).
public enum PublicNotice {
  /// The text of an office, paragraphs parted by line ends; country law decides whom one can complain to.
  public static func text(of office: String, in country: Country) -> Wording {
    func filled(_ language: LanguageCode) -> String {
      let values: [String: PhraseValue] = [
        "office": .text(office), "authority": .text(country.supervisor), "n": .number(Purpose.enrolment.defaultDays),
      ]
      return PublicNoticePhrase.allCases.map { $0(in: language, values) }.joined(separator: "\n")
    }
    return Wording(da: filled(.da), sv: filled(.sv), en: filled(.en))
  }
}
