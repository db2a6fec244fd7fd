/// What is to be published together with all that was published before, as one problem.
///
/// Every table is made of the sessions of some pieces of time, told apart by some axes. What is unknown are the counts
/// in the coarsest pieces that every table can be put together from, of time and of every axis: so a release of six
/// months and one of seven months have the seventh month between them, and two bandings of age what lies between two
/// bands. Guarded is every count of 1 to threshold − 1 of a table that is shown, and of such a piece. Tables of
/// different axes are linked by what they share.
///
/// **Sensitive dimensions** are as in ``CountTable``: a *group* is a cell of the other dimensions, on any level. The
/// breakdown of a group of 1 to threshold − 1 is blank, the zeros too, and so are the zeros of every group of which no
/// number is shown. A blank inner cell may therefore be empty only if its group is blank with its whole breakdown. The
/// empty cells of small groups are unknown counts, as long as no sum is shown as 0 that they stand in, and are guarded:
/// one witness has them empty, one at the threshold or above, unless what is out leaves no room for it. Zeros of larger
/// groups are never used for a witness, whether they are blank or not: so the unknown counts, the facts and the guarded
/// counts are the same, in the same order, when a table that was made with this is stated again as it is shown.
///
/// **What a larger group tells of a smaller one.** A zero that is shown of a group of the threshold or more is true of
/// every smaller group in it: that none of the fifty of a quarter failed tells of the three of January that none of them
/// did, also where the table of January was silent about them. That is not prevented, in one table or in several. A
/// blank in its place would be taken for somebody, so the whole breakdown of every larger group with a small one in it
/// would have to go, for ever; and that nobody of a large group did something is what such tables are for.
///
/// **One known session reveals no other**, as ``ProtectionProblem`` says. The inner cells of every table that are not
/// empty have a least value of 1, so that nothing has to be added for tables of the same categories and the same time.
/// For what lies between two periods or two bandings the witnesses that count for who knows of one session are looked
/// for besides, and what is withheld for them is the price of it.
public struct JointProblem: Sendable {
  /// The problem to solve.
  public let problem: ProtectionProblem

  private let tables: [JointTable]
  /// The fact of each cell of each table; −1 for what is known to be nothing.
  private let facts: [[Int]]

  /// States the problem.
  ///
  /// - Parameters:
  ///   - axes: what sessions are told apart by.
  ///   - pieces: how many pieces of time there are.
  ///   - tables: what was published, and what is to be.
  ///   - records: all sessions.
  ///   - threshold: the least count that need not be guarded.
  ///   - limit: the most work that may be done to solve it, counted as in ``Protector``; a quarter of it to state it.
  public init(
    axes: [JointAxis], pieces: Int, tables: [JointTable], records: [JointRecord], threshold: Int, limit: Int = .max
  ) throws(JointFault) {
    var builder = try JointBuilder(
      grid: JointGrid(axes: axes, pieces: pieces, tables: tables, records: records), tables: tables,
      threshold: threshold)
    builder.name()
    facts = try builder.state()
    builder.link()
    try builder.guardAll(limit: limit / 4)
    problem = builder.problem
    self.tables = tables
  }

  /// What a table shows: for each dimension the inner categories, the groups, then the sum of all, the last dimension
  /// running fastest; nil for a blank.
  ///
  /// A group of which no number is shown does not show its zeros either, whatever its size.
  public func cells(of table: Int, _ protection: Protection) -> [Int?] {
    if let shown = tables[table].shown { return shown }
    let cells = facts[table].map { fact in
      fact < 0 ? 0 : protection.isWithheld[fact] ? nil : problem.value(of: fact)
    }
    let silence = JointSilence(tables[table], cells)
    return cells.indices.map { silence.isSilent($0) ? nil : cells[$0] }
  }
}
