/// A fixed run of plain values on the heap, owned by one holder and freed with it.
///
/// The search reads these millions of times a second; an array would check its bounds and its owner each time.
/// In debug builds every index is checked.
struct Block<Element: BitwiseCopyable>: ~Copyable {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    self.count = count
    base = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
    base.initialize(repeating: value, count: count)
  }

  init(_ values: [Element]) {
    count = values.count
    base = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
    for (index, value) in values.enumerated() { (base + index).initialize(to: value) }
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always)
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always)
    nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// Copies `length` values from a position of this block to a position of another.
  @inline(__always)
  func copy(from start: Int, length: Int, to other: borrowing Block<Element>, at place: Int) {
    assert(start >= 0 && place >= 0 && start + length <= count && place + length <= other.count)
    (other.base + place).update(from: base + start, count: length)
  }
}
