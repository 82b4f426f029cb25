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
