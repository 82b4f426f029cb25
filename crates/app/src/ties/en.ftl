# Ties and natural leaders.
leaders-title = Whom others follow
leaders-under = From { $ties ->
    [one] one tie
   *[other] { $ties } ties
} told in one-on-ones among { $unit } people, { $day }.
leaders-tabs = Ties and leaders
leaders-tab = Leaders
map-tab = Map
bullseye-tab = Bullseye
leaders-candidates = Who may be a natural leader
leaders-none = Nobody has been named yet. In one-on-ones, ask whom people trust and whom they follow.
leaders-how = People named by at least two others, or without whom a group would be cut off. A number makes nobody a leader: ask them to bring people, and see who comes.
leaders-more = { $count } more
leaders-named-all-in = { $followers ->
    [one] One person in { $turf } names them.
   *[other] { $followers } people in { $turf } name them.
}
leaders-named-mostly-in = { $followers ->
    [one] One person names them
   *[other] { $followers } people name them
}, { $many } of them in { $turf }.
leaders-only-through = { $count ->
    [one] One of these talks to nobody else on the committee.
   *[other] { $count } of these talk to nobody else on the committee.
}
leaders-reach = In two steps they reach { $count }.
leaders-cut-off = Without them, { $count } people would be cut off from the others.
leaders-is-leader = Others follow them: set by people.
leaders-is-activist = No followers shown yet.
leaders-is-unknown = Nobody has said whether others follow them.
leaders-on-committee = On the committee.
leaders-test = Leader test
leaders-running = Leader tests that run
leaders-running-one = { $name }: to bring { $count ->
    [one] one person
   *[other] { $count } people
} to { $what }
leaders-asked-by = Asked by { $mine ->
    [yes] you
   *[no] { $by }
}, { $day }.
leaders-activists = No followers shown yet
leaders-activists-what = Willing, and welcome for any work. Whether others follow them, a leader test shows.
leaders-activists-count = { $count ->
    [one] One person
   *[other] { $count } people
}

leader-title = Do others follow { $name }?
leader-excluded = They are outside the unit. Nobody outside it is asked a leader test.
leader-someone = someone who is not on the list now
leader-running = To bring people to { $what }
leader-due = Due { $day }.
leader-late = Late: it was due { $day }.
leader-moved = { $came } of { $of } came: they brought most of them.
leader-not-yet = { $came } of { $of } came: no followers shown yet.
leader-came = Who came?
leader-came-help = Those who came because of them, and only whom you saw. Nobody came: tick nobody.
leader-came-on = On what day
leader-came-go = Write down who came
leader-ask = Ask a leader test
leader-ask-what = Agree with them whom they will bring, to what, and by when. Then see who comes.
leader-ask-another = Ask another
leader-bring-followers = Whom to bring: people who name them
leader-nobody-names = Nobody has named them yet. Choose from their turf.
leader-bring-turf = From { $turf }: { $count }
leader-bring-others = Whom to bring
leader-to-what = To what?
leader-to-what-help = The meeting on Thursday, the march on the boss
leader-due-on = By when?
leader-ask-go = Write it down
leader-set = Whether others follow them
leader-set-help = As seen in acts: someone asks, and people come. What they think of us says nothing about it.
leader-why = What was it seen by?
leader-why-help = The leader test, or what happened
leader-set-go = Set it
leader-status-missing = Choose one.
leader-happened = What was shown, and who set it
leader-ended = { $day }, { $what }: { $outcome } Written down by { $mine ->
    [yes] you
   *[no] { $by }
}.
leader-ended-nobody = Nobody came.
leader-ended-came = Came: { $names }.
leader-was-set = { $day }: { $status }. Set by { $mine ->
    [yes] you
   *[no] { $by }
}:
leader-of-worker = Do others follow them?
leader-of-worker-running = A leader test runs.
leader-of-worker-go = Leader test
said-leader-asked = The leader test is written down. Come back on its day and say who came.
said-leader-came = Written down. Now say whether others follow them.
said-leader-set = Set, with the reason.
leader-test-nobody = Choose whom they will bring.
leader-test-themselves = They cannot bring themselves. Choose others.
leader-test-too-many = Choose at most 30 people.
leader-test-to-what = Say what they are to bring people to.
leader-test-to-what-long = Use at most 200 characters.
leader-test-due-past = That day has passed. Choose a later one.
leader-test-due-far = Choose a day within the next 180.
leader-test-ended = Someone wrote down already who came. It stands as it is.
leader-test-other = Choose only from those who were to be brought.
leader-test-ended-early = That is before they were asked. Choose a later day.
leader-test-ended-ahead = That day has not come yet. Choose today or an earlier day.
leader-test-unknown = One of these is not in the unit any more, or not yours to open. Choose again.
leader-tests-full = That is as much as can be written down about one person.

map-title = The map of the workplace
map-under = { $people } people and { $ties ->
    [one] one tie
   *[other] { $ties } ties
} among them, as told in one-on-ones until { $day }.
map-under-turf = { $turf }: { $people } people and { $ties ->
    [one] one tie
   *[other] { $ties } ties
} among them, { $day }.
map-choose = Which turf
map-whole = All
map-print = Print
map-nobody = There is nobody on the list yet.
map-key-leader = others follow them
map-key-committee = on the committee
map-how = A disc is a turf, and its most named people stand toward the middle. Lines between turfs carry how many ties join them. A press on a person opens them, on a disc its turf.
map-told = The same in words
map-between = Ties between turfs
map-between-two = { $one } and { $other }: { $count }
map-turf = { $turf }: { $people } people, { $tied } with ties
map-alone = { $count ->
    [one] Of one more, no tie was told yet.
   *[other] Of { $count } more, no tie was told yet.
}
map-named-by = named by { $names }
map-tied-to = tied to { $names }
map-on-committee = on the committee

bullseye-title = How near to the middle we are
bullseye-under = Most of any workplace stands on the outer rings, and that is no failure. The work is one ring inward.
bullseye-caption = { $unit } people in the unit, { $day }
bullseye-core = on the committee
bullseye-activist = lead others in, or showed support in an act
bullseye-supporter = say they support us
bullseye-disengaged = undecided, not with us now, or not assessed yet
bullseye-opposed = against us
bullseye-core-short = Committee
bullseye-activist-short = Act
bullseye-supporter-short = Support
bullseye-disengaged-short = Outside
bullseye-opposed-short = Against
bullseye-how = Guesses move nobody inward or out.
bullseye-turf = Turf
bullseye-unit = People
bullseye-by-turf = By turf
