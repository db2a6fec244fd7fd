/// A table under construction that finds a word by the hash of its folded letters.
struct NameTable {
  private(set) var keys = [UInt64](repeating: 0, count: NameTable.size)
  private(set) var classes = [NameWordClass](repeating: [], count: NameTable.size)
  private(set) var count = 0

  /// The slots: a power of two, more than twice the words of the lists.
  static let size = 65_536

  mutating func add(_ hash: UInt64, _ added: NameWordClass) {
    var slot = Int(truncatingIfNeeded: hash) & (NameTable.size - 1)
    while keys[slot] != hash {
      if keys[slot] == 0 {
        precondition(count < NameTable.size / 2, "the lists have outgrown the table")
        keys[slot] = hash
        count += 1
        break
      }
      slot = (slot + 1) & (NameTable.size - 1)
    }
    classes[slot].formUnion(added)
  }
}
