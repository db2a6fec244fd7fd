/// English desk notes by an independent tester, on other subjects than those of ``EnglishPatterns`` and
/// ``FreshEnglishPatterns``; see ``NotePattern``.
enum HeldOutEnglishPatterns {
  static let all = WordList.lines(text)

  private static let text = """
    life certificate for a Polish pension, stamped at the desk
    Lease printed, two pages were missing from the file
    deposit of {kr} not paid back, moved out {d}
    Laundry booking in the housing app, practised together
    residence card runs out {d}, slot in Aarhus {dl} {kl}
    Citizenship test, wanted old questions to practise with
    parcel stuck at customs since {d}, {kr} in VAT
    Lost property: one red mitten and a bus pass
    Boarding pass to Manchester printed, just in time
    ferry to Bornholm {d} {kl}, car and {n} people
    Train seats to Copenhagen, quiet coach
    roaming switched off before the holiday
    Prepaid SIM registered in the shop, not by us
    bank branch in {town} closes, many are worried
    Old banknotes, referred to the central bank
    return of a vacuum cleaner, {kr}, bought {d}, 14 days to go
    Chess club wants {n} more boards
    Toddler music full in ten minutes
    puppet show {dl} {kl}, pick up free tickets here
    Lego all over the floor, tidied before closing
    Reading dog visited, {n} children read to it
    film night {dl} {hrs}, {nn} chairs, sound too low at the back
    Jigsaw swap shelf by the door, take one and leave one
    blood pressure monitor lent out, due back {d}
    Garden tools can be borrowed from April
    watercolours hung on the stairs, do not lean on them
    Quiz on local history, winners got coffee
    Ants in the kitchen, traps put out
    cracked window by the entrance, glazier comes {d} between {t} and {t}
    Heating broken, 16.5 degrees {kl}, 18 by noon
    wet floor at the entrance, put out the yellow sign
    Keyboard was set to English, could not find the Danish letters
    Caps Lock was on the whole time
    picture upside down on the screen, fixed with a shortcut
    Pinch to zoom, she loved it
    Google Maps: saved home as a favourite
    podcast downloaded for the bus, {n} episodes of {nn} min, {gb} left
    Photo book for a golden wedding, got halfway
    Menu for the wedding made in Canva, {nn} copies on card
    Norwegian colleagues {d} {hrs}, {nn} people, lunch {kr} each
    numbers from {place} are missing for {mon}
    do not count questions about the toilet
    quiet morning, {n} before {t}, {nn} after
    afraid of pressing the wrong thing, got there in the end
    packed after lunch, everyone pitched in
    """
}
