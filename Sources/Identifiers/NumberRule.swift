/// A rule for one kind of number that is written as neighbouring stretches of digits.
///
/// The shape decides; a check digit only raises confidence and never rejects.
protocol NumberRule: Sendable {
  /// The numbers of digits that the rule knows.
  var lengths: [Int] { get }
  /// What the digits are, or nil. Looks at a bounded stretch around the window.
  func candidate(_ window: DigitWindow, _ text: NormalisedText) -> Candidate?
}
