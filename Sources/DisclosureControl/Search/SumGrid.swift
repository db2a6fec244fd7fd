/// Which unknown counts each row adds up, and which rows each unknown count stands in.
///
/// The first rows are the sums of two counts and more; the last ones are links, whose left side less their right side is
/// always nothing.
struct SumGrid: Sendable {
  /// How many unknown counts there are.
  let unknowns: Int
  /// How many rows there are.
  let rows: Int
  /// The counts of row `r` are `members[memberStart[r]..<memberStart[r + 1]]`.
  let memberStart: [Int]
  /// The counts of all rows, one row after the other.
  let members: [Int32]
  /// 1 for what a row adds, −1 for what it takes off, beside ``members``.
  let memberSigns: [Double]
  /// The rows of count `u` are `holders[holderStart[u]..<holderStart[u + 1]]`.
  let holderStart: [Int]
  /// The rows of all counts, one count after the other.
  let holders: [Int32]
  /// The sign of each count in its row, beside ``holders``.
  let holderSigns: [Double]

  init(unknowns: Int, sums: [[Int32]], links: [CountLink]) {
    self.unknowns = unknowns
    let lines =
      sums.map { $0.map { ($0, 1.0) } }
      + links.map { link in link.left.map { ($0, 1.0) } + link.right.map { ($0, -1.0) } }
    rows = lines.count
    var memberStart = [0]
    var members: [Int32] = []
    var memberSigns: [Double] = []
    var holderCount = [Int](repeating: 0, count: unknowns)
    for line in lines {
      for (member, sign) in line {
        members.append(member)
        memberSigns.append(sign)
        holderCount[Int(member)] += 1
      }
      memberStart.append(members.count)
    }
    var holderStart = [0]
    for count in holderCount { holderStart.append((holderStart.last ?? 0) + count) }
    var next = holderStart
    var holders = [Int32](repeating: 0, count: members.count)
    var holderSigns = [Double](repeating: 0, count: members.count)
    for (row, line) in lines.enumerated() {
      for (member, sign) in line {
        holders[next[Int(member)]] = Int32(row)
        holderSigns[next[Int(member)]] = sign
        next[Int(member)] += 1
      }
    }
    self.memberStart = memberStart
    self.members = members
    self.memberSigns = memberSigns
    self.holderStart = holderStart
    self.holders = holders
    self.holderSigns = holderSigns
  }
}
