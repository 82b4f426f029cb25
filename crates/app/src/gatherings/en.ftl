# Gatherings: meetings, socials, trainings, mass calls, barnstorms; signing up, checking in, next steps.

more-gatherings = Gatherings
more-gatherings-under = Meetings, socials, trainings: who signed up, who came, what they took on
gatherings-title = Gatherings
gatherings-under = What counts is what people take on there. How many came is told after it.
gatherings-ahead = Ahead
gatherings-none-ahead = Nothing is planned. People who only ever hear from us when there is something to sign stop coming: eat together, too.
gatherings-new = Plan a gathering
gatherings-past = What came of them
gatherings-older = { $count ->
    [one] One older gathering is not shown.
   *[other] { $count } older gatherings are not shown.
  }
gatherings-too-many = There are as many gatherings as fit. Delete old ones first. What you typed is still here.
gathering-kind-label = What it is
gathering-kind-meeting = Meeting
gathering-kind-social = Social
gathering-kind-training = Training
gathering-kind-call = Mass call
gathering-kind-barnstorm = Barnstorm
gathering-when = { $day }, { $from } to { $to }
gathering-when-label = When
gathering-of-all = The whole drive
gathering-came-of = { $steps ->
    [one] One next step
   *[other] { $steps } next steps
  } by { $took } of { $there } who were there
gathering-nobody-checked-in = Nobody was checked in
gathering-nobody-checked-in-long = Nobody was checked in, so there is nothing to count. Press who was there below; what they took on can be written down then.
gathering-signed-up = { $count } signed up
gathering-steps-taken = { $count ->
    [one] 1 next step
   *[other] { $count } next steps
  }
gathering-off = Called off
gathering-off-long = This was called off.
gathering-suggested = Where a social is due
gathering-suggested-more = { $count ->
    [one] One more part of the workplace is in the same place.
   *[other] { $count } more parts of the workplace are in the same place.
  }
gathering-suggested-rule = Our working rule: where people took part in structure tests and nobody gathered for { $days } days. Gatherings of the whole drive do not count.
gathering-because = because { $tests ->
    [one] one structure test was
   *[other] { $tests } structure tests were
  } held here and { $quiet }
gathering-quiet-ever = nobody has gathered yet
gathering-quiet-for = the last gathering was { $days } days ago
gathering-figure-steps = next steps taken there
gathering-took-of = of { $there } who were there took one
gathering-figure-there = were there
gathering-missed-of = of { $signed } who signed up did not come
gathering-together = { $count ->
    [one] One gathering in the last { $days } days.
   *[other] { $count } gatherings in the last { $days } days, together.
  }
gathering-came = What came of it
gathering-steps-by-kind = { $shifts } to a shift, { $hosts } to host the next one, { $asks } asks
gathering-no-show = No-show rate: { $percent }%, { $count } of { $of } who signed up and did not take it back.

## Planning one

gathering-change = Change
gathering-form-under = When, where or by which link, and who hosts it.
gathering-wrong = Some of it has to be put right. Nothing that you typed is lost.
gathering-turf = Whose gathering it is
gathering-turf-help = Who holds this part of the workplace reads who signs up. Of the whole drive, all members do.
gathering-turf-none = Choose a part of the workplace
gathering-turf-stays = It belongs to { $turf }, for good: who signed up did so to them.
gathering-turf-missing = Choose one of the parts of the workplace that you hold.
gathering-all-not-yours = Organizers and leads gather the whole drive. Choose a part that you hold.
gathering-name = What we call it
gathering-on = Day
gathering-starts = From
gathering-ends = Until
gathering-clock-help = As the clock shows it there, such as 18:30.
gathering-place = Where
gathering-link-label = Link of the call
gathering-about = What to know before coming
gathering-about-help = Everybody with the link reads this: no names, no plans.
gathering-host = Who hosts it
gathering-host-too = Who hosts it too
gathering-host-none = Nobody
gathering-hosts = Hosts
gathering-room-label = Room for how many
gathering-shifts = Shifts
gathering-shifts-help = For parts that people sign up to one by one. Leave the rows empty where all come to the whole.
gathering-shift-room = Room for
gathering-shift-of = { $signed } of { $room } signed up
gathering-open-label = People can sign up on a page, without an account
gathering-open-help = Only who has its link finds the page.
gathering-tells = Calendars and reminders may say what it is
gathering-tells-help = Otherwise they say the time alone: whoever looks over a shoulder learns nothing.
gathering-keep = Keep it
gathering-keep-not = Not now
said-gathering-kept = Kept.
gathering-kind-missing = Choose what it is.
gathering-day-missing = Say on which day.
gathering-name-missing = Say what we call it.
gathering-too-long = That is too long. Shorten it; nothing is lost.
gathering-past = This day has passed. Choose today or a day ahead.
gathering-far = That is more than a year ahead. Choose an earlier day.
gathering-ends-before = It ends before it begins, or at once. Choose a later time, on the same day.
gathering-nowhere = Say where, or give the link of the call below.
gathering-link = This is no link to a page. It begins with https:// or http://, has no spaces and no name before an @.
gathering-room = Give a whole number from 1 on, or leave it empty.
gathering-host-missing = Choose who hosts it, of us who have an account here.
gathering-shifts-many = These are more shifts than fit.
gathering-shift-day = A shift is on the day of the gathering, or within two weeks after it.

## One

gathering-what = When and where
gathering-people = Who comes
gathering-nobody-yet = Nobody has signed up yet.
gathering-check-in-later = On the day one press each says who is there. Until then you can write down who said that they come.
gathering-here = Here
gathering-missed = Not here
gathering-next-step = Next step
gathering-is-expected = signed up
gathering-just-came = did not sign up
gathering-took-back = cannot come after all
gathering-someone-else = Somebody else
gathering-who = Their name
gathering-who-help = People of the list are found by a part of their name.
gathering-will = Will come
gathering-which-one = Several people are called so. Choose one, then press again.
gathering-not-on-list = Nobody whose name you can read is called so. To write them down by this name alone, choose that and press again.
gathering-by-name-alone = Somebody else, by this name alone
gathering-nobody-so = Nobody whose name you can read is called so.
gathering-guest-gone = Somebody else took them off meanwhile. Nothing else changed.
gathering-guest-twice = They are in this gathering already, under another row. Use that one, and delete this one.
gathering-full-of-people = No more people fit into one gathering. Nobody was written down.
gathering-to-come = This is still to come. Check people in on its day.
gathering-is-off = This was called off. Put it on again first.
gathering-altered = What its page shows was changed behind our back: we have put ours back. Who signed up meanwhile may be missing; whoever runs the server should look into it.
gathering-shut = { $count ->
    [one] One sign-up could not be opened, or found no room. It stays where it is.
   *[other] { $count } sign-ups could not be opened, or found no room. They stay where they are.
  }
gathering-remind = To remind
gathering-remind-how = Call or write from your own phone; nothing is sent from here. Press once for each whom you reached.
gathering-remind-text = A reminder: { $day }, { $from }. See you there.
gathering-remind-text-told = A reminder: { $name }, { $day }, { $from }. { $place }
gathering-copy-text = Copy the text
gathering-reminded = Reminded
gathering-way-in-person = no phone is known: tell them in person
gathering-door = The page to sign up
gathering-door-open = Whoever has this link can sign up without an account. What they type is sealed at once.
gathering-door-closed = Nobody can sign up on this page at the moment.
gathering-door-see = See the page
gathering-door-close = Close the page
gathering-door-open-go = Open the page
gathering-door-link = Give it a new link
gathering-door-note = With a new link the old one leads nowhere. Who signed up on it stays signed up.
said-gathering-open = The page is open.
said-gathering-closed = The page is closed.
said-gathering-link = It has a new link; the old one leads nowhere.
gathering-call-off = Call it off
gathering-call-on = Put it on again
said-gathering-off = Called off. Its page and calendars say so.
said-gathering-on = It is on again.
gathering-forget = Delete this gathering
gathering-forget-what = Who signed up, who came and what they took on is deleted with it. Asks stay.
gathering-forget-sure = Yes, delete all of it
gathering-forget-go = Delete it
gathering-unsure = Say first that you are sure.
said-gathering-forgotten = Deleted.
gathering-entry = Appointment
today-remind = { $count ->
    [one] Remind one person of “{ $name }”
   *[other] Remind { $count } people of “{ $name }”
  }

## One of them

guest-steps = Next steps
guest-no-steps = Nothing yet.
guest-not-there = Next steps are written down of those who are there. Press “Here” first.
guest-shift-what = Comes to a shift: which
guest-step-on = Day
guest-shift-go = Comes to that shift
guest-hosts-go = Hosts the next one that day
guest-ask-go = Ask them for something
guest-ask-who = To ask them for something, say below who they are on the list.
guest-step-shift = Comes to { $what }, { $day }
guest-step-hosts = Hosts the next one, { $day }
guest-step-ask = Was asked for something
guest-step-by = { $mine ->
    [yes] written down by you, { $day }
   *[no] written down by { $by }, { $day }
  }
guest-step-drop = Not so
guest-about = About them
guest-signed = Signed up
guest-back-on = took it back, { $day }
guest-way = To be reminded by
guest-called = As they signed up
guest-shifts = Shifts
guest-on-list = On the list
guest-who = Who they are on the list
guest-who-help = Their name on the list, or a part of it.
guest-is-go = That is them
guest-is-not = That is not them
guest-forget = Take them off
guest-forget-what = Deletes this row: that they signed up or came, and what they took on here. Asks stay.
guest-forget-go = Take them off
said-guest-kept = Written down.
said-guest-forgotten = Taken off.
step-not-there = Next steps are written down of those who are there.
step-day-passed = This day is before the gathering. Choose a later one.
step-day-far = That is more than a year after the gathering. Choose an earlier day.
step-what-missing = Say which shift.
step-too-long = That is too long. Shorten it; nothing is lost.
step-too-many = No more steps fit here. Take one away that is done.

## Signing up

sign-up-safety = Use your own phone, on your own connection, on your own time. Not the company’s.
sign-up-safety-turf = What you type is sealed at once. Coworkers who organize this part of the workplace can open it, and nobody else: not management.
sign-up-safety-all = What you type is sealed at once. Coworkers who are members of this drive can open it, and nobody else: not management.
sign-up-safety-link = Whoever has this link reads this page. Pass it on only to coworkers whom you trust.
sign-up-name = First name
sign-up-name-help = Or what you go by. We need no more.
sign-up-remind = Remind me
sign-up-way = How to reach you, if you want to be reminded
sign-up-way-help = Your own phone or e-mail, never the company’s. One of us calls or writes; nothing is sent by itself.
sign-up-shifts = When you come
sign-up-left = { $count ->
    [one] room for one more
   *[other] room for { $count } more
  }
sign-up-trap-label = Leave this empty
sign-up-go = I’m coming
sign-up-name-missing = Give a name, however short.
sign-up-way-missing = Say how to reach you, or leave the reminder out.
sign-up-too-long = That is too long. Shorten it; nothing is lost.
sign-up-shift-missing = Choose at least one.
sign-up-shift-gone = One of these is no longer there. Choose again.
sign-up-shift-full = One of these filled up meanwhile. Choose another.
sign-up-too-much = That is too much for this form. What you typed is still here: shorten it.
sign-up-trap = A field that nobody should see was filled in, perhaps by your browser. It is empty again: press once more.
sign-up-old = This page stood open for long. What you typed is still here: press once more.
sign-up-quick = That was quick. Look once more, then press again.
sign-up-box-full = There is no room for more at the moment. Nothing was taken. Tell a coworker who organizes, and come back tomorrow.
sign-up-gone = There is nothing behind this link
sign-up-gone-what = It leads nowhere, or no longer. Ask the coworker who gave it to you for the one in use.
sign-up-off = This was called off
sign-up-off-what = Ask the coworker who gave you the link what comes instead.
sign-up-over = This is over
sign-up-over-what = Ask the coworker who gave you the link when we meet next.
sign-up-closed = Nobody more can sign up here
sign-up-closed-what = Whoever hosts this has closed the page. Ask the coworker who gave you the link.
sign-up-full = This is full
sign-up-full-what = There is no room for more. Ask the coworker who gave you the link: somebody may take their place back.
signed-up-title = You are on the list
signed-up-calendar = Put it in my calendar
signed-up-calendar-plain = The file says the time alone, and not what it is.
signed-up-calendar-tells = The file says what it is and where: mind who sees your calendar.
signed-up-keep = If you cannot come after all
signed-up-keep-why = Keep this link. With it, and without an account, you can take it back.
signed-up-back = I cannot come after all
signed-up-back-done = You said that you cannot come.
taken-back-title = You are not expected
taken-back = Good that you said so.
taken-back-what = You can sign up again on the same page, as long as there is room.
