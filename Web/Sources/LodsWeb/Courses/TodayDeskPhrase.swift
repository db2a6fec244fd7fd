import Language

/// The words of the page of what is held on a day.
enum TodayDeskPhrase: PhraseKey {
  case title, screen, print, days, before, after, nothing, time, place

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Hold {day}", sv: "Kurser {day}", en: "Courses {day}")
    case .screen: Wording(da: "Vis på stor skærm", sv: "Visa på stor skärm", en: "Show on a big screen")
    case .print: Wording(da: "Udskriv", sv: "Skriv ut", en: "Print")
    case .days: Wording(da: "Dage", sv: "Dagar", en: "Days")
    case .before: Wording(da: "Dagen før", sv: "Dagen före", en: "The day before")
    case .after: Wording(da: "Dagen efter", sv: "Dagen efter", en: "The day after")
    case .nothing: Wording(da: "Ingen hold den dag.", sv: "Inga kurser den dagen.", en: "No courses on that day.")
    case .time: Wording(da: "Tid", sv: "Tid", en: "Time")
    case .place: Wording(da: "Sted", sv: "Plats", en: "Place")
    }
  }
}
