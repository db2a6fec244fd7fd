/// One section of a report: a heading, figures, and how they were counted.
public struct ReportSection: Hashable, Sendable {
  /// The stable name for programs, unique in the report, as `tasks`.
  public var id: String
  /// The heading of the part of the report that the section begins, which on paper begins a page; nil for none.
  public var part: String?
  /// The heading.
  public var heading: String
  /// The sentence that says what the figures show; nil for none.
  public var lead: String?
  /// The figures.
  public var body: ReportBody
  /// How the figures were counted, as "En ekspedition med to opgaver tæller under begge."; empty for none.
  public var rule: String
  /// Where the figures come from, as "Skrankens log, Nordhavn Kommune"; empty for none.
  public var source: String
  /// The same texts in all three languages, for the code book; nil where only the report's language has them.
  public var words: ReportWords?

  /// Makes a section.
  public init(
    id: String, heading: String, lead: String? = nil, body: ReportBody, rule: String = "", source: String = "",
    words: ReportWords? = nil
  ) {
    self.id = id
    self.heading = heading
    self.lead = lead
    self.body = body
    self.rule = rule
    self.source = source
    self.words = words
  }
}
