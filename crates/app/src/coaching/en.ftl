# Coaching: cases, sessions, next steps, pairs of coaches, circles, the ladder.
cases-title = My cases
cases-under = { $open ->
    [0] You coach nobody now.
    [one] You coach { $open }.
   *[other] You coach { $open }.
} { $overdue ->
    [0] No session is overdue.
    [one] { $overdue } session is overdue.
   *[other] { $overdue } sessions are overdue.
}
cases-none = A case begins when you take a request, are in touch, and say that you meet from now on.
cases-none-go = Requests that I have
cases-source = Every one to two weeks, three to five cases: that is how the Emergency Workplace Organizing Committee works.
cases-of-all = All of us
cases-of-all-what = What each of us carries, and where a session is overdue
cases-of-coach = Coach
cases-of-load = Cases
cases-of-late = Sessions
cases-of-free = { $count ->
    [one] { $count } more coaches nobody now.
   *[other] { $count } more coach nobody now.
}
cases-of-none = Nobody coaches a case yet.
case-late-none = In time
case-late-many = { $count ->
    [one] { $count } overdue, by { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
   *[other] { $count } overdue, the longest by { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
}
load-room = { $count ->
    [one] You have room for { $count } more until it is enough.
   *[other] You have room for { $count } more until it is enough.
}
load-enough = That is enough: as many cases as a coach usually has.
load-full = You are full: take no more. Before another comes, hand one on.
load-over = { $count ->
    [one] { $count } too many. Hand one on: say below which, and to whom.
   *[other] { $count } too many. Hand some on: say below which, and to whom.
}
load-short-room = has room
load-short-enough = enough
load-short-full = full
load-short-over = too many: who takes some over?

case-next-today = You meet today
case-next-on = Next session: { $day }
case-overdue = { $days ->
    [one] The session is { $days } day overdue
   *[other] The session is { $days } days overdue
}
case-last = last session { $day }
case-last-none = no session yet
case-steps = steps: { $open } open, { $done } done with
case-open = Open
case-hand-on = Hand it on
case-under = { $name }, since { $day }, every { $days } days.
case-beside = { $name } stands beside them.
case-over = This case has ended. What was said stays until the request is erased.
case-lies = Nobody coaches it now. Whoever takes the request goes on with it: what was agreed is here.
case-request = The request
case-words-kept = What was said and agreed is read by whoever sees to the request, by the coach beside them, and by the leads.
case-rhythm-title = How often we meet
case-rhythm-label = Every how many days?
case-rhythm-help = 7 to 14.
case-go = Our sessions
said-case-kept = Kept.

case-drive = Their drive
case-drive-none = Once they have a drive and let you in as its coach, choose it here. You then see how far it is, as far as they share it.
case-drive-gone = You are no coach of that drive any more.
case-drive-nothing = The drive shares nothing with you. It is theirs to choose; ask them.
case-drive-on = What they share with you, as of { $day }.
case-drive-names = They share a turf with you: its names are in the drive, and stay there.
case-drive-choose = Choose the drive
case-drive-which = Which drive came of it?
case-drive-which-help = Only you see this choice. It is kept in your own space, and the desk does not learn of it.
case-drive-not = None of those
case-drive-unknown = Choose a drive in which you are the coach.

sessions-title = Sessions
sessions-none = You have not met yet.
session-by = { $name } met them
session-agreed = Agreed:
session-next-was = Next session agreed for { $day }.
session-title = Write a session down
session-under = Questions, not answers: they decide. It ends in a next step with a day.
session-on = When did you meet?
session-note = What was said
session-note-help = What happened since, what it shows, what stands in the way. No health, no papers, no family.
session-steps = Next steps you agreed on
session-steps-help = What they do, by when, and what you do so that it works. Leave empty what you did not agree on.
session-step-1 = A next step
session-step-2 = A second one
session-step-3 = A third one
session-next = When do you meet next?
session-next-help = Leave it empty, and it is by your rhythm.
session-go = Keep
session-kept = Read by you, by whoever goes on with the case, by the coach beside you, and by the leads of the desk.
said-session = The session is written down.

steps-title = Next steps
steps-none = Nothing is agreed yet. A session ends in a next step with a day.
steps-wait = The last one waits to be talked over. Then comes the next, larger one.
steps-done = { $count ->
    [one] { $count } done with
   *[other] { $count } done with
}
steps-next = Next could be: { $size }
steps-next-none = Nothing more for now.
steps-ask = Ask for the next step
step-under = One clear thing, by a day, with your promise to help.
step-what = What do they do?
step-what-help = One act, in plain words: “Talk with three from the night shift.”
step-help = What do you do to help?
step-help-help = A call the evening before, a practice round, a list.
step-by = by { $day }
step-late = was due { $day }: ask what came of it
step-waits = { $came } · talk it over
step-asked = Asked
step-supported = Helped by
step-early = It did not wait to be talked over: { $why }
step-end-line = What came of it, and why?
step-talked = Talked over
step-talked-by = { $name }, { $day }
step-then = Then:

beside-me = { $name } stands beside you: ask them anything.
beside-them = You stand beside { $name }.
pairing-mine = Side by side
pairing-title = Who stands beside whom
pairing-under = Each new coach is paired with an experienced one: they listen in, then let go.
pairing-now = Pairs
pairing-none = No pair yet.
pairing-two = { $other } beside { $new }
pairing-since = Since { $day }, as { $name } settled with both.
pairing-end = They go on alone
pairing-proposed = Proposed
pairing-why = As many as can be, then what fits. Ask both before you confirm: a proposal is no yes.
pairing-confirm = Both said yes
pairing-unpaired = New, and alone
pairing-by-hand = Pair two others
pairing-new = The new coach
pairing-beside = Who stands beside them?
pairing-source = Experienced: two years of organizing, as the leads of the Emergency Workplace Organizing Committee have, or two cases seen through. Beside three at most. The last two are rules of ours.
pairing-because-cases = { $count ->
    [one] saw { $count } case through
   *[other] saw { $count } cases through
}
pairing-because-years = { $count ->
    [one] organizes for { $count } year
   *[other] organizes for { $count } years
}
pairing-because-language = both speak { $languages }
pairing-because-sector = both know the sector
pairing-because-free = stands beside nobody yet
pairing-because-beside = { $count ->
    [one] stands beside { $count } already
   *[other] stands beside { $count } already
}
unpaired-nobody = Nobody is experienced yet: let two new ones begin together.
unpaired-fits = None of the experienced speaks a language with them.
unpaired-room = All who fit stand beside as many as they can.
beside-oneself = Choose two different coaches.
beside-already = Somebody stands beside them already. End that pair first.
beside-room = That coach stands beside as many as they can.
beside-too-many = There are as many pairs as can be kept.
said-beside = Kept.

ladder-title = From worker leader to trainer
ladder-under = Whoever led a drive can coach; whoever coaches can bring up coaches.
ladder-mine = Where I stand
ladder-next = For the next step, { $step }, there is missing:
ladder-top = The last step: now bring up others.
ladder-missing-case = a first case of one’s own
ladder-missing-sessions = { $count ->
    [one] { $count } more session held
   *[other] { $count } more sessions held
}
ladder-trained-learn = the training for coaches
ladder-trained-do = having held a training together with somebody
ladder-trained-teach = somebody whom they taught to hold a training
ladder-missing-experience = { $months ->
    [one] { $months } more month of organizing
   *[other] { $months } more months of organizing
}, or { $cases ->
    [one] { $cases } more case seen through
   *[other] { $cases } more cases seen through
}
ladder-missing-talk = a one-on-one with a lead of the desk
ladder-missing-brought-up = { $count ->
    [one] { $count } more new coach beside whom they stood, who goes on alone
   *[other] { $count } more new coaches beside whom they stood, who go on alone
}
ladder-since = Since when do you organize?
ladder-since-help = About when it began. Otherwise your first case here counts.
ladder-say = What leads know
ladder-training = The training for coaches
ladder-level-none = Not yet
ladder-level-learn = took part
ladder-level-do = held it with somebody
ladder-level-teach = taught somebody to hold it
ladder-talked = One-on-one with a lead
ladder-source = Two years of organizing, the training and a one-on-one are what leads of the Emergency Workplace Organizing Committee have; three sessions and two new coaches are rules of ours. Nobody is rated: it says what was done.
walked-in-the-future = That day has not come yet.
said-walked = Kept.

circles-title = Coaching circles
circles-under = Coaches who meet: a case without names, practice, who carries too much.
circles-none = No circle yet. Five coaches are enough to begin.
circle-begin = Begin a circle
circle-begin-go = Begin
circle-name = What do you call it?
circle-name-help = A town, a trade, an evening.
circle-rhythm-label = Every how many days do you meet?
circle-rhythm-help = 7 to 35.
circle-mine = you are in it
circle-many = { $count ->
    [one] { $count } coach
   *[other] { $count } coaches
}
circle-small = { $count ->
    [one] { $count } short of a core of five
   *[other] { $count } short of a core of five
}
circle-overdue = { $days ->
    [one] the meeting is { $days } day overdue
   *[other] the meeting is { $days } days overdue
}
circle-still = { $days ->
    [one] no meeting for { $days } day
   *[other] no meeting for { $days } days
}
circle-under = Every { $days } days. Next: { $day }.
circle-who = Who is in it
circle-nobody-in = Nobody is in it.
circle-join = Join
circle-leave = Leave it
circle-meet = Write a meeting down
circle-meet-go = Keep
circle-on = When?
circle-there = Who was there?
circle-note = What was said
circle-note-help = What we learned, who carries too much, who waits too long. Cases without names.
circle-next = When next?
circle-next-missing = Choose a day.
circle-put = Put the next meeting on a day
circle-put-go = Put it
circle-before-now = Meetings
circle-met = { $count ->
    [one] { $count } was there
   *[other] { $count } were there
}
circle-words-kept = What was said is read by those who are in it.
circle-not-theirs = Join the circle first: only those who are in it change it.
said-circle-begun = It has begun. Ask others to join.
said-circle-joined = You are in it.
said-circle-left = You left it.
said-circle-put = Put.
said-circle-met = The meeting is written down.

more-coaching = Coaching
more-circles = Coaching circles
more-circles-under = Coaches who meet and learn from each other.
more-matching = Who could take what
more-matching-under = A proposal for everyone who waits.

case-asks-too-many = Those are more next steps than one session can hold. Agree on the few that come first.
case-before = That day is before this coach had the case. Check the day.
case-ended = This case has ended.
case-full = There are as many sessions as one case can hold.
case-in-the-future = That day has not come yet.
case-next-before = The next session comes after this one. Choose a later day.
case-next-far = The next session is too far ahead: choose a day within two months.
case-not-theirs = Only the coach of a case writes its sessions down.
case-rhythm = Choose every how many days you meet: 7 to 14.
case-too-long = That is too long for a note.
circle-before = That day is before the circle began. Check the day.
circle-full = There is no more room in this circle.
circle-in-the-future = That day has not come yet.
circle-name-missing = Give the circle a name.
circle-next-far = The next meeting is too far ahead: choose a day within three months.
circle-next-passed = That day has passed. Choose a day that is to come.
circle-nobody = Choose who was there.
circle-rhythm = Choose every how many days you meet: 7 to 35.
circle-too-long = That is too long.
