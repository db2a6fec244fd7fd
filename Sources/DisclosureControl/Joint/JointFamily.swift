/// Tables of the same axes, or of some of them, and the unknown counts that they are made of.
struct JointFamily {
  /// The axes, rising.
  let axes: [Int]
  /// How many classes each axis has.
  let sizes: [Int]
  /// The classes of time that its tables cover.
  let times: Set<Int>
  /// The true count of each cell: for each class of time, the last axis running fastest.
  var counts: [Int]
  /// The unknown count of each cell; −1 where it is known to be nothing.
  var unknowns: [Int32]
  /// How many cells one class of time has.
  var width: Int { sizes.reduce(1, *) }

  init(axes: [Int], sizes: [Int], times: Set<Int>, timeCount: Int) {
    self.axes = axes
    self.sizes = sizes
    self.times = times
    let cells = sizes.reduce(1, *) * timeCount
    counts = Array(repeating: 0, count: cells)
    unknowns = Array(repeating: -1, count: cells)
  }

  /// The places of the cells in a box.
  ///
  /// - Parameters:
  ///   - box: the classes of each axis; nil for all of them.
  ///   - times: the classes of time.
  func places(_ box: [[Int]?], over times: [Int]) -> [Int] {
    var places = [0]
    for (axis, size) in sizes.enumerated() {
      let chosen = box[axis] ?? Array(0..<size)
      places = places.flatMap { place in chosen.map { place * size + $0 } }
    }
    let width = width
    return times.flatMap { time in places.map { time * width + $0 } }
  }
}
