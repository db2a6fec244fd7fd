/// Something that knows one family of identifiers.
///
/// To teach the gate a new family, write a recogniser in a file of its own and add it to `Gate.search`. A
/// recogniser must take time linear in the text, so it looks at a bounded stretch around each place.
protocol Recogniser: Sendable {
  /// Adds what the recogniser finds; candidates may overlap, the gate sorts that out.
  func search(_ text: NormalisedText, into found: inout [Candidate])
}
