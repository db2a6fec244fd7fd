import Language
import Markup

/// The texts of planning.
enum PlanPagePhrase: PhraseKey {
  case title, monthTitle, dayTitle, lead, month, begin, monthWrong, monthOver, by, failed, running, runningNote, stop
  case stopped, planned, changes, noRoom, driving, km, proved, searched, take, drop, nothing, unserved, notAsked, lost
  case who, after, before, why, waited, becauseFirst, becauseWaited, becauseAway, becauseRoom, unchecked, busy, gone

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Planlæg besøg", sv: "Planera besök", en: "Plan visits")
    case .monthTitle: Wording(da: "Plan for {month}", sv: "Plan för {month}", en: "Plan for {month}")
    case .dayTitle: Wording(da: "{day} planlagt på ny", sv: "{day} omplanerad", en: "{day} planned again")
    case .lead:
      Wording(
        da: "Lods giver de besøg, der venter, en dag, en tid og et udehold. Det, der er låst eller bekræftet, bliver "
          + "stående. Intet gemmes, før du har set planen.",
        sv: "Lods ger besöken som väntar en dag, en tid och ett team. Det som är låst eller bekräftat står kvar. Inget "
          + "sparas innan du har sett planen.",
        en: "Lods gives the visits that wait a day, a time and a team. What is pinned or confirmed stays. Nothing is "
          + "saved before you have seen the plan.")
    case .month: Wording(da: "Måned", sv: "Månad", en: "Month")
    case .begin: Wording(da: "Læg en plan", sv: "Gör en plan", en: "Make a plan")
    case .monthWrong: Wording(da: "Vælg en måned.", sv: "Välj en månad.", en: "Choose a month.")
    case .monthOver:
      Wording(
        da: "Måneden er forbi. Vælg en, der har dage tilbage.", sv: "Månaden är slut. Välj en som har dagar kvar.",
        en: "The month is over. Choose one with days left.")
    case .by: Wording(da: "Begyndt af {name} {when}", sv: "Påbörjad av {name} {when}", en: "Begun by {name} {when}")
    case .failed:
      Wording(
        da: "Planen kunne ikke lægges. Prøv igen. Sker det flere gange, så sig det til den, der passer Lods.",
        sv: "Planen gick inte att göra. Försök igen; om det fortsätter, säg till den som sköter Lods.",
        en: "The plan could not be made. Try again; if it goes on, tell whoever looks after Lods.")
    case .running: Wording(da: "Lods søger efter en plan", sv: "Lods söker en plan", en: "Lods searches for a plan")
    case .runningNote:
      Wording(
        da: "Du kan gå til andre sider imens. Stopper du, beholder du den bedste plan indtil nu.",
        sv: "Du kan gå till andra sidor under tiden. Om du stoppar behåller du den bästa planen hittills.",
        en: "You may go to other pages meanwhile. If you stop, you keep the best plan so far.")
    case .stop:
      Wording(da: "Stop, og vis den bedste", sv: "Stoppa och visa den bästa", en: "Stop and show the best")
    case .stopped:
      Wording(
        da: "Søgningen blev stoppet. Det her er den bedste plan indtil da.",
        sv: "Sökningen stoppades. Det här är den bästa planen fram till dess.",
        en: "The search was stopped. This is the best plan until then.")
    case .planned: Wording(da: "Besøg med en dag", sv: "Besök med en dag", en: "Visits with a day")
    case .changes: Wording(da: "Ændringer", sv: "Ändringar", en: "Changes")
    case .noRoom: Wording(da: "Uden plads", sv: "Utan plats", en: "Without room")
    case .driving: Wording(da: "Kørsel", sv: "Körning", en: "Driving")
    case .km: Wording(da: "{n} km", sv: "{n} km", en: "{n} km")
    case .proved:
      Wording(
        da: "Det kan ikke gøres med færre opringninger: alle mindre ændringer er prøvet.",
        sv: "Färre samtal går det inte att göra det med: alla mindre ändringar är prövade.",
        en: "It cannot be done with fewer calls: every smaller change was tried.")
    case .searched:
      Wording(
        da: "Færre fandt søgningen ikke, men det er ikke udelukket, at det kan gøres med færre.",
        sv: "Det är det minsta sökningen hittade; färre är inte uteslutet.",
        en: "It is the fewest that the search found; fewer is not ruled out.")
    case .take: Wording(da: "Brug planen", sv: "Använd planen", en: "Use the plan")
    case .drop: Wording(da: "Kassér planen", sv: "Förkasta planen", en: "Throw the plan away")
    case .nothing:
      Wording(da: "Planen flytter ingenting.", sv: "Planen flyttar ingenting.", en: "The plan moves nothing.")
    case .unserved:
      Wording(
        da: "Hvem får ingen dag, og hvad kan hjælpe?", sv: "Vilka får ingen dag, och vad skulle hjälpa?",
        en: "Who gets no day, and what would help?")
    case .notAsked:
      Wording(
        da: "Der er ikke plads. Åbn besøget, og søg efter første ledige tid for at se hvorfor.",
        sv: "Det finns ingen plats. Öppna besöket och sök första lediga tid för att se varför.",
        en: "There is no room. Open the visit and look for the first free time to see why.")
    case .lost: Wording(da: "Mister deres dag", sv: "Förlorar sin dag", en: "Lose their day")
    case .who:
      Wording(da: "Hvem bliver flyttet, og hvorfor?", sv: "Vilka flyttas, och varför?", en: "Who moves, and why?")
    case .after: Wording(da: "Bliver", sv: "Blir", en: "Becomes")
    case .before: Wording(da: "Før", sv: "Före", en: "Before")
    case .why: Wording(da: "Hvorfor", sv: "Varför", en: "Why")
    case .waited: Wording(da: "ventede", sv: "väntade", en: "waited")
    case .becauseFirst:
      Wording(
        da: "Går forrest: den gamle dag faldt bort på grund af smitte", sv: "Går först: smitta tog den gamla dagen",
        en: "Goes first: infection took the old day")
    case .becauseWaited: Wording(da: "Ventede på en dag", sv: "Väntade på en dag", en: "Waited for a day")
    case .becauseAway:
      Wording(da: "Udeholdet kører ikke den dag", sv: "Teamet saknas den dagen", en: "The team is missing that day")
    case .becauseRoom:
      Wording(
        da: "Giver plads til andre eller en kortere tur", sv: "Ger plats åt andra eller en kortare tur",
        en: "Makes room for others, or a shorter round")
    case .unchecked:
      Wording(
        da: "{n} {n|ønske|ønsker} er ikke holdt op mod kriterierne og er derfor ikke med i planen",
        sv: "{n} önskemål är inte prövade mot kriterierna och är inte med i planen",
        en: "{n} requests were not held against the criteria and are not in the plan")
    case .busy:
      Wording(
        da: "Der er allerede en plan i gang. Vent på den, eller svar på den nedenfor.",
        sv: "En plan är redan på gång. Vänta på den eller svara på den nedan.",
        en: "A plan is under way already. Wait for it, or answer it below.")
    case .gone:
      Wording(
        da: "Planen findes ikke længere: en anden har svaret på den, eller den blev for gammel.",
        sv: "Planen är inte kvar: någon annan har svarat på den, eller så blev den för gammal.",
        en: "The plan is not here any more: somebody else has answered it, or it grew too old.")
    }
  }
}
