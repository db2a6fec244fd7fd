extension Gate {
  /// The words of a text on health, faith, offences and the like (GDPR articles 9 and 10), in the order of the text.
  ///
  /// They are a reason to warn the person who writes, and never a reason to refuse the text. Web addresses, as
  /// "sundhed.dk", are passed over. Takes time linear in the text.
  public func sensitiveMentions(in text: String) -> [SensitiveMention] {
    let normalised = NormalisedText(text)
    let words = NameText(normalised, NameLexicon.standard)
    return words.words.indices.compactMap { index in
      let word = words.words[index]
      guard word.length >= 3, !word.isInAddress, let topic = SensitiveWords.standard.topic(of: words.letters(index))
      else { return nil }
      let place = normalised.original(word.start..<word.end)
      return SensitiveMention(topic: topic, from: place.lowerBound, to: place.upperBound)
    }
  }
}
