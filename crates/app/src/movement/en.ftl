# Movement: organizing or mobilizing, from rating to rating.
movement-title = Organizing or mobilizing
movement-under = { $from } to { $to }, over all { $unit } of us
movement-under-mine = { $from } to { $to }, over the { $unit } in your turfs
movement-when = Which days
movement-days = Last 30 days
movement-month = This month
movement-all = Since we began
movement-between = Between two days
movement-from = From
movement-to = Through
movement-show = Show
movement-organizing = This was organizing: most of our talks went to people who were not with us yet.
movement-mobilizing = This was mobilizing: we talked and acted mostly with those who are with us already.
movement-hardly = We did too little of either to say which it was.
movement-because = We talked with { $talked } of { $unit }. { $beyond } of { $talks } one-on-ones were with people who were not with us yet. { $acted } of { $unit } took part in an act.
movement-marks = We call it organizing from { $half } percent of the one-on-ones, once we have talked with { $enough } of { $unit } ({ $share } percent in { $days } days). Our working rule.
movement-moved = From where to where
movement-moved-caption = Each of the { $unit } of us once: where we stood before these days, and after
movement-before = before
movement-after = after
movement-won-over = came to us: from 0, 3, 4 or 5 to 1 or 2
movement-lost = left us: from 1 or 2 to 3, 4 or 5
movement-newly-assessed = assessed for the first time
movement-how = ▲ came nearer, above the diagonal; ▼ moved away, below it. Acts and words move someone; a guess moves nobody.
movement-unlisted = { $count } of them are not on the list yet and stand at 0.
movement-first-talks = first one-on-ones ever with someone
movement-newly-acting = acted with us for the first time, of { $acted } who acted
movement-talks = Whom we talked with
movement-talks-beyond = with people not with us yet (0, 3, 4, 5)
movement-talks-with = with people with us already (1, 2)
movement-talks-of = Of { $count } one-on-ones, by where they stood the day before:
movement-no-talks = No one-on-one in these days.
movement-by-turf = By turf
movement-turf = { $talks } one-on-ones, { $beyond } beyond our supporters, { $first } first ones; { $acting } newly acting; { $unit } in the unit
movement-by-organizer = By organizer
movement-nobody = Without a one-on-one
movement-organizer = { $talks } one-on-ones, { $beyond } beyond our supporters, { $first } first ones; { $acting } newly acting
movement-organizer-how = Whoever moved is counted with the one who last talked with them.
movement-change = { $won } came, { $lost } left
movement-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
movement-period = The second day must not be before the first.
