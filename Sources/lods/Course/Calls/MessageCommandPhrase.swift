import Language

/// The texts of `lods message`.
enum MessageCommandPhrase: PhraseKey {
  case summary, details, list, preview, export, exportDetails, exportExample, sent, sentDetails
  case kinds, kind, way, output, markSent, mark, term, until
  case message, count, withTelephone, withEmail, none, howToWrite, written, writtenAndMarked, marked

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Breve, e-mails og sms'er til kursister", sv: "Brev, e-post och sms till deltagare",
        en: "Letters, e-mails and text messages to learners")
    case .details:
      Wording(
        da:
          "Lods sender ikke selv noget: den skriver en fil med navne og færdige tekster, som I fletter til "
          + "breve eller sender. Det, der er sendt, står ikke længere blandt opkaldene, og ingen får det samme "
          + "to gange.",
        sv:
          "Lods skickar ingenting själv: den skriver en fil med namn och färdiga texter som ni kopplar till "
          + "brev eller skickar. Det som är skickat står inte längre bland samtalen, och ingen får samma sak "
          + "två gånger.",
        en:
          "Lods sends nothing itself: it writes a file with names and ready texts, for you to merge into "
          + "letters or to send. What was sent is no longer among the calls, and nobody gets the same twice.")
    case .list:
      Wording(
        da: "Vis, hvor mange beskeder der mangler at blive sendt",
        sv: "Visa hur många meddelanden som återstår att skicka",
        en: "Show how many messages are to be sent")
    case .preview: Wording(da: "Læs en besked", sv: "Läs ett meddelande", en: "Read a message")
    case .export:
      Wording(
        da: "Skriv beskederne i en fil til brevfletning",
        sv: "Skriv meddelandena i en fil för kopplad utskrift",
        en: "Write the messages into a file for a mail merge")
    case .exportDetails:
      Wording(
        da:
          "Filen har navne, telefonnumre og e-mailadresser; kun du kan læse den, og det står i "
          + "revisionssporet, at den blev skrevet. Slet den, når beskederne er sendt. Hver tekst er på holdets "
          + "eget sprog.",
        sv:
          "Filen har namn, telefonnummer och e-postadresser; bara du kan läsa den, och det står i "
          + "revisionsspåret att den skrevs. Radera den när meddelandena är skickade. Varje text är på gruppens "
          + "eget språk.",
        en:
          "The file has names, telephone numbers and e-mail addresses; only you can read it, and the audit "
          + "notes that it was written. Delete it when the messages are sent. Each text is in the term's own "
          + "language.")
    case .exportExample:
      Wording(
        da: "et holds bekræftelser og »kommer du stadig?«", sv: "en grupps bekräftelser och ”kommer du fortfarande?”",
        en: "the confirmations of a term and whether they still come")
    case .sent:
      Wording(
        da: "Skriv, at beskederne i en fil er sendt",
        sv: "Skriv att meddelandena i en fil är skickade",
        en: "Say that the messages of a file were sent")
    case .sentDetails:
      Wording(
        da:
          "Brug linjen, som lods message export viste. Skal andre nu have besked end dem i filen, bliver ingen "
          + "markeret.",
        sv:
          "Använd raden som lods message export visade. Ska andra nu ha besked än de i filen markeras ingen.",
        en:
          "Use the line that lods message export showed. If others are to be told now than those in the file, "
          + "nobody is "
          + "marked.")
    case .kinds: Wording(da: "Hvilke beskeder.", sv: "Vilka meddelanden.", en: "Which messages.")
    case .kind: Wording(da: "Hvilken besked.", sv: "Vilket meddelande.", en: "Which message.")
    case .way:
      Wording(
        da: "Som brev (letter), til dem med e-mail (email) eller en kort tekst til dem med telefon (sms).",
        sv: "Som brev (letter), till dem med e-post (email) eller en kort text till dem med telefon (sms).",
        en: "As a letter, to those with e-mail (email), or a short text to those with a telephone (sms).")
    case .output: Wording(da: "Filen, der skrives.", sv: "Filen som skrivs.", en: "The file to write.")
    case .markSent:
      Wording(
        da: "Regn beskederne som sendt, når filen er skrevet.",
        sv: "Räkna meddelandena som skickade när filen är skriven.",
        en: "Take the messages as sent once the file is written.")
    case .mark:
      Wording(
        da: "Listens mærke, som lods message export viste det.",
        sv: "Listans märke, som lods message export visade det.",
        en: "The list's mark, as lods message export showed it.")
    case .term: Wording(da: "Kun dette hold.", sv: "Bara den gruppen.", en: "This term only.")
    case .until:
      Wording(
        da: "Tag også det med, der skal gives besked om senest denne dag.",
        sv: "Ta även med det som ska meddelas senast den dagen.", en: "Also what is to be told by this day.")
    case .message: Wording(da: "Besked", sv: "Meddelande", en: "Message")
    case .count: Wording(da: "Antal", sv: "Antal", en: "Number")
    case .withTelephone: Wording(da: "Med telefon", sv: "Med telefon", en: "With telephone")
    case .withEmail: Wording(da: "Med e-mail", sv: "Med e-post", en: "With e-mail")
    case .none:
      Wording(
        da: "Ingen mangler den slags besked nu.",
        sv: "Ingen väntar på sådana meddelanden nu.",
        en: "Nobody is to be told of that now.")
    case .howToWrite:
      Wording(
        da: "Skriv dem til en fil med koden, fx: lods message export --kind confirmation -o breve.csv",
        sv: "Skriv dem till en fil med koden, till exempel: lods message export --kind confirmation -o brev.csv",
        en: "Write them to a file by the code, such as: lods message export --kind confirmation -o letters.csv")
    case .written:
      Wording(
        da:
          "{n} {n|besked er skrevet. Når den|beskeder er skrevet. Når de} er sendt, så skriv det her, og slet "
          + "filen.",
        sv:
          "{n} {n|meddelande är skrivet. När det är skickat|meddelanden är skrivna. När de är skickade}, "
          + "skriv det här och radera filen.",
        en: "{n} {n|message|messages} written. When they are sent, say so here and delete the file.")
    case .writtenAndMarked:
      Wording(
        da: "{n} {n|besked|beskeder} er skrevet og regnes som sendt. Slet filen, når {n|den|de} er sendt.",
        sv:
          "{n} {n|meddelande är skrivet och räknas som skickat|meddelanden är skrivna och räknas som "
          + "skickade}. Radera filen när {n|det är skickat|de är skickade}.",
        en: "{n} {n|message|messages} written and taken as sent. Delete the file when they are.")
    case .marked:
      Wording(
        da: "{n} {n|besked|beskeder} er sendt.",
        sv: "{n} {n|meddelande är skickat|meddelanden är skickade}.",
        en: "{n} {n|message|messages} sent.")
    }
  }
}
