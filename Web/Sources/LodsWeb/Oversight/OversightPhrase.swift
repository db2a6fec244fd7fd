import Language

/// The texts of the pages that look over the office: audit, privacy and check-up.
enum OversightPhrase: PhraseKey {
  case auditLead, dayWrong, spanBackwards, holds, broken, brokenWhat
  case program, commandLine, publicPages, account, from, to, act, allActs, showRows, everything, rows, noRows, number
  case pages, pageOf, newer, older, takeHTML, takeMarkdown, privacyFile
  case well, noticed, unwell, mustMend, shouldKnow, inOrder, thorough, thoroughHint

  var wording: Wording {
    switch self {
    case .auditLead:
      Wording(
        da: "Hvem gjorde hvad, og hvornår. Her står aldrig, hvad der blev skrevet, og aldrig noget om en borger.",
        sv: "Vem gjorde vad och när. Här står aldrig vad som skrevs och aldrig något om en besökare.",
        en: "Who did what and when. It never says what was written, and nothing about a citizen.")
    case .dayWrong:
      Wording(
        da: "Skriv dagen som dag, måned og år, eller lad alle tre felter stå tomme.",
        sv: "Skriv dagen som dag, månad och år, eller lämna alla tre fälten tomma.",
        en: "Type the day as day, month and year, or leave all three fields empty.")
    case .spanBackwards:
      Wording(
        da: "Skriv en sidste dag, der ikke ligger før den første.",
        sv: "Skriv en sista dag som inte ligger före den första.",
        en: "Type a last day that is not before the first.")
    case .holds:
      Wording(
        da: "Sporet er ubrudt: {n} {n|række|rækker} står, som de blev skrevet.",
        sv: "Spåret är obrutet: {n} {n|rad|rader} står som de skrevs.",
        en: "The trail holds: {n} {n|row stands|rows stand} as written.")
    case .broken: Wording(da: "Sporet er brudt", sv: "Spåret är brutet", en: "The trail is broken")
    case .brokenWhat:
      Wording(
        da: "Bed den, der driver Lods, om at kopiere hele mappen, før noget ændres, og tal med "
          + "databeskyttelsesrådgiveren. Er en sikkerhedskopi lagt tilbage, kan den, der driver Lods, godkende bruddet "
          + "på maskinen.",
        sv: "Be den som driver Lods att kopiera hela mappen innan något ändras och tala med dataskyddsombudet. Om en "
          + "säkerhetskopia har lagts tillbaka kan den som driver Lods godkänna brottet på maskinen.",
        en: "Ask whoever runs Lods to copy the whole folder before anything is changed, and talk to the "
          + "data-protection officer. If a backup was put back, whoever runs Lods can accept the break at the "
          + "machine.")
    case .program: Wording(da: "Lods selv", sv: "Lods självt", en: "Lods itself")
    case .commandLine: Wording(da: "kommandolinjen", sv: "kommandoraden", en: "command line")
    case .publicPages: Wording(da: "de offentlige sider", sv: "de offentliga sidorna", en: "the public pages")
    case .account: Wording(da: "konto {n}", sv: "konto {n}", en: "account {n}")
    case .from: Wording(da: "Fra og med", sv: "Från och med", en: "From")
    case .to: Wording(da: "Til og med", sv: "Till och med", en: "Until")
    case .act: Wording(da: "Hvad", sv: "Vad", en: "What")
    case .allActs: Wording(da: "Alt", sv: "Allt", en: "Everything")
    case .showRows: Wording(da: "Vis", sv: "Visa", en: "Show")
    case .everything: Wording(da: "Vis alt", sv: "Visa allt", en: "Show everything")
    case .rows: Wording(da: "{n} {n|række|rækker}", sv: "{n} {n|rad|rader}", en: "{n} {n|row|rows}")
    case .noRows:
      Wording(
        da: "Ingen rækker passer. Vælg flere dage, eller vis alt.",
        sv: "Inga rader passar. Välj fler dagar eller visa allt.",
        en: "No row fits. Choose more days, or show everything.")
    case .number: Wording(da: "nr. {n}", sv: "nr {n}", en: "no. {n}")
    case .pages: Wording(da: "Flere rækker", sv: "Fler rader", en: "More rows")
    case .pageOf: Wording(da: "Side {n} af {of}", sv: "Sida {n} av {of}", en: "Page {n} of {of}")
    case .newer: Wording(da: "Nyere", sv: "Nyare", en: "Newer")
    case .older: Wording(da: "Ældre", sv: "Äldre", en: "Older")
    case .takeHTML: Wording(da: "Hent som side (HTML)", sv: "Hämta som sida (HTML)", en: "Download as a page (HTML)")
    case .takeMarkdown:
      Wording(da: "Hent som tekst (Markdown)", sv: "Hämta som text (Markdown)", en: "Download as text (Markdown)")
    case .privacyFile: Wording(da: "persondata", sv: "personuppgifter", en: "personal-data")
    case .well:
      Wording(da: "Alt er i orden.", sv: "Allt är i sin ordning.", en: "Everything is in order.")
    case .noticed:
      Wording(
        da: "Alt virker. {n} {n|ting|ting} skal I kende til.",
        sv: "Allt fungerar. {n} {n|sak|saker} bör ni känna till.",
        en: "Everything works. {n} {n|thing|things} you should know.")
    case .unwell:
      Wording(
        da: "{n} {n|ting skal|ting skal} ordnes.", sv: "{n} {n|sak måste|saker måste} åtgärdas.",
        en: "{n} {n|thing must|things must} be mended.")
    case .mustMend: Wording(da: "Skal ordnes", sv: "Måste åtgärdas", en: "To be mended")
    case .shouldKnow: Wording(da: "Værd at vide", sv: "Bra att veta", en: "Worth knowing")
    case .inOrder: Wording(da: "I orden", sv: "I sin ordning", en: "In order")
    case .thorough: Wording(da: "Se grundigt efter", sv: "Titta grundligt", en: "Look thoroughly")
    case .thoroughHint:
      Wording(
        da: "Et grundigt eftersyn sammenligner også hvert indeks med sin tabel. Det kan tage nogle minutter.",
        sv: "En grundlig översyn jämför även varje index med sin tabell. Det kan ta några minuter.",
        en: "A thorough check-up also compares every index with its table. It can take some minutes.")
    }
  }
}
