public import Language

/// A public holiday of a country.
public struct PublicHoliday: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The holiday's name.
  public let name: Wording

  /// The public holidays of a year, by rule, earliest first.
  ///
  /// Denmark: the list of the helligdage; store bededag only to 2023 (abolished by lov nr. 214 of 6 March 2023).
  /// Christmas Eve, New Year's Eve, 1 May and 5 June are no statutory holidays: an office adds them as closing days.
  /// Sweden: lagen (1989:253) om allmänna helgdagar, without the Sundays; 6 June from 2005, and Whit Monday to 2004.
  public static func of(_ country: Country, in year: Int) -> [PublicHoliday] {
    let rules = country == .denmark ? danish(year) : swedish(year)
    return rules.compactMap { rule in rule.day.map { PublicHoliday(day: $0, name: rule.name) } }
      .sorted { $0.day < $1.day }
  }

  /// Easter Sunday of a year in the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher.
  public static func easter(_ year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  private typealias Rule = (day: Day?, name: Wording)

  private static func danish(_ year: Int) -> [Rule] {
    let easter = easter(year)
    var rules: [Rule] = [
      (Day(year: year, month: 1, day: 1), newYear),
      (easter?.adding(-3), Wording(da: "Skærtorsdag", sv: "Skärtorsdagen", en: "Maundy Thursday")),
      (easter?.adding(-2), goodFriday),
      (easter, easterDay),
      (easter?.adding(1), easterMonday),
      (easter?.adding(39), ascension),
      (easter?.adding(49), whitSunday),
      (easter?.adding(50), whitMonday),
      (Day(year: year, month: 12, day: 25), christmas),
      (Day(year: year, month: 12, day: 26), boxing),
    ]
    if year <= 2023 {
      rules.append((easter?.adding(26), Wording(da: "Store bededag", sv: "Store bededag", en: "Great Prayer Day")))
    }
    return rules
  }

  private static func swedish(_ year: Int) -> [Rule] {
    let easter = easter(year)
    let national = Wording(da: "Sveriges nationaldag", sv: "Sveriges nationaldag", en: "National Day of Sweden")
    var rules: [Rule] = [
      (Day(year: year, month: 1, day: 1), newYear),
      (Day(year: year, month: 1, day: 6), Wording(da: "Helligtrekonger", sv: "Trettondedag jul", en: "Epiphany")),
      (easter?.adding(-2), goodFriday),
      (easter, easterDay),
      (easter?.adding(1), easterMonday),
      (Day(year: year, month: 5, day: 1), Wording(da: "Første maj", sv: "Första maj", en: "May Day")),
      (easter?.adding(39), ascension),
      (easter?.adding(49), whitSunday),
      (saturday(from: 20, of: 6, in: year), Wording(da: "Midsommerdag", sv: "Midsommardagen", en: "Midsummer Day")),
      (
        saturday(from: 31, of: 10, in: year),
        Wording(da: "Allehelgensdag", sv: "Alla helgons dag", en: "All Saints' Day")
      ),
      (Day(year: year, month: 12, day: 25), christmas),
      (Day(year: year, month: 12, day: 26), boxing),
    ]
    rules.append(year >= 2005 ? (Day(year: year, month: 6, day: 6), national) : (easter?.adding(50), whitMonday))
    return rules
  }

  private static func saturday(from day: Int, of month: Int, in year: Int) -> Day? {
    Day(year: year, month: month, day: day).map { first in
      first.adding((Weekday.saturday.rawValue - first.weekday.rawValue + 7) % 7)
    }
  }

  private static let newYear = Wording(da: "Nytårsdag", sv: "Nyårsdagen", en: "New Year's Day")
  private static let goodFriday = Wording(da: "Langfredag", sv: "Långfredagen", en: "Good Friday")
  private static let easterDay = Wording(da: "Påskedag", sv: "Påskdagen", en: "Easter Sunday")
  private static let easterMonday = Wording(da: "2. påskedag", sv: "Annandag påsk", en: "Easter Monday")
  private static let ascension = Wording(
    da: "Kristi himmelfartsdag", sv: "Kristi himmelsfärdsdag", en: "Ascension Day")
  private static let whitSunday = Wording(da: "Pinsedag", sv: "Pingstdagen", en: "Whit Sunday")
  private static let whitMonday = Wording(da: "2. pinsedag", sv: "Annandag pingst", en: "Whit Monday")
  private static let christmas = Wording(da: "Juledag", sv: "Juldagen", en: "Christmas Day")
  private static let boxing = Wording(da: "2. juledag", sv: "Annandag jul", en: "Boxing Day")
}
