public import Language

/// One cell of a report; each renderer writes it in its own manner.
///
/// A hidden cell holds no number, so that none can slip out of it.
public enum ReportCell: Hashable, Sendable {
  /// Nothing belongs here.
  case empty
  /// A text.
  case text(String)
  /// One of a list of codes with its name: people read the name, programs the code.
  case term(ReportTerm)
  /// A day.
  case day(Day)
  /// A count of something whole.
  case count(Int)
  /// A share of one: 0.125 is 12,5 %.
  case share(Double)
  /// Minutes.
  case minutes(Int)
  /// Hours.
  case hours(Double)
  /// So many to a thousand.
  case rate(Double)
  /// An amount of money in kroner or kronor.
  case money(Double, ReportCurrency)
  /// A figure that was estimated, with its interval.
  case estimate(ReportEstimate)
  /// What a comparison came to.
  case verdict(ReportVerdict)
  /// The question was asked and not answered.
  case notRecorded
  /// Nobody counted; not the same as zero.
  case notCounted
  /// Kept back to protect persons, written "..".
  case hidden
}
