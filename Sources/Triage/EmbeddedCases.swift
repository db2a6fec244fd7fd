// Written by Data/embed.sh from Data/cases-denmark.json and Data/cases-sweden.json: change those and run it again.
// swift-format-ignore-file

/// The practice case documents as texts of the program.
enum EmbeddedCases {
  static let denmark: StaticString = #"""
{
 "format": 1,
 "id": "dk-cases-2026-1",
 "country": "DK",
 "language": "da",
 "model": "dk-2026-2",
 "checked": "2026-11-21",
 "note": {"da": "Sagerne er opdigtede. Svar og begrundelser er skrevet til modellen af Lods selv; ingen gruppe af medarbejdere har endnu afprøvet dem.",
      "sv": "Fallen är påhittade. Svar och motiveringar är skrivna till modellen av Lods själv; ingen grupp medarbetare har ännu prövat dem.",
      "en": "The cases are invented. Answers and reasons are written to the model by this project; no group of staff has tried them yet."},
 "cases": [
  {
   "id": "flyt-tiden",
   "story": "Borgeren har selv bestilt tid i borgerservice på hjemmesiden og står med siden åben på telefonen. »Jeg kan bare ikke finde stedet, hvor man flytter tiden«, siger borgeren. Tiden er først i næste uge.",
   "task": "book-appointment",
   "role": "library",
   "answers": "before=alone,foundation=all,barriers=none,learn=unknown,deadline=no",
   "reference": "1",
   "reason": "Borgeren kan det hele og mangler kun at få vist knappen. Et tip er nok; mere hjælp ville tage noget fra borgeren."
  },
  {
   "id": "rejse-i-morgen",
   "story": "»Jeg plejer at slå rejsen op herhjemme på computeren«, siger borgeren og viser en telefon frem. Telefonen er låst op, men borgeren leder længe efter Rejseplanen. Rejsen er først i morgen.",
   "task": "travel-plan",
   "role": "library",
   "answers": "before=alone,foundation=some,barriers=none,learn=unknown,deadline=no",
   "reference": "1",
   "reason": "Opgaven er kendt, og kun telefonen driller lidt. Vis, hvor appen ligger, og lad borgeren gøre resten."
  },
  {
   "id": "husets-net",
   "story": "Borgeren vil på husets net med sin tablet og har selv åbnet indstillingerne. »Sidst trykkede en af jer for mig«, siger borgeren. Det skal bare virke.",
   "task": "wifi",
   "role": "volunteer",
   "answers": "before=with-help,foundation=all,barriers=none,learn=no,deadline=no",
   "reference": "1",
   "reason": "Borgeren er nået det meste af vejen alene. Peg på nettets navn, så er resten ligetil."
  },
  {
   "id": "forny-laan",
   "story": "Borgeren fornyer selv sine lån ved automaten hver måned. I dag vil borgeren lære at gøre det på telefonen og har allerede åbnet bibliotekets side. Bøgerne skal først afleveres i næste uge.",
   "task": "library-self-service",
   "role": "volunteer",
   "answers": "before=alone,foundation=all,barriers=none,learn=yes,deadline=no",
   "reference": "1",
   "reason": "Lysten til at lære giver ikke mere hjælp til en, der kan selv. Vis det ene nye trin."
  },
  {
   "id": "aarsopgoerelsen",
   "story": "»Jeg ser den hvert år, men nu ser siden anderledes ud«, siger borgeren om årsopgørelsen. Borgeren er selv logget ind på husets pc og vil bare have den skrevet ud.",
   "task": "tax-statement",
   "role": "borgerservice",
   "answers": "before=alone,foundation=all,barriers=none,learn=no,deadline=no",
   "reference": "1",
   "reason": "Borgeren har gjort det før og er allerede inde. Vis, hvor man udskriver."
  },
  {
   "id": "stoerre-tekst",
   "story": "Borgeren spørger, om bogstaverne på telefonen kan blive større. Telefonen er åben, og borgeren finder selv frem til indstillinger. »Vis mig, hvor det er, så jeg selv kan skrue på det.«",
   "task": "accessibility",
   "role": "library",
   "answers": "before=unknown,foundation=all,barriers=none,learn=yes,deadline=no",
   "reference": "1",
   "reason": "Vi ved ikke, om borgeren har prøvet det før, men alt andet går let. »Ved ikke« alene gør ikke en enkel opgave til mere end et tip."
  },
  {
   "id": "sidste-tilmelding",
   "story": "Borgeren vil tilmeldes et kursus, og tilmeldingen lukker i aften. Siden er åben på borgerens egen telefon, og borgeren har tilmeldt sig kurser før. »Er det den her knap?«",
   "task": "course-booking",
   "role": "library",
   "answers": "before=alone,foundation=all,barriers=none,learn=no,deadline=yes",
   "reference": "1",
   "reason": "Fristen tæller med, men borgeren kan selv. Sig ja til knappen, og bliv stående, til kvitteringen kommer."
  },
  {
   "id": "nyt-sundhedskort",
   "story": "Borgeren vil bestille et nyt sundhedskort på husets pc. »Sidst hjalp en af jer mig«, siger borgeren, skriver selv adressen ind og går så i stå. Det haster ikke.",
   "task": "health-card",
   "role": "library",
   "answers": "before=with-help,foundation=some,barriers=none,learn=no,deadline=no",
   "reference": "2",
   "reason": "Pointene rammer præcis grænsen, og så vælges mere hjælp: Sæt dig ved siden af, og lad borgeren taste."
  },
  {
   "id": "glemt-pinkode",
   "story": "»Den vil ikke have min pinkode«, siger borgeren og åbner selv appen. Det er sket en gang før, og da fik borgeren hjælp i banken.",
   "task": "mitid-pin",
   "role": "library",
   "answers": "before=with-help,foundation=all,barriers=none,learn=unknown,deadline=unknown",
   "reference": "2",
   "reason": "Borgeren kan åbne appen, men ikke komme videre alene. Side om side: Borgeren taster, og du kigger væk, når koden vælges."
  },
  {
   "id": "attest-i-dag",
   "story": "Borgeren skal aflevere en bopælsattest til sin udlejer i dag. Borgeren har bestilt sådan en før og er selv logget ind. »Her står tre slags, og jeg aner ikke, hvilken de vil have.«",
   "task": "residence-certificate",
   "role": "borgerservice",
   "answers": "before=alone,foundation=all,barriers=administrative,learn=no,deadline=yes",
   "reference": "2",
   "reason": "Uden fristen var et tip nok. Med frist i dag bliver du ved siden af, til attesten er bestilt."
  },
  {
   "id": "hent-en-app",
   "story": "Borgeren vil have bibliotekets app, men har aldrig hentet en app før. Telefonen bliver låst op uden problemer. »Jeg vil gerne lære at gøre det selv.«",
   "task": "apps",
   "role": "volunteer",
   "answers": "before=never,foundation=some,barriers=none,learn=yes,deadline=no",
   "reference": "2",
   "reason": "Første gang sidder man ved siden af, og borgeren trykker selv. Det ligger inden for det, en frivillig må."
  },
  {
   "id": "skift-laege",
   "story": "Borgeren vil skifte læge efter en flytning. Borgeren har gjort det før sammen med en ven og kan selv finde siden, men spørger, hvad ordene på skærmen betyder. »Jeg vil bare have det på plads.«",
   "task": "doctor-choice",
   "role": "borgerservice",
   "answers": "before=with-help,foundation=some,barriers=language,learn=no,deadline=no",
   "reference": "2",
   "reason": "Ordene står i vejen, ikke telefonen. Forklar dem, mens borgeren selv taster."
  },
  {
   "id": "besked-fra-skolen",
   "story": "Borgeren har fået at vide, at skolen kun skriver i Aula, og har aldrig brugt det. Borgeren henter selv appen, mens I taler. »Vis mig det én gang, så kan jeg.«",
   "task": "aula",
   "role": "library",
   "answers": "before=never,foundation=all,barriers=none,learn=yes,deadline=unknown",
   "reference": "2",
   "reason": "Borgeren er hjemmevant på telefonen, men ikke i Aula. Én gang side om side og et tilbud om et kursus."
  },
  {
   "id": "vedhaeft-en-fil",
   "story": "»Jeg skal sende et brev med som fil, ligesom sidst, hvor I hjalp mig«, siger borgeren. Tasken er stadig lukket, så du har ikke set, hvordan det går med computeren. Det skal være gjort en af dagene.",
   "task": "email",
   "role": "library",
   "answers": "before=with-help,foundation=unknown,barriers=none,learn=unknown,deadline=no",
   "reference": "2",
   "reason": "Det, du ikke har set, tæller som noget midt imellem. Start side om side, og se, hvordan det går."
  },
  {
   "id": "skift-nemkonto",
   "story": "Borgeren vil have sin løn ind på en anden konto. Telefonen er åben på nemkonto.dk, og borgeren venter på, at du siger noget. Resten ved du ikke endnu.",
   "task": "nemkonto",
   "role": "borgerservice",
   "answers": "before=unknown,foundation=all,barriers=unknown,learn=unknown,deadline=unknown",
   "reference": "2",
   "reason": "Med tre ubesvarede spørgsmål lægger modellen sig i midten. Begynd side om side; borgeren taster selv kontonummeret."
  },
  {
   "id": "ny-telefon-selv",
   "story": "Borgeren har købt ny telefon og skal flytte det hele over. Sidst gjorde butikken det meste, og ordene »sky« og »sikkerhedskopi« siger ikke borgeren noget. »Men nu vil jeg selv kunne det.« Den gamle telefon virker endnu.",
   "task": "new-device",
   "role": "library",
   "answers": "before=with-help,foundation=some,barriers=digital,learn=yes,deadline=no",
   "reference": "2",
   "reason": "Pointene siger »før pennen«, men borgeren vil lære det. Derfor side om side, god tid og et kursus bagefter."
  },
  {
   "id": "ny-adresse",
   "story": "Borgeren er ved at flytte og har aldrig meldt flytning på nettet. Telefonen går fint, men borgeren er usikker på, hvad der sker, når man trykker »næste«. »Lad mig prøve selv, hvis du bliver her.«",
   "task": "moving",
   "role": "borgerservice",
   "answers": "before=never,foundation=some,barriers=digital,learn=yes,deadline=no",
   "reference": "2",
   "reason": "Lysten til at lære flytter fra »før pennen« til side om side. Borgeren beder netop om det: selv at trykke med en ved siden af."
  },
  {
   "id": "lydbog",
   "story": "Borgeren vil høre en lydbog i eReolen. Et familiemedlem satte appen op sidste år, og siden er den ikke åbnet. »Jeg vil gerne kunne finde den næste selv.«",
   "task": "ereolen",
   "role": "volunteer",
   "answers": "before=with-help,foundation=some,barriers=none,learn=yes,deadline=no",
   "reference": "2",
   "reason": "Side om side er det rette, og det er også loftet for en frivillig. Ingen behøver overtage."
  },
  {
   "id": "blanket-i-dag",
   "story": "En blanket til kommunen skal være inde i dag. Borgeren er selv logget ind, men ved ikke, hvilken af blanketterne der er den rigtige. »Sidste år sad en af jer med, og så gik det.«",
   "task": "municipal-form",
   "role": "library",
   "answers": "before=with-help,foundation=all,barriers=administrative,learn=no,deadline=yes",
   "reference": "2",
   "reason": "Fristen og den svære sag trækker op, men borgeren taster fint selv. Bliv ved siden af, til kvitteringen er der."
  },
  {
   "id": "rejsekort-foerste-gang",
   "story": "Borgeren vil bruge rejsekortet som app for første gang. Appen er hentet, men borgeren tør ikke trykke på »check ind« uden at vide, hvad det koster. Turen er først på lørdag.",
   "task": "rejsekort-app",
   "role": "library",
   "answers": "before=never,foundation=some,barriers=none,learn=unknown,deadline=no",
   "reference": "2",
   "reason": "Første gang, men med god tid og en telefon, der virker. Øv check ind og check ud sammen."
  },
  {
   "id": "betal-til-loppemarked",
   "story": "»Jeg har haft MobilePay før, men på min gamle telefon«, siger borgeren. Borgeren finder appen efter lidt søgen. Mere når I ikke at tale om, før der er kø bag jer.",
   "task": "mobilepay",
   "role": "library",
   "answers": "before=alone,foundation=some,barriers=unknown,learn=unknown,deadline=unknown",
   "reference": "2",
   "reason": "Noget går, og noget ved vi ikke. Side om side er midten, og borgeren godkender selv."
  },
  {
   "id": "besked-om-post",
   "story": "Borgeren får ikke længere en sms, når der er Digital Post. Borgeren låser telefonen op, men siger, at alt det med indstillinger er nyt. »Sidste gang stillede I det for mig.«",
   "task": "digital-post-notify",
   "role": "library",
   "answers": "before=with-help,foundation=all,barriers=digital,learn=no,deadline=no",
   "reference": "2",
   "reason": "Pointene rammer grænsen, og så vælges mere hjælp. Borgeren skriver selv sit nummer."
  },
  {
   "id": "boligstoette-foerste-gang",
   "story": "Borgeren vil søge boligstøtte for første gang og har lejekontrakten med. Borgeren kan selv logge ind, men taster langsomt og mister tråden mellem siderne. »Jeg vil bare have det søgt.«",
   "task": "housing-benefit",
   "role": "borgerservice",
   "answers": "before=never,foundation=some,barriers=none,learn=no,deadline=no",
   "reference": "3",
   "reason": "En svær opgave for første gang rammer grænsen, og så vælges mere hjælp. Borgeren logger ind og godkender, du taster resten."
  },
  {
   "id": "ret-forskud",
   "story": "Borgeren har fået nyt job og vil rette sin forskudsopgørelse. »Felterne siger mig ingenting«, siger borgeren, som fik hjælp til det for to år siden. Login går, når der er ro på.",
   "task": "tax-forecast",
   "role": "library",
   "answers": "before=with-help,foundation=some,barriers=administrative,learn=no,deadline=no",
   "reference": "3",
   "reason": "Opgaven er svær, og sagen er svær at finde rundt i. Før pennen, men foreslå aldrig beløb: Tallene er borgerens."
  },
  {
   "id": "plads-i-boernehave",
   "story": "Borgeren vil skrive sit barn op til børnehave. Borgeren logger selv ind, men spørger ved hver linje, hvad der står, og hvad »behovsdato« betyder. Det er første gang.",
   "task": "daycare",
   "role": "borgerservice",
   "answers": "before=never,foundation=some,barriers=administrative+language,learn=no,deadline=no",
   "reference": "3",
   "reason": "To ting står i vejen på samme tid, og det er første gang. Du taster, borgeren vælger og godkender."
  },
  {
   "id": "skolestart-i-dag",
   "story": "I dag er sidste dag for at indskrive til skole. Borgeren gjorde det sidst sammen med dig og kan logge ind, men siderne om SFO og skoleønsker er svære at finde rundt i.",
   "task": "school-enrolment",
   "role": "borgerservice",
   "answers": "before=with-help,foundation=some,barriers=administrative,learn=no,deadline=yes",
   "reference": "3",
   "reason": "Fire point giver side om side; fristen i dag gør det til fem. Du fører pennen, så det når ind i tide."
  },
  {
   "id": "boernetilskud",
   "story": "Borgeren vil søge børnetilskud og har MitID på en kodeviser. På husets pc går musen i alle retninger, og borgeren beder dig læse hvert ord op. Det er første gang.",
   "task": "child-benefit",
   "role": "borgerservice",
   "answers": "before=never,foundation=none,barriers=language,learn=no,deadline=no",
   "reference": "3",
   "reason": "Borgeren kan godkende med kodeviseren, men ikke styre siden. Borgeren logger selv ind, du fører pennen."
  },
  {
   "id": "familieretshuset",
   "story": "Borgeren vil søge om skilsmisse hos Familieretshuset og har aldrig set siderne før. Telefonen går fint. »Jeg forstår ikke, hvad jeg siger ja til.« Mere har I ikke talt om.",
   "task": "divorce",
   "role": "library",
   "answers": "before=never,foundation=all,barriers=administrative,learn=unknown,deadline=unknown",
   "reference": "3",
   "reason": "Opgaven er svær og ny, og det er sagen, der driller. Find et roligt sted; valgene er borgerens egne."
  },
  {
   "id": "efter-et-doedsfald",
   "story": "Borgeren står med papirerne efter et dødsfald og har fået at vide, at noget skal være sendt i dag. Borgeren er selv logget ind, men ved ikke, hvilken side der er den rette.",
   "task": "death",
   "role": "borgerservice",
   "answers": "before=never,foundation=some,barriers=administrative,learn=no,deadline=yes",
   "reference": "3",
   "reason": "Svær opgave, første gang og frist i dag. Tag det i et roligt hjørne, og før pennen, mens borgeren bestemmer."
  },
  {
   "id": "meld-ledig",
   "story": "»Jeg mistede mit job i går og skal melde mig ledig i dag«, siger borgeren. Borgeren kan låse telefonen op, men er uvant med at udfylde noget på nettet. Det skal bare gøres.",
   "task": "jobnet",
   "role": "library",
   "answers": "before=never,foundation=some,barriers=digital,learn=no,deadline=yes",
   "reference": "3",
   "reason": "Fristen i dag gør, at der ikke er tid til at øve. Før pennen nu, og tilbyd at øve en anden dag."
  },
  {
   "id": "su-med-lyst",
   "story": "Borgeren vil søge SU for første gang og vil gerne forstå, hvad der sker. Mange af ordene er svære, og reglerne er ikke til at blive klog på. Telefonen går nogenlunde.",
   "task": "su",
   "role": "library",
   "answers": "before=never,foundation=some,barriers=administrative+language,learn=yes,deadline=no",
   "reference": "3",
   "reason": "Lysten til at lære trækker et point fra, men der er stadig for meget i vejen. Før pennen, og forklar undervejs."
  },
  {
   "id": "brev-om-gaeld",
   "story": "Borgeren lægger et brev fra Gældsstyrelsen på skranken og siger ikke meget. Telefonen bliver låst op, men skal have flere forsøg. Om borgeren har prøvet det før, ved du ikke.",
   "task": "public-debt",
   "role": "borgerservice",
   "answers": "before=unknown,foundation=some,barriers=unknown,learn=unknown,deadline=unknown",
   "reference": "3",
   "reason": "En svær opgave med meget uvist rammer grænsen, og så vælges mere hjælp. Spørg mere, når I sidder ned."
  },
  {
   "id": "ingen-plads",
   "story": "»Der står, at der ikke er plads, og nu virker appen ikke«, siger borgeren. Telefonen har ikke været opdateret i flere år, og borgeren har aldrig gjort det. Borgeren vil bare have det til at virke.",
   "task": "updates",
   "role": "library",
   "answers": "before=never,foundation=some,barriers=device,learn=no,deadline=no",
   "reference": "3",
   "reason": "Udstyret driller, og opgaven er ny. Du trykker med borgerens ja til hvert trin og sletter aldrig noget uden at spørge."
  },
  {
   "id": "boligstoette-uden-net",
   "story": "Borgeren vil søge boligstøtte, men har aldrig brugt en computer og kommer ikke ind på telefonen. Borgeren peger på ordene i brevet og spørger, hvad de betyder. »Findes det ikke på papir?«",
   "task": "housing-benefit",
   "role": "borgerservice",
   "answers": "before=never,foundation=none,barriers=digital+language,learn=no,deadline=no",
   "reference": "4",
   "reason": "Otte point er lige på grænsen, og så vælges mere hjælp. Brug Udbetaling Danmarks vej på papir eller telefon."
  },
  {
   "id": "begravelseshjaelp",
   "story": "Borgeren spørger om begravelseshjælp og har en seddel med fra bedemanden. »Jeg rører ikke den slags maskiner, og der er ingen derhjemme, der kan hjælpe«, siger borgeren. Sedlen er svær at finde rundt i.",
   "task": "funeral-help",
   "role": "borgerservice",
   "answers": "before=never,foundation=none,barriers=digital+administrative+helper,learn=no,deadline=no",
   "reference": "4",
   "reason": "Her er der ikke noget at bygge et login på. Brug vejen uden om det digitale, og tag imod i ro."
  },
  {
   "id": "laege-alt-i-vejen",
   "story": "Borgeren vil have en ny læge. Telefonen er for gammel til siden, borgeren har aldrig været på nettet og spørger til hvert ord i brevet. »Jeg har ikke nogen at spørge.«",
   "task": "doctor-choice",
   "role": "borgerservice",
   "answers": "before=never,foundation=none,barriers=device+digital+language+helper,learn=no,deadline=no",
   "reference": "4",
   "reason": "Fire ting står i vejen; modellen tæller højst tre, og det er nok. Skift læge ved skranken."
  },
  {
   "id": "forskud-sidste-dag",
   "story": "Borgeren skal rette sin forskudsopgørelse i dag for at få den rigtige løn. Borgeren har aldrig gjort det og kan ikke komme ind på telefonen. Hvorfor det driller, når I ikke at finde ud af.",
   "task": "tax-forecast",
   "role": "borgerservice",
   "answers": "before=never,foundation=none,barriers=unknown,learn=no,deadline=yes",
   "reference": "4",
   "reason": "Frist i dag og intet, der virker: Ring til Skattestyrelsen sammen, eller brug papir. Skattestyrelsen afgør, om alternativet kan bruges."
  },
  {
   "id": "fuldmagt-vil-laere",
   "story": "Borgeren vil give en ven fuldmagt til sin post og vil gerne lære at gøre det selv. Borgeren har ingen, der kan vise det derhjemme, kan ikke åbne siden på telefonen og farer vild i de mange slags fuldmagter.",
   "task": "digital-fuldmagt",
   "role": "borgerservice",
   "answers": "before=never,foundation=none,barriers=digital+administrative+helper,learn=yes,deadline=no",
   "reference": "4",
   "reason": "Lysten til at lære trækker fra, men ikke nok. Opret fuldmagten på papir i dag, og tilbyd et kursus i telefonen."
  },
  {
   "id": "skilsmisse-vil-selv",
   "story": "Borgeren vil skrive til Familieretshuset og har MitID på kodeviser, men har aldrig styret en computer. Mange ord er svære. »Jeg vil se, hvordan det gøres, så jeg kan følge med bagefter.«",
   "task": "divorce",
   "role": "borgerservice",
   "answers": "before=never,foundation=none,barriers=digital+language,learn=yes,deadline=no",
   "reference": "3",
   "reason": "Otte point ville give vejen uden om det digitale, men lysten til at lære trækker ét fra. Før pennen, og vis hvert skridt."
  },
  {
   "id": "navn-hos-biblioteket",
   "story": "Borgeren kommer på biblioteket for at ændre navn. Borgeren har aldrig været på nettet, kan ikke låse den lånte telefon op og kender ingen, der kan hjælpe. Blankettens ord er svære.",
   "task": "name-marriage",
   "role": "library",
   "answers": "before=never,foundation=none,barriers=digital+language+helper,learn=no,deadline=no",
   "reference": "3",
   "handOver": true,
   "reason": "Borgeren har brug for vejen uden om det digitale, og den ligger over bibliotekets loft. Giv videre til en kollega i borgerservice, og gå med."
  },
  {
   "id": "ydelse-paa-biblioteket",
   "story": "Fristen for at svare om børneydelsen er i dag. Borgeren har aldrig åbnet Digital Post, kan ikke styre telefonen og forstår ikke rykkeren, som kom på papir.",
   "task": "child-benefit",
   "role": "library",
   "answers": "before=never,foundation=none,barriers=digital+administrative+language,learn=no,deadline=yes",
   "reference": "3",
   "handOver": true,
   "reason": "Det kræver en, der må bruge det alternativ, loven giver. Hent en kollega i borgerservice nu; fristen kan ikke vente."
  },
  {
   "id": "ny-telefon-frivillig",
   "story": "I it-caféen vil en borger have flyttet alt til en ny telefon. Butikken gjorde det sidst. »Jeg kender ikke de ord, gør du det bare«, siger borgeren og rækker telefonerne over bordet.",
   "task": "new-device",
   "role": "volunteer",
   "answers": "before=with-help,foundation=some,barriers=digital,learn=no,deadline=no",
   "reference": "2",
   "handOver": true,
   "reason": "Borgeren har brug for, at nogen fører pennen, og det må en frivillig ikke. Tag det første stykke side om side, og kald på personalet."
  },
  {
   "id": "post-foerste-gang-frivillig",
   "story": "I it-caféen beder en borger dig om at »få det der Digital Post til at forsvinde«. Borgeren kan ikke låse telefonen op, forstår ikke brevet og har ingen at spørge derhjemme.",
   "task": "digital-post-first",
   "role": "volunteer",
   "answers": "before=never,foundation=none,barriers=digital+language+helper,learn=no,deadline=no",
   "reference": "2",
   "handOver": true,
   "reason": "Det er langt over en frivilligs loft. Giv videre til borgerservice, hvor både fritagelse og læseadgang kan ordnes."
  },
  {
   "id": "skriv-til-kommunen",
   "story": "Borgeren vil skrive til kommunen i Digital Post for første gang. Login går, men borgeren er uvant med at vedhæfte. »Jeg vil lære det, så jeg slipper for at komme hver gang.«",
   "task": "digital-post-send",
   "role": "volunteer",
   "answers": "before=never,foundation=some,barriers=digital,learn=yes,deadline=no",
   "reference": "2",
   "reason": "Uden lysten til at lære var det over en frivilligs loft. Nu er side om side det rette, og ingen skal kaldes til."
  },
  {
   "id": "fritaget-flytter",
   "story": "»Jeg er fritaget for Digital Post, og jeg skal melde flytning«, siger borgeren. Borgeren har den nye adresse på en seddel.",
   "task": "moving",
   "role": "borgerservice",
   "answers": "gate=exempt",
   "reference": "exempt",
   "reason": "Borgeren siger det selv, og det er nok. Brug flytningens vej uden om det digitale, og spørg ikke om grunden."
  },
  {
   "id": "fritaget-men-nysgerrig",
   "story": "Borgeren skal søge om noget hos kommunen og nævner at være fritaget for Digital Post. »Men min kusine siger, at det er nemt på nettet. Må jeg det?«",
   "task": "municipal-form",
   "role": "library",
   "answers": "gate=exempt",
   "reference": "exempt",
   "reason": "Fritagelsen afgør: Alternativet er borgerens, men det digitale er ikke forbudt. Spørg, hvad borgeren helst vil."
  },
  {
   "id": "fik-nej-til-mitid",
   "story": "Borgeren vil ind på sundhed.dk. »Jeg bad om MitID, men de sagde nej«, siger borgeren og lægger telefonen på bordet.",
   "task": "sundhed-dk",
   "role": "library",
   "answers": "gate=no-eid",
   "reference": "no-eid",
   "reason": "Råd ikke til at prøve igen for opgavens skyld. Brug telefonen eller fremmøde, og fortæl, at der kan klages over et afslag."
  },
  {
   "id": "intet-mitid-eu-kort",
   "story": "Borgeren skal rejse og vil have det blå EU-kort. »MitID har jeg ikke, og jeg skal ikke have det«, siger borgeren roligt.",
   "task": "eu-health-card",
   "role": "borgerservice",
   "answers": "gate=no-eid",
   "reference": "no-eid",
   "reason": "Uden MitID bruges Udbetaling Danmarks vej på telefon eller papir. En, borgeren stoler på, kan få fuldmagt."
  },
  {
   "id": "naboens-koder",
   "story": "Borgeren lægger en andens telefon på skranken. »Min nabo har givet mig koden. Jeg skal bare finde et brev fra kommunen.«",
   "task": "digital-post-read",
   "role": "library",
   "answers": "gate=for-another",
   "reference": "for-another",
   "reason": "Ingen bruger en andens MitID, heller ikke med lov. Vis vejen til læseadgang, hvor hjælperen logger ind med sit eget."
  },
  {
   "id": "soeger-for-sin-far",
   "story": "»Jeg skal søge boligstøtte for min far«, siger borgeren. »Han har bedt mig om det, men han er ikke med i dag.«",
   "task": "housing-benefit",
   "role": "borgerservice",
   "answers": "gate=for-another",
   "reference": "for-another",
   "reason": "Faren kan selv give en Digital Fuldmagt, også på papir. Er det ikke muligt, afgør myndigheden, hvad der så gælder; du vurderer det ikke."
  },
  {
   "id": "kan-ikke-betale",
   "story": "Borgeren har netbanken åben på husets pc. »Kan du ikke lige se, om regningen er betalt?«",
   "task": "netbank",
   "role": "library",
   "answers": "gate=not-ours",
   "reference": "not-ours",
   "reason": "Netbank er bankens. Kig væk fra skærmen, find bankens nummer, og skriv det ned til borgeren."
  },
  {
   "id": "hvad-kan-jeg-traekke-fra",
   "story": "Borgeren er selv logget ind hos Skat. »Jeg kan godt finde felterne, men hvad må jeg trække fra for min kørsel?«",
   "task": "tax-forecast",
   "role": "borgerservice",
   "answers": "gate=not-ours",
   "reference": "not-ours",
   "reason": "At bruge siden er vores, at råde om fradrag er ikke. Vis vej til Skattestyrelsen, og skriv spørgsmålet ned til borgeren."
  },
  {
   "id": "gav-koden-i-telefonen",
   "story": "»Der ringede en fra banken i formiddags, og jeg læste tallene op«, siger borgeren. »Nu tror jeg ikke, det var banken.«",
   "task": "scam-happened",
   "role": "library",
   "answers": "gate=fraud",
   "reference": "fraud",
   "reason": "Her haster det, og resten kan vente. Spær MitID, ring til banken, og sig, at det kan ske for alle."
  },
  {
   "id": "ringer-lige-nu",
   "story": "Borgeren sidder i it-caféen med telefonen ved øret og er ved at hente en app, som stemmen beder om. »Han siger, at min computer er hacket, og at jeg ikke må lægge på.«",
   "task": "scam-message",
   "role": "volunteer",
   "answers": "gate=fraud",
   "reference": "fraud",
   "reason": "Læg på sammen, og hent personalet med det samme. En frivillig må godt begynde; ingen grad af hjælp skal vælges."
  },
  {
   "id": "en-der-staar-og-siger-hvad",
   "story": "Borgeren vil skifte NemKonto, men det er ledsageren, der svarer hver gang og dikterer kontonummeret. Borgeren ser ned i bordet og siger kun »ja, ja«.",
   "task": "nemkonto",
   "role": "borgerservice",
   "answers": "gate=fraud",
   "reference": "fraud",
   "reason": "Det kan være pres. Tal med borgeren alene, før noget bliver skiftet, og lad intet haste."
  }
 ]
}
"""#
  static let sweden: StaticString = #"""
{
 "format": 1,
 "id": "se-cases-2026-1",
 "country": "SE",
 "language": "sv",
 "model": "se-2026-2",
 "checked": "2026-11-21",
 "note": {"da": "Sagerne er opdigtede. Svar og begrundelser er skrevet til modellen af Lods selv; ingen gruppe af medarbejdere har endnu afprøvet dem.",
      "sv": "Fallen är påhittade. Svar och motiveringar är skrivna till modellen av Lods själv; ingen grupp medarbetare har ännu prövat dem.",
      "en": "The cases are invented. Answers and reasons are written to the model by this project; no group of staff has tried them yet."},
 "cases": [
  {
   "id": "biljett-pa-papper",
   "story": "Besökaren har en biljett i mobilen och vill ha den på papper. Skrivaren har besökaren använt förut, men nu ser menyn annorlunda ut. ”Vilken knapp är det?”",
   "task": "utskrift",
   "role": "library",
   "answers": "before=alone,foundation=all,barriers=none,learn=unknown,deadline=no",
   "reference": "1",
   "reason": "Allt går utom en knapp. Peka och låt besökaren göra resten."
  },
  {
   "id": "lana-om-i-mobilen",
   "story": "Besökaren vill låna om sina böcker i mobilen och har redan bibliotekets sida framme. ”Sist visade någon mig, nu vill jag kunna det själv.” Böckerna ska lämnas nästa vecka.",
   "task": "bibliotek-konto",
   "role": "volunteer",
   "answers": "before=with-help,foundation=all,barriers=none,learn=yes,deadline=no",
   "reference": "1",
   "reason": "Besökaren är nästan framme. Viljan att lära sig ger inte mer hjälp åt den som klarar sig med ett tips."
  },
  {
   "id": "var-rostar-jag",
   "story": "Besökaren undrar var röstkortet finns och håller upp den öppna mobilen. ”Jag tror att det kom i den digitala brevlådan.” Valet är om tre veckor.",
   "task": "rostkort",
   "role": "library",
   "answers": "before=unknown,foundation=all,barriers=none,learn=no,deadline=no",
   "reference": "1",
   "reason": "Vi vet inte om besökaren har gjort det förut, men resten går lätt. Visa var man letar."
  },
  {
   "id": "personbevis-till-hyresvard",
   "story": "Besökaren behöver ett personbevis till sin hyresvärd. ”Förra gången satt ni bredvid”, säger besökaren, hittar Skatteverkets sida men stannar vid valet av bevis. Det är ingen brådska.",
   "task": "skatt-personbevis",
   "role": "library",
   "answers": "before=with-help,foundation=some,barriers=none,learn=no,deadline=no",
   "reference": "2",
   "reason": "Poängen hamnar precis på gränsen, och då väljs mer hjälp. Sitt bredvid medan besökaren skriver."
  },
  {
   "id": "sista-dagen-e-tjanst",
   "story": "I dag är sista dagen för en ansökan i kommunens e-tjänst. Besökaren har gjort det förut och är redan inloggad. ”Jag vill bara att någon är här när jag skickar.”",
   "task": "kommun-e-tjanst",
   "role": "borgerservice",
   "answers": "before=alone,foundation=all,barriers=none,learn=no,deadline=yes",
   "reference": "2",
   "reason": "Utan tidsfristen hade ett tips räckt. Stanna bredvid tills kvittensen har kommit."
  },
  {
   "id": "biljett-i-appen",
   "story": "Besökaren har hämtat Skånetrafikens app men aldrig köpt en biljett i den. Mobilen går att låsa upp efter ett par försök. ”Jag vill lära mig innan resan på söndag.”",
   "task": "skanetrafiken",
   "role": "volunteer",
   "answers": "before=never,foundation=some,barriers=none,learn=yes,deadline=no",
   "reference": "2",
   "reason": "Första gången sitter man bredvid, och det är också taket för en volontär. Betalkortet sköter besökaren själv."
  },
  {
   "id": "glomt-losenord",
   "story": "”Jag har glömt lösenordet till mejlen igen, och hemma finns ingen att fråga”, säger besökaren. Förra gången löste ni det här i disken. Mobilen ligger kvar i väskan, så du har inte sett hur det går.",
   "task": "losenord",
   "role": "borgerservice",
   "answers": "before=with-help,foundation=unknown,barriers=helper,learn=unknown,deadline=no",
   "reference": "2",
   "reason": "Det du inte har sett räknas som något mitt emellan. Börja sida vid sida; lösenordet väljer besökaren medan du tittar bort."
  },
  {
   "id": "skolval-idag",
   "story": "Skolvalet stänger i dag. Besökaren är inloggad och gjorde det tillsammans med er för några år sedan, men blir inte klok på i vilken ordning man ska välja.",
   "task": "kommun-skolval",
   "role": "borgerservice",
   "answers": "before=with-help,foundation=all,barriers=administrative,learn=no,deadline=yes",
   "reference": "2",
   "reason": "Tidsfristen och det krångliga ärendet drar uppåt, men besökaren skriver själv. Sitt bredvid och ranka aldrig skolor."
  },
  {
   "id": "ny-mobil-vill-kunna",
   "story": "Besökaren har köpt ny mobil och vill flytta över allt. Sist gjorde butiken det mesta, och orden på skärmen är ovana. ”Den här gången vill jag själv hålla i den.” Den gamla mobilen fungerar fortfarande.",
   "task": "mobil-ny",
   "role": "library",
   "answers": "before=with-help,foundation=some,barriers=digital,learn=yes,deadline=no",
   "reference": "2",
   "reason": "Poängen säger ”håll i pennan”, men besökaren vill lära sig. Därför sida vid sida, och BankID flyttas innan den gamla mobilen töms."
  },
  {
   "id": "bostadsbidrag-forsta-gangen",
   "story": "Besökaren ska söka bostadsbidrag för första gången och har hyresavin med sig. Inloggningen går bra, men mellan sidorna tappar besökaren tråden. ”Jag vill bara få det gjort.”",
   "task": "fk-bostadsbidrag",
   "role": "borgerservice",
   "answers": "before=never,foundation=some,barriers=none,learn=no,deadline=no",
   "reference": "3",
   "reason": "Ett svårt ärende för första gången når gränsen, och då väljs mer hjälp. Besökaren loggar in och skriver under, du skriver resten."
  },
  {
   "id": "plats-i-forskolan",
   "story": "Besökaren vill ställa sitt barn i kö till förskolan. Besökaren loggar in själv men frågar vid varje rad vad det står och vad ”önskat startdatum” betyder. Det är första gången.",
   "task": "kommun-forskola",
   "role": "borgerservice",
   "answers": "before=never,foundation=some,barriers=administrative+language,learn=no,deadline=no",
   "reference": "3",
   "reason": "Två saker står i vägen på en gång. Håll i pennan, och låt besökaren välja och skriva under."
  },
  {
   "id": "brev-fran-csn",
   "story": "Besökaren lägger ett brev från CSN på disken och säger inte så mycket. Mobilen går att låsa upp, men det tar några försök. Mer hinner du inte få veta.",
   "task": "csn",
   "role": "library",
   "answers": "before=unknown,foundation=some,barriers=unknown,learn=unknown,deadline=unknown",
   "reference": "3",
   "reason": "Ett svårt ärende där mycket är okänt når gränsen, och då väljs mer hjälp. Fråga vidare när ni har satt er."
  },
  {
   "id": "arbetslos-idag",
   "story": "”Jobbet tog slut i går, så jag måste skriva in mig i dag”, säger besökaren. Mobilen går att låsa upp, men att fylla i något på nätet är ovant. Det ska bara bli gjort.",
   "task": "af-inskrivning",
   "role": "library",
   "answers": "before=never,foundation=some,barriers=digital,learn=no,deadline=yes",
   "reference": "3",
   "reason": "I dag finns ingen tid att öva. Håll i pennan nu och erbjud att öva en annan dag."
  },
  {
   "id": "boka-tid-hos-varden",
   "story": "Besökaren vill boka om en tid på vårdcentralen. Mobilen är för gammal för appen, besökaren har aldrig använt 1177 och ber dig läsa brevet ord för ord.",
   "task": "vard-boka",
   "role": "borgerservice",
   "answers": "before=never,foundation=none,barriers=device+digital+language,learn=no,deadline=no",
   "reference": "4",
   "reason": "Åtta poäng ligger precis på gränsen, och då väljs mer hjälp. Ring mottagningen tillsammans."
  },
  {
   "id": "deklarera-sista-dagen",
   "story": "I dag är sista dagen att deklarera. Besökaren har fått deklarationen på papper, har aldrig loggat in hos Skatteverket och kommer inte in i mobilen. Orden på blanketten är svåra att förstå.",
   "task": "skatt-deklarera",
   "role": "borgerservice",
   "answers": "before=never,foundation=none,barriers=administrative,learn=no,deadline=yes",
   "reference": "4",
   "reason": "Här räddar pappret dagen: blanketten, telefonen eller ett servicekontor. Ge aldrig råd om belopp."
  },
  {
   "id": "a-kassan-vill-forsta",
   "story": "Besökaren ska ansöka hos a-kassan och har BankID men har bara använt det hos banken. Musen är ny och många ord svåra. ”Visa mig hur det går till, så kan jag mer nästa gång.”",
   "task": "a-kassa",
   "role": "borgerservice",
   "answers": "before=never,foundation=none,barriers=digital+language,learn=yes,deadline=no",
   "reference": "3",
   "reason": "Åtta poäng hade gett vägen vid sidan av det digitala, men viljan att lära sig drar av en. Håll i pennan och visa varje steg."
  },
  {
   "id": "forsorjningsstod-pa-biblioteket",
   "story": "På biblioteket frågar besökaren efter försörjningsstöd. Besökaren har aldrig använt en e-tjänst, kommer inte in i den lånade mobilen och förstår inte vilka papper som behövs.",
   "task": "kommun-ekonomi",
   "role": "library",
   "answers": "before=never,foundation=none,barriers=digital+administrative,learn=no,deadline=no",
   "reference": "3",
   "handOver": true,
   "reason": "Besökaren behöver vägen vid sidan av det digitala, och den ligger över bibliotekets tak. Lämna över till en kollega som har rollen, på en avskild plats."
  },
  {
   "id": "bankid-flytt-volontar",
   "story": "På it-fikat vill en besökare flytta sitt BankID till en ny mobil. Banken hjälpte till sist. ”Gör det åt mig du, jag kan inte de där orden”, säger besökaren och räcker över mobilen.",
   "task": "bankid-ny-mobil",
   "role": "volunteer",
   "answers": "before=with-help,foundation=some,barriers=digital,learn=no,deadline=no",
   "reference": "2",
   "handOver": true,
   "reason": "Någon skulle behöva hålla i pennan, och det får en volontär inte. Lämna tillbaka mobilen och hämta personalen; koden skriver besökaren alltid själv."
  },
  {
   "id": "hamta-appen-sjalv",
   "story": "Besökaren vill hämta en app för första gången. Mobilen går att låsa upp, men allt som heter konto och lösenord är ovant. ”Jag vill lära mig, så att jag slipper fråga.”",
   "task": "app-hamta",
   "role": "volunteer",
   "answers": "before=never,foundation=some,barriers=digital,learn=yes,deadline=no",
   "reference": "2",
   "reason": "Utan viljan att lära sig hade det legat över volontärens tak. Nu är sida vid sida det rätta."
  },
  {
   "id": "vill-ha-papper",
   "story": "”Jag vill ha mina brev på papper igen”, säger besökaren. Breven från myndigheter kommer i dag till Kivra.",
   "task": "kivra",
   "role": "library",
   "answers": "gate=exempt",
   "reference": "exempt",
   "reason": "Digital myndighetspost är frivillig. Visa hur brevlådan eller enskilda avsändare stängs av, och fråga inte varför."
  },
  {
   "id": "ingen-e-legitimation",
   "story": "Besökaren ska anmäla vab men har ingen e-legitimation. ”Banken sa nej, så nu vet jag inte vart jag ska vända mig.”",
   "task": "fk-vab",
   "role": "library",
   "answers": "gate=no-eid",
   "reference": "no-eid",
   "reason": "Råda inte till att skaffa BankID för ärendets skull. Blankett, telefon eller servicekontor är vägarna här."
  },
  {
   "id": "med-mammas-bankid",
   "story": "”Jag har mammas mobil med mig, hon har gett mig koden till sitt BankID”, säger besökaren. Det gäller ett brev från Pensionsmyndigheten.",
   "task": "hjalpa-narstaende",
   "role": "borgerservice",
   "answers": "gate=for-another",
   "reference": "for-another",
   "reason": "Ingen använder någon annans BankID, inte ens med lov. Visa vägen till ombud eller fullmakt, där den som hjälper loggar in med sitt eget."
  },
  {
   "id": "kolla-saldot",
   "story": "Besökaren har internetbanken öppen på bibliotekets dator. ”Kan du se om lönen har kommit?”",
   "task": "internetbank",
   "role": "library",
   "answers": "gate=not-ours",
   "reference": "not-ours",
   "reason": "Det som händer efter inloggningen är bankens. Titta bort, leta upp bankens nummer och skriv upp det åt besökaren."
  },
  {
   "id": "skannade-koden",
   "story": "”En kvinna från banken ringde, och jag skannade koden hon bad om”, säger besökaren. ”Nu svarar ingen på numret.”",
   "task": "bedrageri",
   "role": "library",
   "answers": "gate=fraud",
   "reference": "fraud",
   "reason": "Nu brådskar det. Ring banken på det nummer ni själva letar upp, spärra, och säg att det kan hända vem som helst."
  },
  {
   "id": "nagon-star-bredvid",
   "story": "På it-fikat vill en besökare ha hjälp att swisha. Personen bredvid säger beloppet och vem som ska ha pengarna. Besökaren tittar ner och säger bara ”ja, det blir väl så”.",
   "task": "swish",
   "role": "volunteer",
   "answers": "gate=fraud",
   "reference": "fraud",
   "reason": "Det kan vara press. Avbryt, hämta personalen, och låt någon tala med besökaren i enrum."
  }
 ]
}
"""#
}
