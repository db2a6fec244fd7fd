import Language

/// The texts of the command `lods-web`.
enum WebCommandPhrase: PhraseKey {
  case summary, details, demoExample, proxyExample, folder, data, port, address, host, webAddress, publicAddress, proxy
  case demo, municipality, curricula, inventing, open, publicPages, publicExample, publicOpen, links
  case pairCode, demoDevice, badPublicAddress, notADemo, cannotListen, noRounds, noProxy

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Vis kontoret i browseren", sv: "Visa kontoret i webbläsaren", en: "Serve the office to browsers")
    case .details:
      Wording(
        da: "Lytter kun på denne maskine, til du siger andet. Står den åben for andre, så stil en proxy med kryptering "
          + "foran, og nævn dens adresse. Den første administrator får sit link af »lods account invite«.",
        sv: "Lyssnar bara på den här datorn tills du säger annat. Ska andra nå den, ställ en proxy med kryptering "
          + "framför och ange dess adress. Den första administratören får sin länk av ”lods account invite”.",
        en: "Listens on this machine only until told otherwise. If others are to reach it, put a proxy with encryption "
          + "before it and name its address. The first administrator gets a link from “lods account invite”.")
    case .demoExample:
      Wording(
        da: "Et opdigtet kontor i mappen demo, med et link til hver rolle",
        sv: "Ett påhittat kontor i mappen demo, med en länk till varje roll",
        en: "An invented office in the folder demo, with a link for each role")
    case .proxyExample:
      Wording(
        da: "Bag en proxy på samme maskine", sv: "Bakom en proxy på samma dator",
        en: "Behind a proxy on the same machine")
    case .noRounds:
      Wording(
        da: "Skranken kører, men de offentlige sider får intet nyt ({kind}). Er filen letters.key tom eller "
          + "ødelagt, så flyt den væk, og start igen; breve, der ligger i kassen, går da tabt.",
        sv: "Disken är igång, men de offentliga sidorna får inget nytt ({kind}). Är filen letters.key tom eller "
          + "trasig, flytta bort den och starta igen; brev som ligger i lådan går då förlorade.",
        en: "The desk is running, but the public pages get nothing new ({kind}). If the file letters.key is empty or "
          + "broken, move it away and start again; letters that lie in the box are then lost.")
    case .noProxy:
      Wording(
        da: "Den offentlige adresse er https, men ingen proxy er nævnt. Nævn proxyens adresse med --proxy, så "
          + "grænserne gælder hver borger for sig.",
        sv: "Den offentliga adressen är https, men ingen proxy är angiven. Ange proxyns adress med --proxy, så att "
          + "gränserna gäller var och en för sig.",
        en: "The public address is https, but no proxy is named. Name the proxy's address with --proxy, so that limits "
          + "hold for each citizen.")
    case .folder: Wording(da: "MAPPE", sv: "MAPP", en: "FOLDER")
    case .data:
      Wording(
        da: "Mappen med kontoret (ellers LODS_DATA, ellers din datamappe).",
        sv: "Mappen med kontoret (annars LODS_DATA, annars din datamapp).",
        en: "The office's folder (else LODS_DATA, else your data folder).")
    case .port:
      Wording(
        da: "Porten (ellers 8480; 0 tager en ledig).", sv: "Porten (annars 8480; 0 tar en ledig).",
        en: "The port (else 8480; 0 takes a free one).")
    case .address: Wording(da: "ADRESSE", sv: "ADRESS", en: "ADDRESS")
    case .host:
      Wording(
        da: "Adressen, der lyttes på (ellers 127.0.0.1, kun denne maskine).",
        sv: "Adressen att lyssna på (annars 127.0.0.1, bara den här datorn).",
        en: "The address to listen at (else 127.0.0.1, this machine only).")
    case .webAddress: Wording(da: "WEBADRESSE", sv: "WEBBADRESS", en: "WEB ADDRESS")
    case .publicAddress:
      Wording(
        da: "Adressen, som brugerne skriver, når en proxy står foran.",
        sv: "Adressen som användarna skriver när en proxy står framför.",
        en: "The address that users type where a proxy stands before the desk.")
    case .proxy:
      Wording(
        da: "En proxys adresse, hvis ord om brugerens adresse der stoles på.",
        sv: "En proxys adress vars uppgift om användarens adress det litas på.",
        en: "The address of a proxy whose word about the user's address is believed.")
    case .demo:
      Wording(
        da: "Lav et opdigtet kontor, hvis mappen er tom, og giv et link til hver rolle.",
        sv: "Skapa ett påhittat kontor om mappen är tom, och ge en länk till varje roll.",
        en: "Make an invented office if the folder is empty, and give a link for each role.")
    case .curricula:
      Wording(
        da: "Mappen med det opdigtede kontors undervisningsforløb (ellers Curricula, hvis den er her).",
        sv: "Mappen med det påhittade kontorets kursinnehåll (annars Curricula, om den finns här).",
        en: "The folder with the invented office's curricula (else Curricula, if it is here).")
    case .municipality:
      Wording(
        da: "Det opdigtede kontors kommune (ellers helsingor; burlov er svensk).",
        sv: "Det påhittade kontorets kommun (annars helsingor; burlov är svensk).",
        en: "The invented office's municipality (else helsingor; burlov is Swedish).")
    case .inventing:
      Wording(da: "Finder på to års tal …", sv: "Hittar på två års siffror …", en: "Inventing two years of figures …")
    case .open:
      Wording(
        da: "Lods er åben på {address} (Ctrl + C lukker).", sv: "Lods är öppet på {address} (Ctrl + C stänger).",
        en: "Lods is open at {address} (Ctrl + C closes).")
    case .publicPages:
      Wording(
        da: "Vis de offentlige sider: de læser kun mappen public i kontorets mappe.",
        sv: "Visa de offentliga sidorna: de läser bara mappen public i kontorets mapp.",
        en: "Serve the public pages: they read only the folder public in the office's folder.")
    case .publicExample:
      Wording(
        da: "De offentlige sider, som en proces for sig", sv: "De offentliga sidorna, som en egen process",
        en: "The public pages, as a process of their own")
    case .publicOpen:
      Wording(
        da: "De offentlige sider er åbne på {address} (Ctrl + C lukker).",
        sv: "De offentliga sidorna är öppna på {address} (Ctrl + C stänger).",
        en: "The public pages are open at {address} (Ctrl + C closes).")
    case .links:
      Wording(
        da: "Et link til hver rolle, som virker én gang inden for et døgn:",
        sv: "En länk till varje roll, som fungerar en gång inom ett dygn:",
        en: "A link for each role, which works once within 24 hours:")
    case .pairCode:
      Wording(
        da: "Skranke uden login: åbn {address}, og skriv {code} inden et kvarter.",
        sv: "Disk utan inloggning: öppna {address} och skriv {code} inom en kvart.",
        en: "A desk without signing in: open {address} and type {code} within a quarter of an hour.")
    case .demoDevice: Wording(da: "Skranke i øvekontoret", sv: "Disk i övningskontoret", en: "Desk of the demo")
    case .badPublicAddress:
      Wording(
        da: "Skriv adressen som https:// og et navn uden sti, for eksempel https://lods.kommune.example.",
        sv: "Skriv adressen som https:// och ett namn utan sökväg, till exempel https://lods.kommun.example.",
        en: "Write the address as https:// and a name without a path, as https://lods.kommune.example.")
    case .notADemo:
      Wording(
        da: "Mappen holder et rigtigt kontor. Start uden --demo, eller vælg en anden mappe.",
        sv: "Mappen innehåller ett riktigt kontor. Starta utan --demo eller välj en annan mapp.",
        en: "The folder holds a real office. Start without --demo, or choose another folder.")
    case .cannotListen:
      Wording(
        da: "Adressen eller porten er optaget eller ikke din. Vælg en anden med --port eller --host.",
        sv: "Adressen eller porten är upptagen eller inte din. Välj en annan med --port eller --host.",
        en: "The address or port is taken or not yours. Choose another with --port or --host.")
    }
  }
}
