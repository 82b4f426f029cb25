# The arc: stages, the boss campaign.
arc-title = The arc
arc-under = We are at: { $stage }.
arc-under-since = We are at: { $stage }, since { $day }.
arc-over = The arc: what it takes to move on
arc-pages = The pages of the arc
arc-go-arc = The arc
arc-go-boss = What management does
arc-more = { $count } more
arc-stage-quiet = Quiet
arc-stage-committee = Committee
arc-stage-acting = Acting together
arc-stage-majority = Majority
arc-stage-public = Public
arc-stage-recognition = Recognition or a vote
arc-stage-contract = First contract
arc-what-quiet = Nobody outside knows. We make the list and hold the first one-on-ones.
arc-what-committee = A committee that stands in every corner.
arc-what-acting = Smaller actions before there is a majority, each with a goal of its own.
arc-what-majority = From the committee to a deep majority.
arc-what-public = We act in the open.
arc-what-recognition = Management recognizes us, or we vote.
arc-what-contract = We bargain until we have it in writing.
arc-path-majority = Majority first
arc-path-early = Acting before a majority
arc-other-majority = The other path: majority first
arc-other-early = The other path: acting before a majority
arc-stages = The ladder
arc-caption = { $path }: the stages from the ground up, over the { $unit } in the unit, { $day }
arc-here = We are here
arc-key = A full square is a mark that is made, an empty one is missing, a dotted one is not known. Neither path is the failure of the other.
arc-marks = { $unknown ->
    [0] { $made } of { $of } marks made
   *[other] { $made } of { $of } marks made, { $unknown } not known
}
arc-marks-title = Marks of this stage: { $stage }
arc-marks-advise = Marks advise. The committee decides when we move.
arc-mark-listed = On the list
arc-mark-talked = With at least one one-on-one
arc-mark-committee = On the committee
arc-mark-corners = Corners with someone on the committee
arc-mark-supporters = Support by an act or in words
arc-mark-fresh = Assessed by an act or in words in the last 60 days
arc-mark-test = A public test that met its mark
arc-mark-inoculated = Inoculated
arc-mark-cards = With a valid card
arc-mark-team = Areas with one in ten on the action team
arc-mark-surveyed = Answered the survey for the first contract
arc-mark-actions = Actions together
arc-mark-fights = Fights won
arc-made = made
arc-missing = missing
arc-unknown = not known
arc-counted = { $have } of { $of } in the unit, { $day }. It takes { $need }.
arc-counted-corners = { $have } of { $need } corners. It takes all of them.
arc-counted-things = { $have } so far. It takes { $need }.
arc-takes = { $need ->
    [0] How many it takes is not known.
   *[other] It takes { $need } of { $of }.
}
arc-source-counts = From the counts of every turf.
arc-source-committee = From who sits on the committee.
arc-source-talks = From the one-on-ones and assessments of every turf.
arc-source-fights = From the fights that we wrote down.
arc-source-cards = From the cards that count.
arc-source-every-turf = Only those who hold every turf can know it.
arc-source-unknown = The program does not count this yet. We have to know it ourselves.
arc-decide = Move the drive
arc-decide-missing = { $missing ->
    [one] One mark of this stage is missing or not known.
   *[other] { $missing } marks of this stage are missing or not known.
} We can move all the same; it is written beside the decision.
arc-decide-path = Which path
arc-decide-stage = To which stage
arc-decide-none = Choose a stage
arc-decide-why = Why the committee decided so
arc-decide-why-help = Every member can read this, so name nobody in it.
arc-decide-on = On what day
arc-decide-go = Write the decision down
said-arc-moved = We moved. The decision is written down.
arc-moves = How we came here
arc-moves-none = Nobody has moved the drive yet. It began quiet.
arc-move = To: { $stage }. Path: { $path }.
arc-move-marks = { $missing ->
    [0] Every mark was made.
    [one] One mark was missing or not known.
   *[other] { $missing } marks were missing or not known.
}
arc-choose-stage = Choose the stage that we move to.
arc-already-there = We are at that stage already. Choose another.
arc-not-on-path = That stage is not on this path. Choose another stage, or the other path.
arc-before-last-move = That is before our last move. Choose a later day.
arc-moves-full = 500 moves are written down, which is all a drive can have.

boss-title = What management does
boss-under = What they did, what comes next, and who has heard of it ahead. Write down what was done, not who was hurt.
boss-again = See them again
boss-again-none = Nobody in the turfs that you hold has to be seen again.
boss-again-what = { $count ->
    [one] One worker who supports or is undecided
   *[other] { $count } workers who support or are undecided
} worked where something happened, and nobody has talked with them since. We see them again within { $days } days. { $overdue ->
    [0] Nobody is late.
    [one] One is late.
   *[other] { $overdue } are late.
}
boss-again-by = By { $by }.
boss-again-late = Late: by { $by }.
boss-again-talker = With { $who }.
boss-again-rest = { $count } more are not shown.
boss-talk = One-on-one
boss-record = Write down what they did
boss-record-what = What did they do?
boss-record-none = Choose
boss-record-on = On what day
boss-record-note = In a few words
boss-record-note-help = What was done or said. Every member can read this, so name nobody in it.
boss-record-turfs = Only in some turfs
boss-record-turfs-label = In these turfs, with their parts
boss-record-turfs-help = Tick none where it was everywhere.
boss-record-go = Write it down
said-boss-recorded = Written down. Look whom to see again.
boss-what-charm = Sudden kindness: pizza, open doors
boss-what-letters = Letters, posters, texts, a web page
boss-what-meeting = A meeting that everyone must sit through
boss-what-alone = Talks alone with a supervisor
boss-what-consultants = People hired to talk us out of it
boss-what-promises = Promises or sudden raises
boss-what-threats = Threats: hours, jobs, closing
boss-what-retaliation = Someone disciplined, moved or fired
boss-what-delay = Delay: lawyers, hearings, talks that go nowhere
boss-what-other = Something else
boss-expect = What to expect next
boss-expect-what = We are at: { $stage }. This is what management does at that stage, the likeliest first, with what to talk about ahead of it.
boss-heard = { $heard } of { $unit } have heard of it
boss-of-all = Of the { $unit } in the unit who are on the list, { $day }.
boss-of-yours = Of the { $unit } in the unit who are on the list in your turfs, { $day }.
boss-coverage = Who is inoculated
boss-coverage-what = { $count } of { $unit } have talked about what management will say and do. { $left ->
    [0] Nobody is left.
    [one] One has not.
   *[other] { $left } have not.
}
boss-coverage-caption = Turf by turf, the least covered first
boss-turf = Turf
boss-inoculated = Inoculated
boss-unit = In the unit
boss-on-what = On what
boss-events = What they did
boss-events-none = Nothing is written down yet.
boss-everywhere = Everywhere
boss-event-by = { $mine ->
    [yes] { $place }. Written down by you.
   *[no] { $place }. Written down by { $by }.
}
boss-take-back = Take back
said-boss-taken-back = Taken back. It does not count any more.
boss-choose-what = Choose what they did.
boss-event-before-drive = That is before this drive began. Choose a later day.
boss-event-in-the-future = That day has not come yet. Choose today or an earlier day.
boss-event-too-long = Use at most 500 characters.
boss-event-turf-unknown = One of these turfs is not there any more. Choose again.
boss-events-full = 2,000 events are written down, which is all a drive can have.

# What the rules of a plan laid backward refuse
plan-after-too-many = A milestone waits for too many others.
plan-after-unknown = A milestone waits for one that is not in the plan.
plan-before-drive = That day is before the drive began.
plan-begun-in-the-future = A milestone cannot have begun on a day to come.
plan-done-before-begun = A milestone cannot be done before it began.
plan-done-in-the-future = A milestone cannot be done on a day to come.
plan-in-a-circle = These milestones wait for each other in a circle.
plan-milestone-days = Write how many days the milestone takes.
plan-milestone-missing = Write what the milestone is.
plan-milestone-too-long = Write the milestone in fewer words.
plan-milestone-twice = This milestone stands twice in the plan.
plan-too-many = There are as many milestones as one plan can hold.

# The plan: milestones laid backward from a day
arc-go-plan = The plan
arc-go-calendar = Legal calendar
arc-go-readiness = Strike readiness
arc-written-by = { $mine ->
    [yes] Written down by you.
   *[no] Written down by { $who }.
}
plan-title = The plan
plan-under = Milestones, laid backward from the day that we lead to.
plan-under-day = Laid backward from { $day }.
plan-none = There is no plan yet. Set the day that we lead to: a vote, a filing, a strike, the end of the contract. Begin with the usual milestones and make them ours.
plan-none-yet = There is no plan yet. A lead sets the day.
plan-empty = There are no milestones in the plan yet.
plan-all-done = Everything in the plan is done.
plan-late = { $days ->
    [one] The plan does not hold any more: as things stand we are done on { $day }, one day late.
   *[other] The plan does not hold any more: as things stand we are done on { $day }, { $days } days late.
}
plan-holds = The plan holds: as things stand we are done on { $day }.
plan-ends = The day that we lead to
plan-ends-help = Everything is laid backward from it.
plan-begin = Begin with
plan-begin-usual = A usual plan
plan-begin-usual-help = { $path }, from where we are: { $stage }. Its milestones have no owners yet, and its days are working rules of ours: change them.
plan-begin-to = The usual plan goes up to
plan-begin-own = Nothing: we write our own milestones
plan-set-day = Set the day
plan-change-day = Change the day
plan-choose-day = Choose the day that we lead to.
said-plan-day = The day is set, and the plan is laid back from it.
plan-caption = The milestones from { $first } to { $last }: what is done, then as they are due
plan-today = today
plan-bar-done = done { $day }
plan-bar-late = late: { $day }
plan-bar-critical = critical: { $day }
plan-bar-due = due { $day }
plan-key = Each bar runs from when it begins to when it is done as things stand. Filled is done; hatched with a heavy edge is critical: if it slips, the end slips; an outline may still slip. The foot under a bar is the day by which it is due, the broken line is today, the thin line at the end is the day that we lead to.
plan-told-done = of { $all } done
plan-told-critical = critical
plan-told-overdue = past their day
plan-told-unowned = that nobody sees to
plan-milestones = Milestones
plan-done-ones = { $count ->
    [one] One is done
   *[other] { $count } are done
}
plan-add = Add a milestone
plan-due = { $days ->
    [one] Due { $due }. Begin by { $begin }: it takes one day.
   *[other] Due { $due }. Begin by { $begin }: it takes { $days } days.
}
plan-due-begun = { $days ->
    [one] Due { $due }. Begun { $begun }: it takes one day.
   *[other] Due { $due }. Begun { $begun }: it takes { $days } days.
}
plan-done-on = Done { $day }.
plan-overdue = { $days ->
    [one] It was due yesterday.
   *[other] It was due { $days } days ago.
}
plan-behind = { $days ->
    [one] As things stand it is done on { $ends }, one day late.
   *[other] As things stand it is done on { $ends }, { $days } days late.
}
plan-critical = { $days ->
    [0] Critical: if it slips, the end slips.
    [one] Critical: of all that is open it may slip least, by one day.
   *[other] Critical: of all that is open it may slip least, by { $days } days.
}
plan-slack = { $days ->
    [0] It may not slip.
    [one] It may slip by one day.
   *[other] It may slip by { $days } days.
}
plan-delays = It delays: { $which }.
plan-delays-one = { $days ->
    [one] { $what } by one day
   *[other] { $what } by { $days } days
}
plan-owner-is = { $mine ->
    [yes] You see to it.
   *[no] { $who } sees to it.
}
plan-owner-none = Nobody sees to it yet.
plan-after-these = After: { $which }.
plan-is-done = Done
plan-is-begun = Begun
plan-not-done = Not done after all
plan-not-begun = Not begun after all
plan-change = Change
said-plan-step = Written down. The plan is laid again.
plan-not-yours = Only whoever sees to it, or a lead, says that it is begun or done.
plan-check-ins = Check-ins
plan-check-nobody = Nobody sees to it
plan-check-what = Ask how it goes: { $what }
plan-check-rule = Two days before each critical day, or a third of the milestone’s own days before it. It is our working rule.
plan-moved = What moved
plan-changed = { $mine ->
    [yes] Last changed { $day } by you. Since then, and by that change:
   *[no] Last changed { $day } by { $who }. Since then, and by that change:
}
plan-moved-none = Nothing moved.
plan-moved-one = { $what }: { $ends_way ->
    [later] done { $ends ->
        [one] one day
       *[other] { $ends } days
    } later
    [earlier] done { $ends ->
        [one] one day
       *[other] { $ends } days
    } earlier
   *[no] done on the same day
}, { $due_way ->
    [later] due { $due ->
        [one] one day
       *[other] { $due } days
    } later
    [earlier] due { $due ->
        [one] one day
       *[other] { $due } days
    } earlier
   *[no] due on the same day
}.
plan-rules = Days are calendar days. A lead changes the plan; whoever sees to a milestone says when it is begun and done.
plan-change-title = Change the milestone
plan-what = What is to be done
plan-what-help = Every member can read it, so name nobody in it.
plan-owner = Who sees to it
plan-owner-nobody = Nobody yet
plan-owner-unknown = That is nobody in this drive. Choose again.
plan-days = How many days it takes
plan-days-help = 0 for something that happens on one day.
plan-after = What has to be done before
plan-after-label = These have to be done before it begins
plan-went = When it was begun and done
plan-begun = Begun
plan-done = Done
plan-keep = Keep it
said-plan-milestone = Kept. The plan is laid again.
plan-remove = Take it out of the plan
plan-remove-what = What waits for it waits no more. This cannot be taken back.
plan-remove-go = Take it out
said-plan-removed = Taken out. The plan is laid again.

# The calendar of notices
calendar-title = Legal calendar
calendar-under = The days on which the law expects something of us or of management. Advice to check, not a lawyer.
calendar-no-pack = The law differs from place to place. Choose the jurisdiction of this drive first, in its settings.
calendar-choose = Choose the jurisdiction
calendar-advice = This is no legal advice. A day that is missed can cost us the vote: have each one checked.
calendar-notices = Notices
calendar-none = This jurisdiction’s figures name no days.
calendar-no-day = No day yet
calendar-past = (past)
calendar-from-petition = the petition
calendar-from-hearing-notice = the notice of hearing
calendar-from-election = the day the election is directed or agreed
calendar-from-strike = the first day of the strike
calendar-days-after = { $days ->
    [one] One day after { $from }.
   *[other] { $days } days after { $from }.
}
calendar-business-after = { $days ->
    [one] One business day after { $from }.
   *[other] { $days } business days after { $from }.
}
calendar-days-before = { $days ->
    [one] One day before { $from }.
   *[other] { $days } days before { $from }.
}
calendar-business-before = { $days ->
    [one] One business day before { $from }.
   *[other] { $days } business days before { $from }.
}
calendar-holidays = Business days are Monday to Friday. Holidays are not known here and are not counted in: look whether one lies in between.
calendar-days = The days we count from
calendar-day-petition = The petition is filed
calendar-day-hearing-notice = The notice of hearing is served
calendar-day-election = The election is directed or agreed
calendar-day-strike = The first day of a strike
calendar-set = Set the days
said-calendar = The days are set.
calendar-before-drive = That is before this drive began. Choose a later day.
calendar-too-far = That is more than ten years ahead. Choose an earlier day.
jurisdiction-title = Jurisdiction
jurisdiction-pack = Whose law counts for this drive
jurisdiction-help = The legal calendar and the cards take their figures from it. All of them are advice, with their sources and the day on which somebody last read them.
jurisdiction-none = Not chosen yet
jurisdiction-go = Choose it
said-jurisdiction = The jurisdiction is kept.

# Strike readiness
ready-title = Strike readiness
ready-under = Five signs, side by side. Nothing here adds them up: whether we are ready is for us to decide.
ready-part = You see the turfs that you hold. Whoever holds every turf sees all of them.
ready-whole = Of the whole drive
ready-yes = Yes votes in the practice vote
ready-hardship = A plan for hardship
ready-hardship-there = Agreed on { $day }.
ready-hardship-none = None is written down. Who helps whom once the pay stops?
ready-of-day = { $said } Closed on { $day }.
ready-there = { $have } of { $of }. It takes { $need }.
ready-short = { $have } of { $of }. It takes { $need }.
ready-cell-there = { $have } of { $of }
ready-cell-short = { $have } of { $of }, { $missing } missing
ready-old = Too old to rest on: { $day }.
ready-unknown = Not known.
ready-is-there = there
ready-is-short = short
ready-is-old = too old
ready-is-unknown = not known
ready-turfs = Turf by turf
ready-caption = Every turf with workers
ready-caption-yours = The turfs that you hold
ready-turf = Turf
ready-vote = Practice vote
ready-test = Public test
ready-floor = Above the floor
ready-network = On the committee
ready-vote-on = The practice vote closed on { $day }.
ready-no-vote = No practice vote has been closed yet.
ready-test-on = The last public test closed on { $day }.
ready-no-test = No public test has been closed yet.
ready-nobody = Nobody in these turfs is on the list yet.
ready-rules = { $target }% take part in the practice vote and in the last public test, { $yes }% of the whole unit vote yes, no turf lies under { $floor }%, and one in { $reach } is on the committee. The floor is our working rule. What is older than 60 days counts no more. A filled square is there, an empty one is short, a dotted one is not known or too old.
ready-agree = We agreed on a plan for hardship
ready-agree-what = What it says, in a few words
ready-agree-help = Who is to be asked for help and how it is shared. Every member can read this: nobody’s money, health or family belongs here.
ready-agree-on = On what day
ready-agree-go = Write it down
said-hardship = Written down.
hardship-full = 200 agreements are written down, which is all a drive can have.
ready-agreed = What we agreed on
ready-agreed-on = Agreed on { $day }

# The drive’s next things, and what is weakest
next-again-late = { $count ->
    [one] See one worker again
   *[other] See { $count } workers again
}{ $here ->
    [yes] {""}: { $turf }
   *[no] {""}
}
next-again-late-because = Management did something where they work, they support or are undecided, and the seven days within which we see them again are over.
next-again-late-act = Whom to see
next-again = { $count ->
    [one] See one worker again this week
   *[other] See { $count } workers again this week
}{ $here ->
    [yes] {""}: { $turf }
   *[no] {""}
}
next-again-because = They support or are undecided, management did something where they work, and nobody has talked with them since.
next-again-act = Whom to see
next-milestone = Overdue: { $what }
next-milestone-because = { $count ->
    [0] It is critical: the end of the plan moves with it.
    [one] It is critical, and another milestone is late because of it.
   *[other] It is critical, and { $count } others are late because of it.
}
next-milestone-act = See the plan
next-plan = { $count ->
    [one] The plan is one day late
   *[other] The plan is { $count } days late
}
next-plan-because = As things stand we do not reach the day that we lead to.
next-plan-act = See the plan
next-shrank = { $turf } did less than in the test before
next-shrank-because = { $count ->
    [one] One fewer acted than at the share of the test before. Who was missing, and who has not talked with them?
   *[other] { $count } fewer acted than at the share of the test before. Who was missing, and who has not talked with them?
}
next-shrank-act = Compare the tests
next-gaps = { $count ->
    [one] The committee has nobody in one corner
   *[other] The committee has nobody in { $count } corners
}
next-gaps-because = What the committee does not reach, management does.
next-gaps-act = See the gaps
next-confirm = { $count ->
    [one] Confirm what the last test showed of one worker
   *[other] Confirm what the last test showed of { $count } workers
}
next-confirm-because = What somebody does counts more than what they said.
next-confirm-act = See the tests
next-mark = { $mark }: { $count } missing
next-mark-because = Of the marks of this stage ({ $stage }) it is the one furthest away.
next-mark-act = Work on it
weakest-turf = Weakest: { $turf }
weakest-test = { $yours ->
    [yes] { $count } of { $unit } acted in the last test, the lowest share of the turfs that you hold.
   *[no] { $count } of { $unit } acted in the last test, the lowest share of all turfs.
}
weakest-support = { $yours ->
    [yes] { $count } of { $unit } support us by an act or in words, the lowest share of the turfs that you hold.
   *[no] { $count } of { $unit } support us by an act or in words, the lowest share of all turfs.
}
arc-source-tests = From the structure tests that are over.
arc-source-no-team = Who is on the action team is not written down here. We have to count it ourselves, area by area.
arc-source-no-survey = The survey is not held here. We have to count who answered ourselves.
