public import Language
public import Municipality
public import SQLite

extension TotalBook {
  /// All totals of a span, branch by branch, read in one walk along the running totals.
  ///
  /// Whole weeks and months come from the running totals; days at the ends that fill no piece are counted from the
  /// entries. Sessions that keep only their month count on the first of it.
  ///
  /// - Parameter crossings: whether ``TotalKind/counting`` and the kinds after it are read too: they are most of the
  ///   rows, and few reports ask for them.
  /// - Returns: a sheet for each branch, by the branch's number.
  public static func sheets(
    in span: ClosedRange<Day>, at branches: [Branch], crossings: Bool = true, reader: Reader
  ) throws -> [Int: TotalSheet] {
    let (pieces, edges) = TotalPiece.cut(span)
    var sheets: [Int: TotalSheet] = [:]
    for branch in branches {
      var sheet = TotalSheet()
      if let pieces {
        let add = { (row: Row) in
          guard let kind = TotalKind(rawValue: row.whole(0)) else { return }
          sheet.add(kind, row.whole(1), Totals(row, from: 2))
        }
        let columns: SQL =
          """
          SELECT kind, value, sum(sessions), sum(minute_parts), sum(timed), sum(persons), sum(peopled), sum(quantity)
          FROM total WHERE branch = ?
          """
        if crossings {
          try reader.each(
            columns + "AND piece BETWEEN ? AND ? GROUP BY kind, value",
            [.whole(branch.number), .whole(pieces.lowerBound.number), .whole(pieces.upperBound.number)], add)
        } else {
          // Piece by piece, so that the crossings, which stand last in each, are passed over unread.
          let firsts = TotalPiece.firsts(in: pieces)
          try reader.each(
            columns + "AND kind < ? AND piece IN" + SQL.placeholders(firsts.count) + "GROUP BY kind, value",
            [.whole(branch.number), .whole(TotalKind.counting.rawValue)] + firsts.map { .whole($0.number) }, add)
        }
      }
      for edge in edges {
        try recount(edge, at: branch, reader: reader) { kind, value, totals in
          if crossings || kind.rawValue < TotalKind.counting.rawValue { sheet.add(kind, value, totals) }
        }
      }
      sheet.close()
      sheets[branch.number] = sheet
    }
    return sheets
  }

  /// The totals of a span by one kind, week by week: a week is cut where a month begins, and where the span does.
  ///
  /// - Returns: the totals by the first day of each piece (see ``TotalPiece``) and the kind's value.
  public static func pieces(
    by kind: TotalKind, in span: ClosedRange<Day>, at branches: [Branch], reader: Reader
  ) throws -> [Day: [Int: Totals]] {
    let (pieces, edges) = TotalPiece.cut(span)
    var found: [Day: [Int: Totals]] = [:]
    for branch in branches {
      if let pieces {
        // Piece by piece, so that of a long span only the rows of one kind are read.
        let firsts = TotalPiece.firsts(in: pieces)
        try reader.each(
          """
          SELECT piece, value, sessions, minute_parts, timed, persons, peopled, quantity
          FROM total WHERE branch = ? AND kind = ? AND piece IN
          """ + SQL.placeholders(firsts.count),
          [.whole(branch.number), .whole(kind.rawValue)] + firsts.map { .whole($0.number) }
        ) { row in
          found[Day(number: row.whole(0)), default: [:]][row.whole(1), default: Totals()] += Totals(row, from: 2)
        }
      }
      for edge in edges {
        let piece = TotalPiece(containing: edge.lowerBound).first
        try recount(edge, at: branch, reader: reader) { met, value, totals in
          if met == kind { found[piece, default: [:]][value, default: Totals()] += totals }
        }
      }
    }
    return found
  }
}

extension Totals {
  /// The totals of a row's columns in their order, from one on.
  init(_ row: Row, from first: Int) {
    sessions = row.whole(first)
    minuteParts = row.whole(first + 1)
    timed = row.whole(first + 2)
    persons = row.whole(first + 3)
    peopled = row.whole(first + 4)
    quantity = row.whole(first + 5)
  }
}
