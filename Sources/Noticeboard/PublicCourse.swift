public import Language
public import Municipality

/// A term as everybody may know it.
public struct PublicCourse: Hashable, Sendable {
  /// Whether somebody can sign up.
  public enum SignUp: String, CodedChoice {
    /// Whoever comes is welcome.
    case dropIn
    /// There are free seats.
    case open
    /// There is room on the waiting list.
    case list
    /// Seats and list are full.
    case full
    /// Not any more, or not yet.
    case closed
    /// It is not held.
    case cancelled
  }

  /// A meeting.
  public struct Meeting: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// From and to, in minutes after midnight.
    public var from: Int, to: Int
    /// Whether it is not held.
    public var isCancelled: Bool

    /// Makes a meeting.
    public init(day: Day, from: Int, to: Int, isCancelled: Bool) {
      self.day = day
      self.from = from
      self.to = to
      self.isCancelled = isCancelled
    }
  }

  /// The code.
  public var code: String
  /// The title.
  public var title: String
  /// The branch, by its code.
  public var branch: String
  /// The language that is spoken.
  public var language: LanguageCode
  /// What kind of meeting it is.
  public var kind: Wording
  /// Where, in words.
  public var location: Wording
  /// What one should know of the place, in words; empty where nothing is known.
  public var access: Wording
  /// What it costs, in øre or öre.
  public var price: Int
  /// Whether one can sign up.
  public var signUp: SignUp
  /// How many seats are free.
  public var free: Int
  /// How many wait.
  public var waiting: Int
  /// The most who may come together; 1 for one alone.
  public var largestParty: Int
  /// Whether seats are given by what one brings, so that it must be asked.
  public var asksDevice: Bool
  /// The devices that it is for, by their codes with their names, in the order of the form.
  public var devices: [Device]
  /// The meetings.
  public var meetings: [Meeting]
  /// The dates as an iCalendar file.
  public var calendar: String

  /// A device that somebody may bring.
  public struct Device: Hashable, Sendable {
    /// Its code.
    public var code: String
    /// Its name.
    public var name: Wording

    /// Makes a device.
    public init(code: String, name: Wording) {
      self.code = code
      self.name = name
    }
  }

  /// Makes a course.
  public init(
    code: String, title: String, branch: String, language: LanguageCode, kind: Wording, location: Wording,
    access: Wording, price: Int, signUp: SignUp, free: Int, waiting: Int, largestParty: Int, asksDevice: Bool,
    devices: [Device], meetings: [Meeting], calendar: String
  ) {
    self.code = code
    self.title = title
    self.branch = branch
    self.language = language
    self.kind = kind
    self.location = location
    self.access = access
    self.price = price
    self.signUp = signUp
    self.free = free
    self.waiting = waiting
    self.largestParty = largestParty
    self.asksDevice = asksDevice
    self.devices = devices
    self.meetings = meetings
    self.calendar = calendar
  }

  /// The first meeting that is held and not before a day; nil where there is none.
  public func next(from day: Day) -> Meeting? { meetings.first { !$0.isCancelled && $0.day >= day } }
}
