# The organizing cycle: asks, support, debriefs, and the record of each person.

account-taken = Another member is that person on the list already.

# What the rules of the organizing cycle and of development refuse
ask-closed-already = This is closed already. Who closed it, and how, stands below; nothing that you wrote is lost.
ask-due-before = That day is before the day it is asked. Choose a later one.
ask-due-far = That is more than a year ahead. Ask for something nearer.
ask-ended-before = That day is before it was asked.
ask-ended-in-the-future = That day has not come yet.
ask-hours = Write the hours as a number up to 200.
ask-in-the-future = That day has not come yet. Write the day on which you asked.
ask-override-no-reason = Write why this cannot wait. It stays beside it.
ask-replace-alone = One of you proposes, and the other agrees. Wait for the other one.
ask-replace-not-theirs = Only whoever asked and whoever was asked can put something else in its place.
ask-replace-nothing = Nothing else is proposed for it now.
ask-rows-full = So much has happened with this one that no more fits. Close it, and ask anew.
ask-size-unknown = Choose how big it is.
ask-support-by-themselves = Choose somebody else to support them: nobody supports themselves.
ask-task-another = This task is somebody else’s by now. What you wrote stands below; press again to ask it by itself.
ask-task-asked = This task has been asked already. What you wrote stands below; press again to ask it all the same, by itself.
ask-task-closed = What the plan was for has ended by now. What you wrote stands below; press again to ask it by itself.
ask-task-done = This task is done by now. What you wrote stands below; press again to ask it all the same, by itself.
ask-task-gone = This task is not in the plan any more. What you wrote stands below; press again to ask it by itself.
ask-to-another = This was asked of somebody else. Open their page and ask there.
ask-to-oneself = Ask somebody else. What you take on yourself is a task.
ask-to-someone-gone = They left, so nothing can be asked of them any more. What they did stays.
ask-too-long = Keep it to 300 characters.
ask-too-many = As much has been asked of this person as one record holds.
ask-unknown = This is not there any more. Go back and choose again.
ask-waits-for-debrief = First talk over with them what came of the last one. If this cannot wait, write why.
ask-what-missing = Write what you ask, one act that is clear.
carries-hours = Write the hours a month as a number up to 400.
debrief-already = Somebody has talked this over with them already; it stands below. What you wrote can be added to the next one.
debrief-before = That day is before it ended.
debrief-empty = Nothing is written yet. One line is enough.
debrief-group-nobody = Choose who was there.
debrief-group-too-many = That is too many people for one talk. Split into groups of up to 200.
debrief-group-twice = Someone stands here twice for the same thing.
debrief-in-the-future = That day has not come yet.
debrief-next-far = That is more than half a year ahead. Choose a nearer day, so that we do not forget.
debrief-next-no-reason = Write why nothing is asked next for now.
debrief-next-passed = The day of what comes next has passed. Choose a later one.
debrief-of-another = This was asked of somebody else.
debrief-of-open = First say what came of it: done, partly done, or declined.
debrief-sign-twice = The same thing is ticked twice.
debrief-too-long = That is too long. Keep to what matters for next time.
pair-about-too-many = That is more people than one meeting can be about: 50 at most.
pair-before = That day is before you began to meet.
pair-ended = You two have stopped meeting. What you wrote stays yours; begin anew to go on.
pair-full = No more meetings fit here. Begin anew; what you wrote stays yours.
pair-in-the-future = That day has not come yet.
pair-next-before = The next meeting comes after this one. Choose a later day.
pair-next-far = That is more than two months ahead. Meet sooner.
pair-not-theirs = What these two write down is for the two of them.
pair-rhythm = Meet every one to two weeks: 7 to 14 days.
pair-too-long = Keep each note to 2,000 characters.
pair-with-oneself = A pair is two people. Choose somebody else.
reading-before = That day is before it was given.
reading-in-the-future = That day has not come yet.
reading-missing = Write what the reading is.
reading-no-question = Write the question to ask about it.
reading-too-long = That is too long.
reading-too-many = No more readings fit into this record.
reading-unknown = This reading is not on the list any more.
record-full = No more of these fit into this record.
record-in-the-future = That day has not come yet.
record-not-theirs = Only they themselves write here.
record-nothing-written = Nothing is written yet.
record-role-before = That day is before they took the role on.
record-role-not-held = They do not hold this role now.
record-themselves = Choose somebody else: nobody brings or develops themselves.
record-too-long = Keep it to 1,000 characters.
record-training-missing = Choose the training, or write what it was.
sizes-count = The ladder has three to eight steps.
sizes-hours = Write the hours of a step as a number up to 200.
sizes-name-missing = Give each step a name.
sizes-name-taken = Two steps have the same name.
sizes-name-too-long = Keep the name of a step to 60 characters.
sizes-plan-from = Choose from which step on there is a plan.
sizes-too-many-ever = The ladder has been changed as often as it can be. Rename a step that is there.
sizes-twice = One step stands twice.
sizes-unknown = Somebody changed the ladder while you were at it. Look again; nothing was changed.
skill-do-before-learn = First write down when they learned it; they do it on that day or later.
skill-in-the-future = That day has not come yet.
skill-learned-from-oneself = Choose somebody else, or nobody in particular.
skill-missing = Choose the skill.
skill-teach-before-do = Whoever teaches it has done it first, with somebody watching.
skill-teach-nobody = Nobody whom they taught has done it yet. Teaching shows in that.
skill-teach-oneself = Choose whom they taught.
skill-too-long = Keep the name of a skill to 60 characters.
skill-too-many = No more steps fit into this record.
skill-witness-cannot = Choose somebody who can do it: whoever watches has done it themselves.
skill-witness-oneself = Choose somebody else: nobody watches themselves.
support-check-in-after = That is after the day it is due. Ask how it goes before that.
support-check-in-before = That is before the day it was asked.
support-check-in-future = That day has not come yet.
support-end-passed = The end day has passed. Choose one that is still to come.
support-goals-by-one = Say the goals back to each other, and both tick that you did.
support-goals-missing = First ask them for their goals, and write them in their words.
support-goals-too-many = Ten goals at most. Which matter most?
support-task-unknown = This task is not in the plan any more.
support-task-without-owner = Each task needs one person who sees to it. Choose who.
support-too-long = Keep it to 300 characters.
support-too-many-check-ins = No more notes on how it goes fit here.

# What one has to do today
today-title = For you today
today-in = For you today in { $drive }
today-under = What people count on you for, what has waited longest first.
today-back = Overview
today-all = All { $count }
today-left = { $count } more wait. Do these first.
today-none = Nobody waits for you. Whom could you ask for something?
today-late = late
today-now = today
today-by = by { $day }
today-since =
    { $days ->
        [one] since yesterday
       *[other] for { $days } days
    }
today-check-in = Ask { $name } how it goes
today-checked-in = We talked
today-debrief = Talk it over with { $name }
today-ask = Ask { $name } for the next thing
today-ask-after = after “{ $what }”
today-meet = Meet { $name }
today-what-came = What came of it, { $name }?
today-done = Done
today-asked = You were asked for something
today-asked-of-you = you said you would; { $when }
today-task = A task of yours
today-task-of-you = your task; { $when }

# The cycle over a drive
development-title = Developing each other
development-under = Ask, support, talk it over, ask for more: where it stands, for everyone whom we see here.
development-today-under = Check-ins, debriefs, asks to make and pairs to meet.
development-stand = Where asks stand
development-stand-of = Asks in the turfs that you hold. The last number counts people.
station-asked = Ask
station-asked-of = open, in their time
station-support = Support
station-support-of = check-ins due
station-late = Late
station-late-of = past their day: what came of them?
station-debrief = Debrief
station-debrief-of = to be talked over
station-next = Next ask
station-next-of = people to ask for more
station-who = { $name }: { $of }
development-carry = Who carries how much
development-carry-of = Open asks and tasks, those with most first. Before a sixth, ask someone else.
development-carry-none = Nobody carries anything yet. It begins with one ask.
development-load = roles { $roles }; about { $hours } hours this month
development-carries = asks { $asks }, tasks { $tasks }
development-carry-over = too much
development-idle = Whom nobody has asked
development-never = { $count } of { $of } on the list were never asked for anything.
development-idle-long = Asked before, and not for more than a month:
development-idle-one = { $name }, { $days } days
development-idle-left = and { $count } more.
development-figures = What measures organizing
figure-caption = People who grow, not hours put in: { $days } days, and the { $days } before
figure-what = Of
figure-period = { $from } to { $to }
figure-share = { $count } of { $of } { $unit }
figure-newly-asked = Asked for the first time
figure-asks-done = Asks done
figure-debriefed = Talked over within a week
figure-rose = Rose to something larger
figure-leaders = Leaders who develop others
figure-tasks = Tasks that newcomers took on
figure-of-never-asked = never asked before
figure-of-asked = people asked
figure-of-due = asks ended or overdue
figure-of-ended = asks ended
figure-of-people = people who take part
figure-of-leaders = who lead others
figure-of-theirs = people they brought or developed
figure-of-tasks = tasks taken on

# The lineage
lineage-title = Who developed whom
lineage-under = What an organizer leaves behind is people who organize: counted here before anything they did themselves.
lineage-now = Today
lineage-quarter = Three months ago
lineage-year = A year ago
lineage-of = Developed by { $name }, and by them
lineage-none = Nothing is known yet of who brought or developed whom. It stands on each person’s page.
lineage-in-words = The same in words
lineage-below =
    { $count ->
        [0] nobody yet
        [one] one person
       *[other] { $count } people
    }
lineage-one = { $name }; { $count } below
lineage-head = Generation { $number }
lineage-desc = { $people } people in { $depth } generations.
lineage-rest = and { $count } more
lineage-generations = By generation
lineage-generation = Generation { $number }: { $count }
lineage-most = People developed, and by them
lineage-developed = { $people } developed; { $theirs } by them
# Choosing a person by name
field-optional = optional
person-help = Begin with the name and choose.
person-missing = Write a name.
person-not-listed = That is nobody on the list. Choose somebody who works here.
person-several = Several of us are called so. Write the department after a comma: “Ana Ortiz, Kitchen”.
person-unknown = We find nobody of that name. Look at how it is written on the list.

# How big an ask is
size-come-to = Come to something
size-bring-someone = Bring someone
size-do-task = Do a task
size-lead-task = Lead a task
size-lead-others-in = Lead others in a task
sizes-title = How big asks are
sizes-under = The ladder from the smallest ask to the largest. We climb it one step at a time.
sizes-step = Step { $number }
sizes-plan = From which step on is there a plan?
sizes-plan-help = Below it, support is one day on which to ask how it goes.
sizes-note = To take a step out, empty its name and hours. Asks of that size then count as the step below.
sizes-set = Set the ladder
said-sizes-set = The ladder is set.

# The record
record-mine = My record
record-title = { $name }: record
record-under = What was asked, what came of it, and what we learned by it.
record-look = Look
record-ask = Ask
record-ask-more = Ask for something else
record-mine-nothing = Nothing is asked of you now. What would you take on next? Tell whoever talks with you.
record-mine-waits = It ended. Whoever asked talks it over with you before the next one.
record-now-ask = What do we ask next?
record-now-ask-why = The last one was talked over. Nothing is asked now.
record-now-came = What came of it? { $what }
record-now-check = Ask how it goes: { $what }
record-now-check-why = Due { $day }.
record-now-debrief = Talk it over: { $what }
record-now-debrief-why = It ended and nobody has talked it over. The next ask waits for that.
record-asks = Asks
record-asks-none = { $own ->
    [yes] Nothing was asked of you yet.
   *[no] Nothing was asked of them yet. Begin with something small that they can surely do.
}
record-asks-more = { $count ->
    [one] One more before
   *[other] { $count } more before
}
record-seen-none = Nothing was written down yet.
record-carries = { $own ->
    [yes] What I can carry
   *[no] What they can carry
}
record-skills = Learn, do, teach
record-trainings = Trainings
record-readings = Readings
record-people = { $own ->
    [yes] People I brought and develop
   *[no] People they brought and develop
}
record-roles = Roles
record-added = { $own ->
    [yes] In my own words
   *[no] In their own words
}
record-account = Account
record-choose = Choose
record-keep = Keep
record-on = On
record-own-help = Only where it is not in the list above.
record-own-word = { $own ->
    [yes] you wrote it yourself
   *[no] they wrote it themselves
}
said-record-kept = Kept in the record.
carries-none = { $own ->
    [yes] You have not said yet how much you can carry.
   *[no] Nobody has asked yet how much they can carry.
}
carries-hours-said = { $hours ->
    [one] One hour a month
   *[other] { $hours } hours a month
}
carries-up-to-said = No bigger than: { $size }
carries-on = Said on { $day }.
carries-change = { $own ->
    [yes] Write down what I can carry
   *[no] Write down what they can carry
}
carries-hours-label = Hours a month
carries-up-to = No bigger than
carries-any = Any size
skills-none = No steps yet. We learn it, do it while somebody watches, and teach it.
skill-learned = Learned
skill-learned-from = { $mine ->
    [yes] Learned from you
   *[no] Learned from { $who }
}
skill-did = { $mine ->
    [yes] Done, you watched
   *[no] Done, { $who } watched
}
skill-taught = { $mine ->
    [yes] Taught you
   *[no] Taught { $who }
}
level-learn = learns it
level-do = does it
level-teach = teaches it
skill-add = Write down a step
skill-which = What
skill-own = Or something else
skill-step = Which step
skill-step-learn = They learned it
skill-step-do = They did it, and somebody watched
skill-step-teach = They taught it: somebody else has done it since
skill-step-missing = Choose the step.
skill-who = From whom, before whom, or to whom
skill-who-help = Whoever taught it, watched, or learned it. Whoever watches can do it already.
trainings-none = No trainings yet.
training-add = Write down a training
training-which = Which training
training-own = Or another one
readings-none = No readings yet.
reading-read = read { $day }
reading-given = { $mine ->
    [yes] given { $day } by you
   *[no] given { $day } by { $who }
}
reading-add = Give a reading
reading-which = Which reading
reading-goes-with = { $title } (goes with what they are asked)
reading-own = Or another one
reading-has-read = Read it?
reading-answer = Write down what they say to its question
reading-said = What do they say about it?
record-people-none = { $own ->
    [yes] Nobody yet. Whom could you bring?
   *[no] Nobody yet. Whom could they bring?
}
record-developed = { $own ->
    [yes] { $count ->
        [one] You develop one of us:
       *[other] You develop { $count } of us:
    }
   *[no] { $count ->
        [one] They develop one of us:
       *[other] They develop { $count } of us:
    }
}
record-brought = { $own ->
    [yes] { $count ->
        [one] You brought one of us:
       *[other] You brought { $count } of us:
    }
   *[no] { $count ->
        [one] They brought one of us:
       *[other] They brought { $count } of us:
    }
}
record-people-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
record-carried = Carried here from elsewhere, by their own decision:
record-line = What it came to: people developed, and by them
record-people-add = { $own ->
    [yes] Write down whom I brought or develop
   *[no] Write down whom they brought or develop
}
record-people-who = Who
record-bond = Which
record-bond-brought = { $own ->
    [yes] I brought them
   *[no] They brought them
}
record-bond-developed = { $own ->
    [yes] I am developing them
   *[no] They are developing them
}
record-bond-missing = Choose which of the two.
role-since = since { $from }
role-until = { $from } to { $until }
record-added-none = { $own ->
    [yes] Nothing yet. What you write here stands in your record as yours.
   *[no] They have written nothing themselves yet.
}
record-added-add = Write something
record-added-text = What would you add?
account-is-mine = This is you on the list.
account-is = Has an account: { $name }.
account-none = They have no account. Whoever talks with them writes down what they say.
account-not-listed = { $own ->
    [yes] Nobody has said yet who you are on the list.
   *[no] Nobody has said yet who this is on the list.
}
account-change = Say which account is whose
account-which = Their account
account-nobody = They have none
account-who = Who this is on the list
record-of-worker = Record
record-of-worker-open = Asked: { $what }. Due { $day }.
record-of-worker-waits = The last ask waits to be talked over.
record-of-worker-none = Nothing is asked of them now.
record-of-worker-go = Open the record

# Asking
ask-title = Ask { $name }
ask-under = One act that is clear, with a day, and support with a name on it. Only ask what you think they can do.
ask-waits-title = First talk over the last one
ask-what = What do we ask?
ask-what-help = One act: “Come to the meeting on Thursday and bring Sam”.
ask-size = How big is it?
ask-size-hours = { $hours ->
    [one] Usually one hour.
   *[other] Usually { $hours } hours.
}
ask-due = By when?
ask-due-missing = Choose the day by which.
ask-support = Who supports them?
ask-support-help = Somebody with an account, so that they see the days on which to ask how it goes.
ask-support-what = With what?
ask-more = Other hours, or asked on another day
ask-hours-label = Hours
ask-hours-help = Where it takes more or less than usual.
ask-on = Asked on
ask-early = Why can this not wait for the debrief?
ask-early-help = It stays beside the ask.
ask-in-run = In a run, as: { $role }.
ask-of-task = A task in { $name }’s plan. Once asked, it stands in the plan as this ask, and is done with it.
ask-the-ask = The ask
ask-run = The run:
ask-go = Ask
ask-rule = Once asked, we do not take it back. It ends done, partly done or declined, or the two of you agree on something else.
ask-suggest = What could come next
ask-suggest-nothing = Nothing for now
ask-suggest-decide = A suggestion. You know them better.
ask-before = How the last ones went
ask-before-none = Nothing was asked of them yet.
ask-nudge = { $count ->
    [one] They carry one ask or task already
   *[other] They carry { $count } asks and tasks already
}
ask-nudge-could = Who else could:
ask-nudge-nobody = We see nobody else who could. Who has not been asked for anything yet?
ask-out-not-now = Last time they wished for nothing for now.
ask-out-bigger = That is { $steps } steps above the last that was done.
ask-out-above = They said: no bigger than “{ $size }”.
ask-out-hours = With it they would have { $would } hours this month; they said { $said }.
ask-out-less = Last time they wished for less.
could-one = { $mine ->
    [yes] You: { $why }
   *[no] { $who }: { $why }
}
could-skill = { $level ->
    [learn] learned: { $skill }
    [teach] has taught: { $skill }
   *[do] has done: { $skill }
}
could-skill-seen = { $mine ->
    [yes] has done: { $skill }, seen by you
   *[no] has done: { $skill }, seen by { $who }
}
could-wish = wishes for more
could-ready = has done as much
could-never = was never asked for anything
could-idle = { $days ->
    [one] was not asked for one day
   *[other] was not asked for { $days } days
}
could-carries = { $count ->
    [0] carries nothing now
    [one] carries one now
   *[other] carries { $count } now
}
because-first = Nothing has been asked of them and ended yet. Begin small.
because-done = The last was done: { $size }.
because-partly = A part of the last was done.
because-declined = The last was declined.
because-wish-more = They wish for more.
because-wish-same = They wish for the same again.
because-wish-less = They wish for less.
because-wish-not-now = They wish for nothing for now.
because-up-to = They said: no bigger than “{ $size }”.
because-time = { $hours ->
    [0] Of the hours that they said, none are free this month.
    [one] Of the hours that they said, one is free this month.
   *[other] Of the hours that they said, { $hours } are free this month.
}
because-open = { $count ->
    [one] They have one ask or task open already.
   *[other] They have { $count } asks and tasks open already.
}
because-skill = They have what it takes: { $skill }.
because-role = A role is open: { $role }.
because-too-long = { $days ->
    [one] Nothing was asked of them for one day.
   *[other] Nothing was asked of them for { $days } days.
}
said-ask-made = Asked. Now agree on a day to ask how it goes.

# One ask
ask-came-done = Done
ask-came-partly = Partly done
ask-came-declined = Declined
ask-came-no = Declined, or not done
ask-came-replaced = Something else took its place
ask-came-missing = Choose what came of it.
ask-ended-by = { $mine ->
    [yes] { $came }, { $day }. You wrote it down.
   *[no] { $came }, { $day }. { $who } wrote it down.
}
ask-open-by = Open, due { $day }.
ask-open-late = It was due { $day }. What came of it?
ask-told = { $mine ->
    [yes] { $size }. You asked; { $support_mine ->
        [yes] you support.
       *[no] { $support } supports.
    }
   *[no] { $size }. { $by } asked; { $support_mine ->
        [yes] you support.
       *[no] { $support } supports.
    }
}
ask-told-same = { $mine ->
    [yes] { $size }. You asked, and support.
   *[no] { $size }. { $by } asked, and supports.
}
ask-told-role = As { $role }.
ask-was-early = { $mine ->
    [yes] You did not wait for the debrief: { $why }
   *[no] { $who } did not wait for the debrief: { $why }
}
ask-waits = Not talked over yet.
ask-you-wrote = You wrote:
ask-instead = In the place of:
ask-end = What came of it?
ask-end-line = A line about it
ask-end-on = When
ask-end-rule = Whoever asked cannot take it back. If it is too much, agree on something else.
said-ask-ended = Written down.
ask-replace = Something else instead
ask-replace-what = If this is not the right thing, one of the two proposes another, and the other agrees.
ask-replace-who = Choose which of the two says so.
ask-proposed = { $mine ->
    [yes] You propose: { $what } ({ $size }), by { $day }.
   *[no] { $who } proposes: { $what } ({ $size }), by { $day }.
}
ask-agree = { $mine ->
    [yes] I agree
   *[no] { $who } agrees
}
ask-agree-waits = It waits for the other one to agree.
ask-set-aside = Leave it as it was
ask-propose = Propose something else
ask-propose-by = Who proposes it?
ask-propose-go = Propose it
ask-happened = What happened
ask-was-made = { $mine ->
    [yes] { $day }: you asked.
   *[no] { $day }: { $who } asked.
}
ask-was-proposed = { $mine ->
    [yes] { $day }: you proposed “{ $what }” instead.
   *[no] { $day }: { $who } proposed “{ $what }” instead.
}
ask-was-set-aside = { $mine ->
    [yes] { $day }: you left it as it was.
   *[no] { $day }: { $who } left it as it was.
}
ask-was-agreed = { $mine ->
    [yes] { $day }: you agreed.
   *[no] { $day }: { $who } agreed.
}
ask-support-promised = The support that was promised:
said-ask-proposed = Proposed. The other one agrees, or it stands as it was.
said-ask-replaced = Agreed. This is the ask now.
said-ask-set-aside = The ask stands as it was.

# Support
support-title = Support
support-by = { $mine ->
    [yes] You support.
   *[no] { $who } supports.
}
support-takes-plan = This is big enough to plan together: their goals first, then the tasks and the days.
support-draw = Make the plan
support-draw-anyway = Make a plan all the same
support-change = Change the plan
support-plan-with = Together with { $name }
support-check-in-by = Ask how it goes by { $day }.
support-change-day = Another day
support-check-day = The day to ask how it goes
support-day-missing = Choose the day to ask how it goes.
support-planned-already = Somebody has made a plan for it meanwhile. It stands below.
check-in = Write down that you asked how it goes
check-in-line = What was said
check-in-reading = About the reading: { $title }
check-in-go = I asked how it goes
check-ins-held = When we asked
check-in-held = { $mine ->
    [yes] { $day }, you asked.
   *[no] { $day }, { $who } asked.
}
check-in-due = { $mine ->
    [yes] { $day }, with you.
   *[no] { $day }, with { $who }.
}
support-changed-meanwhile = Somebody changed the plan while you were at it. Look at it on the page of the ask; what you wrote stands below, and saving again puts it in its place.
support-check-rule = Two days before each critical day, or a third of the task’s own days before it. It is our working rule.
said-check-in = Written down: we asked how it goes.
said-check-day = The day is set.
support-goals = Goals
support-goals-label = What do they want to reach?
support-goals-help = Ask first, and write it in their words, one goal a line.
support-goals-on = Said back to each other on { $day }
support-repeated-person = I said my goals, and heard them back right
support-repeated = I said their goals back in my own words
support-when = The end
support-ends = By when is all of it done?
support-ends-help = The tasks are laid backward from it.
support-end-missing = Choose the day by which all of it is done.
support-ends-on = Laid backward from { $day }.
support-tasks = Tasks
support-tasks-help = Each has one person who sees to it. Empty a row to leave it out; after saving there is room for more.
support-task = Task { $number }
support-task-waits = After which tasks? (numbers)
support-task-after = Write the numbers of the tasks that come before it: “1, 2”.
support-task-after-many = A task waits for 20 others at most.
support-task-days = Write how many days the task takes, up to 1,000.
support-task-long = Keep what the task is to 200 characters.
support-task-missing = Write what the task is.
support-tasks-circle = This task and another wait for each other. Take one of the numbers out.
support-tasks-many = No more tasks fit into one plan.
support-no-tasks = There are no tasks in the plan yet.
support-task-is = Asked by itself:
support-task-is-elsewhere = Asked by itself, where you hold no key.
support-lay = Lay the days
support-ask-them = Ask them
said-support-drawn = The plan is laid back from its end.
said-support-step = Written down. The days are laid again.

# Talking it over
debrief-go = Talk it over
debrief-title = Debrief
debrief-with = Talk it over with { $name }
debrief-by = { $mine ->
    [yes] You talked it over on { $day }.
   *[no] { $who } talked it over on { $day }.
}
debrief-well = What went well?
debrief-differently = What would we do differently next time?
debrief-asked = What did they ask?
debrief-learned = What did they learn?
debrief-short-well = Went well:
debrief-short-differently = Next time:
debrief-short-learned = Learned:
debrief-wish = What do they wish for?
wish-more = More
wish-same = The same again
wish-less = Less
wish-not-now = Nothing for now
debrief-seen = What was seen
sign-commitment = Signs of commitment
sign-curiosity = Signs of curiosity
sign-came-early = Came early, or stayed to the end
sign-did-it = Did what they said they would
sign-brought-someone = Brought someone
sign-took-more = Took on more than was asked
sign-came-back = Came back after a no
sign-helped = Helped somebody else with theirs
sign-asked-how = Asked how it works
sign-asked-why = Asked why we do it so
sign-idea = Came with an idea of their own
sign-looked-up = Read or looked something up
sign-asked-others = Asked about coworkers, and listened
sign-asked-next = Asked what comes next
debrief-line = A line about it
debrief-line-alone = Tick what the line is about.
debrief-next = The next ask
debrief-next-now = Right now: ask after this
debrief-next-by = Later, by a day
debrief-next-not = None for now
debrief-next-on = By which day
debrief-next-why = Why none for now
debrief-next-missing = Choose when the next ask comes, or why there is none for now.
debrief-next-made = It was made.
debrief-next-by-day = By { $day }.
debrief-next-none = None for now: { $why }
debrief-when = We talked on another day
debrief-on = When we talked it over
debrief-keep = Keep it
said-debrief-kept = Talked over. The next ask can be made.
said-debriefs-kept = Talked over with everyone who was there.
debrief-team = Talk it over as a team
debrief-team-under = Said once for all, and each one’s part kept with them.
debrief-team-all = All of us
debrief-team-who = Who was there?
debrief-team-who-help = Those whose last ask has ended and waits to be talked over.
debrief-team-go = Begin
debrief-team-none = Nothing waits to be talked over now.
more-debrief = Talk it over as a team
more-debrief-under = What went well, what we learned, and the next ask to each
more-sizes = How big asks are
more-sizes-under = The ladder from “come to” to “lead others in”
