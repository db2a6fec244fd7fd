/// The coarsest pieces that all tables can be put together from: what no table tells apart is one piece.
struct JointClasses {
  /// How many there are.
  let count: Int
  /// The class of each finest piece; nil for what no table has.
  let ofPiece: [Int?]

  /// Tells apart what stands in different parts.
  ///
  /// - Parameters:
  ///   - pieces: how many finest pieces there are.
  ///   - parts: the parts that tables make of them.
  init(of pieces: Int, in parts: [[Int]]) {
    var marks = [[Int]](repeating: [], count: pieces)
    for (part, members) in parts.enumerated() { for piece in members { marks[piece].append(part) } }
    var classes: [[Int]: Int] = [:]
    for mark in marks where !mark.isEmpty && classes[mark] == nil { classes[mark] = classes.count }
    ofPiece = marks.map { classes[$0] }
    count = classes.count
  }

  /// The classes of some pieces, rising, each once.
  func classes(_ pieces: [Int]) -> [Int] { Set(pieces.compactMap { ofPiece[$0] }).sorted() }
}
