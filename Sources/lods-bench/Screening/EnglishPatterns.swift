/// Sentence patterns of ordinary English desk notes of the open half; see ``NotePattern`` for slots and choices.
enum EnglishPatterns {
  static let all = WordList.lines(text)

  private static let text = """
    [Helped|Help] with {sys}, {mins}
    [Showed|Explained] {sys} on {dev}, {mins}
    Set up MitID on {dev}, took {mins}
    MitID locked after {n} attempts, new letter ordered
    Activation code comes by post in {n} days
    Code did not arrive, poor coverage in {town}
    Code expired after {n} minutes
    Forgot password for {sys}, made a new one together
    Password must have 8 characters, explained
    Password reset on {url}, typed it alone
    User ID forgotten, found in the app
    PIN wrong {n} times, card blocked by the bank
    One-time code came too late, tried again {kl}
    {who} without MitID, new time {d} {kl}
    {who} wanted help with {sys}
    {who} came {kl}, waited {mins}
    {who} tried {n} times at home
    Daughter helps at home, read access given
    Husband may read the mail now, power of attorney on {url}
    We may not see codes, explained
    No passport, witness needed
    Passport expired {mon} {y}, new one costs {kr}
    Passport appointment {d} {kl}
    Driving licence category B, {kr}
    Tax card for a new job, {mins}
    Tax return {y}, refund {kr}
    Preliminary tax corrected, {nn} per cent
    Moved from {town} to {town}, reported {d}
    Moved in from {country}, waiting for papers
    Student from {country}, yellow health card
    Health card lost, new one {kr}
    Housing benefit, rent {kr} a month
    State pension {kr} a month, asked about supplements
    Digital Post opened, {n} letters read
    Exempt from Digital Post, paper form
    {nn} unread letters, went through {n}
    Letter from {unit}, deadline {d}
    Deadline {d}, made it
    Printed {nn} pages, {kr}
    Scanned {n} pages to pdf
    {pr} out of toner
    {pr} offline, ip {ip}
    Paper jam in {pr}, {mins}
    {err} on {sys}, tried {br}
    Error {code} in {app}
    {app} updated to {ver}
    {dev} updated to {ver}
    {dev} has only {gb} left
    New {brand} phone, moved {n} apps
    Screen is {res}, text enlarged to {pct}
    PC {n} restarted, {pc}
    Wifi down {hrs}
    Showed where the at sign is on the keyboard
    Spam, {nn} mails deleted
    Scam text about a parcel, nothing clicked
    Call 112 in an emergency, 114 for the police
    MitID support is {pub}
    Open {hrs}, {wd} {hrs}
    Closed {d} because of {why}
    Queue {q}, waited {mins}
    {nn} in the queue {kl}, {n} left
    {nnn} visits in {uge}, {nnn} in {uge}
    In {y} we had {nnnn} visits
    {n} of {nn} people came
    Class {dl} {kl}, {n} seats left
    Class moved from {d} to {d}
    IT café {wd} {hrs}, {n} volunteers
    Visited the care home {care}, {n} people helped
    Home visit in {town}, {n} hours
    Interpreter booked, {lang}, {d} {kl}
    Spoke {lang} only
    Aged {age}, never used a computer
    Referred to {unit}, open {hrs}
    {unit} will call back
    Asked for the toilet
    Asked about opening hours
    Only wanted a chat
    Happy, comes back {wd}
    new time {d} {t}
    no show {kl}
    done, {mins}
    mitid + digital post, {mins}
    Under {law} of the act
    Page {n} to {nn} of the booklet
    Level {n}, by phone, {mins}
    Budget {y}: {kr}, {pct} used
    Average {dec} min a visit
    Bus {bus} at {t} from {town}
    ISBN {isbn} not found, ordered
    Reserved {n} books, number {nn} in line
    Monday {n}, Tuesday {n}, Wednesday {n}
    """
}
