public import Language

/// What is held today, in words, as an info screen tells of it.
public struct PublicMeeting: Hashable, Sendable {
  /// The branch where it is held, by its code.
  public var branch: String
  /// The title.
  public var title: String
  /// From and to, in minutes after midnight.
  public var from: Int, to: Int
  /// Where, in words.
  public var location: Wording
  /// What is not as announced, in a few words; empty where all is.
  public var news: Wording
  /// Whether one can come, in a word or two; empty where it does not take place.
  public var seats: Wording

  /// Makes a meeting.
  public init(
    branch: String, title: String, from: Int, to: Int, location: Wording, news: Wording, seats: Wording
  ) {
    self.branch = branch
    self.title = title
    self.from = from
    self.to = to
    self.location = location
    self.news = news
    self.seats = seats
  }
}
