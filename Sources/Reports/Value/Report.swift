public import Language

/// A report as a value: what it says, for whom, and how its figures were counted.
///
/// Nothing is counted here. Whoever fills a report decides what may be shown; a renderer (``ReportText``,
/// ``ReportHTML``, ``ReportCSV``, ``ReportJSON``) writes it. Texts are in the report's language.
public struct Report: Hashable, Sendable {
  /// The stable name for programs and files, as `desk`.
  public var id: String
  /// The title.
  public var title: String
  /// The title in all three languages, for the code book; nil where only the report's language has one.
  public var titles: Wording?
  /// The name of the office whose figures they are.
  public var office: String
  /// The span of time.
  public var period: ReportPeriod
  /// For whom the report is made; an internal one is marked on every page.
  public var audience: ReportAudience
  /// The mark of an internal report that is not marked as others are; nil for the usual one.
  public var mark: ReportMark?
  /// The language of the texts, and of how numbers and days are written.
  public var language: LanguageCode
  /// What the figures say, in plain sentences.
  public var summary: [String]
  /// The sections in order.
  public var sections: [ReportSection]
  /// What a reader must know to read the figures rightly.
  public var notes: [String]
  /// The day on which the report was made.
  public var generatedOn: Day
  /// Where the figures come from.
  public var sources: [String]
  /// Whether the figures are invented, as in a demo; the report then says so beside the office's name.
  public var isInvented: Bool
  /// Whether the report must print on one A4 page; a page for print is then set as small as that takes.
  public var isOnePage: Bool

  /// Makes a report.
  public init(
    id: String, title: String, office: String, period: ReportPeriod, audience: ReportAudience, language: LanguageCode,
    summary: [String] = [], sections: [ReportSection], notes: [String] = [], generatedOn: Day, sources: [String] = [],
    isInvented: Bool = false, isOnePage: Bool = false, titles: Wording? = nil, mark: ReportMark? = nil
  ) {
    self.id = id
    self.title = title
    self.office = office
    self.period = period
    self.audience = audience
    self.language = language
    self.summary = summary
    self.sections = sections
    self.notes = notes
    self.generatedOn = generatedOn
    self.sources = sources
    self.isInvented = isInvented
    self.isOnePage = isOnePage
    self.titles = titles
    self.mark = mark
  }
}
