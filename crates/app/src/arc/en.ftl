# The arc: stages, the boss campaign.
arc-title = The arc
arc-under = We are at: { $stage }.
arc-under-since = We are at: { $stage }, since { $day }.
arc-over = The arc: what it takes to move on
boss-over = { $count ->
    [one] See one worker again
   *[other] See { $count } workers again
}{ $late ->
    [0] {""}
   *[other] {""}, { $late } late
}
boss-over-because = They support or are undecided, management did something where they work, and nobody has talked with them since.
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
arc-move-by = { $missing ->
    [0] { $day }, written down by { $by }, with every mark made.
    [one] { $day }, written down by { $by }, with one mark missing or not known.
   *[other] { $day }, written down by { $by }, with { $missing } marks missing or not known.
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
boss-event-by = { $place }. Written down by { $by }.
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
