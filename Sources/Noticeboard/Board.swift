public import Language
public import Municipality

/// What is put up for everybody, as a value: no person stands in it.
public struct Board: Hashable, Sendable {
  /// Whose board it is.
  public struct House: Hashable, Sendable {
    /// The office's name.
    public var name: String
    /// The country, whose law holds.
    public var country: Country
    /// The language that is shown to who asks for none of ours.
    public var language: LanguageCode
    /// Whether everything is invented.
    public var isDemo: Bool
    /// The public half of the key that letters are sealed with.
    public var letterKey: [UInt8]
    /// What is told to who signs up, by article 13 of the GDPR; paragraphs are parted by line ends.
    public var notice: Wording
    /// When the board was made, in seconds since 1970.
    public var made: Int

    /// Makes a house.
    public init(
      name: String, country: Country, language: LanguageCode, isDemo: Bool, letterKey: [UInt8], notice: Wording,
      made: Int
    ) {
      self.name = name
      self.country = country
      self.language = language
      self.isDemo = isDemo
      self.letterKey = letterKey
      self.notice = notice
      self.made = made
    }
  }

  /// A branch.
  public struct Place: Hashable, Sendable {
    /// Its code.
    public var code: String
    /// Its name.
    public var name: String
    /// The number at which it is rung up, as it is written in the country; nil for none.
    public var telephone: String?

    /// Makes a branch.
    public init(code: String, name: String, telephone: String? = nil) {
      self.code = code
      self.name = name
      self.telephone = telephone
    }
  }

  /// Whose board it is.
  public var house: House
  /// The branches that are open.
  public var places: [Place]
  /// The courses that are announced, the one that begins first coming first.
  public var courses: [PublicCourse]
  /// What is held on the board's day.
  public var today: [PublicMeeting]
  /// The day that ``today`` is of.
  public var day: Day
  /// How each sign-up stands, by the digest of its secret link.
  public var links: [[UInt8]: PublicLink]

  /// Makes a board.
  public init(
    house: House, places: [Place], courses: [PublicCourse], today: [PublicMeeting], day: Day,
    links: [[UInt8]: PublicLink]
  ) {
    self.house = house
    self.places = places
    self.courses = courses
    self.today = today
    self.day = day
    self.links = links
  }

  /// A course by its code.
  public func course(_ code: String) -> PublicCourse? { courses.first { $0.code == code } }
}
