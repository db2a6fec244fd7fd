import HelpDesk
import Language
import Municipality
import People
import SQLite

extension WitnessSource {
  /// Booked times: who came, which day and where.
  public static let bookings = holdings(
    "bookings", .booking, Wording(da: "Bestilte tider", sv: "Bokade tider", en: "Booked times"),
    [.booked, .phoneBooked])

  /// Home visits: whom, and which day.
  public static let homeVisits = holdings(
    "home-visits", .homeVisit, Wording(da: "Hjemmebesøg", sv: "Hembesök", en: "Home visits"), [.homeVisit])

  private static func holdings(
    _ code: String, _ purpose: Purpose, _ title: Wording, _ channels: Set<Channel>
  ) -> WitnessSource {
    WitnessSource(code, title: title, tables: ["holding"]) { reader in
      try reader.rows(
        "SELECT day, branch FROM holding WHERE purpose = ? AND day IS NOT NULL", [.integer(Int64(purpose.number))]
      ) { row in
        let day = Day(number: row.whole(0))
        return Witness(days: day...day, channels: channels, branch: row.optionalText(1))
      }
    }
  }
}
