# The organizing committee.
committee-title = The committee
committee-under = Those of us who lead, from every corner of the workplace. No supervisors or managers.
committee-of-needed = on it, of { $needed } it takes
committee-of-corners = of { $corners } corners covered
committee-ratio = One of us for every { $one_in } of the { $unit } in the unit, { $day }. A corner is a turf, a shift, or a language that at least five of us would rather speak.
committee-part = Of your turfs, { $seats ->
    [0] nobody
    [one] one person
   *[other] { $seats } people
} of { $unit } { $seats ->
    [0] is
    [one] is
   *[other] are
} on the committee. Shifts and languages, and the whole, are told to those who hold every turf.
committee-part-no-gaps = Each of your turfs has someone on it.
committee-met = There are enough of us, from every corner.
committee-no-unit = There is nobody on the list yet.
committee-enough-with-gaps = There are enough of us, but { $gaps ->
    [one] one corner has nobody
   *[other] { $gaps } corners have nobody
}. It is not whole while one has nobody.
committee-missing = { $missing ->
    [one] One more is needed.
   *[other] { $missing } more are needed.
} Every corner has someone.
committee-missing-with-gaps = { $missing ->
    [one] One more is needed
   *[other] { $missing } more are needed
}, and { $gaps ->
    [one] one corner has nobody
   *[other] { $gaps } corners have nobody
}.
committee-gaps = Corners with nobody
committee-gap-under = { $unit ->
    [one] One person works here, not on the committee.
   *[other] { $unit } people, none of them on the committee.
}
committee-corner-shift = Shift: { $name }
committee-corner-language = Language: { $name }

committee-next = Whom to ask next
committee-next-what = { $count ->
    [one] One more person is the fewest we found for what is missing.
   *[other] { $count } people are the fewest we found for what is missing.
} { $now } of { $of } are on the committee or one trusted tie from it; with { $count ->
    [one] this one, { $then }
   *[other] these, { $then }
} would be.
committee-next-none = Nobody has to be asked for the number or for a corner that is open.
committee-next-not-proven = There may be a way with fewer; the search ended before it could tell.
committee-next-rest = { $count } more
committee-next-more = And { $count } more, once these have been asked.
committee-next-how = Proposed by the corners they close, by how many they bring near, by whether others follow them, and by their support. Whoever is against us or not with us now is not proposed. Numbers advise; we decide.
committee-next-left-open = Nobody who could be proposed closes these: { $corners }.
committee-closes = Closes: { $corners }.
committee-brings-near = { $count ->
    [0] Brings nobody new within one trusted tie.
    [one] Brings one worker within one trusted tie.
   *[other] Brings { $count } workers within one trusted tie.
}
committee-asks = { $asker } is best placed to ask: they know each other.
committee-asks-through = { $asker } is best placed to ask, through { $through }.
committee-asks-nobody = No tie that we know of leads there from the committee.
committee-first-one-on-one = First: a one-on-one. Nobody knows yet where they stand.
committee-first-their-issues = First: a one-on-one about what they would change.
committee-first-leader-test = First: ask them to bring people they name.
committee-first-committee = First: ask them to come to the committee.
committee-talk = One-on-one

committee-who = Who is on it
committee-nobody = Nobody is on the committee yet. Open someone on the list and give them a seat.
committee-how-to-seat = To seat someone, open their page on the list.
committee-someone-in = Someone in { $turf }
committee-someone-gone = Someone who is not on the list now
committee-since = Since { $day }, written down by { $mine ->
    [yes] you
   *[no] { $by }
}: { $why }
committee-since-for = { $turfs }. Since { $day }, written down by { $mine ->
    [yes] you
   *[no] { $by }
}: { $why }
committee-outside = Outside the unit now, so not counted. Let them leave the committee.
committee-seat-open = Change
committee-former-title = { $count ->
    [one] One who left
   *[other] { $count } who left
}
committee-former = { $who }: from { $came } to { $went }, written down by { $mine ->
    [yes] you
   *[no] { $by }
}: { $why }

committee-if = What if?
committee-if-what = Tick people to come or to leave, and see which corners close or open. Nothing is changed by it.
committee-if-who = Tick people
committee-if-come = To come
committee-if-leave = To leave
committee-if-go = See what changes
committee-if-clear = Untick all
committee-then = { $seats } on it instead of { $before }, of { $needed } it takes.
committee-then-same = No corner closes and none opens.
committee-then-closed = Closes: { $corners }.
committee-then-opened = Opens: { $corners }.

committee-share = How many it takes
committee-one-in-label = One of us for every
committee-one-in-help = workers in the unit, from 2 to 50. One in ten is the usual.
committee-share-go = Keep
committee-one-in = Choose a number from 2 to 50.
said-committee-share = Kept. The check counts by it from now on.

committee-seat-title = A seat on the committee for { $name }
committee-leave-title = { $name } leaves the committee
committee-why = Why the committee decided so
committee-seat-why-help = What they have shown. Every member can read this, so name nobody in it.
committee-leave-why-help = Every member can read this, so name nobody in it.
committee-on = On what day
committee-turfs = Answers for more turfs
committee-turfs-label = Beside the one they work in
committee-turfs-help = A turf counts as covered by whoever answers for it.
committee-seat-go = Give them the seat
committee-leave-go = Let them leave
said-committee-seated = Seated. The decision is written down.
said-committee-left = They left the committee. That they sat on it stays written down.
committee-excluded = Supervisors, managers and those who left are not on the committee.
committee-already = They are on the committee already.
committee-full = 20,000 seats are written down, which is all a drive can have.
committee-before-drive = That is before this drive began. Choose a later day.
committee-not-on-it = They are not on the committee.
committee-left-before = That is before they came. Choose a later day.
committee-of-worker = The committee
committee-of-worker-sits = On it since { $day }.
committee-of-worker-not = Not on it.
committee-of-worker-seat = Give them a seat
committee-of-worker-leave = Let them leave
decision-needs-reason = Say why. A decision is written down with its reason.
decision-too-long = Use at most 1,000 characters.
decision-in-the-future = That day has not come yet. Choose today or an earlier day.

# Who decided
committee-decides = The committee decides. Whoever leads writes down what it decided, and who was there.
committee-there = Who of the committee was there
committee-there-label = They were there
committee-there-help = Whoever holds somebody’s turf reads the name; everyone else reads how many there were.
committee-decided = { $mine ->
    [yes] The committee, { $day }; you wrote it down. Who was there is not written down.
   *[no] The committee, { $day }; { $who } wrote it down. Who was there is not written down.
}
committee-decided-count = { $mine ->
    [yes] The committee, { $day }, with { $count } of it there; you wrote it down.
   *[no] The committee, { $day }, with { $count } of it there; { $who } wrote it down.
}
committee-decided-names = The committee, { $day }; there: { $names }{ $rest ->
    [0] {""}
    [one] {""} and one more
   *[other] {""} and { $rest } more
}. { $mine ->
    [yes] You wrote it down.
   *[no] { $who } wrote it down.
}
