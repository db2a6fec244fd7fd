public import Language

/// What an entry and a person's or a visit's row may have in common.
public enum LinkAttribute: String, CaseIterable, Sendable {
  case day, branch, tasks, minutes, area

  /// The rule that would take it away as a link, told to who decides.
  public var mend: Wording {
    switch self {
    case .day:
      Wording(
        da: "Slet personens dag, når den er forbi, eller lad registreringen kun beholde måneden.",
        sv: "Radera personens dag när den är över, eller låt registreringen bara behålla månaden.",
        en: "Erase the person's day when it is over, or let the entry keep the month only.")
    case .branch:
      Wording(
        da: "Skriv ikke biblioteket på den bestilte tid eller besøget, eller lad flere små steder tælle som ét.",
        sv: "Skriv inte biblioteket på den bokade tiden eller besöket, eller låt flera små platser räknas som en.",
        en: "Leave the branch out of the booking or the visit, or let several small places count as one.")
    case .tasks:
      Wording(
        da: "Skriv ikke opgaven på den bestilte tid eller besøget.",
        sv: "Skriv inte ärendet på den bokade tiden eller besöket.",
        en: "Leave the task out of the booking or the visit.")
    case .minutes:
      Wording(
        da: "Skriv ikke, hvor længe tiden eller besøget varede.",
        sv: "Skriv inte hur länge tiden eller besöket varade.",
        en: "Leave out how long the booking or the visit took.")
    case .area:
      Wording(
        da: "Slå spørgsmålet om lokalområde fra i indstillingerne.",
        sv: "Stäng av frågan om område i inställningarna.",
        en: "Turn the question about the area off in the settings.")
    }
  }
}
