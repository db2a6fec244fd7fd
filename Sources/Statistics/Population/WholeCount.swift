import Formats

/// A count of persons or the like as a cell of a sheet has it.
enum WholeCount {
  /// The count; nil for what is none, or has a fraction.
  ///
  /// Counts have no fractions, so that three digits after a comma are thousands, as English sheets write them: 1,000 is a
  /// thousand and not one.
  static func value(_ text: String) -> Int? {
    let isEnglish = text.wholeMatch(of: /[0-9]{1,3}(,[0-9]{3})+(\.0{1,2})?/) != nil
    let number =
      isEnglish
      ? SheetNumber.value(text, decimal: .point)
      : SheetNumber.value(text, decimal: .comma) ?? SheetNumber.value(text, decimal: .point)
    return number.flatMap { Int(exactly: $0) }
  }
}
