import Formats
import Testing

@Suite struct SheetDurationTests {
  @Test(arguments: [
    ("12", 12), ("12,5", 12.5), ("10 min", 10), ("10 min.", 10), ("ca. 10 min", 10), ("Ca 10", 10),
    ("c:a 10 minuter", 10),
    ("½ time", 30), ("1/2 time", 30), ("1 1/2 time", 90), ("1½ t", 90), ("1,5 time", 90), ("1 time 15 min", 75),
    ("1 t. 15", 75), ("1:15", 75), ("0:20", 20), ("en halv time", 30), ("halv timme", 30), ("halvanden time", 90),
    ("et kvarter", 15), ("tre kvarter", 45), ("kvart", 15), ("2 timer", 120), ("5-10 min", 7.5), ("5–10", 7.5),
    ("10 til 20 min", 15), ("1-2 timer", 90), ("15min", 15), ("20 m", 20), ("~15", 15), ("1 tim", 60),
  ])
  func `a duration is read in every way that a desk writes it`(text: String, minutes: Double) {
    #expect(SheetDuration.minutes(text, decimal: .comma) == minutes)
  }

  @Test(arguments: [
    "", "kort", "lang tid", "min", "½", "10 5", "10 kr", "5-", "-", "20-10", "ring 20", "1:75", "12 ½ ½",
  ])
  func `anything else is no duration`(text: String) {
    #expect(SheetDuration.minutes(text, decimal: .comma) == nil)
  }
}
