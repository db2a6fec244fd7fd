/// The addresses of the house itself, which any note may hold.
struct PublicAddresses: Sendable {
  /// For each address its words and numbers, folded.
  private let addresses: [[[UInt32]]]

  init(_ addresses: Set<String>) {
    self.addresses = addresses.map { PublicAddresses.parts(NormalisedText($0).scalars[...]) }.filter { !$0.isEmpty }
  }

  /// Whether the words and numbers of a place in a text stand side by side in one of the addresses.
  func hold(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard !addresses.isEmpty, scalars.count <= 200 else { return false }
    let parts = PublicAddresses.parts(scalars)
    return addresses.contains { address in
      guard parts.count <= address.count else { return false }
      return (0...(address.count - parts.count)).contains { address[$0..<($0 + parts.count)].elementsEqual(parts) }
    }
  }

  private static func parts(_ scalars: ArraySlice<UInt32>) -> [[UInt32]] {
    scalars.split { !ASCII.isWordLetter($0) && !ASCII.isDigit($0) }.map { $0.map(ASCII.lowered) }
  }
}
