public import Municipality

extension TriageModel {
  /// The document that ships for a country, as its bytes.
  public static func document(for country: Country) -> [UInt8] {
    let text = country == .denmark ? EmbeddedModel.denmark : EmbeddedModel.sweden
    return text.withUTF8Buffer { Array($0) }
  }

  /// The model that ships for a country.
  ///
  /// That its laws hold is proved by a test and not each time that it is read.
  ///
  /// - Throws: ``TriageModelFault``; a test holds that it never does.
  public static func shipped(for country: Country) throws -> TriageModel {
    try TriageModelReader.read(document(for: country))
  }
}
